"""Fits how the signs of a source and of a time are summed: python attributes.py --shared DIR --table TABLE KEPT [TRAIN]

KEPT and TRAIN are what `go test ./extract -run AttributeData` writes for the part of gold/train kept aside and for
gold/train (README.md has the commands). Each sign's weight is fitted on TRAIN, without what the head says, which
has learnt these documents by heart: the likelihood of the right choice among all that a statement may have, less
--l1 times the sum of the weights' sizes, so that few signs remain. Then, on KEPT, how much the head's word for a
source, for a time counts beside them. Prints figures as score.py has them and writes TABLE, extract/lexicon/attributes.txt.

Without TRAIN the signs stay as the table has them, and only what is fitted on KEPT is fitted anew: that is all
that new weights of the head ask for. Without --table nothing is written.
"""

import argparse
import collections
import hashlib
import json
import os
import sys

import numpy as np
import torch

SCALES = ("head", "signs", "none", "alone")  # rows of the table that are no signs

HEAD = """\
# How much each sign speaks for somebody's being the source of a relation, or for a time's being its time.
# attribute  source or time
# sign       what package relation sees of who may be the source, or of a time, in the words of
#            attribution.go and moment.go: "says above, cue verb" is somebody whose word of saying stands above a cue
#            that is a verb. Also "head", times what the model says of it, and "signs", times the sum of the others;
#            "none" is what it takes to outweigh: to name nobody, to give no time; "alone" the same where the model
#            was not asked
# weight     what it adds to the log of the odds
# Made by extract/train/attributes.py (its README has the command) from gold/train: not to be edited by hand.
# Licence: CC BY-SA 4.0, like the text of gold/train (Wikipedia).

"""


def statements(score, gold, file, without=()):
    """The statements that are right at level relation, each with its gold."""
    for line in open(file, encoding="utf-8"):
        r = json.loads(line)
        if r["doc"] in without:
            continue
        must = [s for s in gold[r["doc"]] if not s.get("optional")]
        for i, j in score.match(must, r["statements"] or [], "relation")[0]:
            yield r["doc"], must[i], r["statements"][j]


def sources(score, found):
    """(doc, choices, the right one, what gold has); a choice is (value, what the head says, signs), the first is
    nobody, and the right one is -1 where it is not among them. Where only rules spoke there is one choice."""
    for doc, g, s in found:
        want = score.src(g.get("source"))
        if not s["bids"]:
            yield doc, [(score.src(s.get("source")), 0, [])], -1, want
            continue
        bids = s["bids"]
        names = [{score.norm(n) for n in [b["name"]] + (b.get("aka") or [])} for b in bids]
        right = next((i for i, n in enumerate(names) if want in n), -1)
        yield doc, [(score.norm(b["name"]), b["head"], b["signs"]) for b in bids], right, want


def times(found):
    """As sources; a time that the sentence does not give counts as none. Where only rules spoke the right one is -1."""
    for doc, g, s in found:
        want = g.get("time") or ""
        moments = s["moments"] or ()
        choices = [("", 0, [])] + [(m["value"], m["head"], m["signs"]) for m in moments]
        right = next((i for i, c in enumerate(choices) if c[0] == want), 0)
        yield doc, choices, right if all(m["asked"] for m in moments) else -1, want


