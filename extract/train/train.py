"""Trains encoder and heads together: python train.py --shared DIR --model DIR --out DIR [--epochs N]

One process of one thread, or on a GPU with --device cuda; the encoder computes in bfloat16 where the processor is
quick at it. The number of epochs is fixed, but with --minutes, and the learning rate falls in a straight line with the steps, so
that a run can be made again. A checkpoint is written after every epoch, or, with --minutes, at the end.
"""

import argparse
import json
import os
import pickle
import random
import time

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

import batch as bt
import data
import evaluate
import found
import names
import tables
import tags
import teacher
import text as tx
from model import Model

SEED = 20261125


def prepare(args, gaz, tok, relations):
    """Everything that training reads, made once and kept in args.out/data.pickle."""
    path = os.path.join(args.out, "data.pickle")
    if os.path.exists(path):
        return pickle.load(open(path, "rb"))
    rng = random.Random(SEED)
    read = lambda *p: os.path.join(args.shared, *p)
    silver = tags.load_silver(read("data/silver/silver-ner.jsonl.gz"))
    docs = data.gold(data.load(read("gold/train")), gaz, tok, relations, silver, rng)
    dev = [s for d, _ in data.load(read("gold/dev")) + data.load(read("gold/dev-articles")) for s in d["sentences"]]
    banned = {tags.fold(s.text) for _, _, ss in docs for s in ss} | {tags.fold(s) for s in dev}
    mentions = found.load(args.mentions)
    for doc, _, ss in docs:
        found.give_times(ss, mentions[doc["id"]][2], tok)
    out = {"train": [d for d in docs if not data.held_out(d[0]["id"])], "valid": [d for d in docs if data.held_out(d[0]["id"])],
           **found_documents(args, docs, mentions, tok, relations),
           "cues": data.cue_examples(read("lexicon/cues.tsv"), gaz, tok, relations),
           "silver": names.silver(silver, tok, gaz, 12000, rng, banned),
           "crossner": names.crossner(read("data/ner/crossner-politics-train.txt.gz"), tok, gaz),
           "wikigold": names.wikigold(read("data/ner/wikigold.conll.txt.gz"), tok, gaz)}
    pickle.dump(out, open(path, "wb"))
    return out


def found_documents(args, docs, mentions, tok, relations):
    """{document id: [Sentence]} to train on, and documents to measure on, with the mentions that geokg finds."""
    score, rng = evaluate.scorer(args.shared), random.Random(SEED)
    build = lambda kept, limit: found.documents([d for d in docs if data.held_out(d[0]["id"]) == kept], mentions, tok, relations, score, rng, limit)
    return {"found": {d["id"]: ss for d, _, ss in build(False, data.MAX_MENTIONS)}, "found_valid": build(True, 40)}


def relation_weights(docs, n, weight):
    """Weight of a positive of each relation: more for rare relations, less for frequent ones."""
    count = torch.ones(n)
    for _, _, ss in docs:
        for s in ss:
            for c in s.claims:
                count[c["relation"]] += 1
    return weight * (count.median() / count).pow(0.25).clamp(0.7, 1.8)


def losses(model, b, weights, gold=0.7, taught=0.7, bf16=True):
    """The parts of the loss; gold and taught weigh the gold labels and the teachers', where there are teachers."""
    with torch.autocast(b["ids"].device.type, torch.bfloat16, enabled=bf16):
        x = model.encoder(b["ids"], b["cases"], b["lengths"])
        logits = model.heads.mentions(x)
        known = b["tags"] >= 0
        out = {"mention": F.cross_entropy(logits[known], b["tags"][known], reduction="sum") / max(1, int(known.sum())) * 2}
        p, told = b["soft_tags"]
        if told.any():
            soft = -(p[told] * logits[told].log_softmax(-1)).sum() / (int(told.sum()) * 8) * 2
            out["mention"] = out["mention"] * gold + soft * taught
        s = b["pairs"]
        if s is None:
            return out
        h2, rel, extra = model.heads.pairs(x, logits, s, type_dropout=0.2)
        loss = F.binary_cross_entropy_with_logits(rel, s["gold"], weight=s["weight"], pos_weight=weights, reduction="sum")
        if s["soft_weight"].any():
            loss = loss * gold + taught * F.binary_cross_entropy_with_logits(rel, s["soft"], weight=s["soft_weight"][..., None], reduction="sum")
        out["relation"] = loss / len(s["row"]) * 0.3
        c = s["claims"]
        if len(c) == 0:
            return out
        p = {k: v.float() for k, v in model.heads.claims(h2, extra, s, c).items()}
    n = len(c)
    n_source = s["source"].shape[1]
    status, who, when = s["told"].split([6, n_source, s["told"].shape[1] - 6 - n_source], 1)
    told = status.any(1)
    share = torch.where(told, gold, 1.0)  # of the gold label
    ce = lambda z, y: F.cross_entropy(z, y, ignore_index=-1, reduction="none")
    w = torch.where(s["status"] > 0, 3.0, 1.0) * share
    softly = taught * (1 + 2 * (1 - status[:, 0])) * F.cross_entropy(p["status"], status, reduction="none")
    out["status"] = ((ce(p["status"], s["status"]) * w).sum() + softly.sum()) / n * 0.7
    out["cue"] = (ce(p["cue_start"], s["cue"][:, 0]) + ce(p["cue_end"], s["cue"][:, 1])).sum() / n * 0.15
    null = p["item_null"][:, None]
    out["item"] = (ce(torch.cat([p["item_start"], null], 1), s["item"][:, 0]) + ce(torch.cat([p["item_end"], null], 1), s["item"][:, 1])).sum() / n * 0.2
    for name, soft in (("source", who), ("time", when)):
        right = s[name].any(1)
        if right.any():
            lp = p[name][right].log_softmax(1).masked_fill(~s[name][right], -1e9)
            w = torch.where(s[name][right, -1], 1.0, 2.0) * share[right]
            out[name] = -(torch.logsumexp(lp, 1) * w).sum() / n * 0.4
        if told.any():
            softly = -(soft * p[name].log_softmax(1).clamp(min=-30)).sum(1) * (2 - soft[:, -1])
            out[name] = out.get(name, 0) + taught * (softly * told).sum() / n * 0.4
    return out


