"""What coref.py learns from: GAP development, the mentions of GUM that are of one chain, the ends of annotated statements of
gold/train that are pronouns or nouns, all as package coref sees them."""
import collections, csv, gzip, hashlib, json, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
REPO = os.path.join(HERE, "..", "..")
GENRES = ("academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage")
PRONOUNS = "he him himself his she her hers herself it its itself they them their theirs themselves".split()


def stands_in(words):
    """Pronouns, and nouns that stand for somebody named elsewhere: "the group"."""
    return words.lower() in PRONOUNS or re.match(r"(?i:the|its|his|her|their|this|that|these|both) .*\b[a-z]+$", words)


def offsets(text):
    """Byte offset of every character."""
    b = [0]
    for c in text:
        b.append(b[-1] + len(c.encode()))
    return b


def gap(shared):
    with gzip.open(os.path.join(shared, "data/coref/gap-development.tsv.gz"), "rt", encoding="utf-8") as f:
        for r in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            b = offsets(r["Text"])
            span = lambda at, words: [b[int(r[at])], b[int(r[at]) + len(r[words])]]
            yield dict(id=r["ID"], text=r["Text"], persons=[span("A-offset", "A"), span("B-offset", "B")],
                       pronoun=span("Pronoun-offset", "Pronoun"), coref=[r["A-coref"] == "TRUE", r["B-coref"] == "TRUE"])


def gold(shared):
    for line in open(os.path.join(shared, "gold/train/docs.jsonl"), encoding="utf-8"):
        d = json.loads(line)
        text = d.get("text") or " ".join(d["sentences"])
        b, given, pos = offsets(text), [], 0
        for s in d["sentences"]:
            find = re.compile(r"\s+".join(map(re.escape, s.split())))
            m = find.search(text, pos) or find.search(text)
            given.append([b[m.start()], b[m.end()]] if m else [0, 0])
            pos = m.end() if m else pos
        yield dict(id=d["id"], published=d.get("published"), text=text, given=given)


