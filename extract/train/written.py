"""The whole articles in written/, which we wrote and annotated for training, as gold documents.

One article a file: a head of "name: value" lines (id, published, title), the text, the entities and the statements,
divided by lines of "---". The text has one sentence a line, each after its number; an empty line ends a paragraph.

    us = United States ; country ; USA
    nr = Ministry of Foreign Affairs (Norway) ; organization ; NOR ; aka Norwegian foreign ministry

    3 | us "Washington" | SUPPLIES | nr "the ministry" | item=radios | status=planned | source=us | time=2014-03 | cue=will send

The status is actual where none stands; item, source and time may be left out. A mention, a cue and an item stand word for word in the
sentence; a cue in two parts has " ... " between them.

    python written.py [FILE …]           checks them and prints what is wrong; exit status 1 if anything is
    python written.py --to FOLDER        makes FOLDER what --shared is, but for gold/train, which has them besides, and
                                         with --releases RELEASES.jsonl the texts of annotated/ too
"""

import argparse
import glob
import json
import os
import re
import sys

from tables import PRONOUNS, STATUSES

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "written")
LEXICON = os.path.join(HERE, "..", "..", "lexicon")
TYPES = {"person", "country", "organization", "armed_group", "place", "nationality"}
END = re.compile(r'(\S+)\s+"(.+)"$')
TIME = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?$")


def read(path, relations, wrong):
    """(document, statements) of a file; what is wrong with it is added to wrong."""
    parts = re.split(r"^---\s*$", open(path, encoding="utf-8").read(), flags=re.M)
    if len(parts) != 4:
        wrong.append(f"{path}: {len(parts)} parts, not 4 (head, text, entities, statements)")
        return None
    head = dict(re.findall(r"^(\w+):\s*(.+?)\s*$", parts[0], re.M))
    for k in ("id", "published", "title"):
        if k not in head:
            wrong.append(f"{path}: no {k} in the head")
    sentences, paragraphs = [], [[]]
    for line in parts[1].strip().splitlines():
        m = re.match(r"(\d+)\s+(\S.*?)\s*$", line)
        if not line.strip():
            paragraphs.append([])
        elif not m or int(m[1]) != len(sentences):
            wrong.append(f"{path}: sentence {len(sentences)} expected: {line[:60]}")
        else:
            sentences.append(m[2])
            paragraphs[-1].append(m[2])
    entities = {}
    for line in filter(str.strip, parts[2].splitlines()):
        try:
            key, named = entity(line)
            entities[key] = named
        except ValueError as e:
            wrong.append(f"{path}: {e}: {line}")
    statements = []
    for line in filter(str.strip, parts[3].splitlines()):
        try:
            statements.append(statement(line, sentences, entities, relations))
        except ValueError as e:
            wrong.append(f"{path}: {e}: {line}")
    text = "\n\n".join(" ".join(p) for p in paragraphs if p)
    doc = {"id": head.get("id"), "published": head.get("published"), "title": head.get("title"), "text": text, "sentences": sentences}
    twice(path, statements, wrong)
    return doc, statements


def entity(line):
    """(key, entity) of a line "KEY = NAME ; TYPE ; ISO or - [; aka NAME]"."""
    key, _, rest = line.partition("=")
    f = [x.strip() for x in rest.split(";")]
    if len(f) < 3 or f[1] not in TYPES or not re.fullmatch(r"[A-Z]{3}|-", f[2]):
        raise ValueError("entity is not KEY = NAME ; TYPE ; ISO or - [; aka NAME]")
    out = {"name": f[0], "type": f[1], "country": None if f[2] == "-" else f[2]}
    aka = [x.removeprefix("aka").strip() for x in f[3:]]
    return key.strip(), out | {"aka": aka} if aka else out


def statement(line, sentences, entities, relations):
    f = [x.strip() for x in line.split(" | ")]
    if len(f) < 5:
        raise ValueError("fewer than five fields")
    if not f[0].isdigit() or int(f[0]) >= len(sentences):
        raise ValueError("no such sentence")
    sentence = sentences[int(f[0])]

    def end(field):
        m = END.match(field)
        if not m or m[1] not in entities:
            raise ValueError(f'not KEY "MENTION" of a known entity: {field}')
        inside(m[2], sentence)
        return dict(entities[m[1]], mention=m[2])

    subject, relation, object_ = end(f[1]), f[2], end(f[3])
    if relation not in relations:
        raise ValueError(f"no relation {relation}")
    if subject["name"] == object_["name"]:
        raise ValueError("an entity with itself")
    more = {}
    for x in f[4:]:
        k, _, v = x.partition("=")
        if k not in ("item", "status", "source", "time", "cue") or not v:
            raise ValueError(f"not item, status, source, time or cue: {x}")
        more[k] = v.strip()
    if "cue" not in more:
        raise ValueError("no cue")
    for x in more["cue"].split(" ... "):
        inside(x, sentence)
    for e in (subject, object_):
        if nameless(e["mention"], more["cue"], sentence):
            e["nameless"] = True
    if "item" in more:
        inside(more["item"], sentence)
    if more.get("status", "actual") not in STATUSES:
        raise ValueError("no such status")
    if "source" in more and more["source"] not in entities:
        raise ValueError("source is no known entity")
    if "time" in more and not TIME.match(more["time"]):
        raise ValueError("time is no ISO day, month, year or interval")
    source = entities[more["source"]]["name"] if "source" in more else None
    return {"subject": subject, "relation": relation, "object": object_, "item": more.get("item"), "status": more.get("status", "actual"),
            "source": source, "time": more.get("time"), "sentence": int(f[0]), "cue": more["cue"]}


