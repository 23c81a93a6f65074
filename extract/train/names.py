"""Name corpora as sentences for the mention head: CrossNER politics, WikiGold, silver news, UNER."""

import gzip

import data
import tags as tg
import text as tx
from tags import ARMED, COUNTRY, NAT, ORG, PER, PLACE, PRO, ROLE

CROSSNER = {"politician": PER, "person": PER, "country": COUNTRY, "location": PLACE, "politicalparty": ORG, "organisation": ORG}
PLAIN = {"PER": PER, "LOC": PLACE, "ORG": ORG}


def columns(path, word, label, sep=None):
    """Sentences of a column file as [(words, labels)]."""
    out, words, labels = [], [], []
    for line in gzip.open(path, "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#") and "\t" not in line:
            continue
        if not line.strip():
            if words:
                out.append((words, labels))
            words, labels = [], []
            continue
        f = line.split(sep)
        words.append(f[word])
        labels.append(f[label])
    return out + ([(words, labels)] if words else [])


def spans(labels):
    """[(first, end, label)] of BIO or IO labels."""
    out, open_ = [], None
    for i, l in enumerate(labels + ["O"]):
        kind = l[2:]
        if open_ and (l == "O" or l.startswith("B-") or kind != open_[1]):
            out.append((open_[0], i, open_[1]))
            open_ = None
        if l != "O" and open_ is None:
            open_ = (i, kind)
    return out


def detokenize(words):
    """The words joined as in running text, and the character span of each."""
    text, at = "", []
    for w in words:
        glue = not text or w in (",", ".", ")", ";", ":", "!", "?", "%", "'s", "’s", "n't") or text[-1] in "(" or w.startswith("'") and len(w) < 4
        text += "" if glue else " "
        at.append((len(text), len(text) + len(w)))
        text += w
    return text, at


def sentence(words, marked, tok, gaz, kinds, unknown, split_places):
    """marked: [(first, end, label)]; kinds: label → type; spans of labels in unknown are left open."""
    text, at = detokenize(words)
    _, _, sp = tok(text)
    sp = sp[:tx.MAX_PIECES - 2]
    tags = [[0, 0, 0, -1, 0, -1, 0, -1] for _ in sp]
    people = [(at[a][0], at[b - 1][1], "PER", 1.0) for a, b, l in marked if kinds.get(l) == PER]
    tg.weak(text, sp, tags, gaz, people)
    for t in tags:
        t[ROLE] = -1
        t[ARMED] = -1
        if kinds is CROSSNER:
            t[NAT] = -1
    for a, b, label in marked:
        c, d = at[a][0], at[b - 1][1]
        kind = kinds.get(label)
        if label in unknown:
            tg.fill(tags, sp, (PER, COUNTRY, ORG, PLACE), c, d, -1)
            continue
        if kind is None:
            continue
        if kind == PLACE and split_places:
            hit = gaz.get(text[c:d])
            kind = COUNTRY if hit and hit[0] == "country" else PLACE
        tg.paint(tags, sp, kind, c, d)
    return data.Sentence(text, tags=tags, pairs=False)


def crossner(path, tok, gaz):
    return [[sentence(w, spans(l), tok, gaz, CROSSNER, (), False)] for w, l in columns(path, 0, 1, "\t")]


def wikigold(path, tok, gaz):
    return [[sentence(w, spans(l), tok, gaz, PLAIN, ("MISC",), True)] for w, l in columns(path, 0, 1) if w[0] != "-DOCSTART-"]


def uner(path, tok, gaz):
    return [[sentence(w, spans(l), tok, gaz, PLAIN, (), True)] for w, l in columns(path, 1, 2, "\t")]


def silver(entries, tok, gaz, count, rng, banned):
    """`count` sentences of news on which at least two teachers agree, none of them in `banned` (folded)."""
    pool = [r for k, r in entries.items() if r["agree"] >= 2 and k not in banned and r["ner"] and len(r["tokens"]) < 50]
    out = []
    for r in rng.sample(pool, min(count, len(pool))):
        unsure = [(a, b, "?" if p < 0.5 else l) for (a, b, l), p in zip(r["ner"], r["prob"])]
        out.append([sentence(r["tokens"], unsure, tok, gaz, PLAIN, ("?", "MISC"), True)])
    return out
