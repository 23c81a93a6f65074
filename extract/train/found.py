"""The mentions that geokg itself finds, as training sentences: what the heads are asked in use.

Reads what `go test ./extract -run TrainingMentions` writes: per document and sentence the spans, the form of
each and whom it stands for, pronouns, roles and plural nouns included. They are aligned with gold by the names
of the entities, as gold/score.py compares them.
"""

import json

import data
import text as tx
from tables import STATUSES, TYPES

FEATURES = 16  # 0-5 entity type, 6 several entities, 8-15 form


def load(path):
    out = {}
    for line in open(path, encoding="utf-8"):
        r = json.loads(line)
        out[r["doc"]] = (r["text"], [m or [] for m in r["sentences"]], [t or [] for t in r["times"]])
    return out


def give_times(sentences, times, tok):
    """Sets the times of a document's sentences, those of load() in pieces."""
    for s, ts in zip(sentences, times):
        spans = tok(s.text)[2][:tx.MAX_PIECES - 2]
        at = ((tx.pieces_of(spans, t["start"], t["end"]), t["values"]) for t in ts)
        s.times = [(*p, values) for p, values in at if p]


def features(entities, form):
    f = [0.0] * FEATURES
    for e in entities:
        if e["type"] in TYPES[:6]:
            f[TYPES.index(e["type"])] = 1.0 / len(entities)
    f[6] = float(len(entities) > 1)
    if form is not None and 8 + form < FEATURES:  # nouns for deeds have none, like mentions of gold that are not found
        f[8 + form] = 1.0
    return f


class Aligner:
    """Tells whether an entity that geokg gives is the gold one."""

    def __init__(self, score):
        self.score, self.memo = score, {}

    def same(self, gold, e):
        k = (gold["name"], gold.get("mention"), gold.get("type"), gold.get("country"), e["id"], e["name"], e.get("country"))
        if k not in self.memo:
            self.memo[k] = self.score.same(gold, e)
        return self.memo[k]


def sentence(original, mentions, stmts, earlier, n, tok, relations, aligner, rng, limit):
    """original: the Sentence of data.gold, for its tags and times; mentions: those of load(); stmts: gold of this sentence;
    earlier: [(statement)] of sentences before."""
    text = original.text
    spans = tok(text)[2][:tx.MAX_PIECES - 2]
    groups = {}
    for m in mentions:
        p = tx.pieces_of(spans, m["start"], m["end"])
        if p:
            groups.setdefault(p, []).append(m)
    index, symmetric = {r: i for i, r in enumerate(relations[0])}, relations[1]
    standing = lambda e: [p for p, ms in groups.items() if any(aligner.same(e, m) for m in ms)]
    touching = lambda span: [p for p in groups if p[0] < span[1] and span[0] < p[1]]
    facts, unsure = [], []
    for s in stmts:
        cue = data.occurrences(text, s["cue"].split("...")[0]) if s["cue"] else []
        ends, spots = [], []
        for e in (s["subject"], s["object"]):
            here = data.occurrences(text, e["mention"])
            spot = tx.pieces_of(spans, *data.nearest(here, cue[0] if cue else None)) if here else None
            stand = standing(e)
            over = [p for p in stand if spot and p[0] < spot[1] and spot[0] < p[1]]
            if not over and stand:
                at = spot or (tx.pieces_of(spans, *cue[0]) if cue else None)
                over = [min(stand, key=lambda p: abs(p[0] - at[0]))] if at else stand
            ends.append(over)
            spots.append(over or (touching(spot) if spot else []))
        if all(ends):
            facts.append((s, ends, cue))
        else:  # the words say it, but of whom is not known: neither right nor wrong
            unsure.append(spots)
    need = {p for _, ends, _ in facts for e in ends for p in e}
    rest = [p for p in groups if p not in need]
    if len(groups) > limit:
        rng.shuffle(rest)
        rest = rest[:max(0, limit - len(need))]
    order = sorted(need | set(rest))
    at = {p: i for i, p in enumerate(order)}
    out = data.Sentence(text, tags=original.tags, times=original.times)
    for p in order:
        ms = groups[p]
        out.mentions.append(data.Mention(*p, {m["id"] for m in ms}, ms[0], False, features=features(ms, ms[0]["form"]), entities=ms))
    done = set()
    for s, ends, cue in facts:
        r = index[s["relation"]]
        find = lambda words: [p for p in (tx.pieces_of(spans, *o) for o in data.occurrences(text, words)) if p]
        item = find(s["item"]) if s["item"] else []
        where = tx.pieces_of(spans, *cue[0]) if cue else None
        source = "none"
        if s["source"]:
            source = [at[p] for p in standing({"name": s["source"]}) if p in at] or None
        for a in ends[0]:
            for b in ends[1]:
                for i, j in ((at[a], at[b]), (at[b], at[a])) if s["relation"] in symmetric else ((at[a], at[b]),):
                    if i == j or (i, j, r) in done:
                        continue
                    done.add((i, j, r))
                    out.claims.append({
                        "subject": i, "object": j, "relation": r, "status": STATUSES.index(s["status"]),
                        "cue": where if cue and "..." not in s["cue"] else None,
                        "item": "none" if not s["item"] else data.nearest(item, where) if item else None,
                        "source": source, "time": s["time"] or "none"})
    positive = {(c["subject"], c["object"]) for c in out.claims}
    several = lambda i, e: any(aligner.same(e, m) for m in out.mentions[i].entities)
    for i, a in enumerate(out.mentions):
        for j, b in enumerate(out.mentions):
            if i == j or len(a.keys | b.keys) == 1:
                out.ignore.add((i, j))
    for s, _, _ in facts:  # other mentions of the same two
        left = [i for i in range(len(order)) if several(i, s["subject"])]
        right = [j for j in range(len(order)) if several(j, s["object"])]
        out.ignore |= {(i, j) for i in left for j in right if (i, j) not in positive} | {(j, i) for i in left for j in right if (j, i) not in positive}
    for left, right in unsure:
        left, right = [at[p] for p in left if p in at], [at[p] for p in right if p in at]
        out.ignore |= {(i, j) for i in left for j in right if (i, j) not in positive} | {(j, i) for i in left for j in right if (j, i) not in positive}
    for s in earlier:
        left = [i for i in range(len(order)) if several(i, s["subject"])]
        right = [j for j in range(len(order)) if several(j, s["object"])]
        r = index[s["relation"]]
        out.ignore_relation |= {(i, j, r) for i in left for j in right} | {(j, i, r) for i in left for j in right}
    return out


def documents(docs, found, tok, relations, score, rng, limit=data.MAX_MENTIONS):
    """docs: those of data.gold → the same with the mentions found; documents cut otherwise are left out."""
    aligner, out = Aligner(score), []
    for doc, stmts, sents in docs:
        texts, mentions, _ = found[doc["id"]]
        if texts != doc["sentences"]:
            continue
        out.append((doc, stmts, [sentence(s, mentions[n], [x for x in stmts if x["sentence"] == n], [x for x in stmts if x["sentence"] < n],
                                          n, tok, relations, aligner, rng, limit) for n, s in enumerate(sents)]))
    return out