def actors():
    """Words by which actors are called without a name: "ministry", "rebels", "he"."""
    out = {w.lower() for w in PRONOUNS} | {"both", "all", "each", "neither", "others", "some", "many", "one", "two", "three"}
    for name in ("nouns.txt", "nominals.txt", "titles.txt", "forces.txt", "gender.txt"):
        for line in open(os.path.join(LEXICON, name), encoding="utf-8"):
            if "|" in line and not line.startswith("#"):
                column = line.split("|")[1 if name == "gender.txt" else 0]
                out |= set(re.findall(r"[a-z]+", column.lower()))
    return out


ACTORS = actors()


def nameless(mention, cue, sentence):
    """True for words that stand for an actor but name or call none: "the verdict", "welcomed". They teach nothing of mentions."""
    first = sentence.startswith(mention)
    words = mention[0].lower() + mention[1:] if first and (" " in mention or cue.startswith(mention)) else mention
    return words.islower() and not any(w in ACTORS or w.removesuffix("s") in ACTORS for w in re.findall(r"[a-z]+", words))


def inside(words, sentence):
    if not re.search(r"(?<!\w)" + re.escape(words) + r"(?!\w)", sentence):
        raise ValueError(f"not in the sentence word for word: {words}")


def twice(path, statements, wrong):
    seen = set()
    for s in statements:
        k = (s["subject"]["name"], s["relation"], s["object"]["name"], s["status"])
        if k in seen:
            wrong.append(f"{path}: told twice: {' '.join(k)}")
        seen.add(k)


def articles(relations, paths=None):
    """[(document, statements)] and what is wrong, of the files in written/ or of those given."""
    wrong, out = [], []
    for path in paths or sorted(glob.glob(os.path.join(HERE, "*.txt"))):
        one = read(path, relations, wrong)
        if one:
            out.append(one)
    if not paths:
        files = ids()
        wrong += [f"{d['id']}: its file has another name" for d, _ in out if d["id"] not in files]
    return out, wrong


def ids():
    """The ids of the articles: the names of their files."""
    return {os.path.basename(p)[:-4] for p in glob.glob(os.path.join(HERE, "*.txt"))}


def vocabulary(shared):
    """The names of the relations."""
    rows = open(os.path.join(shared, "ontology", "relations.tsv"), encoding="utf-8").read().splitlines()
    return {r.split("\t")[0] for r in rows if r and not r.startswith("#")}


def link(of, to, but):
    os.makedirs(to, exist_ok=True)
    for name in os.listdir(of):
        if name != but and not os.path.lexists(os.path.join(to, name)):
            os.symlink(os.path.join(of, name), os.path.join(to, name))


def beside(shared, to, out):
    """All that shared has, by links, and gold/train with the articles after its own documents."""
    train = os.path.join(to, "gold/train")
    link(shared, to, "gold")
    link(os.path.join(shared, "gold"), os.path.join(to, "gold"), "train")
    os.makedirs(train, exist_ok=True)
    lines = {"docs.jsonl": [d for d, _ in out], "gold.jsonl": [{"doc": d["id"], "statements": s} for d, s in out]}
    for name, rows in lines.items():
        with open(os.path.join(train, name), "w", encoding="utf-8") as f:
            f.write(open(os.path.join(shared, "gold/train", name), encoding="utf-8").read())
            f.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("files", nargs="*")
    p.add_argument("--to")
    p.add_argument("--releases", help="what releases.py printed: adds the texts of annotated/")
    p.add_argument("--shared", default=os.path.join(HERE, "..", "..", "..", "..", "shared"))
    a = p.parse_args()
    out, wrong = articles(vocabulary(a.shared), a.files)
    if a.releases:
        import annotated  # which reads statements as this module does
        more, faults = annotated.documents(a.shared, a.releases, vocabulary(a.shared))
        out, wrong = out + more, wrong + faults
    print("\n".join(wrong + [f"{len(out)} texts, {sum(len(d['sentences']) for d, _ in out)} sentences, {sum(len(s) for _, s in out)} statements"]))
    if a.to:
        beside(os.path.abspath(a.shared), a.to, out)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
