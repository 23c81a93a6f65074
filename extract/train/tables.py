"""Word lists that the recipe needs: the gazetteer of the shared folder, pronouns, and stand-in nouns.

Gazetteer.scan(text) gives the spans of names in a sentence, longest match first, with a type of
TYPES and a key that tells entities apart ("c:RUS" for everything that is the state Russia).
"""

import csv
import os
import re
import unicodedata

TYPES = ["person", "country", "organization", "armed_group", "place", "nationality", "pronoun", "role"]
STATUSES = ["actual", "planned", "possible", "requested", "threatened", "negated"]

PRONOUNS = set("he she it they him her them his hers their theirs its who whom whose we us our himself herself itself themselves".split())

# Words that gold uses for an actor whom no word of the sentence names ("claimed responsibility"
# for an attack told before). They are events or things, not mentions; GUIDELINES.md, settled cases.
STAND_INS = set("""attack attacks responsibility move deal decision election elections talks agreement ceasefire accusation
accusations bill claim claims bombing bombings report reports summit strike strikes case sanctions involvement more request
resolution allegation allegations two responsible airstrikes airstrike incident killed clashes killings verdict attend withdraw
convicted objection fighting meeting arrest arrested killing operation post release exercises negotiations abuse project
attending amendment law measures emergency publication plan charges protests protest investigation down presidency this other
others which war invasion raid shooting blast explosion murder assassination coup treaty visit vote referendum offensive""".split())

_WORD = re.compile(r"\w+(?:[.'’&-]\w+)*\.?")
_CAP = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.&-]*")
ARMED = {"militant", "rebel", "jihadist", "militia", "separatist", "paramilitary", "cartel", "pmc", "gang"}
PEOPLE = {"ethnic", "religious"}


def norm(name):
    """Folds case, accents, punctuation and a leading article, as gold/score.py does."""
    name = unicodedata.normalize("NFKD", name or "")
    name = "".join(c for c in name if not unicodedata.combining(c)).lower()
    name = re.sub(r"['’`´]s\b", "", name)
    name = re.sub(r"[^a-z0-9]+", " ", name).strip()
    return re.sub(r"^the ", "", name)


def relations(shared):
    """Relation names in file order, and the set of those that are symmetric."""
    rows = [l.rstrip("\n").split("\t") for l in open(os.path.join(shared, "ontology/relations.tsv"), encoding="utf-8")
            if l.strip() and not l.startswith("#")]
    return [r[0] for r in rows], {r[0] for r in rows if r[1] == "with"}


def _rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        yield from csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)


