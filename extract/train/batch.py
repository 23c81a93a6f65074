"""Batches of windows as tensors: what the encoder reads, what the heads read, and the labels."""

import torch

import found
import text as tx
from found import FEATURES


def pad(rows, fill, width=None):
    width = width or max(map(len, rows))
    return torch.tensor([list(r) + [fill] * (width - len(r)) for r in rows])


MASK = 103


def collate(runs, tok, n_relations, labels=True, mask=None):
    """runs: windows, each a list of Sentence. With labels, tags and pair labels are filled in.

    mask: (random.Random, share): of every mention and of every other piece by a fifth of it, that share is hidden from
    the encoder, so that it learns what is told rather than of whom.
    """
    ids, cases, tags, where = [], [], [], []
    for row, run in enumerate(runs):
        i, c, ranges = tx.window(tok, [s.text for s in run])
        ids.append(i)
        cases.append(c)
        t = [[-1] * 8] * len(i)
        for s, (a, b) in zip(run, ranges):
            if labels and s.tags:
                t[a:b] = s.tags[:b - a]
            where.append((row, s, a, b))
            if mask:
                rng, share = mask
                for m in s.mentions:
                    if rng.random() < share:
                        for at in range(a + m.start, min(b, a + m.end)):
                            i[at], t[at] = MASK, [-1] * 8
                for at in range(a, b):
                    if rng.random() < share / 5:
                        i[at], t[at] = MASK, [-1] * 8
        tags.append(t)
    width = max(map(len, ids))
    out = {"ids": pad(ids, 0), "cases": pad(cases, tx.SPECIAL), "lengths": torch.tensor([len(i) for i in ids]), "where": where}
    if labels:
        out["tags"] = torch.tensor([t + [[-1] * 8] * (width - len(t)) for t in tags])
        out["soft_tags"] = soft_tags(where, out["ids"])
    # A sentence whose mentions the window cuts off has no pairs.
    sents = [(r, s, a, b) for r, s, a, b in where if s.pairs and len(s.mentions) > 1 and all(m.end <= b - a for m in s.mentions)]
    out["sentences"] = [s for _, s, _, _ in sents]
    out["pairs"] = pair_tensors(sents, n_relations, labels) if sents else None
    return out


def to(b, device):
    """The batch with its tensors on a device; labels travel as truth values."""
    if isinstance(b, torch.Tensor):
        return b.to(device, non_blocking=True)
    if isinstance(b, (tuple, list)):
        return tuple(to(x, device) for x in b)
    if not isinstance(b, dict):
        return b
    out = {k: to(v, device) for k, v in b.items()}
    for k in ("gold", "weight", "soft"):
        if k in out:
            out[k] = out[k].float()
    return out


def soft_tags(where, ids):
    """What teachers say of the pieces: probabilities [N,T,8,3] and where there are any [N,T]; hidden pieces have none."""
    p, known = torch.zeros(*ids.shape, 8, 3), torch.zeros(ids.shape, dtype=torch.bool)
    for row, s, a, b in where:
        if s.soft_tags is not None:
            n = min(b - a, len(s.soft_tags))
            p[row, a:a + n] = torch.from_numpy(s.soft_tags[:n]).float()
            known[row, a:a + n] = True
    return p, known & (ids != MASK)


def features(m):
    """Those of a found mention, else what gold or the gazetteer knows of the type."""
    return m.features or found.features([m.entity] if m.entity else [], None)


def apart(a, b):
    """Whether two mentions stand for two actors: only such are paired."""
    return len(a.keys | b.keys) > 1 if a.entities is not None and b.entities is not None else not a.keys & b.keys