class Batches(torch.utils.data.Dataset):
    """The batches of an epoch as tensors; which mentions are hidden in each depends on seed, epoch and its number alone."""

    def __init__(self, todo, tok, n_relations, mask, *seed):
        self.todo, self.tok, self.n_relations, self.mask, self.seed = todo, tok, n_relations, mask, seed

    def __len__(self):
        return len(self.todo)

    def __getitem__(self, n):
        mask = (random.Random(str((*self.seed, n))), self.mask) if self.mask else None
        b = bt.collate(self.todo[n], self.tok, self.n_relations, mask=mask)
        return {k: v for k, v in b.items() if k not in ("where", "sentences")}


ARTICLE = 10  # sentences that make a document a whole article


def epoch_docs(d, rng, share, articles, news):
    """Of every document the annotated mentions, or, for `share` of them, those that geokg finds; whole articles, which
    are few, `articles` times. Of the news `news`, a share."""
    docs = [d["found"][doc["id"]] if doc["id"] in d["found"] and rng.random() < share else ss
            for doc, _, ss in d["train"] for _ in range(articles if len(ss) > ARTICLE else 1)]
    docs += d["cues"] + d["crossner"] * 4
    if "news" in d:
        docs += rng.sample(d["news"], int(len(d["news"]) * news))
    few = lambda docs, n: rng.sample(docs, min(n, len(docs)))
    return docs + few(d["silver"], 1000) + few(d["wikigold"], 300)


def parser():
    ap = argparse.ArgumentParser()
    for name, default in (("shared", "../shared"), ("model", "minilm"), ("out", "run")):
        ap.add_argument("--" + name, default=default)
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--resume", help="checkpoint to go on from: that of a run's epoch --done, for a second ending with another --seed")
    ap.add_argument("--done", type=int, default=0)
    ap.add_argument("--seed", type=int, default=SEED)
    ap.add_argument("--lr", type=float, default=1e-4)
    ap.add_argument("--heads", type=float, default=8, help="times --lr, the rate of the heads")
    ap.add_argument("--pieces", type=int, default=600, help="of a batch")
    ap.add_argument("--dropout", type=float, default=0.1)
    ap.add_argument("--mask", type=float, default=0.1, help="share of mentions hidden from the encoder")
    ap.add_argument("--positive", type=float, default=3, help="weight of a relation that holds")
    ap.add_argument("--mentions", default="mentions.jsonl", help="what `go test ./extract -run TrainingMentions` wrote")
    ap.add_argument("--found", type=float, default=0.6, help="share of documents read with the mentions that geokg finds")
    ap.add_argument("--articles", type=int, default=1, help="times that an epoch reads a whole article")
    ap.add_argument("--news", type=float, default=0.5, help="share of the news that an epoch reads")
    ap.add_argument("--gold", type=float, default=0.7, help="weight of the gold labels where there are teachers")
    ap.add_argument("--taught", type=float, default=0.7, help="weight of what the teachers say")
    ap.add_argument("--teacher", help="folder of all-mpnet-base-v2, to train that in place of the model that ships")
    ap.add_argument("--layers", type=int, default=6, help="of the encoder, from below")
    ap.add_argument("--float32", action="store_true", help="for a processor without bfloat16")
    ap.add_argument("--device", default="cpu")
    ap.add_argument("--workers", type=int, default=0, help="processes that make batches beside the one that learns")
    ap.add_argument("--fold", type=int, help="part of the documents, of --folds, that is left out: soft.py asks this run of them")
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("--minutes", type=float, help="end after so many, whatever the epoch; the rate falls with the time in place of the steps")
    ap.add_argument("--no-measure", action="store_true", help="measure nothing after an epoch")
    return ap