class Choices:
    """The signs of all choices as one sparse matrix, and the matrix turned."""

    def __init__(self, data, names):
        number = {n: i for i, n in enumerate(names)}
        row, column, start, right, n = [], [], [], [], 0
        for _, choices, y, _ in data:
            start.append(n)
            right.append(n + y)
            for _, _, signs in choices:
                for s in signs:
                    if s in number:
                        row.append(n)
                        column.append(number[s])
                n += 1
        at = torch.tensor([row, column])
        self.signs, self.turned = (torch.sparse_coo_tensor(i, torch.ones(len(row), dtype=torch.float64), shape).coalesce().to_sparse_csr()
                                   for i, shape in ((at, (n, len(names))), (at.flip(0), (len(names), n))))
        self.start, self.right = np.array(start), np.array(right)
        self.group = np.repeat(np.arange(len(start)), np.diff(np.append(self.start, n)))

    @staticmethod
    def product(matrix, v):
        return (matrix @ torch.from_numpy(v).unsqueeze(1)).squeeze(1).numpy()

    def value(self, w):
        """The negative log-likelihood of the right choices, and how likely each choice is."""
        v = self.product(self.signs, w)
        most = np.maximum.reduceat(v, self.start)
        p = np.exp(v - most[self.group])
        z = np.add.reduceat(p, self.start)
        return (np.log(z) + most - v[self.right]).sum(), p / z[self.group]

    def loss(self, w):
        """The negative log-likelihood of the right choices, and its gradient."""
        value, p = self.value(w)
        p[self.right] -= 1
        return value, self.product(self.turned, p)


def fit(data, l1, least, l2=0.5, steps=2000):
    """Weights of the signs that at least so many choices have, by accelerated proximal gradient with restarts."""
    data = [d for d in data if d[2] >= 0 and len(d[1]) > 1]
    seen = collections.Counter(s for d in data for c in d[1] for s in set(c[2]))
    names = sorted(s for s, n in seen.items() if n >= least)
    x = Choices(data, names)
    w = y = np.zeros(len(names))
    t, rate, last = 1.0, 1.0, np.inf
    for _ in range(steps):
        f, g = x.loss(y)
        f, g = f + l2 / 2 * y @ y, g + l2 * y
        while True:
            new = y - rate * g
            new = np.sign(new) * np.maximum(np.abs(new) - rate * l1, 0)
            d = new - y
            at = x.value(new)[0] + l2 / 2 * new @ new
            if at <= f + g @ d + d @ d / (2 * rate) + 1e-9:
                break
            rate /= 2
        whole = at + l1 * np.abs(new).sum()
        if whole > last:  # overshot: once more, without momentum
            t, y, last = 1.0, w, np.inf
            continue
        if last - whole < 1e-6 * whole and t > 3:
            w = new
            break
        last, u = whole, (1 + (1 + 4 * t * t) ** 0.5) / 2
        y, w, t = new + (t - 1) / u * (new - w), new, u
    return {n: round(float(v), 2) for n, v in zip(names, w) if abs(v) >= 0.05}


def choose(choices, w, head, signs, none):
    """The number of the choice that weighs most."""
    best, most = 0, none
    for i, (_, h, of) in enumerate(choices):
        v = head * h + signs * sum(w.get(s, 0) for s in of) + (none if i == 0 else 0)
        if i == 0 or v > most:
            best, most = i, v
    return best


def measure(data, weights, *scale):
    """As score.py: of those that have one, in gold or as predicted, how many are right. weights: one set, or one a row."""
    right, kinds = 0, collections.Counter()
    for k, (_, choices, y, want) in enumerate(data):
        i = choose(choices, weights[k] if isinstance(weights, list) else weights, *scale)
        got = choices[i][0]
        if want and (got == want or i == y > 0):
            right += 1
        elif want or got:
            kinds["missing" if not got else "extra" if not want else "other"] += 1
    n = right + sum(kinds.values())
    return f"{right}/{n}={right / max(1, n):.3f} {dict(sorted(kinds.items()))}"


def combine(data, w):
    """What head, signs and none weigh: Newton's method on the likelihood of the right choices."""
    rows = []
    for _, choices, y, _ in data:
        if y >= 0 and len(choices) > 1:
            rows.append((np.array([[h, sum(w.get(s, 0) for s in of), float(i == 0)] for i, (_, h, of) in enumerate(choices)]), y))
    q = np.array([0.0, 1, 0])
    for _ in range(50):
        g, h = np.zeros(3), 1e-3 * np.eye(3)
        for m, y in rows:
            v = m @ q
            p = np.exp(v - v.max())
            p /= p.sum()
            mean = p @ m
            g += m[y] - mean
            h += (m - mean).T @ ((m - mean) * p[:, None])
        d = np.linalg.solve(h, g)
        q = q + d
        if abs(d).max() < 1e-6:
            break
    return [round(float(x), 2) for x in q]


