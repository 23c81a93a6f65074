"""The encoder (MiniLM with a case embedding) and its heads. HEADS.md gives the same computation for Go."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

DIM, LAYERS, ATTENTION_HEADS, FFN = 384, 6, 12, 1536
HIDDEN, KEY, TRAIT = 256, 64, 64
FEATURES = 16  # what is known of a mention beside its words: found.features()


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(DIM, DIM) for _ in range(4))
        self.up, self.down = nn.Linear(DIM, FFN), nn.Linear(FFN, DIM)
        self.ln1, self.ln2 = nn.LayerNorm(DIM, eps=1e-12), nn.LayerNorm(DIM, eps=1e-12)

    def forward(self, x, mask, drop):
        n, t, _ = x.shape
        q, k, v = (f(x).view(n, t, ATTENTION_HEADS, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        # By hand: PyTorch's fused attention is slow backwards on a CPU.
        a = (q @ k.transpose(2, 3) / math.sqrt(DIM // ATTENTION_HEADS)).masked_fill(~mask, -1e4).softmax(-1).to(v.dtype) @ v
        x = self.ln1(x + drop(self.o(a.transpose(1, 2).reshape(n, t, DIM))))
        return self.ln2(x + drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers=LAYERS, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(30522, DIM)
        self.pos = nn.Embedding(512, DIM)
        self.case = nn.Embedding(5, DIM)
        self.ln = nn.LayerNorm(DIM, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.drop = nn.Dropout(dropout)
        nn.init.zeros_(self.case.weight)

    def load_pretrained(self, w):
        """Takes the tensors of a BERT by their names in its safetensors; token type 0 is added to every position."""
        w = {k.removeprefix("bert."): v for k, v in w.items()}
        own = {"word.weight": w["embeddings.word_embeddings.weight"],
               "pos.weight": w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0],
               "case.weight": torch.zeros(5, DIM),
               "ln.weight": w["embeddings.LayerNorm.weight"], "ln.bias": w["embeddings.LayerNorm.bias"]}
        names = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
                 "o": "attention.output.dense", "ln1": "attention.output.LayerNorm",
                 "up": "intermediate.dense", "down": "output.dense", "ln2": "output.LayerNorm"}
        for i in range(len(self.layers)):
            for mine, theirs in names.items():
                for part in ("weight", "bias"):
                    own[f"layers.{i}.{mine}.{part}"] = w[f"encoder.layer.{i}.{theirs}.{part}"]
        self.load_state_dict(own)

    def forward(self, ids, cases, lengths):
        """ids, cases [N,T] → vectors [N,T,384]; lengths [N] counts the pieces that are not padding."""
        t = ids.shape[1]
        x = self.word(ids) + self.pos.weight[:t] + self.case(cases)
        x = self.drop(self.ln(x))
        mask = (torch.arange(t, device=ids.device)[None] < lengths[:, None])[:, None, None]
        for layer in self.layers:
            x = layer(x, mask, self.drop)
        return x.float()


def pick(x, row, at):
    """x [N,T,D], row [S], at [S,K] → [S,K,D]: of the window row[s] the vectors at[s]. Backwards a plain sum, where x[row] sorts."""
    return x.flatten(0, 1).index_select(0, (row[:, None] * x.shape[1] + at).flatten()).view(*at.shape, x.shape[2])


class Heads(nn.Module):
    """Mention tags for every piece; relation, status, cue, item, source and time for pairs of mentions."""

    def __init__(self, relations, types=8, statuses=6, dim=DIM, dropout=0.1):
        super().__init__()
        self.types, self.n_relations, self.dim = types, relations, dim
        self.mention = nn.Linear(dim, types * 3)
        unit = 3 * dim + types + FEATURES
        self.subject, self.object = nn.Linear(unit, HIDDEN), nn.Linear(unit, HIDDEN, bias=False)
        self.between = nn.Linear(dim, HIDDEN, bias=False)
        self.distance = nn.Linear(3, HIDDEN, bias=False)
        self.att_q, self.att_k, self.att_v = nn.Linear(HIDDEN, 2 * KEY), nn.Linear(dim, 2 * KEY), nn.Linear(dim, 2 * KEY)
        self.pair, self.pooled = nn.Linear(HIDDEN, HIDDEN), nn.Linear(2 * KEY, HIDDEN, bias=False)
        self.trait, self.compare = nn.Linear(HIDDEN, TRAIT), nn.Linear(HIDDEN + 5 * TRAIT, HIDDEN)
        self.settle = nn.Linear(HIDDEN, HIDDEN, bias=False)
        self.relation = nn.Linear(HIDDEN, relations)
        self.claim, self.claim_relation = nn.Linear(HIDDEN, HIDDEN), nn.Embedding(relations, HIDDEN)
        self.claim_pooled = nn.Linear(2 * KEY, HIDDEN, bias=False)
        self.status = nn.Linear(HIDDEN, statuses)
        self.point_q, self.point_k = nn.Linear(HIDDEN, 4 * KEY), nn.Linear(dim, 4 * KEY)
        self.item_null = nn.Linear(HIDDEN, 1)
        self.source_q, self.source_k, self.source_null = nn.Linear(HIDDEN, KEY), nn.Linear(dim, KEY), nn.Linear(HIDDEN, 1)
        self.time_q, self.time_k, self.time_null = nn.Linear(HIDDEN, KEY), nn.Linear(dim, KEY), nn.Linear(HIDDEN, 1)
        self.drop = nn.Dropout(dropout)
        nn.init.zeros_(self.settle.weight)
        nn.init.constant_(self.relation.bias, -4.5)
        nn.init.normal_(self.claim_relation.weight, std=0.2)

    def mentions(self, x):
        """[N,T,384] → logits [N,T,types,3], the three being O, B, I."""
        return self.mention(x).float().view(*x.shape[:2], self.types, 3)

    def pairs(self, x, tags, s, type_dropout=0.0):
        """Relation logits of all ordered pairs of mentions of S sentences.

        x [N,T,384] vectors, tags [N,T,types,3] mention logits, and in s (see data.collate): row [S],
        pieces [S,L] positions of the sentence's pieces in its window, inside [S,L], start, end [S,M] spans of
        mentions and time_start, time_end [S,T] of times, as window positions. Returns hidden [S,M,M,256], logits [S,M,M,R], and what claims() needs.
        """
        S, M = s["start"].shape
        start, end = s["start"], s["end"]
        cum = F.pad(x.cumsum(1), (0, 0, 1, 0))
        mean_of = lambda a, b: (pick(cum, s["row"], b) - pick(cum, s["row"], a)) / (b - a).clamp(min=1)[..., None]
        mean = mean_of(start, end)
        vector = lambda at: pick(x, s["row"], at.clamp(0, x.shape[1] - 1))
        softcum = F.pad((1 - F.softmax(tags.detach().float(), -1)[..., 0]).cumsum(1), (0, 0, 1, 0))
        types = (pick(softcum, s["row"], end) - pick(softcum, s["row"], start)) / (end - start).clamp(min=1)[..., None]
        if self.training and type_dropout:
            types = types * (torch.rand(S, M, 1, device=x.device) >= type_dropout)
        known = s["features"]
        if self.training and type_dropout:
            known = known * (torch.rand(S, M, 1, device=x.device) >= type_dropout)
        unit = torch.cat([mean, vector(start - 1), vector(end), types, known], -1)
        subj, obj = self.subject(unit), self.object(unit)

        lo = torch.minimum(end[:, :, None], end[:, None]).view(S, M * M)
        hi = torch.maximum(start[:, :, None], start[:, None]).view(S, M * M)
        gap = (hi - lo).clamp(min=0)
        bcum = F.pad(self.between(x).float().cumsum(1), (0, 0, 1, 0))
        hi = torch.maximum(hi, lo)
        between = ((pick(bcum, s["row"], hi) - pick(bcum, s["row"], lo)) / gap.clamp(min=1)[..., None]).view(S, M, M, HIDDEN)
        gap = gap.view(S, M, M).float()
        first = (start[:, :, None] < start[:, None]).float()
        overlap = ((start[:, :, None] < end[:, None]) & (start[:, None] < end[:, :, None])).float()
        dist = self.distance(torch.stack([torch.log1p(gap), first, overlap], -1))
        h1 = self.drop(F.gelu(subj[:, :, None] + obj[:, None] + between + dist))

        times, xs = mean_of(s["time_start"], s["time_end"]), pick(x, s["row"], s["pieces"])
        pooled = self._attend(h1.view(S, M * M, HIDDEN), xs, s["inside"]).view(S, M, M, 2 * KEY)
        h2 = F.gelu(self.pair(h1) + self.pooled(pooled))
        h2 = self.drop(h2 + self.settle(self.drop(F.gelu(self.compare(self._beside(h2, s["apart"]))))))
        return h2, self.relation(h2).float(), (xs, mean, pooled, times)

    def _beside(self, h2, apart):
        """[S,M,M,256] → [S,M,M,576]: a pair, and of each of its traits how far it is below the greatest of the pairs with the same
        subject, with the same object, with its object as subject, with its subject as object, and below that of the pair
        turned round. Only pairs of two actors are compared."""
        g = self.trait(h2)
        shut = g.masked_fill(~apart[..., None], -1e4)
        given, taken = shut.amax(2), shut.amax(1)  # [S,M,64] the greatest of a mention as subject, as object
        r = torch.stack([given[:, :, None].expand_as(g), taken[:, None].expand_as(g), given[:, None].expand_as(g),
                         taken[:, :, None].expand_as(g), g.transpose(1, 2)], -2) - g[..., None, :]
        r = r.masked_fill(~apart[..., None, None], 0).flatten(-2)
        return torch.cat([h2, r], -1)

    def _attend(self, h, xs, inside):
        S, P, _ = h.shape
        split = lambda z: z.view(S, -1, 2, KEY).transpose(1, 2)
        q, k, v = split(self.att_q(h)), split(self.att_k(xs)), split(self.att_v(xs))
        a = q @ k.transpose(2, 3) / math.sqrt(KEY)
        a = a.masked_fill(~inside[:, None, None], -1e9).softmax(-1)
        return (a @ v).transpose(1, 2).reshape(S, P, 2 * KEY)

    def claims(self, h2, extra, s, c):
        """For C (sentence, subject, object, relation) quadruples in c [C,4]: dict of logits
        status [C,6], cue_start/cue_end/item_start/item_end [C,L], item_null [C], source [C,M+1] (last: none), time [C,T+1] (last: none)."""
        xs, mean, pooled, times = extra
        i, a, b, r = c.unbind(1)
        h3 = self.drop(F.gelu(self.claim(h2[i, a, b]) + self.claim_pooled(pooled[i, a, b]) + self.claim_relation(r)))
        n = len(c)
        q = self.point_q(h3).view(n, 4, KEY, 1)
        k = self.point_k(xs).view(*xs.shape[:2], 4, KEY)[i].transpose(1, 2)
        points = (k @ q).squeeze(-1) / math.sqrt(KEY)
        points = points.masked_fill(~s["inside"][i][:, None], -1e9)
        src = (self.source_k(mean)[i] @ self.source_q(h3)[..., None]).squeeze(-1) / math.sqrt(KEY)
        src = src.masked_fill(~s["real"][i], -1e9)
        when = (self.time_k(times)[i] @ self.time_q(h3)[..., None]).squeeze(-1) / math.sqrt(KEY)
        when = when.masked_fill(~s["time_real"][i], -1e9)
        return {"status": self.status(h3), "cue_start": points[:, 0], "cue_end": points[:, 1], "item_start": points[:, 2],
                "item_end": points[:, 3], "item_null": self.item_null(h3)[:, 0],
                "source": torch.cat([src, self.source_null(h3)], 1), "time": torch.cat([when, self.time_null(h3)], 1)}


class Model(nn.Module):
    def __init__(self, relations=45, layers=LAYERS, dropout=0.1):
        super().__init__()
        self.encoder, self.heads = Encoder(layers, dropout), Heads(relations, dropout=dropout)
