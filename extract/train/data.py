"""Gold documents and cue examples as sentences with mentions, pairs and tags; batches of windows.

gold(...) and cue_examples(...) give documents, lists of Sentence; batches(...) packs them into windows.
All spans in a Sentence are piece indices within the sentence.
"""

import hashlib
import json
import os
import random
import re
from dataclasses import dataclass, field

import tags
import text as tx
from tables import STATUSES, capital_runs, is_stand_in, norm, pronouns

MAX_MENTIONS = 14
RUNS = (1, 1, 2, 2, 3, 4, 5)  # sentences that are read together; the program reads up to five


@dataclass
class Mention:
    start: int
    end: int
    keys: set  # names and codes of the entity: two mentions that share one stand for the same
    entity: dict | None = None  # gold entity, or one made from the gazetteer
    gold: bool = False
    chars: tuple = (0, 0)
    features: list | None = None  # found.features()
    entities: list | None = None  # those that geokg takes it to stand for


@dataclass
class Sentence:
    text: str
    mentions: list = field(default_factory=list)
    claims: list = field(default_factory=list)  # dicts: subject, object (indices), relation, status, cue, item, source, time
    ignore: set = field(default_factory=set)  # (i, j) not scored in training
    ignore_relation: set = field(default_factory=set)  # (i, j, relation)
    tags: list | None = None  # [pieces][8], -1 unknown
    pairs: bool = True  # False: a sentence for names only
    labelled: bool = True  # False: nobody has annotated it, only teachers
    soft: object = None  # what teachers say: [mentions][mentions][relations] probabilities, see soft.py
    soft_tags: object = None  # likewise of names: [pieces][8][3] probabilities of O, B, I
    times: list = field(default_factory=list)  # (start, end, values): pieces of what tells a time, and all that it may mean


def held_out(doc_id):
    """What is kept aside for every choice, by hash of the document's id: 5 % of train, a quarter of the articles
    in written/ whose names have a 7 or an 8, so that whole articles are chosen by too, and a third of those with a 10."""
    if re.match(r"[a-z]+10-", doc_id):
        return int(hashlib.md5(doc_id.encode()).hexdigest(), 16) % 3 == 0
    late = re.match(r"[a-z]+[78]-", doc_id)
    return int(hashlib.sha256(doc_id.encode()).hexdigest(), 16) % (4 if late else 20) == 0


def fold(doc_id, folds):
    """The part of train, of so many, that a document is in: a teacher that has not read it says what it thinks of it."""
    return int(hashlib.sha256(("fold " + doc_id).encode()).hexdigest(), 16) % folds


def load(folder, gold="gold.jsonl"):
    docs = [json.loads(l) for l in open(os.path.join(folder, "docs.jsonl"), encoding="utf-8")]
    stmts = {}
    for l in open(os.path.join(folder, gold), encoding="utf-8"):
        r = json.loads(l)
        stmts.setdefault(r["doc"], []).extend(r["statements"])
    return [(d, stmts.get(d["id"], [])) for d in docs]


def occurrences(sentence, words):
    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)"
    return [m.span() for m in re.finditer(pattern, sentence)] or [m.span() for m in re.finditer(pattern, sentence, re.I)]


def nearest(spans, other):
    return min(spans, key=lambda s: abs(s[0] - other[0])) if other else spans[0]


def entity_keys(entity, gaz):
    keys = {norm(entity["name"])}
    hit = gaz.get(entity["name"])
    if hit:
        keys.add(hit[1])
    if entity["type"] in ("country", "nationality") and entity.get("country"):
        keys.add("c:" + entity["country"])
    return keys


def candidates(sentence, gaz, silver, names_alone=False):
    """Spans that are mentions whether gold has them or not: [(start, end, keys, entity)]."""
    out = {}
    for a, b, kind, key in gaz.scan(sentence):
        name = gaz_name(gaz, key) or sentence[a:b]
        iso = key[2:] if key.startswith("c:") else None
        out[(a, b)] = ({key, norm(sentence[a:b])}, {"name": name, "type": kind, "country": iso, "mention": sentence[a:b]})
    more = [(a, b) for a, b, _, _ in silver or []] + capital_runs(sentence) + ([] if names_alone else pronouns(sentence))
    for a, b in more:
        if not any(a < d and c < b for c, d in out):
            out[(a, b)] = ({norm(sentence[a:b])}, {"name": sentence[a:b], "type": "unknown", "country": None, "mention": sentence[a:b]})
    return [(a, b) + out[(a, b)] for a, b in sorted(out)]


def gaz_name(gaz, key):
    if not hasattr(gaz, "titles"):
        gaz.titles = {}
        for words, (_, k) in gaz.names.items():
            gaz.titles.setdefault(k, " ".join(words))
    return gaz.countries.get(key[2:]) if key.startswith("c:") else gaz.titles.get(key)


