"""A larger encoder under the same heads: all-mpnet-base-v2, which teaches and never ships.

Its word pieces are MiniLM's, numbered otherwise, so that windows, cases and batches are the same.
"""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

import text as tx
from model import Heads, Model

DIM, ATTENTION_HEADS, FFN = 768, 12, 3072
ADDED = ("heads.trait.", "heads.compare.", "heads.settle.", "heads.time_q.", "heads.time_k.", "heads.time_null.")
BUCKETS, FAR = 32, 128
BEGIN, END, PADDING, MASK = 0, 2, 1, 30526


def ids_of(ids, lengths):
    """MiniLM's piece numbers → MPNet's: four more, its own special pieces apart."""
    out = ids + 4
    for theirs, mine in ((tx.CLS, BEGIN), (tx.SEP, END), (103, MASK)):
        out = out.masked_fill(ids == theirs, mine)
    inside = torch.arange(ids.shape[1], device=ids.device)[None] < lengths[:, None]
    return out.masked_fill(~inside, PADDING)


def buckets(t, device):
    """[T,T] buckets of the relative positions, half of them for what stands later; far ones are shared."""
    at = torch.arange(t, device=device)
    n = at[:, None] - at[None]
    half = BUCKETS // 2
    out = (n < 0).long() * half
    n = n.abs()
    near = half // 2
    far = near + (torch.log(n.clamp(min=1).float() / near) / math.log(FAR / near) * (half - near)).long()
    return out + torch.where(n < near, n, far.clamp(max=half - 1))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(DIM, DIM) for _ in range(4))
        self.up, self.down = nn.Linear(DIM, FFN), nn.Linear(FFN, DIM)
        self.ln1, self.ln2 = nn.LayerNorm(DIM, eps=1e-5), nn.LayerNorm(DIM, eps=1e-5)

    def forward(self, x, bias, drop):
        n, t, _ = x.shape
        q, k, v = (f(x).view(n, t, ATTENTION_HEADS, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        a = (q @ k.transpose(2, 3) / math.sqrt(DIM // ATTENTION_HEADS) + bias).softmax(-1).to(v.dtype) @ v
        x = self.ln1(x + drop(self.o(a.transpose(1, 2).reshape(n, t, DIM))))
        return self.ln2(x + drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers=9, dropout=0.1):
        super().__init__()
        self.word, self.pos, self.case = nn.Embedding(30527, DIM), nn.Embedding(514, DIM), nn.Embedding(5, DIM)
        self.relative = nn.Embedding(BUCKETS, ATTENTION_HEADS)
        self.ln = nn.LayerNorm(DIM, eps=1e-5)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.drop = nn.Dropout(dropout)
        nn.init.zeros_(self.case.weight)

    def load_pretrained(self, w):
        """Takes the tensors of all-mpnet-base-v2's safetensors, as many layers from below as the model has."""
        w = {k.removeprefix("mpnet."): v for k, v in w.items()}
        own = {"word.weight": w["embeddings.word_embeddings.weight"], "pos.weight": w["embeddings.position_embeddings.weight"],
               "case.weight": torch.zeros(5, DIM), "relative.weight": w["encoder.relative_attention_bias.weight"],
               "ln.weight": w["embeddings.LayerNorm.weight"], "ln.bias": w["embeddings.LayerNorm.bias"]}
        names = {"q": "attention.attn.q", "k": "attention.attn.k", "v": "attention.attn.v", "o": "attention.attn.o",
                 "ln1": "attention.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "ln2": "output.LayerNorm"}
        for i in range(len(self.layers)):
            for mine, theirs in names.items():
                for part in ("weight", "bias"):
                    own[f"layers.{i}.{mine}.{part}"] = w[f"encoder.layer.{i}.{theirs}.{part}"]
        self.load_state_dict(own)

    def forward(self, ids, cases, lengths):
        """ids, cases [N,T] as MiniLM's → vectors [N,T,768]."""
        n, t = ids.shape
        x = self.word(ids_of(ids, lengths)) + self.pos.weight[2:t + 2] + self.case(cases)
        x = self.drop(self.ln(x))
        bias = self.relative(buckets(t, ids.device)).permute(2, 0, 1)[None]
        outside = (torch.arange(t, device=ids.device)[None] >= lengths[:, None])[:, None, None]
        bias = bias.expand(n, -1, -1, -1).masked_fill(outside, -1e4)
        bias = bias.to(torch.bfloat16) if torch.is_autocast_enabled(ids.device.type) else bias
        for layer in self.layers:
            x = layer(x, bias, self.drop)
        return x.float()


class Teacher(Model):
    def __init__(self, relations=45, layers=9, dropout=0.1):
        nn.Module.__init__(self)
        self.encoder, self.heads = Encoder(layers, dropout), Heads(relations, dim=DIM, dropout=dropout)


def load(path, relations):
    """The model of a checkpoint, be it a teacher's or a student's; of "a.pt+b.pt" that with the mean of their weights."""
    states = [torch.load(p, weights_only=True, map_location="cpu") for p in path.split("+")]
    layers = 1 + max(int(k.split(".")[2]) for k in states[0] if k.startswith("encoder.layers."))
    model = (Teacher if "encoder.relative.weight" in states[0] else Model)(relations, layers)
    # Checkpoints of before do not compare pairs: as it is made, comparing changes nothing. Nor do they know of times.
    model.knows_times = all("heads.time_q.weight" in s for s in states)
    made = {k: v for k, v in model.state_dict().items() if k.startswith(ADDED)}
    states = [made | s for s in states]
    model.load_state_dict({k: sum(s[k] for s in states) / len(states) for k in states[0]})
    return model.eval()
