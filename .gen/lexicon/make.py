#!/usr/bin/env python3
"""Make the name tables of extract/lexicon from the gazetteer's fact tables.

    python3 .gen/lexicon/make.py GAZETTEER_DIR extract/lexicon

GAZETTEER_DIR holds countries.tsv, places.tsv, orgs.tsv, groups.tsv, persons.tsv,
concepts.tsv, weapons.tsv and SOURCES.md, which says what may ship. Rows whose only
source has no licence are left out, and so are the generated templates
("Panamanian government"): package entity composes those itself. fixes.py holds
what was corrected by hand, holders.py the terms of leading offices to the day, and
more.py organizations and groups that no source has. It overwrites the tables: where
the head of one tells of rows by hand, these belong into fixes.py before the next run.
"""
import collections
import csv
import difflib
import re
import sys
import unicodedata

import fixes
import holders as holders_by_hand
import more

IN, OUT = sys.argv[1], sys.argv[2]


def rows(name):
    with open(f"{IN}/{name}.tsv", encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def fold(s):
    s = unicodedata.normalize("NFKD", s.replace("ı", "i").replace("ø", "o").replace("ł", "l"))
    s = "".join(c for c in s if not unicodedata.combining(c)).lower()
    return re.sub(r"^the ", "", re.sub(r"[^\w]+", " ", s)).strip()


def iso3(s):
    return s if re.fullmatch(r"[A-Z]{3}", s) else ""


def cells(s):
    return [] if s in ("-", "") else [x.strip() for x in s.split(";") if x.strip()]


def tidy(names, *, drop=()):
    """Names without doubles, without those that differ in case or accents alone."""
    out, seen = [], set()
    for n in names:
        n = re.sub(r"^(the|The|THE) ", "", re.sub(r"\s+", " ", n)).replace("’", "'").replace("|", "")
        k = fold(n)
        if len(k) < 2 or n in fixes.NOT_NAMES or k in drop or n in seen or "_" in n:
            continue
        if not n.isupper() and any(fold(o) == k and not o.isupper() for o in out):
            continue
        seen.add(n)
        out.append(n)
    return out


def write(name, head, columns, table):
    """One table, columns aligned as far as that costs little."""
    table = [[c.replace("|", " ") if c else "-" for c in r] for r in table]
    wide = [min(24, max(len(r[i]) for r in table + [columns])) for i in range(len(columns))]
    if len(table) > 400:
        wide = [0] * len(columns)
    with open(f"{OUT}/{name}.txt", "w", encoding="utf-8") as f:
        for line in head.strip().split("\n"):
            f.write(("# " + line).rstrip() + "\n")
        f.write("\n")
        for r in [columns] + table:
            f.write(" | ".join(c.ljust(w) for c, w in zip(r, wide)).rstrip() + "\n")
    print(f"{name}.txt: {len(table)} rows")


def lst(names):
    return "; ".join(names)


# ---------------------------------------------------------------- countries

NOUN = re.compile(r"(landers?|(?:sh|ch|Chinese)(?:wo)?m[ae]n|Britons?|Brits?|Danes?|Swedes?|Finns?|Poles?|Turks?|Serbs?|Croats?|Spaniards?|Filipino?s|Filipinas?|Scots?|Kuwaitis|Kurds?|Slovaks|Slovenes?|Basothos?|Afghani)$")
countries = rows("countries")
code = {}
table = [[*row] for row in fixes.STATES]
for c in countries:
    iso = c["iso3"]
    code[c["iso2"]] = iso
    names = tidy([c["name"], c["official_name"], *cells(c["aliases"]), *fixes.COUNTRY_ALIASES.get(iso, ())])
    names = [n for n in names if n not in fixes.NOT_COUNTRY.get(iso, ()) and n != c["name"] and n != "-"]
    dem = [d for d in cells(c["demonyms"]) if d not in fixes.NOT_DEMONYM.get(iso, ())] + fixes.DEMONYMS.get(iso, [])
    dem = list(dict.fromkeys(d for d in dem if d not in ("US", "U.S.", "UK", "U.K.")))
    people = [d for d in dem if NOUN.search(d) or d.endswith("s") and d[:-1] in dem]
    adj = [d for d in dem if d not in people]
    for a in adj:
        if re.search(r"(an|i|ian|ar|ot|ati|elle|rqi)$", a) and a + "s" not in people:
            people.append(a + "s")
    capital = c["capital"] if c["capital"] != "-" else ""
    seats = [s for s in tidy(cells(c["metonyms"])) if s not in fixes.NOT_SEATS]
    qid = c["qid"]
    table.append([iso, fixes.COUNTRY_NAMES.get(iso, c["name"]), lst(names), lst(adj), lst(people), capital, lst(seats), qid])
write("countries", """
States and territories, with the words that stand for them.
id         ISO 3166 alpha-3; X?? is the project's own for states without a code, SUN and SCG are withdrawn codes
name       the title that an encyclopedia gives it
aka        other names
adjectives words for what is of it: "Iranian"
people     words for those who live there or come from there: "Iranians"
capital    its capital
seats      other places and buildings that stand for the state where they act or speak; cities among them too
qid        Wikidata item
Sources: datasets/country-codes (ODC-PDDL 1.0), Unicode CLDR (Unicode License V3), CIA World Factbook (public domain), the project's own.
Made by .gen/lexicon/make.py.
""", ["id", "name", "aka", "adjectives", "people", "capital", "seats", "qid"], table)
state = {r[0]: r for r in table}
state_words = {fold(w) for r in table for w in [r[1]] + r[2].split("; ") + r[3].split("; ") + r[4].split("; ")}
capitals = {fold(r[5]): r[0] for r in table if r[5]}

# ------------------------------------------------------------------- places

table, seen = [], set()
cap_alias = collections.defaultdict(list)
places = rows("places")
for p in places:
    if any(p["id"] == x[0] for x in fixes.PLACES):
        continue
    if p["kind"] == "city" and p["population"] not in ("-", "") and int(p["population"]) < 60000 and p["corpus_freq_pre2023"] == "0":
        continue
    p["name"] = fixes.PLACE_NAMES.get(p["id"], p["name"])
    if p["id"] in fixes.NOT_PLACES:
        continue
    iso = p["iso3"].split(",")[0].replace("-", "")
    p["name"] = re.sub(r"(?<=\w)[’‘ʼ'](?=[a-z])", "", p["name"]) if p["source"].startswith("geonames") and p["iso3"] in ("UKR", "RUS", "BLR") else p["name"]
    aka = [p["name"]] + fixes.PLACE_ALIASES.get(p["id"], []) + [a for a in cells(p["aliases"]) if a not in fixes.NOT_ALIAS.get(p["id"], ())]
    aka = [a for a in aka if not (fold(a) in state_words and fold(a) != fold(p["name"]) and a not in ("European", "African", "Asian"))]
    ascii_name = unicodedata.normalize("NFKD", p["name"])
    ascii_name = "".join(ch for ch in ascii_name if not unicodedata.combining(ch)).replace("ı", "i")
    name = p["name"] if p["source"].startswith("curated") else ascii_name
    if any(x in fixes.PEOPLE_WORDS for x in aka):
        aka = [x for x in aka if x not in fixes.PEOPLE_WORDS]
    aka = [a for a in tidy([name] + aka) if a != name]
    table.append([p["id"], name, lst(aka), iso, p["kind"], "" if p["population"] in ("-", "0") else p["population"], p["corpus_freq_pre2023"]])
for id, name, aka, iso, kind in fixes.PLACES:
    table.insert(0, [id, name, lst(aka), iso, kind, "", "100"])
write("places", """
Cities, regions, seas, islands and sites.
id         stable name of the place
name       the title that an encyclopedia gives it
aka        other names
country    ISO 3166 alpha-3; "-" for none or several
kind       capital, city, region, island, sea, site, continent …
population of cities: of two places of one name the larger is meant, other things equal
news       how often news of 2002 to 2022 name it
Sources: GeoNames (CC BY 4.0, www.geonames.org: names, populations), CIA World Factbook (public domain), the project's own; counts from Wikipedia's Current Events portal.
Made by .gen/lexicon/make.py.
""", ["id", "name", "aka", "country", "kind", "population", "news"], table)

# -------------------------------------------------------------- orgs, groups


def merge(all_rows, kinds_apart=True):
    """Rows that name each other within one country become one, named as the first."""
    by, out = {}, []
    for r in all_rows:
        own = [(r["country"], fold(n)) for n in r["names"] if len(fold(n)) > 4]
        first = next((by[k] for k in own[:1] if k in by), None)
        if first is None and r["kind"] != "legislature":
            # an alias of this row that is the name of one seen before
            first = next((by[k] for k in own[1:] if k in by and by[k]["main"] == k[1]), None)
        if first is not None:
            first["names"] += r["names"]
            first["news"] = max(first["news"], r["news"])
            for k in own:
                by.setdefault(k, first)
            continue
        r["main"] = fold(r["names"][0])
        out.append(r)
        for k in own:
            by.setdefault(k, r)
    return out


def disambiguated(name):
    return re.sub(r"\s*\([^)]*\)$", "", name)


rows_groups = rows("groups")
orgs = []
for o in rows("orgs"):
    src = o["source"]
    if src in ("template", "oeda") or o["kind"] == "MINISTRY_TEMPLATE" or o["id"] in fixes.NOT_ORGS:
        continue
    names = [o["name"]] + cells(o["aliases"])
    if o["kind"] == "LEGISLATURE":
        names = [n for n in names if fold(n) not in fixes.GENERIC_BODIES]
        # Factbook titles: "Parliament (Israel)", "Parliament of Canada - Parlement du Canada"
        names = [re.sub(r"^(.*) - .*$", r"\1", n) for n in names if not re.search(r"'s ", n)]
        if not names:
            continue
    names = [n for n in names if n not in fixes.NOT_ALIAS.get(o["id"], ())]
    if names:
        orgs.append(dict(id=o["id"], names=names, country=o["country"].replace("-", ""), kind=o["kind"].lower(), news=int(o["corpus_freq_pre2023"])))
for id, names, country, kind in fixes.ORGS:
    orgs.insert(0, dict(id=id, names=list(names), country=country, kind=kind, news=20))


def add(lists, own, names, country, kind):
    """Join a row made by hand to the one that it names, or put it first in its own list."""
    mine = {fold(n) for n in names if len(fold(n)) > 4}
    main = fold(names[0])
    for l in lists:
        for o in l:
            if o["country"] == country and (fold(disambiguated(o["names"][0])) in mine or main in {fold(n) for n in o["names"]}):
                o["names"] = names + o["names"]
                o["news"] = max(o["news"], 4)
                return
    id = re.sub(r"[^a-z0-9]+", "-", main).strip("-") + "." + (country.lower() or "int")
    # Below 5 a short name alone needs its state in the text, or the mention head.
    own.insert(0, dict(id=id, names=names, country=country, kind=kind, news=4 if country else 20))


for names, country, kind in more.parse(more.ORGS):
    if not any(country == g["countries"].split(",")[0].replace("-", "") and fold(disambiguated(g["name"])) == fold(disambiguated(names[0])) for g in rows_groups):
        add([orgs], orgs, names, country, kind)
taken = {fold(n) for o in orgs for n in o["names"]}
groups_raw = rows_groups
taken |= {fold(n) for g in groups_raw for n in [g["name"]] + cells(g["aliases"])}
for c in countries:
    for n in cells(c["armed_forces"]):
        n = re.sub(r"^the ", "", n)
        last = n.split()[-1]
        if fold(n) in taken or " " not in n or n.isupper() or last.islower() or last in ("Military", "Militia") or re.search(r"forces$|troops$", n):
            continue
        taken.add(fold(n))
        slug = re.sub(r"[^a-z0-9]+", "-", fold(n)) + "." + c["iso3"].lower()
        orgs.append(dict(id=slug, names=[n], country=c["iso3"], kind="police" if "Police" in n else "military", news=0))
orgs = merge(orgs)
# A chamber of the Factbook, "Senate (United States)", that another row names in full.
by = {(o["country"], fold(n)): o for o in orgs for n in o["names"]}
for o in list(orgs):
    if o["kind"] != "legislature" or o["country"] not in state or o["news"] > 9 or "arliament" in o["names"][0]:
        continue
    base = fold(disambiguated(o["names"][0]))
    c = state[o["country"]]
    for form in (base, f"{fold(c[1])} {base}", f"{fold(c[3].split('; ')[0])} {base}", f"{base} of {fold(c[1])}", f"{base} of the {fold(c[1])}"):
        full = by.get((o["country"], form))
        if full and full is not o and full in orgs:
            full["names"] += o["names"][1:]
            orgs.remove(o)
            break
table = []
for o in orgs:
    name = o["names"][0]
    aka = tidy([disambiguated(name)] + o["names"] + fixes.ORG_ALIASES.get(o["id"], []), drop=fixes.GENERIC_BODIES)
    aka = [a for a in aka if a != name and fold(a) not in state_words]
    aka = [a for a in aka if name != "The " + a or " " in a]  # "Independent" alone is no newspaper
    table.append([o["id"], name, lst(aka), o["country"], o["kind"], str(o["news"])])
write("orgs", """
Organizations: international bodies, government bodies, forces with a name of their own, companies, media.
id      stable name of the organization
name    the title that an encyclopedia gives it
aka     other names and acronyms
country ISO 3166 alpha-3 of the state it belongs to; "-": international or none
kind    igo, ministry, legislature, court, military, police, company, media …
news    how often news of 2002 to 2022 name it
Sources: CIA World Factbook (public domain), openeventdata/Dictionaries (MIT) where another source has the row too, the project's own; counts from Wikipedia's Current Events portal.
Made by .gen/lexicon/make.py.
""", ["id", "name", "aka", "country", "kind", "news"], table)

groups = []
for g in groups_raw:
    if g["source"] == "oeda" or g["id"] in fixes.NOT_GROUPS or re.search(r"[)(]\s|[)(]$| or [A-Z]+$|[^)]*\)[^(]*$|\d{4}", g["name"]) and not re.search(r"\([^)]+\)$", g["name"]):
        continue
    if g["source"] == "factbook" and g["kind"] == "party" and len(g["name"].split()) == 1 and not (g["name"].isupper() and len(g["name"]) > 3):
        continue
    if "curated" not in g["source"] and "fto" not in g["source"]:
        names = [g["name"]] + cells(g["aliases"])
    else:
        names = [g["name"]] + [a for a in cells(g["aliases"]) if a not in fixes.NOT_ALIAS.get(g["id"], ())]
    groups.append(dict(id=g["id"], names=names, country=g["countries"].split(",")[0].replace("-", ""), kind=g["kind"], news=int(g["corpus_freq_pre2023"])))
for id, names, country, kind in fixes.GROUPS:
    groups.insert(0, dict(id=id, names=list(names), country=country, kind=kind, news=20))
for names, country, kind in more.parse(more.GROUPS):
    add([groups], groups, names, country, kind)
for names, country, kind in more.parse(more.ORGS):
    if not any(names[0] in o["names"] for o in orgs):
        add([groups], groups, names, country, kind)
groups = merge(groups)
shared = collections.Counter(fold(disambiguated(g["names"][0])) for g in groups)
table = []
for g in groups:
    name = g["names"][0]
    base = disambiguated(name)
    aka = tidy([base] + g["names"])
    if g["kind"] == "party" and g["country"] in state and (shared[fold(base)] > 1 or base != name):
        label = state[g["country"]][1]
        aka += [f"{base} ({x})" for x in [label] + {"USA": ["US"], "GBR": ["UK"]}.get(g["country"], []) if f"{base} ({x})" != name]
    aka = [a for a in aka if a != name and fold(a) not in state_words and not (len(a) > 6 and a[:3] == name[:3] and fold(a) == fold(name))]
    table.append([g["id"], name, lst(aka), g["country"], g["kind"], str(g["news"])])
write("groups", """
Parties, armed groups, movements, and peoples and faiths that are named as groups.
id      stable name of the group
name    the title that an encyclopedia gives it
aka     other names and acronyms
country ISO 3166 alpha-3 of the state in which it is at home; "-" for none
kind    party, militant, rebel, jihadist, separatist, militia, paramilitary, ethnic, religious …
news    how often news of 2002 to 2022 name it
Sources: CIA World Factbook (public domain), openeventdata/Dictionaries (MIT) where another source has the row too, the project's own; counts from Wikipedia's Current Events portal.
Made by .gen/lexicon/make.py.
""", ["id", "name", "aka", "country", "kind", "news"], table)

# ------------------------------------------------------------------ persons

SHAPE = re.compile(r"^[^\W\d_][\w.'-]*( [^\W\d_][\w.'-]*){1,6}$")
BAD = {fold(w) for w in "authority party alliance movement corporation premiers general government president vacant acting minister coalition front council league union congress administration secretary elections national democratic people's republic office embassy".split()}


def name_of(n):
    n = re.sub(r"^(Dr|Gen|Lt|Col|Maj|Brig|Mr|Mrs|Ms|Sir|Prof|Capt|Adm|Hon|Vice|Alhaj|Amb)\.? ", "", n.replace("’", "'"))
    n = re.sub(r",? (Jr|Sr)\.?$", r"", n)
    n = re.sub(r"\s*[\"“(][^\"”)]*[\"”)]\s*", " ", n)
    n = re.sub(r" +", " ", n).strip()
    n = " ".join(w.capitalize() if w.isupper() and len(w) > 3 and "." not in w else w for w in n.split(" "))
    return n


people = collections.OrderedDict()
for p in rows("persons"):
    id = fixes.SAME_PERSON.get(p["person_id"], p["person_id"])
    if id in fixes.NOT_PERSONS:
        continue
    p["name"], _, other = p["name"].partition(" also spelled ")
    if other:
        p["name"], p["aliases"] = other, p["aliases"] + ";" + p["name"]
    name = name_of(p["name"])
    if not SHAPE.match(name) and not (re.match(r"^[^\W\d_]+$", name) and int(p["corpus_freq_pre2023"]) > 0) or set(fold(name).split()) & BAD:
        continue
    e = people.setdefault(id, dict(id=id, name=name, aka=[], surname=[], country=iso3(p["country"]), qid="", news=0, offices=collections.OrderedDict()))
    jr = re.search(r" (Jr|Sr)\.", p["name"])
    if jr:
        e["aka"].append(name + jr.group(0))
    e["aka"] += [name] + [a for a in map(name_of, cells(p["aliases"])) if SHAPE.match(a) and not set(fold(a).split()) & BAD and not re.match(r"(Colonel|Ayatollah|Grand) ", a)]
    e["surname"] += cells(p["surname"])
    e["qid"] = e["qid"] or p["qid"].replace("-", "")
    e["news"] = max(e["news"], int(p["corpus_freq_pre2023"]))
    role = p["role"]
    if role.startswith("OEDA"):
        continue
    start, end = p["from"].strip("-"), p["to"].strip("-")
    first, last = p["first_seen"].strip("-"), p["last_seen"].strip("-")
    sure = bool(start)
    office = re.sub(r"[;|].*|\(.*", "", p["office"].split(" / ")[0]).strip()
    office = "" if office.lower() == role.lower() or role in ("LEG", "PARTY_LEADER") and len(office) > 60 else office
    key = (role, sure, office if role in ("MINISTER", "OFFICIAL", "PARTY_LEADER", "AMBASSADOR", "SUBNAT", "MIL", "ENVOY") else "")
    a, b = (start, end or last) if sure else (first, last)
    if role == "PARTY_LEADER" or not (a or b):
        if role == "PARTY_LEADER":
            e["offices"].setdefault(("PARTY_LEADER", False, office), (a, b, office))
        continue
    old = e["offices"].get(key)
    if old:
        a, b = min(x for x in (old[0], a) if x) if (old[0] or a) else "", max(old[1], b)
        office = old[2]
    e["offices"][key] = (a, b, office)
for id, name, aka, country, offices in fixes.PERSONS:
    e = people.setdefault(id, dict(id=id, name=name, aka=[], surname=[], country=country, qid="", news=20, offices=collections.OrderedDict()))
    e["aka"] += aka
    for role, a, b, office in offices:
        e["offices"][(role, True, office)] = (a, b, office)

# A name mined from text may hold the word before it: "French Hollande", "Afghanistan Hamid Karzai".
for e in people.values():
    bare = {fold(n) for n in [e["name"]] + e["aka"]} | {fold(w) for w in e["surname"]} | {fold(e["name"].split()[-1])}
    e["aka"] = [n for n in e["aka"] if not (" " in n and (fold(n.split(" ")[0]) in state_words or n.split(" ")[0].lower() in fixes.NOT_FIRST) and fold(n.split(" ", 1)[1]) in bare)]
    e["aka"] = [n for n in e["aka"] if not any(w.islower() and w.split("-")[0] not in fixes.PARTICLES for w in n.split())]
    e["aka"] = [n for n in e["aka"] if not re.search(r"\b(Co-?prince|Prime|Minister|Secretary|Leader)\b", n)]
# One name, one count, two countries: the news mean the better documented one.
count = collections.defaultdict(list)
for e in people.values():
    count[fold(e["name"])].append(e)
for same in count.values():
    if len({e["country"] for e in same}) > 1:
        same.sort(key=lambda e: -len(e["offices"]) - 5 * bool(e["qid"]))
        for e in same[1:]:
            e["news"] = min(e["news"], 1)

# one person under several ids: the same name and country
by = {}
for e in list(people.values()):
    k = (fold(e["name"]), e["country"])
    if k in by:
        f = by[k]
        f["aka"] += e["aka"]
        f["qid"] = f["qid"] or e["qid"]
        for o, v in e["offices"].items():
            f["offices"].setdefault(o, v)
        del people[e["id"]]
    else:
        by[k] = e

# One chief or minister under two spellings: same office, same time, like names.
def alike(a, b):
    x, y = fold(a["name"]).split(), fold(b["name"]).split()
    r = difflib.SequenceMatcher(None, x[-1], y[-1]).ratio()
    q = difflib.SequenceMatcher(None, x[0], y[0]).ratio()
    return r >= 0.75 and q >= 0.6 or r >= 0.6 and q >= 0.75 and len(x[-1]) > 4


holders = collections.defaultdict(list)
for e in people.values():
    for (role, _, _), (a, b, _) in e["offices"].items():
        if role in ("HOS", "HOG", "FM", "DM", "FIN", "IM", "JUSTICE", "VP"):
            holders[e["country"], role].append((a or b, b or "9999", e))
joined = {}
for held in holders.values():
    for i, (a, b, e) in enumerate(held):
        for c, d, f in held[i + 1:]:
            if e is not f and max(a, c)[:4] <= min(b, d)[:4] and alike(e, f) and e["id"] in people and f["id"] in people and tuple(sorted((e["id"], f["id"]))) not in fixes.DIFFERENT:
                keep, go = (e, f) if (e["news"], bool(e["qid"])) >= (f["news"], bool(f["qid"])) else (f, e)
                keep["aka"] += [go["name"]] + go["aka"]
                keep["surname"] += go["surname"]
                keep["qid"] = keep["qid"] or go["qid"]
                for o, v in go["offices"].items():
                    keep["offices"].setdefault(o, v)
                joined[go["id"]] = keep["id"]
                del people[go["id"]]
print(len(joined), "persons joined to another spelling:", "; ".join(f"{a} > {b}" for a, b in sorted(joined.items())), file=sys.stderr)

# Terms known to the day replace what other sources say of the office since the first of them.
since = {}
for country, code, _, _, a, _ in holders_by_hand.terms():
    since[country, code] = min(a, since.get((country, code), a))
for e in people.values():
    for key in list(e["offices"]):
        first = since.get((e["country"], key[0]))
        if first and (e["offices"][key][1] or "9999")[:4] > first[:4]:
            del e["offices"][key]
called = collections.defaultdict(list)
for e in people.values():
    for n in {fold(x) for x in [e["name"]] + e["aka"]}:
        called[n].append(e)
for country, code, title, name, a, b in holders_by_hand.terms():
    e = next((e for e in called[fold(name)] if e["country"] == country), None)
    if e is None:
        id = re.sub(r"[^a-z0-9]+", "-", fold(name)) + "." + country.lower()
        print("new holder of an office:", id, file=sys.stderr)
        e = people[id] = dict(id=id, name=name, aka=[], surname=[], country=country, qid="", news=5, offices=collections.OrderedDict())
        called[fold(name)].append(e)
    e["name"] = name if fold(name) == fold(e["name"]) else e["name"]
    e["offices"][code, True, title + a] = (a, b, title)

table = []
for e in sorted(people.values(), key=lambda e: (-e["news"], e["id"])):
    name = fixes.PERSON_NAMES.get(e["id"], e["name"])
    if e["id"] not in fixes.PERSON_NAMES and name.count(" ") < 2:
        # the fuller of two names that end alike: "Abdel Aziz" is Mohamed Ould Abdel Aziz
        for a in e["aka"]:
            if a.endswith(" " + name) and " " in name and name.split(" ")[0] in ("Abdel", "Abd", "Abdul", "Al", "al", "El", "Ould", "Ben", "Bin"):
                name = a
                break
    plain = re.sub(r" [A-Z]\.(?= )", "", name)
    if plain != name and plain.count(" ") == 1 and {r for r, _, _ in e["offices"]} <= {"LEG"}:
        e["aka"].append(name)  # members of Congress are listed with their initials
        name = plain
    aka = [a for a in tidy(e["aka"] + fixes.PERSON_ALIASES.get(e["id"], []), drop={fold(name)}) if a != name and " " in a]
    last = name.split(" ")[-1]
    ends = {fold(n.split(" ")[-1]) for n in [name] + aka}
    sur = [s for s in dict.fromkeys(e["surname"]) if fold(s) not in ends and s not in fixes.NOT_NAMES]
    offices = []
    for (role, sure, _), (a, b, title) in e["offices"].items():
        offices.append(f"{role} {'' if sure else '~'}{a}/{b}" + (f" {title}" if title and title != "-" else ""))
    if name.count(" ") == 0 and e["news"] == 0:
        continue
    table.append([e["id"], name, lst(aka), lst(sur), e["country"], e["qid"], str(e["news"]), lst(offices)])
write("persons", """
Persons in public office, with the offices they held.
id       stable name of the person
name     the title that an encyclopedia gives the person
aka      other spellings of the whole name
surname  short names, where other than the last word of a name
country  ISO 3166 alpha-3
qid      Wikidata item
news     how often news of 2002 to 2022 name the person
offices  each "CODE from/to title"; the codes are those of titles.txt. "~" before the days: first and last day on which
         a source shows the person in office, not the term itself. An open end was open when the source was made.
Sources: CIA World Factbook 2002 to 2026 and Chiefs of State 2019 (public domain), unitedstates/congress-legislators (CC0), Wikidata (CC0),
openeventdata/Dictionaries, country actors (MIT, copyright Open Event Data Alliance), facts from Wikipedia's Current Events portal (credit: Wikipedia), the project's own.
Made by .gen/lexicon/make.py.
""", ["id", "name", "aka", "surname", "country", "qid", "news", "offices"], table)

# ------------------------------------------------------- concepts and weapons

table = []
for c in rows("concepts"):
    aka = [a for a in tidy(cells(c["aliases"])) if a != c["name"]]
    table.append([c["name"], lst(aka), c["kind"]])
table += [list(x) for x in fixes.CONCEPTS]
write("concepts", """
Treaties, wars, operations and the like: capitalised names that are no actors.
name  as it is written
aka   other names
kind  treaty, agreement, war, operation, process …
Source: the project's own.
Made by .gen/lexicon/make.py.
""", ["name", "aka", "kind"], table)

table = []
for w in rows("weapons"):
    aka = [a for a in tidy(cells(w["aliases"])) if a != w["name"]]
    table.append([w["id"], w["name"], lst(aka), w["class"], w["origin"].replace("-", "")])
write("weapons", """
Weapons by name and by kind: things that are given, fired and lost, never actors.
id      stable name
name    as it is written
aka     other names
class   uav, missile, aircraft, ied, class …
origin  ISO 3166 alpha-3 of the state that makes it
Source: the project's own.
Made by .gen/lexicon/make.py.
""", ["id", "name", "aka", "class", "origin"], table)
