"""Holds the Go encoder to PyTorch's float32: python parity.py --shared DIR --model DIR --checkpoint FILE… [--run DIR]

Exports the checkpoint (the mean of several) to a folder of its own and has Go read the same windows with it: 2,000 texts of
data/news, at even distances, of which the cosine of every vector is taken; with --run, then the documents kept aside and
gold/dev, mentions given, and the name corpora, whose F1 is taken once with the encoder in float32 and once with Go's
vectors and rounded heads. Without --checkpoint the weights that the program ships, made float32, stand for it: that
leaves the rounding of weights out. Needs Go; one command does all. The exit status is 1 where a vector's cosine is below 0.995.
"""

import argparse
import copy
import json
import os
import pickle
import random
import subprocess
import sys
import tempfile

import numpy as np
import torch
from safetensors.torch import load_file, save_file

import data
import evaluate
import export
import names
import rounding
import tables
import teacher
import text as tx
from model import LAYERS, Model

HERE = os.path.dirname(os.path.abspath(__file__))


class GoEncoder(torch.nn.Module):
    """Stands in for model.Encoder: the test TestVectorsForRecipe of extract/encode computes the vectors."""

    def __init__(self, weights, folder):
        super().__init__()
        self.test, self.folder = os.path.join(folder, "encode.test"), folder
        subprocess.run(["go", "test", "-c", "-o", self.test, "."], cwd=os.path.join(HERE, "../encode"), check=True)
        self.env = dict(os.environ, GEOKG_RECIPE_WEIGHTS=weights, GEOKG_RECIPE_WINDOWS=os.path.join(folder, "windows.jsonl"),
                        GEOKG_RECIPE_VECTORS=os.path.join(folder, "vectors.f32"))

    def forward(self, ids, cases, lengths):
        with open(self.env["GEOKG_RECIPE_WINDOWS"], "w") as f:
            for i, c, n in zip(ids.tolist(), cases.tolist(), lengths.tolist()):
                f.write(json.dumps([i[:n], c[:n]]) + "\n")
        subprocess.run([self.test, "-test.run", "^TestVectorsForRecipe$"], cwd=os.path.join(HERE, "../encode"), env=self.env,
                       check=True, stdout=subprocess.DEVNULL)
        rows = torch.from_numpy(np.fromfile(self.env["GEOKG_RECIPE_VECTORS"], "<f4")).view(-1, 384)
        return torch.nn.utils.rnn.pad_sequence(rows.split(lengths.tolist()), batch_first=True)


def shipped(model, folder):
    """Puts the weights of the program into the encoder."""
    t = load_file(os.path.join(folder, "encoder.safetensors"))
    wide = lambda n: t[n].float() * t[n + ".scale"][:, None]
    own = {"word.weight": wide("word"), "case.weight": t["case"], "ln.weight": t["emb.ln.w"], "ln.bias": t["emb.ln.b"],
           "pos.weight": torch.nn.functional.pad(t["pos"], (0, 0, 0, 512 - len(t["pos"])))}
    for i in range(LAYERS):
        for n in ("q", "k", "v", "o", "up", "down"):
            own[f"layers.{i}.{n}.weight"], own[f"layers.{i}.{n}.bias"] = wide(f"l{i}.{n}"), t[f"l{i}.{n}.bias"]
        for n in ("ln1", "ln2"):
            own[f"layers.{i}.{n}.weight"], own[f"layers.{i}.{n}.bias"] = t[f"l{i}.{n}.w"], t[f"l{i}.{n}.b"]
    model.encoder.load_state_dict(own)


def cosines(encoder, go, windows):
    """The cosine of every vector of the windows, (ids, cases, ranges), piece by piece."""
    out = []
    for k in range(0, len(windows), 50):
        part = windows[k:k + 50]
        lengths = torch.tensor([len(w[0]) for w in part])
        ids, cases = (torch.nn.utils.rnn.pad_sequence([torch.tensor(w[c]) for w in part], batch_first=True) for c in (0, 1))
        real = torch.arange(ids.shape[1])[None] < lengths[:, None]
        a, b = (e(ids, cases, lengths)[real] for e in (encoder, go))
        out.append(torch.cosine_similarity(a.double(), b.double(), dim=1))
    return torch.cat(out)


