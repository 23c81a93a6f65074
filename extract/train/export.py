"""Writes the weights that Go embeds: python export.py --shared DIR --model DIR --checkpoint FILE --to DIR [--parity FILE]

encoder.safetensors and heads.safetensors as HEADS.md describes them, rounded as rounding.py says, and, with --parity, what PyTorch
computes with the exported (rounded) weights for the sentences of parity_sentences.txt.
"""

import argparse
import json
import os

import torch
from safetensors.torch import save_file

import batch as bt
import data
import found
import rounding
import tables
import teacher
import text as tx

POSITIONS = 192
CALIBRATION = 200  # texts of data/news; from number 3 on they are others than parity.py measures


def encoder_tensors(e, tok, shared):
    moments = rounding.moments(e, tok, rounding.news(shared, CALIBRATION, 3))
    out = {"pos": e.pos.weight[:POSITIONS], "case": e.case.weight, "emb.ln.w": e.ln.weight, "emb.ln.b": e.ln.bias}
    out["word"], out["word.scale"] = rounding.nearest(e.word.weight)
    for i, layer in enumerate(e.layers):
        for name in rounding.MATRICES:
            m = getattr(layer, name)
            out[f"l{i}.{name}"], out[f"l{i}.{name}.scale"] = rounding.fitted(m.weight, moments[i, name])
            out[f"l{i}.{name}.bias"] = m.bias
        for name in ("ln1", "ln2"):
            out[f"l{i}.{name}.w"], out[f"l{i}.{name}.b"] = getattr(layer, name).weight, getattr(layer, name).bias
    return out


def head_tensors(h):
    """Matrices of at least 128 x 128 are int8 with a scale a row, the rest float32."""
    out = {}
    for name, m in h.named_children():
        if not hasattr(m, "weight"):
            continue
        if m.weight.shape[0] >= 128 and m.weight.shape[1] >= 128:
            out[name + ".w"], out[name + ".w.scale"] = rounding.nearest(m.weight)
        else:
            out[name + ".w"] = m.weight
        if getattr(m, "bias", None) is not None:
            out[name + ".b"] = m.bias
    return out


def restore(model, encoder, heads):
    """Puts the rounded weights back, so that the parity file shows what Go has to reach."""
    wide = lambda t, name: t[name].float() * t[name + ".scale"][:, None] if name + ".scale" in t else t[name]
    model.encoder.word.weight.copy_(wide(encoder, "word"))
    for i in range(len(model.encoder.layers)):
        for name in ("q", "k", "v", "o", "up", "down"):
            getattr(model.encoder.layers[i], name).weight.copy_(wide(encoder, f"l{i}.{name}"))
    for name, m in model.heads.named_children():
        if hasattr(m, "weight"):
            m.weight.copy_(wide(heads, name + ".w"))


def marked(line):
    """"[Putin] met [Xi]" → text and character spans of the brackets."""
    text, spans, start = "", [], 0
    for c in line:
        if c == "[":
            start = len(text)
        elif c == "]":
            spans.append((start, len(text)))
        else:
            text += c
    return text, spans


def parity(model, tok, n_relations, lines):
    for line in lines:
        parts = [marked(p) for p in line.rstrip("\n").split(" || ")]
        run = [data.Sentence(t, pairs=False) for t, _ in parts]
        text, spans = parts[-1]
        pieces = tok(text)[2]
        known = lambda k: found.features([{"type": tables.TYPES[k % 6]}], k % 8)
        at = [tx.pieces_of(pieces, *s) for s in spans]
        run[-1] = data.Sentence(text, [data.Mention(*p, set(), features=known(k)) for k, p in enumerate(at)], times=[(*p, []) for p in at])
        b = bt.collate([run], tok, n_relations, labels=False)
        x = model.encoder(b["ids"], b["cases"], b["lengths"])
        tags = model.heads.mentions(x)
        s = b["pairs"]
        h2, rel, extra = model.heads.pairs(x, tags, s)
        m = len(spans)
        best = max(((i, j, r) for i in range(m) for j in range(m) if i != j for r in range(n_relations)), key=lambda t: rel[0][t].item())
        claim = {k: v[0] for k, v in model.heads.claims(h2, extra, s, torch.tensor([[0, *best]])).items()}
        a, z = b["where"][-1][2:]
        short = lambda t: [round(v, 5) for v in t.flatten().tolist()]
        yield {"context": [t for t, _ in parts[:-1]], "text": text, "mentions": [list(s) for s in spans],
               "ids": b["ids"][0].tolist(), "cases": b["cases"][0].tolist(), "first": a, "end": z,
               "vector_first": short(x[0, a]), "vector_last": short(x[0, z - 1]), "tags": short(tags[0, a:z]),
               "pairs": [[i, j, short(rel[0, i, j])] for i in range(m) for j in range(m) if i != j],
               "claim": list(best), **{k: short(v) for k, v in claim.items()}}


@torch.no_grad()
def main():
    ap = argparse.ArgumentParser()
    for name, default in (("shared", "../shared"), ("model", "minilm"), ("to", "../encode/weights"), ("parity", "")):
        ap.add_argument("--" + name, default=default)
    ap.add_argument("--checkpoint", nargs="+", default=["run/final.pt"], help="of several runs, one after the other, the mean is taken")
    ap.add_argument("--sentences", type=int, default=0, help="of the parity file; 0 for all")
    args = ap.parse_args()
    torch.set_num_threads(1)
    names = tables.relations(args.shared)[0]
    model = teacher.load("+".join(args.checkpoint), len(names))
    tok = tx.Tokenizer(os.path.join(args.model, "vocab.txt"))
    encoder, heads = encoder_tensors(model.encoder, tok, args.shared), head_tensors(model.heads)
    for file, tensors in (("encoder", encoder), ("heads", heads)):
        path = os.path.join(args.to, file + ".safetensors")
        save_file({k: v.detach().contiguous() for k, v in tensors.items()}, path + ".new")
        os.replace(path + ".new", path)
        print(path, os.path.getsize(path), "bytes")
    restore(model, encoder, heads)
    if args.parity:
        lines = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "parity_sentences.txt"), encoding="utf-8").readlines()
        with open(args.parity, "w", encoding="utf-8") as f:
            for r in parity(model, tok, len(names), lines[:args.sentences or None]):
                f.write(json.dumps(r, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
