"""Measures a checkpoint: python evaluate.py --shared DIR --model DIR --run DIR [--checkpoint F] [--int8]

Relations with the mentions given (gold spans, and every gazetteer name, capitalised run and pronoun as
distractors; then with the names alone that stand apart from gold's spans: "British Army" in gold's "two British Army
soldiers" is no other actor), scored by gold/score.py; mention F1 on the name corpora. The threshold is chosen on the
part of train that is kept aside and used unchanged on gold/dev.
"""

import argparse
import importlib.util
import os
import pickle
import random

import torch

import batch as bt
import data
import names
import tables
import teacher
import text as tx
from tables import STATUSES, TYPES

SHARED = {"path": "../shared"}
GRID = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]


def scorer(shared):
    spec = importlib.util.spec_from_file_location("score", os.path.join(shared, "gold/score.py"))
    m = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(m)
    return m


def inference_windows(docs, tok):
    """(document index, sentence index, run): the sentence before, if both fit, and the sentence."""
    for d, sents in enumerate(docs):
        for n, s in enumerate(sents):
            run = [s]
            if n and len(tok(sents[n - 1].text)[0]) + len(tok(s.text)[0]) + 2 <= tx.MAX_PIECES:
                run = [data.Sentence(sents[n - 1].text, pairs=False), s]
            yield d, n, run


def read(runs, tok, n_relations, size, device):
    """The windows in batches of like length: (index of run, batch)."""
    order = sorted(range(len(runs)), key=lambda i: sum(len(tok(s.text)[0]) for s in runs[i]))
    for k in range(0, len(order), size):
        part = order[k:k + size]
        yield part, bt.to(bt.collate([runs[i] for i in part], tok, n_relations, labels=False), device)


@torch.no_grad()
def forward(model, runs, tok, n_relations, size=16):
    """Runs the windows; gives (index of run, vectors, mention logits, batch)."""
    model.eval()
    for part, b in read(runs, tok, n_relations, size, next(model.parameters()).device):
        x = model.encoder(b["ids"], b["cases"], b["lengths"])
        yield part, x, model.heads.mentions(x), b


def best_span(start, end, null, longest=12):
    """The span with the greatest start + end score, or None where the null option beats it."""
    n = len(start)
    score, a, b = max((start[i] + end[j], i, j) for i in range(n) for j in range(i, min(n, i + longest)))
    return None if null is not None and 2 * null > score else (a, b + 1)


@torch.no_grad()
def predict(model, docs, tok, relations, floor=0.15):
    """docs: lists of Sentence → per document a list of statements with "p", above `floor`."""
    found = list(inference_windows(docs, tok))
    out = [[] for _ in docs]
    for part, x, tags, b in forward(model, [r for _, _, r in found], tok, len(relations[0])):
        s = b["pairs"]
        if s is None:
            continue
        h2, rel, extra = model.heads.pairs(x, tags, s)
        p = rel.sigmoid()
        sym = torch.tensor([r in relations[1] for r in relations[0]], device=p.device)
        p = torch.where(sym, (p + p.transpose(1, 2)) / 2, p)
        real = s["real"][:, :, None] & s["real"][:, None]
        c = ((p > floor) & real[..., None]).nonzero()
        c = c[~sym[c[:, 3]] | (c[:, 1] < c[:, 2])]
        if not len(c):
            continue
        c = c[[i for i, x in enumerate(c.tolist()) if strongest(p, b["sentences"][x[0]].mentions, *x)]]
        claims = {k: v.cpu() for k, v in model.heads.claims(h2, extra, s, c).items()}
        p = p.cpu()
        rows = {id(sent): i for i, (_, sent, _, _) in enumerate(b["where"])}
        for q, (k, i, j, r) in enumerate(c.tolist()):
            sent = b["sentences"][k]
            d, n, _ = found[part[b["where"][rows[id(sent)]][0]]]
            st = statement(sent, i, j, relations[0][r], {key: v[q] for key, v in claims.items()}, tok)
            if st:
                out[d] += [dict(x, p=p[k, i, j, r].item(), sentence=n) for x in resolved(st, sent, i, j)]
    return out


def strongest(p, mentions, k, i, j, r):
    """Whether none that overlaps an end of the claim ("British Army" in "two British Army soldiers") has its place in it more probably."""
    over = lambda a, b: a != b and mentions[a].start < mentions[b].end and mentions[b].start < mentions[a].end
    mine = p[k, i, j, r]
    return not any(over(x, i) and x != j and p[k, x, j, r] > mine or over(x, j) and x != i and p[k, i, x, r] > mine for x in range(len(mentions)))