def pair_tensors(sents, n_relations, labels):
    M = max(len(s.mentions) for _, s, _, _ in sents)
    L = max(b - a for _, _, a, b in sents)
    T = max(1, *(len(s.times) for _, s, _, _ in sents))
    p = {"row": torch.tensor([r for r, _, _, _ in sents]),
         "pieces": pad([range(a, b) for _, _, a, b in sents], 0, L),
         "inside": pad([[True] * (b - a) for _, _, a, b in sents], False, L),
         "start": pad([[a + m.start for m in s.mentions] for _, s, a, _ in sents], 1, M),
         "end": pad([[a + m.end for m in s.mentions] for _, s, a, _ in sents], 2, M),
         "real": pad([[True] * len(s.mentions) for _, s, _, _ in sents], False, M),
         "apart": torch.tensor([[[i < len(s.mentions) and j < len(s.mentions) and i != j and apart(s.mentions[i], s.mentions[j]) for j in range(M)]
                                 for i in range(M)] for _, s, _, _ in sents]),
         "time_start": pad([[a + t[0] for t in s.times] for _, s, a, _ in sents], 1, T),
         "time_end": pad([[a + t[1] for t in s.times] for _, s, a, _ in sents], 2, T),
         "time_real": pad([[t[1] <= b - a for t in s.times] for _, s, a, b in sents], False, T),
         "features": torch.tensor([[features(m) for m in s.mentions] + [[0.0] * FEATURES] * (M - len(s.mentions)) for _, s, _, _ in sents])}
    if not labels:
        return p
    S = len(sents)
    gold = torch.zeros(S, M, M, n_relations, dtype=torch.bool)
    weight = torch.zeros(S, M, M, n_relations, dtype=torch.bool)
    soft, soft_weight = torch.zeros(S, M, M, n_relations, dtype=torch.float16), torch.zeros(S, M, M)
    claims, status, cue, item, source, time, told = [], [], [], [], [], [], []
    for k, (_, s, a, b) in enumerate(sents):
        n = len(s.mentions)
        weight[k, :n, :n] = s.labelled
        if s.soft is not None:
            soft[k, :n, :n] = torch.from_numpy(s.soft)
            soft_weight[k, :n, :n] = 1 - torch.eye(n)
        for i, j in s.ignore:
            weight[k, i, j] = 0
        for i, j, r in s.ignore_relation:
            weight[k, i, j, r] = 0
        for c in s.claims:
            i, j, r = c["subject"], c["object"], c["relation"]
            if s.labelled:
                gold[k, i, j, r] = 1
                weight[k, i, j, r] = 1
            claims.append((k, i, j, r))
            status.append(-1 if c["status"] is None else c["status"])
            span = lambda x: (-1, -1) if x is None or x[1] > b - a else (x[0], x[1] - 1)
            cue.append(span(c["cue"]))
            item.append((L, L) if c["item"] == "none" else span(c["item"]))
            right = [False] * (M + 1)
            if c["source"] == "none":
                right[M] = True
            else:
                for x in c["source"] or ():
                    right[x] = True
            source.append(right)
            time.append([c["time"] in t[2] for t in s.times] + [False] * (T - len(s.times)) + [c["time"] == "none"])
            told.append(soft_claim(c.get("told"), M, T))
    p.update(gold=gold, weight=weight, soft=soft, soft_weight=soft_weight, claims=torch.tensor(claims).view(-1, 4), status=torch.tensor(status).long(),
             cue=torch.tensor(cue).view(-1, 2).long(), item=torch.tensor(item).view(-1, 2).long(), source=torch.tensor(source).view(-1, M + 1).bool(),
             time=torch.tensor(time).view(-1, T + 1).bool(), told=torch.tensor(told).view(-1, 6 + M + 1 + T + 1))
    return p


def soft_claim(told, M, T):
    """What teachers say of a claim: probabilities of the six statuses, of each mention's being the source, of nobody's, of each
    time's being its time, of none's; zeros where none do."""
    if told is None:
        return [0.0] * (6 + M + 1 + T + 1)
    status, who, when = told
    wide = lambda p, n: [*p[:-1], *[0.0] * (n + 1 - len(p)), p[-1]]
    return [*status, *wide(who, M), *wide(when, T)]
