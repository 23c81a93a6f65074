"""Trains encoder and heads together: python train.py --shared DIR --model DIR --out DIR [--minutes M]

Stops after --minutes; the learning rate falls in a straight line with the time used, so that a run on
a busy machine still ends well. A checkpoint is written after every epoch.
"""

import argparse
import os
import pickle
import random
import time

import torch
import torch.distributed as dist
import torch.nn.functional as F

import batch as bt
import data
import evaluate
import names
import tables
import tags
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
    out = {"train": [d for d in docs if not data.held_out(d[0]["id"])], "valid": [d for d in docs if data.held_out(d[0]["id"])],
           "cues": data.cue_examples(read("lexicon/cues.tsv"), gaz, tok, relations),
           "silver": names.silver(silver, tok, gaz, 12000, rng, banned),
           "crossner": names.crossner(read("data/ner/crossner-politics-train.txt.gz"), tok, gaz),
           "wikigold": names.wikigold(read("data/ner/wikigold.conll.txt.gz"), tok, gaz)}
    pickle.dump(out, open(path, "wb"))
    return out


def relation_weights(docs, n):
    """Weight of a positive of each relation: 3, more for rare relations, less for frequent ones."""
    count = torch.ones(n)
    for _, _, ss in docs:
        for s in ss:
            for c in s.claims:
                count[c["relation"]] += 1
    return 3 * (count.median() / count).pow(0.25).clamp(0.7, 1.8)


def losses(model, b, weights):
    x = model.encoder(b["ids"], b["cases"], b["lengths"])
    logits = model.heads.mentions(x)
    known = b["tags"] >= 0
    out = {"mention": F.cross_entropy(logits[known], b["tags"][known]) * 4}
    s = b["pairs"]
    if s is None:
        return out
    h2, rel, extra = model.heads.pairs(x, logits, s, type_dropout=0.2)
    loss = F.binary_cross_entropy_with_logits(rel, s["gold"], weight=s["weight"], pos_weight=weights, reduction="sum")
    out["relation"] = loss / len(s["row"]) * 0.3
    c = s["claims"]
    if len(c) == 0:
        return out
    p = model.heads.claims(h2, extra, s, c)
    n = len(c)
    status = s["status"]
    w = torch.where(status > 0, 3.0, 1.0)
    ce = lambda z, y: F.cross_entropy(z, y, ignore_index=-1, reduction="none")
    out["status"] = (ce(p["status"], status) * w).sum() / n * 0.7
    out["cue"] = (ce(p["cue_start"], s["cue"][:, 0]) + ce(p["cue_end"], s["cue"][:, 1])).sum() / n * 0.15
    null = p["item_null"][:, None]
    out["item"] = (ce(torch.cat([p["item_start"], null], 1), s["item"][:, 0]) + ce(torch.cat([p["item_end"], null], 1), s["item"][:, 1])).sum() / n * 0.2
    right = s["source"].any(1)
    if right.any():
        lp = p["source"][right].log_softmax(1).masked_fill(~s["source"][right], -1e9)
        out["source"] = -(torch.logsumexp(lp, 1)).sum() / n * 0.4
    return out


def average(params, used, world):
    """Averages the gradients of all workers; returns worker 0's share of the time used, the same in all."""
    flat = torch.cat([p.grad.view(-1) if p.grad is not None else torch.zeros(p.numel()) for p in params]
                     + [torch.tensor([used * world])])
    if world > 1:
        dist.all_reduce(flat)
    flat /= world
    at = 0
    for p in params:
        p.grad = flat[at:at + p.numel()].view_as(p)
        at += p.numel()
    return flat[-1].item()


