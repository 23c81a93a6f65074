"""Soft targets: python soft.py --shared DIR --model DIR --data data.pickle --news mentions-news.jsonl … --teachers F … --to FILE

What the teachers, runs before this one, think of every pair, as probabilities of each relation, and of the status,
source and time of every claim: of the training documents, with the mentions that geokg finds and with gold's, and of news items
that nobody annotated. It is the mean of all; with --folds, of a training document, what the one says that has not read
it. Of the articles in written/, with --unlearnt, they are asked for names alone, having learnt nothing of such texts. The
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
import written


RUN = 8  # sentences to which longer texts are cut


def cut(text, mentions, times):
    """The runs of a long text of which a sentence mentions actors of two states; a short one whole."""
    if len(text) <= RUN:
        return [(text, mentions, times)]
    runs = [tuple(x[i:i + RUN] for x in (text, mentions, times)) for i in range(0, len(text), RUN)]
    return [r for r in runs if any(len({m["country"] for m in ms if m.get("country")}) > 1 for ms in r[1])]


def news(paths, banned, tok, relations, rng, count):
    """Items of which a sentence mentions two actors, none of them with a sentence in `banned` (folded): all of the
    later paths, and as many of the first as make `count` together."""
    read, more = list(found.load(paths[0]).values()), [x for p in paths[1:] for x in found.load(p).values()]
    free = lambda docs: [r for d in docs if not any(tags.fold(t) in banned for t in d[0]) for r in cut(*d)]
    rng.shuffle(read)
    read, more = free(read), free(more)
    out = []
    for n, (texts, mentions, times) in enumerate(more + read):
        if n >= len(more) and len(out) >= count:
            break
        if not any(len({m["id"] for m in ms}) > 1 for ms in mentions):
            continue
        bare = [data.Sentence(t) for t in texts]
        found.give_times(bare, times, tok)
        sents = [found.sentence(s, ms, [], [], 0, tok, relations, None, rng, data.MAX_MENTIONS) for s, ms in zip(bare, mentions)]
        for s in sents:
            s.labelled = False
            for m in s.mentions:  # keys and features say what is needed of them, in a tenth of the memory
                m.entity, m.entities = None, []
        out.append(sents)
    return out


@torch.no_grad()
def teach(models, docs, tok, relations, size):
    """Fills in `soft` of every sentence that has pairs, [mentions][mentions][relations], and `soft_tags` of all, [pieces][8][3],
    both float16, as the mean of the models, (model, how often it counts), has them. What they take for a statement in a sentence
    that nobody annotated becomes a claim of it, with cue and item; every claim gets their probabilities of its status, source and time."""
    runs = [r for _, _, r in evaluate.inference_windows(docs, tok)]
    original = [s for ss in docs for s in ss]
    for part, b in evaluate.read(runs, tok, len(relations[0]), size, next(models[0][0].parameters()).device):
        seen = []
        for model, _ in models:
            x = model.encoder(b["ids"], b["cases"], b["lengths"])
            seen.append((x, model.heads.mentions(x)))
        names = mean([tag.softmax(-1) for _, tag in seen], models).to(torch.float16).cpu()
        last = {row: (a, z) for row, _, a, z in b["where"]}
        for row, n in enumerate(part):
            a, z = last[row]
            original[n].soft_tags = names[row, a:z].numpy().copy()
        if b["pairs"] is None:
            continue
        seen = [model.heads.pairs(x, tag, b["pairs"]) for (model, _), (x, tag) in zip(models, seen)]
        p = mean([rel for _, rel, _ in seen], models).sigmoid().cpu()
        for k, s in enumerate(b["sentences"]):
            s.soft = p[k, :len(s.mentions), :len(s.mentions)].to(torch.float16).numpy().copy()
        claim(models, seen, p, b, tok)


def mean(values, models):
    """Of one value a model, each counted as often as its model counts."""
    return sum(v * n for v, (_, n) in zip(values, models)) / sum(n for _, n in models)


def claim(models, seen, p, b, tok, sure=0.6):
    """Claims of the sentences without labels, as the mean of the teachers has them; what they say of every claim."""
    c, mine = [], []
    for k, i, j, r in (p > sure).nonzero().tolist():
        s = b["sentences"][k]
        if not s.labelled and max(i, j) < len(s.mentions) and (i, j) not in s.ignore:
            c.append((k, i, j, r))
            mine.append(None)
    for k, s in enumerate(b["sentences"]):
        for x in s.claims:
            c.append((k, x["subject"], x["object"], x["relation"]))
            mine.append(x)
    if not c:
        return
    at = torch.tensor(c, device=seen[0][1].device)
    timed = any(m.knows_times for m, _ in models)
    each = [m.heads.claims(h2, extra, b["pairs"], at) for (m, _), (h2, _, extra) in zip(models, seen)]
    of = lambda k: [i for i, (m, _) in enumerate(models) if k != "time" or m.knows_times or not timed]
    told = {k: mean([each[i][k].float() for i in of(k)], [models[i] for i in of(k)]).cpu() for k in each[0]}
    status, who, when = told["status"].softmax(1), told["source"].softmax(1), told["time"].softmax(1)
    for q, (k, i, j, r) in enumerate(c):
        s, x = b["sentences"][k], mine[q]
        if x is None:
            cue, item, *_ = evaluate.pointed(s, {key: v[q] for key, v in told.items()}, tok)
            x = {"subject": i, "object": j, "relation": r, "status": None, "cue": cue, "item": item or "none", "source": None, "time": None}
            s.claims.append(x)
        x["told"] = tuple(p.numpy().astype("float16") for p in (status[q], who[q, [*range(len(s.mentions)), -1]], when[q, [*range(len(s.times)), -1]] * timed))


def taught(args, docs, asked, tok, relations):
    """The documents with what the teachers say, made by --processes; asked: for each the number of the teacher that is
    asked, None for the mean of all, or "names" for theirs of names alone."""
    def part(k, to):
        files = args.teachers + args.beside
        models = [(teacher.load(f, len(relations[0])).to(args.device), files.count(f)) for f in dict.fromkeys(files)]
        mine = range(k, len(docs), args.processes)
        with torch.autocast(args.device, torch.bfloat16):
            for who in (None, "names", *range(len(models))):
                some = [docs[i] for i in mine if asked[i] == who]
                teach(models[who:who + 1] if isinstance(who, int) else models, some, tok, relations, args.size)
                for s in (s for ss in some for s in ss if who == "names"):
                    s.soft = None
                    for c in s.claims:
                        c.pop("told", None)
        to.send_bytes(pickle.dumps([docs[i] for i in mine], protocol=5))

    fork, ends = multiprocessing.get_context("fork"), []
    for k in range(args.processes):
        here, there = fork.Pipe(duplex=False)
        fork.Process(target=part, args=(k, there)).start()
        ends.append(here)
    out = [None] * len(docs)
    for k, end in enumerate(ends):
        out[k::args.processes] = pickle.loads(end.recv_bytes())
    return out


def ask(args, d, tok, relations):
    """Adds to d what the teachers say of its documents, of those of "news" too."""
    parts = {"found": list(d["found"].values()), "train": [ss for _, _, ss in d["train"]], **{k: d[k] for k in ("news", "silver", "wikigold")}}
    ids = {"found": list(d["found"]), "train": [x["id"] for x, _, _ in d["train"]]}
    new = written.ids() if args.unlearnt else ()

    def whom(kind, n):
        if kind not in ids:
            return None
        if ids[kind][n] in new:
            return "names"
        return data.fold(ids[kind][n], len(args.teachers)) if args.folds else None

    asked = [whom(k, n) for k, docs in parts.items() for n in range(len(docs))]
    told = iter(taught(args, [x for docs in parts.values() for x in docs], asked, tok, relations))
    parts = {k: [next(told) for _ in docs] for k, docs in parts.items()}
    d.update({k: parts[k] for k in ("news", "silver", "wikigold")}, found=dict(zip(ids["found"], parts["found"])),
             train=[(x, stmts, ss) for (x, stmts, _), ss in zip(d["train"], parts["train"])])


def main():
    ap = argparse.ArgumentParser()
    for name, default in (("shared", "../shared"), ("model", "minilm"), ("data", "run/data.pickle"), ("to", "run2/data.pickle")):
        ap.add_argument("--" + name, default=default)
    ap.add_argument("--news", nargs="+", default=["mentions-news.jsonl"], help="of the first --count items, of the others all")
    ap.add_argument("--teachers", nargs="+", default=["run/final.pt"])
    ap.add_argument("--count", type=int, default=9000, help="news items")
    ap.add_argument("--processes", type=int, default=2)
    ap.add_argument("--size", type=int, default=24, help="windows of a batch")
    ap.add_argument("--device", default="cpu")
    ap.add_argument("--folds", action="store_true", help="the teachers are those of train.py --fold 0, 1, …: of a document of train the one that has not read it is asked")
    ap.add_argument("--beside", nargs="*", default=[], help="checkpoints that are asked with the teachers of the texts that nobody annotated; one named twice counts twice")
    ap.add_argument("--unlearnt", action="store_true", help="the teachers have learnt nothing of articles like those in written/")
    args = ap.parse_args()
    torch.set_num_threads(1)
    tok, relations, rng = tx.Tokenizer(os.path.join(args.model, "vocab.txt")), tables.relations(args.shared), random.Random(11)
    d = pickle.load(open(args.data, "rb"))
    read = lambda f: [t for doc, _ in data.load(os.path.join(args.shared, f)) for t in doc["sentences"]]
    banned = {tags.fold(t) for f in ("gold/train", "gold/dev", "gold/dev-articles") for t in read(f)}
    d["news"] = news(args.news, banned, tok, relations, rng, args.count)
    ask(args, d, tok, relations)
    for name in ("found", "news"):
        docs = list(d[name].values()) if name == "found" else d[name]
        print(name, len(docs), "documents", sum(s.soft is not None for ss in docs for s in ss), "sentences with pairs",
              sum(len(s.claims) for ss in docs for s in ss), "claims", flush=True)
    pickle.dump(d, open(args.to, "wb"), protocol=5)


if __name__ == "__main__":
    main()
