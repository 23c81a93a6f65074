"""Annotations of texts that are not ours: only where their sentences lie is kept, and what they state.

The texts are those of SHARED/data/news and the releases that releases.py prints. A file of annotated/ holds, in the order of its packet,

    putin = Vladimir Putin ; person ; RUS
    === cep-2014-03-01-2222 | 0-171 172-240
    0 | rus "Russian forces" | INVADES | ukr "Ukraine" | time=2014-02-28 | cue=invaded

entities and statements as written.py has them, and before the statements of a text its id and the characters at which its sentences
begin and end. An entity holds from its line to the end of the file; a state needs none, its key is the ISO 3166 alpha-3 code in lower case.

    python annotated.py SHARED RELEASES.jsonl     checks them; exit status 1 if anything is wrong
"""

import collections
import glob
import gzip
import json
import os
import re
import sys

import written

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "annotated")
NEWS = "data/news/current-events-2002-2022.jsonl.gz"


def texts(shared, releases):
    """{id: {"id", "published", "text", …}} of all that may be annotated; releases: the file of releases.py, or None."""
    lines = list(gzip.open(os.path.join(shared, NEWS), "rt", encoding="utf-8"))
    if releases:
        lines += open(releases, encoding="utf-8")
    return {d["id"]: d for d in map(json.loads, lines)}


def countries(shared):
    """{key: entity} of the states."""
    rows = [l.split("\t") for l in open(os.path.join(shared, "data/gazetteer/countries.tsv"), encoding="utf-8")][1:]
    return {r[0].lower(): {"name": r[2], "type": "country", "country": r[0]} for r in rows if len(r[0]) == 3}


def read(path, docs, states, relations, wrong):
    """[(document, statements)] of a file, of the texts that docs has; what is wrong with it is added to wrong."""
    entities, out = dict(states), []
    fault = lambda n, what: wrong.append(f"{path}:{n}: {what}")
    doc = stmts = None
    for n, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.strip()
        head = re.match(r"=== (\S+) \|((?: \d+-\d+)+)$", line)
        if head:
            stmts = []
            doc = docs.get(head[1])
            if doc is not None:
                at = [tuple(map(int, x.split("-"))) for x in head[2].split()]
                doc = {k: doc[k] for k in ("id", "published", "title", "text") if k in doc} | {"sentences": [doc["text"][a:b] for a, b in at]}
                out.append((doc, stmts))
        elif re.match(r"\d+ \|", line):
            if doc is None:
                continue
            try:
                stmts.append(written.statement(line, doc["sentences"], entities, relations))
            except ValueError as e:
                fault(n, f"{e}: {line}")
        elif line:
            try:
                key, named = written.entity(line)
                entities[key] = named
            except ValueError as e:
                fault(n, f"neither === ID | A-B …, nor a statement, and {e}: {line}")
    for doc, stmts in out:
        written.twice(f"{path}: {doc['id']}", stmts, wrong)
    return out


def documents(shared, releases, relations):
    """[(document, statements)] of all files of annotated/ and what is wrong in them."""
    docs, states, wrong, out = texts(shared, releases), countries(shared), [], []
    for path in sorted(glob.glob(os.path.join(HERE, "*.txt"))):
        out += read(path, docs, states, relations, wrong)
    times = collections.Counter(d["id"] for d, _ in out)
    wrong += [f"{i} is annotated twice" for i, n in sorted(times.items()) if n > 1]
    return out, wrong


def main():
    out, wrong = documents(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None, written.vocabulary(sys.argv[1]))
    print("\n".join(wrong + [f"{len(out)} texts, {sum(len(d['sentences']) for d, _ in out)} sentences, {sum(len(s) for _, s in out)} statements"]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
