"""The two fits of coref.py. Both score candidates, and compare them by a softmax with each other and with there being none (0).

features alone   a weighted sum; L-BFGS with a small L2 penalty: convex, so no seed matters
with attention   the sum, and the logarithm of the mean, over a candidate's mentions, of exp(a weighted sum of the logarithms of
                 their shares of attention); a number in its place where no mention was read together with the pronoun. AdamW
                 with weight decay and dropout on the shares: 72 of them for a few hundred examples of "it" and "they"
"""
import numpy as np
import torch

WEIGHTS = {  # of an example, by where it is from: news counts most for what news has its own ways with
    "person": dict(gold=2.0, gum=1.5, gap=1.0), "thing": dict(gold=1.0, gum=0.25),
    "many": dict(gold=1.0, gum=0.6), "noun": dict(gold=1.0, gum=0.5),
}
L2 = 3e-4
EPOCHS, BATCH, RATE, FEATURE_RATE, DECAY, FEATURE_DECAY, DROPOUT = 15, 128, 2e-3, 0.03, 0.05, 0.1, 0.3
NEVER = -1e9


class Flat:
    """Examples with their candidates, and those with their mentions' looks, one after another."""

    def __init__(self, es, task, n):
        at, keep, allow, x, looks, whose = [], [], [], [], [], []
        for k, e in enumerate(es):
            for j, c in enumerate(e["cands"]):
                row = np.zeros(n, np.float32)
                for f, v in c["Features"]:
                    row[int(f)] = v
                looks += c.get("Looks") or []
                whose += [len(at)] * len(c.get("Looks") or [])
                at.append(k), keep.append(e["keep"][j]), allow.append(e["allow"][j]), x.append(row)
        self.es, self.size = es, len(es)
        self.at, self.keep, self.allow = torch.tensor(at, dtype=torch.long), torch.tensor(keep, dtype=torch.bool), torch.tensor(allow, dtype=torch.bool)
        self.none = torch.tensor([e["allow"][-1] for e in es])
        self.x = torch.tensor(np.stack(x)) if x else torch.zeros(0, n)
        self.looks = torch.tensor(np.asarray(looks, np.float32)) if looks else torch.zeros(0, 72)
        self.whose = torch.tensor(whose, dtype=torch.long)
        self.weight = torch.tensor([WEIGHTS[task][e["source"]] for e in es])
        self.first = np.searchsorted(self.at.numpy(), np.arange(self.size + 1))
        self.first_look = np.searchsorted(self.whose.numpy(), np.arange(len(at) + 1))

    def part(self, ks):
        """The candidates and mentions of some examples, in order."""
        ks = np.sort(ks)
        span = lambda first, of: (np.concatenate([np.arange(first[k], first[k + 1]) for k in of] or [np.zeros(0, int)]),
                                  torch.tensor(np.repeat(np.arange(len(of)), [first[k + 1] - first[k] for k in of]), dtype=torch.long))
        cs, at = span(self.first, ks)
        ms, whose = span(self.first_look, cs)
        return ks, cs, at, ms, whose


def zeros(n):
    return dict(features=torch.zeros(n), looks=torch.zeros(72), read=torch.zeros(1), unread=torch.zeros(1))


def shares(d, w, ks=None, noise=None):
    """Logarithm of the probability of each example's right candidates, and all probabilities, none last."""
    ks, cs, at, ms, whose = d.part(np.arange(d.size) if ks is None else ks)
    s = d.x[cs] @ w["features"]
    if "looks" in w:
        looks = d.looks[ms]
        z = (noise(looks) if noise else looks) @ w["looks"] + w["read"]
        n = torch.zeros(len(cs)).index_add(0, whose, torch.ones(len(ms)))
        top = z.detach().max() if len(z) else torch.zeros(())
        mean = torch.zeros(len(cs)).index_add(0, whose, (z - top).exp()) / n.clamp(min=1)
        s = s + torch.where(n > 0, mean.clamp(min=1e-20).log() + top, w["unread"].expand(len(cs)))
    s = s.masked_fill(~d.keep[cs], NEVER)
    top = s.detach().max().clamp(min=0) if len(s) else torch.zeros(())
    e, none = (s - top).exp(), (-top).exp()
    total = none + torch.zeros(len(ks)).index_add(0, at, e)
    right = d.none[ks] * none + torch.zeros(len(ks)).index_add(0, at, e * d.allow[cs])
    return (right.clamp(min=1e-30) / total).log(), e / total[at], none / total


def fit_features(d, n):
    w = torch.zeros(n, requires_grad=True)
    opt = torch.optim.LBFGS([w], max_iter=100, history_size=20, line_search_fn="strong_wolfe")

    def loss():
        opt.zero_grad()
        value = -(d.weight * shares(d, dict(features=w))[0]).sum() / d.weight.sum() + L2 * (w ** 2).sum()
        value.backward()
        return value
    opt.step(loss)
    return dict(features=w.detach())


def fit_looks(d, n):
    mean, dev = d.looks.mean(0), d.looks.std(0) + 1e-3
    raw, d.looks = d.looks, (d.looks - mean) / dev
    torch.manual_seed(0)
    order, w = np.random.default_rng(0), {k: v.requires_grad_() for k, v in zeros(n).items()}
    opt = torch.optim.AdamW([dict(params=[w["features"], w["read"], w["unread"]], lr=FEATURE_RATE, weight_decay=FEATURE_DECAY),
                             dict(params=[w["looks"]], lr=RATE, weight_decay=DECAY)], betas=(0.9, 0.98))
    rates = [g["lr"] for g in opt.param_groups]
    steps, step = EPOCHS * -(-d.size // BATCH), 0
    for _ in range(EPOCHS):
        ks = order.permutation(d.size)
        for b in range(0, d.size, BATCH):
            for g, rate in zip(opt.param_groups, rates):
                g["lr"] = rate * (1 - step / steps)
            part = np.sort(ks[b:b + BATCH])
            weight = d.weight[part]
            loss = -(weight * shares(d, w, part, noise=lambda x: torch.nn.functional.dropout(x, DROPOUT))[0]).sum() / weight.sum()
            opt.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(w.values(), 1.0)
            opt.step()
            step += 1
    w, d.looks = {k: v.detach() for k, v in w.items()}, raw
    w["looks"] = w["looks"] / dev
    w["read"] = w["read"] - mean @ w["looks"]
    return w