def gum(shared):
    """Documents with mentions [start, end, chain]."""
    doc = None
    for line in gzip.open(os.path.join(shared, "data/treebank/gum-train-permissive.conllu.gz"), "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            if doc:
                yield doc
            name = line.split("= ")[1]
            doc = dict(id=name, text="", mentions=[]) if name.split("_")[1] in GENRES else None
            stack = []
        elif not doc:
            continue
        elif line.startswith("# meta::dateCreated"):
            doc["published"] = line.split("= ")[1]
        elif line.startswith("# newpar") and not line.startswith("# newpar_") and doc["text"]:
            doc["text"] = doc["text"].rstrip(" ") + "\n\n"
        elif not line and doc["text"] and not doc["text"].endswith((" ", "\n")):
            doc["text"] += " "
        elif re.match(r"\d+\t", line):
            f = line.split("\t")
            misc = dict(x.split("=", 1) for x in f[9].split("|") if "=" in x)
            start = len(doc["text"].encode())
            doc["text"] += f[1]
            end = len(doc["text"].encode())
            for t in re.findall(r"\([^()]+\)|\([^()]+|[^()]+\)", misc.get("Entity", "")):
                chain = t.strip("()").split("-")[0]
                if t[0] == "(":
                    stack.append((chain, start))
                if t[-1] == ")":
                    k = max((k for k, o in enumerate(stack) if o[0] == chain), default=-1)
                    if k >= 0:
                        doc["mentions"].append([stack.pop(k)[1], end, chain])
            doc["text"] += "" if misc.get("SpaceAfter") == "No" else " "
    if doc:
        yield doc


def rows(docs, folder, encoder):
    """What TestRows writes about the documents."""
    inp, out = os.path.join(folder, "docs.jsonl"), os.path.join(folder, "rows.jsonl")
    with open(inp, "w") as f:
        for d in docs:
            f.write(json.dumps({k: d[k] for k in ("id", "published", "text", "given", "persons") if d.get(k)}) + "\n")
    subprocess.run(["go", "test", "./extract/coref", "-count=1", "-timeout=20m", "-run", "TestRows"], cwd=REPO, check=True, stdout=sys.stderr,
                   env=dict(os.environ, GEOKG_COREF_DOCS=inp, GEOKG_COREF_ROWS=out, GEOKG_COREF_ENCODER="1" if encoder else ""))
    for line in open(out, encoding="utf-8"):
        r = json.loads(line)
        r["Candidates"] = r["Candidates"] or []
        for c in r["Candidates"]:
            c["Spans"] = c["Spans"] or []
        yield r


def example(r, source, allow, drop=None, **more):
    """allow tells of each candidate whether it is right; where none is, there being none is."""
    return dict(task=r["Kind"], read=r["Read"], source=source, doc=r["Doc"], cands=r["Candidates"], right=any(allow),
                allow=list(allow) + [not any(allow)], keep=[not (drop and drop(c)) for c in r["Candidates"]], **more)


def examples(shared, folder, encoder=False):
    """Examples of all three corpora; with the encoder, which takes time, of those documents of gold/train alone that have a pronoun or noun for an end."""
    sys.path.insert(0, os.path.join(shared, "gold"))
    import score
    out, docs = [], {d["id"]: d for d in gap(shared)}
    over = lambda c, s: any(a < s[1] and s[0] < b for a, b in c["Spans"])
    for r in rows(docs.values(), folder, encoder):
        d = docs[r["Doc"]]
        if [r["Start"], r["End"]] == d["pronoun"]:
            hits = [[over(c, p) for p in d["persons"]] for c in r["Candidates"]]
            e = example(r, "gap", [any(h and y for h, y in zip(hit, d["coref"])) for hit in hits], hits=hits, truth=d["coref"])
            if not any(d["coref"]):
                e["allow"] = [not any(hit) for hit in hits] + [True]
            out.append(e)
    docs = {d["id"]: d for d in gum(shared)}
    for r in rows(docs.values(), folder, encoder):
        ms = docs[r["Doc"]]["mentions"]
        chains = {m[2] for m in ms if m[:2] == [r["Start"], r["End"]]}

        def same(c):
            for a, b in c["Spans"]:
                share, chain = max(((min(b, m[1]) - max(a, m[0])) / (max(b, m[1]) - min(a, m[0])), m[2]) for m in ms)
                if share >= 0.5 and chain in chains:
                    return True
            return False
        out.append(example(r, "gum", [same(c) for c in r["Candidates"]]))
    docs, ends = {d["id"]: d for d in gold(shared)}, collections.defaultdict(list)
    for name, statements in score.load(os.path.join(shared, "gold/train/gold.jsonl")).items():
        d = docs[name]
        raw = d["text"].encode()
        for s in statements:
            if s["sentence"] >= len(d["given"]):
                continue
            a, b = d["given"][s["sentence"]]
            sentence = raw[a:b].decode()
            for e in (s["subject"], s["object"]):
                m = re.search(r"(?<!\w)" + r"\s+".join(map(re.escape, e["mention"].split())) + r"(?!\w)", sentence, re.I)
                if m:
                    start = a + len(sentence[:m.start()].encode())
                    ends[name, start + len(m.group(0).encode())].append((start, e))
    if encoder:
        some = {name for (name, _), es in ends.items() if any(stands_in(e["mention"]) for _, e in es)}
        docs = {name: d for name, d in docs.items() if name in some}
    for r in rows(docs.values(), folder, encoder):
        # A noun's mention may begin a word earlier or later than ours.
        es = [e for start, e in ends[r["Doc"], r["End"]] if start == r["Start"] or r["Kind"] == "noun" and abs(start - r["Start"]) < 12]
        aside = int(hashlib.sha256(r["Doc"].encode()).hexdigest(), 16) % 20 == 0
        if es:
            entity = lambda c: dict(name=c["Name"], aka=c.get("Aka"), type=c["Type"], country=c["Country"])
            right = lambda c: any(score.same(e, entity(m)) for e in es for m in c.get("Members") or [c])
            out.append(example(r, "gold", [right(c) for c in r["Candidates"]], drop=lambda c: not c["Name"] and not c.get("Members"), aside=aside))
    return out
