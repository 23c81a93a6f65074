#!/usr/bin/env python3
"""Fits extract/lexicon/antecedents.txt and attention.txt: how much each feature of a candidate, and what the encoder's
attention shows of it, speaks for its being the antecedent.

    python3 coref.py SHARED [--tables attention antecedents] [--rounds 1] [--no-cv] [--tasks person thing many noun]

A test of package coref (TestRows) reads the documents and writes, for each pronoun and noun that is weighed, the candidates
with their features; for attention.txt it has the encoder of the repository read them. Of these are taken
  - the pronouns of GAP development: the candidate that is the right name; where neither name is, any but the two
  - the ends of annotated statements of gold/train, but for the 470 documents kept aside to choose by
  - the mentions that GUM (permissive genres) annotates as of one chain; where no candidate is of it, none
coref_fit.py says how the weights are found. Nameless candidates of gold/train are left out, for only named ends are annotated
there. Features depend on the choices made before in the text, hence the rounds, and the column of the round before may be the
better one on the documents kept aside: --tasks leaves the others alone. Figures of five-fold cross-validation are printed.

New encoder weights need a new attention.txt: --tables attention.
"""
import argparse, collections, hashlib, os, re, tempfile

import torch

import coref_data as data
import coref_fit as fits

LEXICON = os.path.join(data.REPO, "extract", "lexicon")
TASKS = {"antecedents": ("person", "thing", "many", "noun"), "attention": ("person", "thing", "many", "noun")}
FOLDS = 5


def choose(es, w, task):
    """The candidates of the most probable actor of each example, [] for none or a nameless one."""
    d = fits.Flat(es, task, len(w["features"]))
    with torch.no_grad():
        _, p, none = fits.shares(d, w)
    for k, e in enumerate(es):
        total = collections.Counter({None: float(none[k])})
        for j, c in enumerate(e["cands"]):
            total[c["Name"] or j] += float(p[d.first[k] + j])
        best = max(total, key=total.get)
        yield [j for j, c in enumerate(e["cands"]) if c["Name"] and c["Name"] == best or c.get("Members") and j == best]


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


def crossed(es, task, n, fit):
    fold = [int(hashlib.sha256(e["doc"].encode()).hexdigest(), 16) // 7 % FOLDS for e in es]
    chosen = [None] * len(es)
    for f in range(FOLDS):
        w = fit(fits.Flat([e for e, k in zip(es, fold) if k != f], task, n), n)
        at = [i for i, k in enumerate(fold) if k == f]
        for i, js in zip(at, choose([es[i] for i in at], w, task)):
            chosen[i] = js
    return figures(es, chosen)


def rows_of(table, names, w):
    """The rows of a table for the weights of one task."""
    rows = dict(zip(names, w["features"].tolist()))
    if table == "attention":
        looks = [f"{way} {4 + h // 12}.{1 + h % 12}" for way in ("pays", "is paid") for h in range(36)]
        rows |= {"read": w["read"].item(), "unread": w["unread"].item()} | dict(zip(looks, w["looks"].tolist()))
    return rows


def write(table, fitted):
    """Tasks that were not fitted keep their column."""
    path, tasks = os.path.join(LEXICON, table + ".txt"), TASKS[table]
    head, old = open(path, encoding="utf-8").read().split("\nfeature", 1)
    was = {c[0]: dict(zip(tasks, c[1:])) for c in ([x.strip() for x in l.split("|")] for l in old.split("\n")[1:] if l)}
    places = 2 if table == "antecedents" else 3
    cell = lambda t, n: f"{fitted[t][n]:.{places}f}" if t in fitted else was.get(n, {}).get(t, "0.00")
    cells = [("feature",) + tasks] + [(n,) + tuple(cell(t, n) for t in tasks) for n in next(iter(fitted.values()))]
    width = [max(map(len, column)) for column in zip(*cells)]
    with open(path, "w", encoding="utf-8") as f:
        f.write(head + "\n" + "".join(" | ".join([c[0].ljust(width[0])] + [v.rjust(w) for v, w in zip(c[1:], width[1:])]) + "\n" for c in cells))


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("shared")
    p.add_argument("--tables", nargs="+", choices=TASKS, default=list(TASKS))
    p.add_argument("--rounds", type=int, default=1)
    p.add_argument("--no-cv", action="store_true")
    p.add_argument("--tasks", nargs="+", choices=TASKS["antecedents"], default=TASKS["antecedents"], help="fit these, leave the other columns as they are")
    a = p.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(1)
    source = open(os.path.join(data.REPO, "extract/coref/feature.go"), encoding="utf-8").read()
    called = dict(re.findall(r'^\t(\w+):\s+"([^"]+)",', source, re.M))
    order = re.findall(r"^\t(\w+)", re.search(r"const \(\n(.*?)\n\)", source, re.S).group(1), re.M)
    names = [called[f] for f in order if f != "features"]
    for table in a.tables:
        encoder = table == "attention"
        fit = fits.fit_looks if encoder else fits.fit_features
        tasks = [t for t in TASKS[table] if t in a.tasks]
        for r in range(a.rounds):
            with tempfile.TemporaryDirectory() as folder:
                es = data.examples(a.shared, folder, encoder)
            fitted = {}
            for t in tasks:
                own = [e for e in es if e["task"] == t and not e.get("aside") and (e["read"] or not encoder)]
                w = fit(fits.Flat(own, t, len(names)), len(names))
                fitted[t] = rows_of(table, names, w)
                print(f"{table}, round {r + 1}, {t}: {len(own)} examples, in sample: {figures(own, choose(own, w, t))}", flush=True)
                aside = [e for e in es if e["task"] == t and e.get("aside") and (e["read"] or not encoder)]
                print(f"    kept aside: {figures(aside, choose(aside, w, t))}", flush=True)
            write(table, fitted)
        for t in () if a.no_cv else tasks:
            own = [e for e in es if e["task"] == t and not e.get("aside") and (e["read"] or not encoder)]
            print(f"{table}, cross-validated, {t}: {crossed(own, t, len(names), fit)}", flush=True)
            if encoder:
                print(f"    without attention: {crossed(own, t, len(names), fits.fit_features)}", flush=True)


if __name__ == "__main__":
    main()
