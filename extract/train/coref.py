#!/usr/bin/env python3
"""Fits extract/lexicon/antecedents.txt: how much each feature of a candidate speaks for its being the antecedent.

    python3 coref.py SHARED [--rounds 2] [--no-cv] [--tasks person thing many noun]

A test of package coref (TestRows) reads the documents and writes, for each pronoun and noun that is weighed, the candidates
with their features. Of these are taken
  - the pronouns of GAP development: the candidate that is the right name; where neither name is, any but the two
  - the ends of annotated statements of gold/train, but for the 470 documents kept aside to choose by
  - the mentions that GUM (permissive genres) annotates as of one chain; where no candidate is of it, none
and a softmax over the candidates and over there being none (score 0) is fitted for each task, with a small L2 penalty, by
L-BFGS: convex, so no seed matters. Nameless candidates of gold/train are left out, for only named ends are annotated there.
Features depend on the choices made before in the text, hence the rounds, and the column of the round before may be the
better one on the documents kept aside: --tasks leaves the others alone. Figures of five-fold cross-validation are printed.
"""
import argparse, collections, csv, gzip, hashlib, json, os, re, subprocess, sys, tempfile

import numpy as np
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
REPO = os.path.join(HERE, "..", "..")
TABLE = os.path.join(REPO, "extract", "lexicon", "antecedents.txt")
TASKS = ("person", "thing", "many", "noun")
WEIGHTS = {  # of an example, by where it is from: news counts most for what news has its own ways with
    "person": dict(gold=2.0, gum=1.5, gap=1.0), "thing": dict(gold=1.0, gum=0.25),
    "many": dict(gold=1.0, gum=0.6), "noun": dict(gold=1.0, gum=0.5),
}
L2 = 3e-4
FOLDS = 5
GENRES = ("academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage")


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


def rows(docs, folder):
    """What TestRows writes about the documents."""
    inp, out = os.path.join(folder, "docs.jsonl"), os.path.join(folder, "rows.jsonl")
    with open(inp, "w") as f:
        for d in docs:
            f.write(json.dumps({k: d[k] for k in ("id", "published", "text", "given", "persons") if d.get(k)}) + "\n")
    subprocess.run(["go", "test", "./extract/coref", "-count=1", "-run", "TestRows"], cwd=REPO, check=True, stdout=sys.stderr,
                   env=dict(os.environ, GEOKG_COREF_DOCS=inp, GEOKG_COREF_ROWS=out))
    for line in open(out, encoding="utf-8"):
        r = json.loads(line)
        r["Candidates"] = r["Candidates"] or []
        for c in r["Candidates"]:
            c["Spans"] = c["Spans"] or []
        yield r


def example(r, source, allow, drop=None, **more):
    """allow tells of each candidate whether it is right; where none is, there being none is."""
    return dict(task=r["Kind"], source=source, doc=r["Doc"], cands=r["Candidates"], right=any(allow),
                allow=list(allow) + [not any(allow)], keep=[not (drop and drop(c)) for c in r["Candidates"]], **more)


def examples(shared, folder):
    sys.path.insert(0, os.path.join(shared, "gold"))
    import score
    out, docs = [], {d["id"]: d for d in gap(shared)}
    over = lambda c, s: any(a < s[1] and s[0] < b for a, b in c["Spans"])
    for r in rows(docs.values(), folder):
        d = docs[r["Doc"]]
        if [r["Start"], r["End"]] == d["pronoun"]:
            hits = [[over(c, p) for p in d["persons"]] for c in r["Candidates"]]
            e = example(r, "gap", [any(h and y for h, y in zip(hit, d["coref"])) for hit in hits], hits=hits, truth=d["coref"])
            if not any(d["coref"]):
                e["allow"] = [not any(hit) for hit in hits] + [True]
            out.append(e)
    docs = {d["id"]: d for d in gum(shared)}
    for r in rows(docs.values(), folder):
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
    for r in rows(docs.values(), folder):
        # A noun's mention may begin a word earlier or later than ours.
        es = [e for start, e in ends[r["Doc"], r["End"]] if start == r["Start"] or r["Kind"] == "noun" and abs(start - r["Start"]) < 12]
        aside = int(hashlib.sha256(r["Doc"].encode()).hexdigest(), 16) % 20 == 0
        if es:
            entity = lambda c: dict(name=c["Name"], aka=c.get("Aka"), type=c["Type"], country=c["Country"])
            out.append(example(r, "gold", [any(score.same(e, entity(c)) for e in es) for c in r["Candidates"]],
                               drop=lambda c: not c["Name"], aside=aside))
    return out


def tensors(es, n):
    width = max(len(e["cands"]) for e in es) + 1
    x, mask, allow = np.zeros((len(es), width, n), np.float32), np.zeros((len(es), width), bool), np.zeros((len(es), width), bool)
    for k, e in enumerate(es):
        for j, c in enumerate(e["cands"]):
            for f, v in c["Features"]:
                x[k, j, int(f)] = v
            mask[k, j], allow[k, j] = e["keep"][j], e["allow"][j]
        mask[k, -1], allow[k, -1] = True, e["allow"][-1]
    return torch.tensor(x), torch.tensor(mask), torch.tensor(allow)


