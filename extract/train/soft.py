"""Soft targets: python soft.py --shared DIR --model DIR --data data.pickle --news mentions-news.jsonl --teachers F … --to FILE

What the teachers, runs before this one, think of every pair, as probabilities of each relation (mean of their logits):
of the training documents and of news items that nobody annotated, with the mentions that geokg finds in both. The
student learns from them beside the gold labels.
"""

import argparse
import os
import pickle
import random

import torch

import data
import evaluate
import found
import tables
import tags
import text as tx
from model import Model


def news(path, banned, tok, relations, rng, count):
    """Items of which a sentence mentions two actors, none of them with a sentence in `banned` (folded)."""
    read = list(found.load(path).values())
    rng.shuffle(read)
    out = []
    for texts, mentions in read:
        if len(out) == count:
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
    """Fills in `soft` of every sentence that has pairs: [mentions][mentions][relations], float16."""
    runs = [r for _, _, r in evaluate.inference_windows(docs, tok)]
    passes = [evaluate.forward(m, runs, tok, len(relations[0]), size=24) for m in models]
    for parts in zip(*passes):
        logits = []
        for model, (_, x, tag, b) in zip(models, parts):
            if b["pairs"] is not None:
                logits.append(model.heads.pairs(x, tag, b["pairs"])[1])
        if logits:
            p = torch.stack(logits).mean(0).sigmoid().to(torch.float16)
            for k, s in enumerate(b["sentences"]):
                s.soft = p[k, :len(s.mentions), :len(s.mentions)].numpy().copy()


def main():
    ap = argparse.ArgumentParser()
    for name, default in (("shared", "../shared"), ("model", "minilm"), ("data", "run/data.pickle"), ("news", "mentions-news.jsonl"), ("to", "run2/data.pickle")):
        ap.add_argument("--" + name, default=default)
    ap.add_argument("--teachers", nargs="+", default=["run/final.pt"])
    ap.add_argument("--count", type=int, default=9000, help="news items")
    args = ap.parse_args()
    torch.set_num_threads(1)
    tok, relations, rng = tx.Tokenizer(os.path.join(args.model, "vocab.txt")), tables.relations(args.shared), random.Random(11)
    d = pickle.load(open(args.data, "rb"))
    read = lambda f: [t for doc, _ in data.load(os.path.join(args.shared, f)) for t in doc["sentences"]]
    banned = {tags.fold(t) for f in ("gold/train", "gold/dev", "gold/dev-articles") for t in read(f)}
    d["news"] = news(args.news, banned, tok, relations, rng, args.count)
    models = []
    for f in args.teachers:
        m = Model(len(relations[0])).eval()
        m.load_state_dict(torch.load(f, weights_only=True))
        models.append(m)
    with torch.autocast("cpu", torch.bfloat16):
        for docs in (list(d["found"].values()), d["news"]):
            teach(models, docs, tok, relations)
            print(len(docs), "documents", sum(s.soft is not None for ss in docs for s in ss), "sentences with pairs", flush=True)
    pickle.dump(d, open(args.to, "wb"))


if __name__ == "__main__":
    main()
