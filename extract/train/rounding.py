"""Rounds the encoder's matrices to int8 so that what they give changes least.

Rounding to the nearest leaves an error of every weight that is independent of what comes in. The inputs of a layer are
far from independent of each other, so the error that one weight makes can be taken back by those not yet rounded:
column by column, the strongest inputs first, the rest of the row is moved by least squares over the inputs that news
gives. (Frantar et al. 2022, "GPTQ", after Hassibi and Stork 1993, "Optimal Brain Surgeon".)
"""

import gzip
import json
import os

import torch

import text as tx

MATRICES = ("q", "k", "v", "o", "up", "down")


def nearest(w):
    """Symmetric, one scale a row: w ≈ q · scale."""
    scale = (w.abs().amax(1) / 127).clamp(min=1e-12)
    return (w / scale[:, None]).round().clamp(-127, 127).to(torch.int8), scale


def news(shared, n, first=0):
    """n texts at even distances, from number first on."""
    with gzip.open(os.path.join(shared, "data/news/current-events-2002-2022.jsonl.gz"), "rt", encoding="utf-8") as f:
        texts = [json.loads(line)["text"] for line in f]
    return texts[first::len(texts) // n][:n]


def moments(encoder, tok, texts):
    """For every layer and matrix of it the sum of x·xᵀ over its inputs x, the vectors of texts."""
    out, real, hooks = {}, [None], []
    shared = {"q": ("q", "k", "v"), "o": ("o",), "up": ("up",), "down": ("down",)}

    def add(key):
        def hook(_, inputs):
            x = inputs[0][real[0]]
            out[key] = out.get(key, 0) + x.T @ x
        return hook

    for i, layer in enumerate(encoder.layers):
        hooks += [getattr(layer, name).register_forward_pre_hook(add((i, name))) for name in shared]
    windows = sorted((tx.window(tok, [t]) for t in texts), key=lambda w: len(w[0]))
    for k in range(0, len(windows), 20):
        part = windows[k:k + 20]
        lengths = torch.tensor([len(w[0]) for w in part])
        ids, cases = (torch.nn.utils.rnn.pad_sequence([torch.tensor(w[c]) for w in part], batch_first=True) for c in (0, 1))
        real[0] = torch.arange(ids.shape[1])[None] < lengths[:, None]
        encoder(ids, cases, lengths)
    for h in hooks:
        h.remove()
    return {(i, name): out[i, key] for i in range(len(encoder.layers)) for key, names in shared.items() for name in names}


def fitted(w, moment, damping=0.01, block=64):
    """As nearest, with the scales that it gives, but the sum of squares of (w - q·scale)·x, over the inputs x of which
    moment is the sum of x·xᵀ, is made small."""
    scale = nearest(w)[1]
    s, order = scale.double(), moment.diagonal().argsort(descending=True)
    w, h = w.double()[:, order], moment.double()[order][:, order]
    h = h + torch.eye(len(h)) * (damping * h.diagonal().mean())
    # Row c of u is how the weights after c best answer for an error of weight c.
    u = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(h)), upper=True)
    q = torch.zeros_like(w)
    for a in range(0, len(h), block):
        z = min(a + block, len(h))
        errors = torch.zeros(len(w), z - a, dtype=torch.double)
        for c in range(a, z):
            q[:, c] = (w[:, c] / s).round().clamp(-127, 127)
            errors[:, c - a] = (w[:, c] - q[:, c] * s) / u[c, c]
            w[:, c + 1:z] -= errors[:, c - a, None] * u[c, c + 1:z]
        w[:, z:] -= errors @ u[a:z, z:]
    return q[:, order.argsort()].to(torch.int8), scale