def shares(w, x, mask):
    s = x @ w
    return torch.log_softmax(torch.cat([s[:, :-1], torch.zeros(len(x), 1)], 1).masked_fill(~mask, -1e9), 1)


def fit(es, task, n):
    x, mask, allow = tensors(es, n)
    weight = torch.tensor([WEIGHTS[task][e["source"]] for e in es])
    w = torch.zeros(n, requires_grad=True)
    opt = torch.optim.LBFGS([w], max_iter=100, history_size=20, line_search_fn="strong_wolfe")

    def loss():
        opt.zero_grad()
        right = torch.logsumexp(shares(w, x, mask).masked_fill(~allow, -1e9), 1)
        value = -(weight * right).sum() / weight.sum() + L2 * (w ** 2).sum()
        value.backward()
        return value
    opt.step(loss)
    return w.detach()


def choose(es, w):
    """The candidates of the most probable actor of each example, [] for none or a nameless one."""
    x, mask, _ = tensors(es, len(w))
    p = shares(w, x, mask).exp().numpy()
    for k, e in enumerate(es):
        total = collections.Counter({None: float(p[k, -1])})
        for j, c in enumerate(e["cands"]):
            total[c["Name"] or j] += float(p[k, j])
        best = max(total, key=total.get)
        yield [j for j, c in enumerate(e["cands"]) if c["Name"] and c["Name"] == best]


def figures(es, chosen):
    n = collections.Counter()
    for e, js in zip(es, chosen):
        s = e["source"]
        n[s, "asked"] += 1
        n[s, "said"] += bool(js)
        n[s, "right"] += any(e["allow"][j] and e["right"] for j in js)
        for side, truth in enumerate(e.get("truth", [])):
            said = any(e["hits"][j][side] for j in js)
            n["names", "said"] += said
            n["names", "true"] += truth
            n["names", "right"] += said and truth
    out = [f"{s} right {n[s, 'right']} of {n[s, 'said']} said and {n[s, 'asked']} asked" for s in ("gold", "gum") if n[s, "asked"]]
    if n["names", "true"]:
        out.append(f"GAP F1 {2 * n['names', 'right'] / (n['names', 'said'] + n['names', 'true']):.3f}")
    return "; ".join(out)


def crossed(es, task, n):
    fold = [int(hashlib.sha256(e["doc"].encode()).hexdigest(), 16) // 7 % FOLDS for e in es]
    chosen = [None] * len(es)
    for f in range(FOLDS):
        w = fit([e for e, k in zip(es, fold) if k != f], task, n)
        at = [i for i, k in enumerate(fold) if k == f]
        for i, js in zip(at, choose([es[i] for i in at], w)):
            chosen[i] = js
    return figures(es, chosen)


def write(names, weights):
    """Tasks that were not fitted keep their column."""
    head, old = open(TABLE, encoding="utf-8").read().split("\nfeature")
    was = {c[0]: dict(zip(TASKS, c[1:])) for c in ([x.strip() for x in l.split("|")] for l in old.split("\n")[1:] if l)}
    cell = lambda t, k, n: f"{weights[t][k]:.2f}" if t in weights else was.get(n, {}).get(t, "0.00")
    cells = [("feature",) + TASKS] + [(n,) + tuple(cell(t, k, n) for t in TASKS) for k, n in enumerate(names)]
    width = [max(len(c[k]) for c in cells) for k in range(5)]
    with open(TABLE, "w", encoding="utf-8") as f:
        f.write(head + "\n" + "".join(" | ".join([c[0].ljust(width[0])] + [c[k].rjust(width[k]) for k in range(1, 5)]) + "\n" for c in cells))


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("shared")
    p.add_argument("--rounds", type=int, default=2)
    p.add_argument("--no-cv", action="store_true")
    p.add_argument("--tasks", nargs="+", choices=TASKS, default=TASKS, help="fit these, leave the other columns as they are")
    a = p.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(1)
    source = open(os.path.join(REPO, "extract/coref/feature.go"), encoding="utf-8").read()
    called = dict(re.findall(r'^\t(\w+):\s+"([^"]+)",', source, re.M))
    order = re.findall(r"^\t(\w+)", re.search(r"const \(\n(.*?)\n\)", source, re.S).group(1), re.M)
    names = [called[f] for f in order if f != "features"]
    with tempfile.TemporaryDirectory() as folder:
        for r in range(a.rounds):
            es = [e for e in examples(a.shared, folder)]
            weights = {}
            for t in a.tasks:
                own = [e for e in es if e["task"] == t and not e.get("aside")]
                weights[t] = fit(own, t, len(names)).numpy()
                print(f"round {r + 1} {t}: {len(own)} examples, in sample: {figures(own, choose(own, torch.tensor(weights[t])))}", flush=True)
                aside = [e for e in es if e["task"] == t and e.get("aside")]
                print(f"    kept aside: {figures(aside, choose(aside, torch.tensor(weights[t])))}", flush=True)
            write(names, weights)
        for t in () if a.no_cv else a.tasks:
            own = [e for e in es if e["task"] == t and not e.get("aside")]
            print(f"cross-validated {t}: {crossed(own, t, len(names))}", flush=True)


if __name__ == "__main__":
    main()