def statement(sent, i, j, relation, c, tok):
    a, b = sent.mentions[i], sent.mentions[j]
    if a.entities is None and (a.keys & b.keys) or a.start < b.end and b.start < a.end and tables.norm(a.entity["name"]) == tables.norm(b.entity["name"]):
        return None
    spans = tok(sent.text)[2]
    words = lambda s: sent.text[spans[s[0]][0]:spans[s[1] - 1][1]] if s else None
    cue, item, src, when = pointed(sent, c, tok)
    source = None if src is None else given_name(sent, sent.mentions[src])
    return {"subject": a.entity, "object": b.entity, "relation": relation, "status": STATUSES[int(c["status"].argmax())],
            "item": words(item), "cue": words(cue), "source": source, "time": when}


def pointed(sent, c, tok):
    """Where a claim's logits point: the pieces of cue and item (or None), the number of the mention that says so (or None), the first reading of the time (or None)."""
    n = len(tok(sent.text)[2][:tx.MAX_PIECES - 2])
    item = best_span(c["item_start"][:n].tolist(), c["item_end"][:n].tolist(), c["item_null"].item())
    cue = best_span(c["cue_start"][:n].tolist(), c["cue_end"][:n].tolist(), None)
    src = c["source"][:len(sent.mentions)].tolist() + [c["source"][-1].item()]
    src = max(range(len(src)), key=src.__getitem__)
    times = [*c["time"][:len(sent.times)].tolist(), c["time"][-1].item()]
    when = max(range(len(times)), key=times.__getitem__)
    return cue, item, None if src == len(sent.mentions) else src, None if when == len(sent.times) else sent.times[when][2][0]


def resolved(st, sent, i, j):
    """The statement once for every two actors that found mentions stand for."""
    a, b = sent.mentions[i].entities, sent.mentions[j].entities
    if a is None:
        return [st]
    return [dict(st, subject=x, object=y) for x in a for y in b if x["id"] != y["id"]]


def given_name(sent, m):
    """The gold name of a mention, or of the gold mention that it overlaps: mentions are given, so are their names."""
    over = [g for g in sent.mentions if g.gold and g.start < m.end and m.start < g.end]
    return (m if m.gold or not over else over[0]).entity["name"]


def dedupe(statements, threshold):
    """One statement per subject, relation and object of a document: the first sentence's."""
    out = {}
    for s in sorted(statements, key=lambda s: (s["sentence"], -s["p"])):
        if s["p"] >= threshold:
            k = (s["subject"]["name"], s["relation"], s["object"]["name"])
            out.setdefault(k, s)
    return list(out.values())


def relations(model, docs, tok, rel, gaz, limit=None, thresholds=GRID, show=True):
    """Scores documents of data.gold at every threshold; prints and returns the best threshold."""
    sc = scorer(SHARED["path"])
    docs = docs[:limit] if limit else docs
    pred = predict(model, [ss for _, _, ss in docs], tok, rel)
    gold = {d["id"]: stmts for d, stmts, _ in docs}
    best = None
    for t in thresholds:
        res, _ = sc.score(gold, {d["id"]: dedupe(p, t) for (d, _, _), p in zip(docs, pred)})
        if best is None or res["relation"]["f1"] > best[1]["relation"]["f1"]:
            best = (t, res)
    t, res = best
    if show:
        line = " ".join(f"{k} {res[k]['precision']:.3f}/{res[k]['recall']:.3f}/{res[k]['f1']:.3f}" for k in ("pair", "relation", "event"))
        print(f"{len(docs)} documents, threshold {t}: {line} | "
              + " ".join(f"{k} {v[0]}/{v[1]}={v[2]:.3f}" for k, v in res["attributes"].items()), flush=True)
    return t, res


@torch.no_grad()
def mentions(model, sents, tok, merge):
    """Span F1 of the mention head against the tags of `sents`; merge maps a type to the one it is scored as."""
    hit = gold = found = bound = 0
    for part, x, logits, b in forward(model, sents, tok, 45, size=32):
        logp = logits.log_softmax(-1)
        for row, s, a, z in b["where"]:
            first = [i == 0 or tok.words(s.text)[i] != tok.words(s.text)[i - 1] for i in range(z - a)]
            g = {(i, j, merge[k]) for k in merge for i, j in decode([t[k] for t in s.tags[:z - a]])}
            p = {(i, j, merge[k]) for k in merge for i, j in decode(best_tags(logp[row, a:z, k].tolist(), first))}
            hit, gold, found = hit + len(g & p), gold + len(g), found + len(p)
            bound += len({x[:2] for x in g} & {x[:2] for x in p})
    f = lambda h: 2 * h / max(1, gold + found)
    return {"precision": hit / max(1, found), "recall": hit / max(1, gold), "f1": f(hit), "boundaries": f(bound)}


