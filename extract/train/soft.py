"""Soft targets: python soft.py --shared DIR --model DIR --data data.pickle --news mentions-news.jsonl … --teachers F … --to FILE

What the teachers, runs before this one, think of every pair, as probabilities of each relation (mean of their logits):
of the training documents and of news items that nobody annotated, with the mentions that geokg finds in both. The
student learns from them beside the gold labels.
"""

import argparse
import multiprocessing
import os
import pickle
import random

import torch

import data
import evaluate
import found
import tables
import tags
import teacher
import text as tx


def news(paths, banned, tok, relations, rng, count):
    """Items of which a sentence mentions two actors, none of them with a sentence in `banned` (folded): all of the
    later paths, and as many of the first as make `count` together."""
    read, more = list(found.load(paths[0]).values()), [x for p in paths[1:] for x in found.load(p).values()]
    rng.shuffle(read)
    out = []
    for n, (texts, mentions) in enumerate(more + read):
        if n >= len(more) and len(out) >= count:
            break
        if any(tags.fold(t) in banned for t in texts) or not any(len({m["id"] for m in ms}) > 1 for ms in mentions):
            continue
        sents = [found.sentence(data.Sentence(t), ms, [], [], 0, tok, relations, None, rng, data.MAX_MENTIONS) for t, ms in zip(texts, mentions)]
        for s in sents:
            s.labelled = False
        out.append(sents)
    return out


@torch.no_grad()
def teach(models, docs, tok, relations):
    """Fills in `soft` of every sentence that has pairs, [mentions][mentions][relations], and `soft_tags` of all, [pieces][8][3],
    both float16. What the teachers take for a statement in a sentence that nobody annotated becomes a claim of it, with
    status, cue, item and source."""
    runs = [r for _, _, r in evaluate.inference_windows(docs, tok)]
    original = [s for d in docs for s in d]
    passes = [evaluate.forward(m, runs, tok, len(relations[0]), size=24) for m in models]
    for parts in zip(*passes):
        b = parts[0][3]
        names = torch.stack([tag.softmax(-1) for _, _, tag, _ in parts]).mean(0).to(torch.float16)
        last = {row: (a, z) for row, _, a, z in b["where"]}
        for row, n in enumerate(parts[0][0]):
            a, z = last[row]
            original[n].soft_tags = names[row, a:z].numpy().copy()
        if b["pairs"] is None:
            continue
        seen = [model.heads.pairs(x, tag, pb["pairs"]) for model, (_, x, tag, pb) in zip(models, parts)]
        p = torch.stack([rel for _, rel, _ in seen]).mean(0).sigmoid()
        for k, s in enumerate(b["sentences"]):
            s.soft = p[k, :len(s.mentions), :len(s.mentions)].to(torch.float16).numpy().copy()
        claim(models, seen, p, b, relations, tok)


def claim(models, seen, p, b, relations, tok, sure=0.7):
    """Claims of the sentences without labels, as the mean of the teachers has them."""
    c = [(k, i, j, r) for k, i, j, r in (p > sure).nonzero().tolist()
         if not b["sentences"][k].labelled and max(i, j) < len(b["sentences"][k].mentions) and (i, j) not in b["sentences"][k].ignore]
    if not c:
        return
    each = [m.heads.claims(h2, extra, b["pairs"], torch.tensor(c)) for m, (h2, _, extra) in zip(models, seen)]
    mean = {k: sum(e[k].float() for e in each) / len(each) for k in each[0]}
    for q, (k, i, j, r) in enumerate(c):
        s = b["sentences"][k]
        at = {key: v[q] for key, v in mean.items()}
        cue, item, who = evaluate.pointed(s, at, tok)
        s.claims.append({"subject": i, "object": j, "relation": r, "status": int(at["status"].argmax()), "cue": cue, "item": item or "none",
                         "source": "none" if who is None else [who]})


def taught(models, docs, tok, relations, processes):
    """The documents with what the teachers say, made by so many processes of one thread."""
    def part(k, to):
        mine = docs[k::processes]
        with torch.autocast("cpu", torch.bfloat16):
            teach(models, mine, tok, relations)
        to.send_bytes(pickle.dumps(mine))

    fork, ends = multiprocessing.get_context("fork"), []
    for k in range(processes):
        here, there = fork.Pipe(duplex=False)
        fork.Process(target=part, args=(k, there)).start()
        ends.append(here)
    out = [None] * len(docs)
    for k, end in enumerate(ends):
        out[k::processes] = pickle.loads(end.recv_bytes())
    return out


def main():
    ap = argparse.ArgumentParser()
    for name, default in (("shared", "../shared"), ("model", "minilm"), ("data", "run/data.pickle"), ("to", "run2/data.pickle")):
        ap.add_argument("--" + name, default=default)
    ap.add_argument("--news", nargs="+", default=["mentions-news.jsonl"], help="of the first --count items, of the others all")
    ap.add_argument("--teachers", nargs="+", default=["run/final.pt"])
    ap.add_argument("--count", type=int, default=9000, help="news items")
    ap.add_argument("--processes", type=int, default=2)
    args = ap.parse_args()
    torch.set_num_threads(1)
    tok, relations, rng = tx.Tokenizer(os.path.join(args.model, "vocab.txt")), tables.relations(args.shared), random.Random(11)
    d = pickle.load(open(args.data, "rb"))
    read = lambda f: [t for doc, _ in data.load(os.path.join(args.shared, f)) for t in doc["sentences"]]
    banned = {tags.fold(t) for f in ("gold/train", "gold/dev", "gold/dev-articles") for t in read(f)}
    d["news"] = news(args.news, banned, tok, relations, rng, args.count)
    models = [teacher.load(f, len(relations[0])) for f in args.teachers]
    for name in ("found", "news", "silver", "wikigold"):
        docs = taught(models, list(d[name].values()) if name == "found" else d[name], tok, relations, args.processes)
        d[name] = dict(zip(d[name], docs)) if name == "found" else docs
        print(name, len(docs), "documents", sum(s.soft is not None for ss in docs for s in ss), "sentences with pairs",
              sum(len(s.claims) for ss in docs for s in ss), "claims", flush=True)
    pickle.dump(d, open(args.to, "wb"))


if __name__ == "__main__":
    main()