def main():
    ap = argparse.ArgumentParser()
    for name, default in (("shared", "../shared"), ("model", "minilm"), ("out", "run")):
        ap.add_argument("--" + name, default=default)
    ap.add_argument("--minutes", type=float, default=75)
    ap.add_argument("--workers", type=int, default=2, help="processes of one thread each, every one with its own batches")
    ap.add_argument("--lr", type=float, default=1.5e-4)
    ap.add_argument("--pieces", type=int, default=400, help="of a batch of one worker")
    ap.add_argument("--resume", help="checkpoint to go on from, in place of the pretrained encoder")
    args = ap.parse_args()
    os.makedirs(args.out, exist_ok=True)
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(29500 + os.getpid() % 1000))
    torch.multiprocessing.spawn(worker, (args,), nprocs=args.workers)


def worker(rank, args):
    if args.workers > 1:
        dist.init_process_group("gloo", rank=rank, world_size=args.workers)
    evaluate.SHARED["path"] = args.shared
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    rng = random.Random(SEED)
    gaz, tok, relations = tables.Gazetteer(args.shared), tx.Tokenizer(os.path.join(args.model, "vocab.txt")), tables.relations(args.shared)
    if rank == 0:
        prepare(args, gaz, tok, relations)
    if args.workers > 1:
        dist.barrier()
    d = prepare(args, gaz, tok, relations)
    model = Model(len(relations[0]), dropout=0.05)
    model.encoder.load_pretrained(os.path.join(args.model, "model.safetensors"))
    if args.resume:
        model.load_state_dict(torch.load(args.resume, weights_only=True))
        rng = random.Random(SEED + 1)  # other windows and batches than the run before
    model.encoder.word.weight.requires_grad_(False)
    torch.manual_seed(SEED + rank)
    weights = relation_weights(d["train"], len(relations[0]))
    groups = [{"params": [p for p in model.encoder.parameters() if p.requires_grad and p is not model.encoder.case.weight], "lr": args.lr},
              {"params": list(model.heads.parameters()) + [model.encoder.case.weight], "lr": args.lr * 7}]
    params = [p for g in groups for p in g["params"]]
    opt = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    base = [g["lr"] for g in groups]
    begin, seen, step, epoch, progress = time.time(), 0, 0, 0, 0.0
    used = lambda: (time.time() - begin) / 60 / args.minutes if rank == 0 else 0.0
    sums = {}
    while progress < 1:
        docs = [ss for _, _, ss in d["train"]] + d["cues"] + d["crossner"] * 2
        docs += rng.sample(d["silver"], 1000) + rng.sample(d["wikigold"], 300)
        model.train()
        todo = data.batches(data.windows(docs, tok, rng), args.pieces, rng)
        for runs in todo[rank:len(todo) // args.workers * args.workers:args.workers]:
            for g, lr in zip(groups, base):
                g["lr"] = lr * min(1, (step + 1) / 100) * max(0.0, 1 - progress)
            b = bt.collate(runs, tok, len(relations[0]))
            parts = losses(model, b, weights)
            opt.zero_grad()
            sum(parts.values()).backward()
            progress = average(params, used(), args.workers)
            torch.nn.utils.clip_grad_norm_(params, 2.0)
            opt.step()
            step, seen = step + 1, seen + int(b["lengths"].sum())
            for k, v in parts.items():
                sums.setdefault(k, []).append(v.item())
            if step % 25 == 0 and rank == 0:
                print(f"step {step} epoch {epoch} used {progress:.3f} pieces/s {args.workers * seen / (time.time() - begin):.0f} "
                      + " ".join(f"{k} {sum(v) / len(v):.4f}" for k, v in sums.items()), flush=True)
                sums = {}
                if step % 200 == 0:
                    torch.save(model.state_dict(), os.path.join(args.out, "latest.pt"))
            if progress >= 1:
                break
        epoch += 1
        if rank == 0:
            torch.save(model.state_dict(), os.path.join(args.out, f"epoch{epoch}.pt"))
            print(f"== epoch {epoch} after {(time.time() - begin) / 60:.1f} minutes", flush=True)
            paused = time.time()
            evaluate.relations(model, d["valid"], tok, relations, gaz, limit=150)
            begin += time.time() - paused
    if rank == 0:
        torch.save(model.state_dict(), os.path.join(args.out, "final.pt"))


if __name__ == "__main__":
    main()