def decode(tags):
    """Spans of one type's tag sequence: B begins, I continues."""
    out, open_ = [], None
    for i, t in enumerate(tags + [0]):
        if open_ is not None and t != 2:
            out.append((open_, i))
            open_ = None
        if t == 1:
            open_ = i
    return out


def best_tags(logp, first):
    """The most probable tags of one type in a sentence, whole words at a time (Viterbi).

    logp [pieces][3] log-probabilities of O, B, I; first tells the first pieces of words. A word is O
    (all pieces O), B (B, then I) or I (all I), and I follows only B or I.
    """
    words = []
    for i, p in enumerate(logp):
        if first[i] or not words:
            words.append([0.0, p[1] - p[2], 0.0, i])
        w = words[-1]
        w[0], w[1], w[2] = w[0] + p[0], w[1] + p[2], w[2] + p[2]
    score, back = [0.0, -1e9, -1e9], []
    for o, b, i, _ in words:
        from_any = max(range(3), key=score.__getitem__)
        from_in = 1 if score[1] > score[2] else 2
        back.append((from_any, from_any, from_in))
        score = [score[from_any] + o, score[from_any] + b, score[from_in] + i]
    state = max(range(3), key=score.__getitem__)
    out, end = [0] * len(logp), len(logp)
    for w, bk in zip(reversed(words), reversed(back)):
        if state:
            out[w[3]:end] = [2] * (end - w[3])
            out[w[3]] = state
        end, state = w[3], bk[state]
    return out


def fake_int8(model):
    """Rounds matrices of encoder and heads as the export does: symmetric, one scale a row."""
    heads = [m for m in model.heads.children() if hasattr(m, "weight") and min(m.weight.shape) >= 128]
    with torch.no_grad():
        for m in [model.encoder.word] + [f for l in model.encoder.layers for f in (l.q, l.k, l.v, l.o, l.up, l.down)] + heads:
            scale = m.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
            m.weight.copy_((m.weight / scale).round().clamp(-127, 127) * scale)


def main():
    ap = argparse.ArgumentParser()
    for name, default in (("shared", "../shared"), ("model", "minilm"), ("run", "run"), ("checkpoint", "final.pt")):
        ap.add_argument("--" + name, default=default)
    ap.add_argument("--int8", action="store_true")
    ap.add_argument("--no-dev", action="store_true", help="leave gold/dev alone")
    args = ap.parse_args()
    SHARED["path"] = args.shared
    gaz, tok, rel = tables.Gazetteer(args.shared), tx.Tokenizer(os.path.join(args.model, "vocab.txt")), tables.relations(args.shared)
    model = teacher.load(os.path.join(args.run, args.checkpoint), len(rel[0]))
    if args.int8:
        fake_int8(model)
    kept = pickle.load(open(os.path.join(args.run, "data.pickle"), "rb"))
    print("validation, mentions found:", end=" ")
    relations(model, kept["found_valid"], tok, rel, gaz)
    read = lambda f: os.path.join(args.shared, "data/ner", f)
    four = {k: TYPES[k] for k in (0, 1, 2, 4)}
    three = {0: "person", 1: "place", 2: "organization", 4: "place"}
    cn, un = names.crossner(read("crossner-politics-dev.txt.gz"), tok, gaz), names.uner(read("uner-ewt-dev.iob2.gz"), tok, gaz)
    for name, docs, merge in (("crossner-politics-dev, 4 types", cn, four), ("crossner-politics-dev, 3 types", cn, three), ("uner-ewt-dev, 3 types", un, three)):
        print(name, {k: round(v, 4) for k, v in mentions(model, docs, tok, merge).items()})
    kept = [d for d in data.load(os.path.join(args.shared, "gold/train")) if data.held_out(d[0]["id"])]
    for names_alone, name in ((False, ""), (True, ", distractors that are names apart from gold's")):
        given = lambda docs: data.gold(docs, gaz, tok, rel, {}, random.Random(1), 30, names_alone)
        print(f"kept aside{name}:", end=" ")
        t, _ = relations(model, given(kept), tok, rel, gaz)
        for folder in () if args.no_dev else ("dev", "dev-articles"):
            print(f"gold/{folder}{name}:", end=" ")
            relations(model, given(data.load(os.path.join(args.shared, "gold", folder))), tok, rel, gaz, thresholds=[t])


if __name__ == "__main__":
    main()