def cores(sentence, span, entity, found, gaz):
    """Shorter spans inside a gold mention that stand for the same entity: "Putin" in "President Putin"."""
    a, b = span
    inside = [(c, d, k) for c, d, k, _ in found if a <= c and d <= b and (c, d) != span]
    if entity["type"] in ("country", "nationality"):
        return [(c, d) for c, d, k in inside if entity.get("country") and "c:" + entity["country"] in k]
    if entity["type"] == "person":
        return [(c, d) for c, d, k in inside if d == b and not any(x[:2] in ("c:", "g:") for x in k)]
    name = re.match(r"(?:[^A-ZÀ-Þ\s]\S* |The )+(?=[A-ZÀ-Þ])", sentence[a:b])
    return [(a + name.end(), b)] if name else []


def gold(loaded, gaz, tok, relations, silver, rng, limit=MAX_MENTIONS, names_alone=False):
    """[(document, statements, [Sentence])]; names_alone leaves pronouns, and what overlaps a gold mention, out of what is none"""
    index = {r: i for i, r in enumerate(relations[0])}
    out = []
    for doc, stmts in loaded:
        earlier = {}  # (subject name, relation, object name) → first sentence
        for s in stmts:
            k = (s["subject"]["name"], s["relation"], s["object"]["name"])
            earlier[k] = min(s["sentence"], earlier.get(k, 10**9))
        keys = {e["name"]: entity_keys(e, gaz) for s in stmts for e in (s["subject"], s["object"])}
        sents = []
        for n, sentence in enumerate(doc["sentences"]):
            mine = [s for s in stmts if s["sentence"] == n]
            sents.append(one(sentence, mine, keys, earlier, n, gaz, tok, index, relations[1], silver.get(tags.fold(sentence)), rng, limit, names_alone))
        out.append((doc, stmts, sents))
    return out


def one(sentence, stmts, keys, earlier, n, gaz, tok, index, symmetric, silver, rng, limit, names_alone):
    _, _, spans = tok(sentence)
    spans = spans[:tx.MAX_PIECES - 2]
    names = tags.silver_spans(sentence, silver)
    found = candidates(sentence, gaz, names, names_alone)
    out, at = Sentence(sentence), {}

    def add(span, k, entity, is_gold):
        p = tx.pieces_of(spans, *span)
        if p is None:
            return None
        if p not in at:
            at[p] = len(out.mentions)
            out.mentions.append(Mention(*p, set(k), entity, is_gold, span))
        elif is_gold and not out.mentions[at[p]].gold:
            out.mentions[at[p]] = Mention(*p, set(k) | out.mentions[at[p]].keys, entity, True, span)
        return at[p]

    placed = []
    for s in stmts:
        cue = occurrences(sentence, s["cue"].split("...")[0]) if s["cue"] else []
        ends = []
        for e in (s["subject"], s["object"]):
            here = occurrences(sentence, e["mention"])
            if not here or e.get("nameless") or is_stand_in(e["mention"]):
                break
            span = nearest(here, cue[0] if cue else None)
            group = [add(span, keys[e["name"]], e, True)]
            group += [add(c, keys[e["name"]], e, True) for c in cores(sentence, span, e, found, gaz)]
            ends.append([g for g in group if g is not None])
        if len(ends) == 2 and all(ends):
            placed.append((s, ends, cue))
    extra = [f for f in found if tx.pieces_of(spans, f[0], f[1]) not in at]
    if names_alone:
        extra = [f for f in extra if not any(m.gold and f[0] < m.chars[1] and m.chars[0] < f[1] for m in out.mentions)]
    rng.shuffle(extra)
    for a, b, k, entity in extra[:max(0, limit - len(out.mentions))]:
        add((a, b), k, entity, False)
    positives(out, placed, index, symmetric, spans, keys, gaz)
    masks(out, earlier, n, keys, index)
    out.tags = tags.gold_tags(sentence, spans, [(m.chars, m.entity) for m in out.mentions if m.gold], names, gaz)
    return out


