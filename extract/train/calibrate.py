"""Fits how the evidence for a relation is summed: python calibrate.py --shared DIR CANDIDATES [--write OUT]

CANDIDATES is what `go test ./extract -run CalibrationData` writes for the part of gold/train kept aside
(README.md has the command). Prints the weights for extract/relation/fill.go, the expected calibration error
by five-fold cross-validation, and precision, recall and F1 at every threshold.

With --gold GOLD.jsonl, CANDIDATES are instead the JSON lines of `geokg extract`; prints the calibration error of
the confidence that they carry.
"""

import argparse
import json
import os
import sys

import numpy as np


def fit(x, y, l2=1e-3, steps=60):
    """Logistic regression by Newton's method; the first column of x is 1."""
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-(x @ w)))
        h = (x * (p * (1 - p))[:, None]).T @ x + l2 * np.eye(len(w))
        d = np.linalg.solve(h, x.T @ (y - p) - l2 * w)
        w += d
        if abs(d).max() < 1e-6:
            break
    return w


def calibration_error(p, y, bins=10):
    at = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(p[at == b].mean() - y[at == b].mean()) * (at == b).mean() for b in range(bins) if (at == b).any())


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("candidates")
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--gold")
    args = ap.parse_args()
    sys.path.insert(0, os.path.join(args.shared, "gold"))
    import score
    if args.gold:
        return check(score, args.gold, args.candidates)
    gold = score.load(os.path.join(args.shared, "gold", "train", "gold.jsonl"))
    rows, docs = [], {}
    for line in open(args.candidates, encoding="utf-8"):
        r = json.loads(line)
        docs[r["doc"]] = gold.get(r["doc"], [])
        for c in r["candidates"] or ():
            free = score.REL[c["relation"]][0] == "with"
            right = any(g["relation"] in (c["relation"], "OTHER") and score.ends(g, c, free or g["relation"] == "OTHER") for g in docs[r["doc"]])
            rows.append((r["doc"], c, right))
    other = lambda c: float(c["Other"])
    x = np.array([[1, c["Logit"], c["Rule"], other(c), c["Rival"] + 6] for _, c, _ in rows])
    y = np.array([float(r) for _, _, r in rows])
    fold = np.array([hash_of(d) % 5 for d, _, _ in rows])
    p = np.zeros(len(y))
    for f in range(5):
        p[fold == f] = 1 / (1 + np.exp(-(x[fold == f] @ fit(x[fold != f], y[fold != f]))))
    print(f"{len(docs)} documents, {len(rows)} candidates, {int(y.sum())} right")
    print("weights: bias %.3f logit %.3f rule %.3f other %.3f rival %.3f" % tuple(fit(x, y)))
    print(f"calibration error over all {calibration_error(p, y):.4f}, where p >= 0.2 {calibration_error(p[p >= 0.2], y[p >= 0.2]):.4f}")
    for t in np.arange(0.2, 0.8, 0.05):
        predicted = {d: [c for (e, c, _), q in zip(rows, p) if e == d and q >= t] for d in docs}
        r = score.score(docs, predicted)[0]
        print(f"least {t:.2f} " + "  ".join(f"{k} {r[k]['precision']:.3f}/{r[k]['recall']:.3f}/{r[k]['f1']:.3f}" for k in ("relation", "event")))


def check(score, gold, predicted):
    """A statement that gold has as optional is neither right nor wrong."""
    gold, p, y = score.load(gold), [], []
    for doc, statements in score.load(predicted).items():
        must = [s for s in gold.get(doc, []) if not s.get("optional")]
        may = [s for s in gold.get(doc, []) if s.get("optional")]
        hit, left = score.match(must, statements, "relation")
        spare, _ = score.match(may, [statements[j] for j in left], "relation")
        unsure = {left[j] for _, j in spare}
        right = {j for _, j in hit}
        for j, s in enumerate(statements):
            if j not in unsure:
                p.append(s["confidence"])
                y.append(float(j in right))
    print(f"{len(p)} statements, calibration error {calibration_error(np.array(p), np.array(y)):.4f}, mean confidence {np.mean(p):.3f}, right {np.mean(y):.3f}")


def hash_of(doc):
    import hashlib
    return int(hashlib.sha256(doc.encode()).hexdigest(), 16) // 20


if __name__ == "__main__":
    main()