class Gazetteer:
    """Names by their words: countries, demonyms, metonyms, organisations, groups, places, persons."""

    def __init__(self, shared):
        folder = os.path.join(shared, "data/gazetteer")
        self.names, self.longest, self.countries = {}, 1, {}
        self.roles = set()
        for r in _rows(os.path.join(folder, "persons.tsv")):
            for n in self._all(r, "name", "aliases"):
                if " " in n:
                    self._put(n, "person", "p:" + r["person_id"])
        for r in _rows(os.path.join(folder, "places.tsv")):
            for n in self._all(r, "name", "aliases"):
                self._put(n, "place", "g:" + r["id"])
        for r in _rows(os.path.join(folder, "orgs.tsv")):
            for n in self._all(r, "name", "aliases"):
                self._put(n, "organization", "o:" + r["id"])
        for r in _rows(os.path.join(folder, "groups.tsv")):
            kind = "armed_group" if r["kind"] in ARMED else "nationality" if r["kind"] in PEOPLE else "organization"
            for n in self._all(r, "name", "aliases"):
                self._put(n, kind, "o:" + r["id"])
        for r in _rows(os.path.join(folder, "countries.tsv")):
            key = "c:" + r["iso3"]
            self.countries[r["iso3"]] = r["name"]
            for n in self._all(r, "armed_forces"):
                self._put(n, "organization", key)
            for n in self._all(r, "metonyms"):
                self._put(n, "country", key)
            if r["capital"] not in ("-", ""):
                self._put(r["capital"], "place", key)
            sovereign = not r["status"].startswith("dependent")
            for n in self._all(r, "demonyms"):
                if sovereign or n not in self.names:
                    self._put(n, "nationality", key)
            for n in self._all(r, "name", "official_name", "aliases"):
                self._put(n, "country", key)
        for r in _rows(os.path.join(folder, "roles.tsv")):
            self.roles |= {n.lower() for n in self._all(r, "role", "aliases")}

    @staticmethod
    def _all(row, *columns):
        for c in columns:
            for n in (row.get(c) or "").split(";"):
                n = n.strip()
                if n and n != "-":
                    yield n

    def _put(self, name, kind, key):
        name = re.sub(r"^[Tt]he ", "", name)
        if not name[0].isupper() or (len(name) < 3 and name not in ("UN", "EU", "US", "UK")):
            return
        words = tuple(_WORD.findall(name))
        if words:
            self.names[words] = (kind, key)
            self.longest = max(self.longest, min(8, len(words)))

    def get(self, name):
        """(type, key) of a whole name, or None."""
        words = tuple(_WORD.findall(re.sub(r"^[Tt]he ", "", re.sub(r"['’]s?$", "", name.strip()))))
        return self.names.get(words) or self.names.get(words[:-1] + (words[-1].rstrip("."),) if words else ())

    def scan(self, text):
        """[(start, end, type, key)] in characters; overlapping shorter matches are dropped."""
        words = [(m.start(), m.end()) for m in _WORD.finditer(text)]
        out, i = [], 0
        while i < len(words):
            step = 1
            if text[words[i][0]].isupper():
                for n in range(min(self.longest, len(words) - i), 0, -1):
                    hit = self._match(text, words[i:i + n])
                    if hit:
                        out.append(hit)
                        step = n
                        break
            i += step
        return out

    def _match(self, text, span):
        start, end = span[0][0], span[-1][1]
        parts = [text[a:b] for a, b in span]
        last = re.sub(r"['’]s$", "", parts[-1])
        for tail in (parts[-1], last, last.rstrip(".")):
            hit = self.names.get(tuple(parts[:-1]) + (tail,))
            if hit:
                return (start, end - len(parts[-1]) + len(tail)) + hit
        return None


def capital_runs(text):
    """Spans of capitalised words in a row ("Bank of Japan" is two), the first word of a sentence left
    out where it is a common word."""
    out, run = [], None
    for m in _WORD.finditer(text):
        word = re.sub(r"['’]s$", "", m.group())
        if "." not in word[:-1] and len(word) > 4:
            word = word.rstrip(".")
        if _CAP.fullmatch(word) and not (m.start() == 0 and word.lower() in COMMON):
            if run and text[run[1]:m.start()] == " ":
                run = (run[0], m.start() + len(word))
            else:
                if run:
                    out.append(run)
                run = (m.start(), m.start() + len(word))
            if word != m.group() or word.endswith("."):
                out.append(run)
                run = None
        elif run:
            out.append(run)
            run = None
    return out + ([run] if run else [])


COMMON = set("""the a an in on at of for from by with after before at least two three four five six seven eight nine ten several
many some all this that these those it he she they we i his her their its as when while if there more most police officials
government authorities thousands hundreds dozens former at over under during following amid despite according both one another
people an president minister prime foreign and but or not no new""".split())


def pronouns(text):
    return [(m.start(), m.end()) for m in re.finditer(r"[A-Za-z]+", text) if m.group().lower() in PRONOUNS and m.group() != "US"]


def is_stand_in(mention):
    """True for a mention that names nothing: no capital, no pronoun, and a thing or act as last word."""
    if re.search(r"[A-ZÀ-Þ]", mention) and mention[0].islower() or re.search(r"\s[A-ZÀ-Þ]", mention):
        return False
    words = re.findall(r"[a-z]+", mention.lower())
    return bool(words) and words[-1] in STAND_INS