def positives(out, placed, index, symmetric, spans, keys, gaz):
    done = set()
    for s, ends, cue in placed:
        r = index[s["relation"]]
        find = lambda words: [p for p in (tx.pieces_of(spans, *o) for o in occurrences(out.text, words)) if p]
        item = find(s["item"]) if s["item"] else []
        source = None
        if s["source"]:
            k = {norm(s["source"])} | keys.get(s["source"], set()) | ({gaz.get(s["source"])[1]} if gaz.get(s["source"]) else set())
            source = [i for i, m in enumerate(out.mentions) if m.keys & k]
        for i in ends[0]:
            for j in ends[1]:
                for a, b in ((i, j), (j, i)) if s["relation"] in symmetric else ((i, j),):
                    if a == b or (a, b, r) in done:
                        continue
                    done.add((a, b, r))
                    out.claims.append({
                        "subject": a, "object": b, "relation": r, "status": STATUSES.index(s["status"]),
                        "cue": tx.pieces_of(spans, *cue[0]) if cue and "..." not in s["cue"] else None,
                        "item": "none" if not s["item"] else nearest(item, tx.pieces_of(spans, *cue[0]) if cue else None) if item else None,
                        "source": "none" if source is None else source or None, "time": s["time"] or "none"})


def masks(out, earlier, n, keys, index):
    """What no one can say is wrong: same entity twice, a second mention of a related pair, a fact told before."""
    m = out.mentions
    same = [[bool(a.keys & b.keys) for b in m] for a in m]
    touch = lambda a, b: a.start < b.end and b.start < a.end
    positive = {(c["subject"], c["object"]) for c in out.claims}
    for i in range(len(m)):
        for j in range(len(m)):
            if (i, j) in positive:
                continue
            if i == j or same[i][j]:
                out.ignore.add((i, j))
            elif any(same[i][a] and same[j][b] for a, b in positive):
                out.ignore.add((i, j))
            elif any(not m[x].gold and any(g.gold and touch(m[x], g) for g in m) for x in (i, j)):
                out.ignore.add((i, j))
    for (s, r, o), first in earlier.items():
        if first < n:
            left = [i for i in range(len(m)) if m[i].keys & keys[s]]
            right = [j for j in range(len(m)) if m[j].keys & keys[o]]
            out.ignore_relation |= {(i, j, index[r]) for i in left for j in right} | {(j, i, index[r]) for i in left for j in right}


def cue_examples(path, gaz, tok, relations):
    """The examples of the cue table: "[Alden] met (Koroma).", brackets taken out."""
    index = {r: i for i, r in enumerate(relations[0])}
    out = []
    for line in open(path, encoding="utf-8").read().splitlines()[1:]:
        _, _, relation, _, _, example = line.split("\t")
        ends = {}
        for kind, pattern in (("subject", r"\[([^\]]+)\]"), ("object", r"\(([^)]+)\)")):
            m = re.search(pattern, example)
            ends[kind] = m.group(1) if m else None
        sentence = re.sub(r"[\[\]()]", "", example)
        if relation not in index or not all(ends.values()):
            continue
        _, _, spans = tok(sentence)
        s = Sentence(sentence)
        for kind, words in ends.items():
            here = occurrences(sentence, words)
            p = tx.pieces_of(spans, *here[-1 if kind == "object" and words == ends["subject"] else 0]) if here else None
            if p:
                s.mentions.append(Mention(*p, {norm(words)}, None, True))
        if len(s.mentions) != 2 or s.mentions[0].start == s.mentions[1].start:
            continue
        for a, b in ((0, 1), (1, 0)) if relation in relations[1] else ((0, 1),):
            s.claims.append({"subject": a, "object": b, "relation": index[relation], "status": None, "cue": None, "item": None, "source": None, "time": None})
        s.ignore = {(0, 0), (1, 1)}
        for a, b, k, entity in candidates(sentence, gaz, None):
            p = tx.pieces_of(spans, a, b)
            if p and not any(p[0] < m.end and m.start < p[1] for m in s.mentions):
                s.mentions.append(Mention(*p, k, entity))
                s.ignore.add((len(s.mentions) - 1,) * 2)
        out.append([s])
    return out


def windows(docs, tok, rng):
    """Cuts documents into random runs of one to five sentences that fit a window, so that the encoder
    learns to read a sentence alone, after its predecessor, and in the middle of others."""
    out = []
    for sents in docs:
        run, size, want = [], 2, rng.choice(RUNS)
        for s in sents:
            n = len(tok(s.text)[0])
            if run and (len(run) == want or size + n > tx.MAX_PIECES):
                out.append((size, run))
                run, size, want = [], 2, rng.choice(RUNS)
            run.append(s)
            size = min(size + n, tx.MAX_PIECES)
        if run:
            out.append((size, run))
    return out


def batches(wins, pieces, rng):
    """Batches of windows of like length, about `pieces` padded pieces each, in random order."""
    wins = sorted(wins, key=lambda w: w[0] + rng.random() * 4)
    out, batch = [], []
    for size, run in wins:
        if batch and (len(batch) + 1) * max(size, batch[-1][0]) > pieces:
            out.append([r for _, r in batch])
            batch = []
        batch.append((size, run))
    if batch:
        out.append([r for _, r in batch])
    rng.shuffle(out)
    return out