def main():
    args = parser().parse_args()
    os.makedirs(args.out, exist_ok=True)
    json.dump(vars(args), open(os.path.join(args.out, "settings.json"), "w"))
    evaluate.SHARED["path"] = args.shared
    gaz, tok, relations = tables.Gazetteer(args.shared), tx.Tokenizer(os.path.join(args.model, "vocab.txt")), tables.relations(args.shared)
    d = prepare(args, gaz, tok, relations)
    model = made(args, len(relations[0]), None if args.resume else load_file(os.path.join(args.teacher or args.model, "model.safetensors")))
    learn(args, model, d, tok, relations, gaz)


def made(args, n_relations, pretrained):
    """The model to train, from the checkpoint --resume or else from the tensors of a pretrained encoder."""
    torch.manual_seed(args.seed)
    kind = teacher.Teacher if args.teacher else Model
    model = kind(n_relations, args.layers, args.dropout)
    if args.resume:
        model.load_state_dict(teacher.load(args.resume, n_relations).state_dict())
    else:
        model.encoder.load_pretrained(pretrained)
    model.encoder.word.weight.requires_grad_(False)
    return model


def learn(args, model, d, tok, relations, gaz):
    """Trains on d (of prepare(), or with what soft.py adds); checkpoints go to args.out."""
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    docs = d["train"] if args.fold is None else [x for x in d["train"] if data.fold(x[0]["id"], args.folds) != args.fold]
    d = dict(d, train=docs)
    model.to(args.device)
    weights = relation_weights(docs, len(relations[0]), args.positive).to(args.device)
    groups = [{"params": [p for p in model.encoder.parameters() if p.requires_grad and p is not model.encoder.case.weight], "lr": args.lr},
              {"params": list(model.heads.parameters()) + [model.encoder.case.weight], "lr": args.lr * args.heads}]
    params = [p for g in groups for p in g["params"]]
    opt = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    base = [g["lr"] for g in groups]
    begin, seen, step, sums = time.time(), 0, 0, {}
    for epoch in range(args.done, args.epochs):
        model.train()
        todo = data.batches(data.windows(epoch_docs(d, rng, args.found, args.articles, args.news), tok, rng), args.pieces, rng)
        made = torch.utils.data.DataLoader(Batches(todo, tok, len(relations[0]), args.mask, args.seed, epoch), batch_size=None, num_workers=args.workers)
        for n, b in enumerate(made):
            progress = (time.time() - begin) / 60 / args.minutes if args.minutes else (epoch + n / len(todo)) / args.epochs
            if progress >= 1:
                break
            for g, lr in zip(groups, base):
                g["lr"] = lr * min(1, (step + 1) / 200) * (1 - progress)
            step, seen = step + 1, seen + int(b["lengths"].sum())
            b = bt.to(b, args.device)
            parts = losses(model, b, weights, args.gold, args.taught, not args.float32)
            opt.zero_grad()
            sum(parts.values()).backward()
            torch.nn.utils.clip_grad_norm_(params, 2.0)
            opt.step()
            for k, v in parts.items():
                sums.setdefault(k, []).append(v.detach())
            if step % 100 == 0:
                print(f"step {step} of {len(todo)} an epoch, epoch {progress * args.epochs:.2f} pieces/s {seen / (time.time() - begin):.0f} "
                      + " ".join(f"{k} {float(sum(v)) / len(v):.4f}" for k, v in sums.items()), flush=True)
                sums = {}
        if progress >= 1:
            print(f"== ended after {step} steps, {epoch + n / len(todo):.2f} epochs", flush=True)
            break
        if not args.minutes:
            torch.save(model.state_dict(), os.path.join(args.out, f"epoch{epoch + 1}.pt"))
        print(f"== epoch {epoch + 1} after {(time.time() - begin) / 60:.1f} minutes", flush=True)
        if args.no_measure:
            continue
        with torch.autocast(args.device, torch.bfloat16, enabled=not args.float32):
            evaluate.relations(model, d["valid"], tok, relations, gaz)
            evaluate.relations(model, d["found_valid"], tok, relations, gaz)
    torch.save(model.state_dict(), os.path.join(args.out, "final.pt"))


if __name__ == "__main__":
    main()