def folded(data, l1, least, n=5):
    """Data in the order of the folds, and for each row the weights of a fit without its fold."""
    fold = [int(hashlib.md5(d[0].encode()).hexdigest(), 16) % n for d in data]
    rows, weights = [], []
    for k in range(n):
        w = fit([d for d, f in zip(data, fold) if f != k], l1, least)
        part = [d for d, f in zip(data, fold) if f == k]
        rows, weights = rows + part, weights + [w] * len(part)
    return rows, weights


def read(table):
    out = {"source": {}, "time": {}}
    for line in open(table, encoding="utf-8"):
        f = [x.strip() for x in line.split("|")]
        if len(f) == 3 and f[0] in out:
            out[f[0]][f[1]] = float(f[2])
    return out


def write(table, weights):
    rows = [(a, s, f"{v:.2f}") for a in ("source", "time") for s, v in
            sorted(weights[a].items(), key=lambda x: (x[0] not in SCALES, -abs(x[1]), x[0]))]
    wide = max(len(s) for _, s, _ in rows)
    with open(table, "w", encoding="utf-8") as f:
        f.write(HEAD)
        for a, s, v in [("attribute", "sign", "weight")] + rows:
            f.write(f"{a:9s} | {s:{wide}s} | {v}\n")


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("kept")
    ap.add_argument("train", nargs="?")
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--table")
    ap.add_argument("--only", choices=("source", "time"), help="the one that is fitted; the other stays as the table has it")
    ap.add_argument("--l1", type=float, nargs=2, default=(4, 2), help="of source and time")
    ap.add_argument("--least", type=int, nargs=2, default=(20, 12), help="choices that have the sign")
    ap.add_argument("--lean", type=float, nargs=2, default=(0.9, 0.9),
                    help="taken from none: what is missing and what is too much cost alike, so a source or a time that is less likely than none is still worth giving")
    ap.add_argument("--heard", type=float, nargs=2, default=(1.2, 0.8), help="the same of those of which the head was asked")
    ap.add_argument("--folds", action="store_true", help="figures of five-fold cross-validation")
    args = ap.parse_args()
    sys.path.insert(0, os.path.join(args.shared, "gold"))
    import score
    gold = score.load(os.path.join(args.shared, "gold", "train", "gold.jsonl"))
    kept = list(statements(score, gold, args.kept))
    table = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lexicon", "attributes.txt")
    weights = {} if args.train and not args.only else read(args.table or table)
    train = args.train and list(statements(score, gold, args.train, {d for d, _, _ in kept}))
    for k, (name, rows) in enumerate((("source", lambda f: list(sources(score, f))), ("time", lambda f: list(times(f))))):
        if args.only and name != args.only:
            continue
        if args.train:
            data = rows(train)
            weights[name] = fit(data, args.l1[k], args.least[k])
            print(name, "fitted on", len(data), "statements:", len(weights[name]), "signs;", measure(data, weights[name], 0, 1, -args.lean[k]))
            if args.folds:
                print("  cross-validated", measure(*folded(data, args.l1[k], args.least[k]), 0, 1, -args.lean[k]))
        signs, data = {s: v for s, v in weights[name].items() if s not in SCALES}, rows(kept)
        head, scale, none = combine(data, signs)
        print(name, "kept aside, signs alone", measure(data, signs, 0, 1, -args.lean[k]), "head alone", measure(data, signs, 1, 0, 0))
        added = {"head": head, "signs": scale, "none": round(none - args.heard[k], 2), "alone": -args.lean[k]}
        print(name, added, "kept aside", measure(data, signs, added["head"], added["signs"], added["none"]))
        weights[name] = signs | added
    if args.table:
        write(args.table, weights)


if __name__ == "__main__":
    main()