def figures(model, args, tok, rel, gaz, threshold=None):
    """Relation F1 of the documents kept aside and of gold/dev, mention F1 of the name corpora; and the threshold."""
    kept = pickle.load(open(os.path.join(args.run, "data.pickle"), "rb"))["valid"]
    grid = evaluate.GRID if threshold is None else [threshold]
    t, res = evaluate.relations(model, kept, tok, rel, gaz, thresholds=grid, show=False)
    out = {"relations, kept aside": res["relation"]["f1"]}
    dev = data.gold(data.load(os.path.join(args.shared, "gold/dev")), gaz, tok, rel, {}, random.Random(1), limit=30)
    out["relations, gold/dev"] = evaluate.relations(model, dev, tok, rel, gaz, thresholds=[t], show=False)[1]["relation"]["f1"]
    read = lambda f: os.path.join(args.shared, "data/ner", f)
    four, three = {k: tables.TYPES[k] for k in (0, 1, 2, 4)}, {0: "person", 1: "place", 2: "organization", 4: "place"}
    for name, sents, merge in (("crossner-politics-dev", names.crossner(read("crossner-politics-dev.txt.gz"), tok, gaz), four),
                               ("uner-ewt-dev", names.uner(read("uner-ewt-dev.iob2.gz"), tok, gaz), three)):
        out["mentions, " + name] = evaluate.mentions(model, sents, tok, merge)["f1"]
    return out, t


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser(description=__doc__)
    for name, default in (("shared", "../shared"), ("model", "minilm"), ("run", "")):
        ap.add_argument("--" + name, default=default)
    ap.add_argument("--checkpoint", nargs="*", default=[])
    ap.add_argument("--texts", type=int, default=2000)
    args = ap.parse_args()
    torch.set_num_threads(1)
    evaluate.SHARED["path"] = args.shared
    gaz, tok, rel = tables.Gazetteer(args.shared), tx.Tokenizer(os.path.join(args.model, "vocab.txt")), tables.relations(args.shared)
    model = teacher.load("+".join(args.checkpoint), len(rel[0])) if args.checkpoint else Model(len(rel[0])).eval()
    weights = os.path.join(HERE, "../encode/weights")
    with tempfile.TemporaryDirectory() as folder:
        if args.checkpoint:
            weights = folder
            save_file({k: v.contiguous() for k, v in export.encoder_tensors(model.encoder, tok, args.shared).items()}, os.path.join(folder, "encoder.safetensors"))
        else:
            shipped(model, weights)
        go = GoEncoder(os.path.abspath(os.path.join(weights, "encoder.safetensors")), folder)
        c = cosines(model.encoder, go, [tx.window(tok, [t]) for t in rounding.news(args.shared, args.texts)])
        print(f"{args.texts} texts, {len(c)} vectors: cosine {c.mean():.5f} on average, {c.min():.5f} at least, "
              f"{int((c < 0.995).sum())} below 0.995", flush=True)
        if args.run and args.checkpoint:
            rounded = copy.deepcopy(model)
            rounded.encoder = go
            for name, m in rounded.heads.named_children():
                if hasattr(m, "weight") and min(m.weight.shape) >= 128:
                    q, scale = rounding.nearest(m.weight)
                    m.weight.copy_(q.float() * scale[:, None])
            own, t = figures(model, args, tok, rel, gaz)
            other, _ = figures(rounded, args, tok, rel, gaz, t)
            for k in own:
                print(f"{k}: F1 {100 * own[k]:.2f} in float32, {100 * other[k]:.2f} in Go, {100 * (other[k] - own[k]):+.2f}")
    sys.exit(int(c.min() < 0.995))


if __name__ == "__main__":
    main()
