"""Labels of the mention head: per piece and type 0 (outside), 1 (begins), 2 (inside), -1 (unknown).

Gold annotates only the ends of statements, so a name that it does not mention is no negative. What is
outside comes from the teachers of the silver data and from lower-case words; what nobody knows is -1.
"""

import gzip
import json
import re

import text as tx
from tables import PRONOUNS, TYPES, pronouns

PER, COUNTRY, ORG, ARMED, PLACE, NAT, PRO, ROLE = range(8)
NAMES = (PER, COUNTRY, ORG, PLACE)


def fold(sentence):
    """Key by which the tokenised silver sentence finds its source."""
    return re.sub(r"\W", "", sentence)


def load_silver(path):
    out = {}
    for line in gzip.open(path, "rt", encoding="utf-8"):
        r = json.loads(line)
        out[fold("".join(r["tokens"]))] = r
    return out


def silver_spans(sentence, silver):
    """[(start, end, label, probability)] in characters, or None where there is no silver."""
    if silver is None:
        return None
    at, spans = 0, []
    for t in silver["tokens"]:
        a = sentence.find(t, at)
        if a < 0:
            return None
        spans.append((a, a + len(t)))
        at = a + len(t)
    return [(spans[a][0], spans[b - 1][1], label, p) for (a, b, label), p in zip(silver["ner"], silver["prob"])]


def paint(tags, spans, kind, start, end):
    p = tx.pieces_of(spans, start, end)
    if p:
        for i in range(*p):
            tags[i][kind] = 1 if i == p[0] else 2
    return p


def fill(tags, spans, kinds, start, end, value):
    p = tx.pieces_of(spans, start, end)
    for i in range(*p) if p else ():
        for k in kinds:
            tags[i][k] = value


def weak(sentence, spans, tags, gaz, names):
    """What tables say of any text: pronouns, demonyms, armed groups, titles."""
    people = [(a, b) for a, b, label, _ in names or [] if label == "PER"]
    for t in tags:
        t[PRO] = 0
    for a, b in pronouns(sentence):
        paint(tags, spans, PRO, a, b)
    for t, (a, b) in zip(tags, spans):
        t[NAT] = 0
    for a, b, kind, key in gaz.scan(sentence):
        if any(a < d and c < b for c, d in people):
            continue
        if kind == "nationality" and sentence[a:b] not in ("US", "U.S"):
            paint(tags, spans, NAT, a, b)
        elif kind == "armed_group":
            paint(tags, spans, ARMED, a, b)
            fill(tags, spans, (ORG,), a, b, 0)
    low = sentence.lower()
    taken = [n[:2] for n in names or []] + [g[:2] for g in gaz.scan(sentence) if " " in sentence[g[0]:g[1]]]
    for m in re.finditer(r"[\w-]+(?: [\w-]+){0,3}", low):
        words = list(re.finditer(r"[\w-]+", m.group()))
        i = 0
        while i < len(words):
            for n in range(min(4, len(words) - i), 0, -1):
                a, b = m.start() + words[i].start(), m.start() + words[i + n - 1].end()
                if low[a:b] in gaz.roles and not any(a < d and c < b for c, d in taken):
                    paint(tags, spans, ROLE, a, b)
                    i += n - 1
                    break
            i += 1


def name_type(sentence, start, end, label, gaz):
    if label == "LOC":
        hit = gaz.get(sentence[start:end])
        return COUNTRY if hit and hit[0] == "country" else PLACE
    return {"PER": PER, "ORG": ORG}.get(label)


def gold_tags(sentence, spans, gold, names, gaz):
    """gold: [((start, end), entity)] in characters; names: silver_spans()."""
    tags = [[-1] * 8 for _ in spans]
    capital = {i for m in re.finditer(r"\w*[A-ZÀ-Þ]\w*", sentence) for i in range(*m.span())}
    lower = [a not in capital for a, _ in spans]
    for t, low in zip(tags, lower):
        for k in (PER, COUNTRY, ORG, PLACE, ARMED):
            if low or names is not None:
                t[k] = 0
        t[ROLE] = 0
    for a, b in ((m.start(), m.end()) for m in re.finditer(r"\b(?:the|his|her|its|their|this|both)(?: [a-z-]+){1,3}", sentence, re.I)):
        fill(tags, spans, (ROLE,), a, b, -1)
    weak(sentence, spans, tags, gaz, names)
    for m in re.finditer(r"\b(?:[Tt]he )?(?:government|people|army|military|forces|police|parliament|authorities|ministry) (?:of|in) ", sentence):
        fill(tags, spans, (COUNTRY, ORG), m.start(), m.end(), -1)
    for a, b, kind, key in gaz.scan(sentence):
        if kind in ("nationality", "country"):
            after = re.compile(r"(?:['’]s?)?(?: [a-z-]+){0,3}").match(sentence, b)
            if kind == "country" and after.group()[:1] not in ("'", "’"):
                continue
            fill(tags, spans, (COUNTRY, ORG, NAT), after.start(), after.end(), -1)
    for a, b, label, p in names or []:
        k = name_type(sentence, a, b, label, gaz)
        if k is None or p < 0.5:
            fill(tags, spans, (PER, COUNTRY, ORG, PLACE, ARMED), a, b, -1)
        elif k == ORG:
            known = gaz.get(sentence[a:b])
            if known and known[0] == "armed_group":
                paint(tags, spans, ARMED, a, b)
            else:
                paint(tags, spans, ORG, a, b)
                if not known:
                    fill(tags, spans, (ARMED,), a, b, -1)
        else:
            paint(tags, spans, k, a, b)
    for (a, b), entity in sorted(gold, key=lambda g: g[0][1] - g[0][0]):
        gold_span(sentence, spans, tags, a, b, entity, names, gaz)
    return tags


def gold_span(sentence, spans, tags, a, b, entity, names, gaz):
    words = sentence[a:b]
    if words.lower() in PRONOUNS:
        return
    if words[1:].islower() and not any(m.isupper() for m in words[1:]) and not (words[0].isupper() and a > 0):
        if gaz.get(words) is None:
            fill(tags, spans, (ROLE,), a, b, -1)
            paint(tags, spans, ROLE, a, b)
            return
    kind = TYPES.index(entity["type"])
    hit = gaz.get(words)
    if kind == COUNTRY and hit and hit[0] in ("nationality", "place"):
        return
    over = [n for n in names or [] if n[0] < b and a < n[1] and name_type(sentence, n[0], n[1], n[2], gaz) == kind]
    if kind in (PER, ORG, PLACE) and over:
        return
    a += re.match(r"(?:[Tt]he )?", words).end()
    if kind == PER:  # without a teacher the name is the capitalised end of the mention
        fill(tags, spans, NAMES, a, b, -1)
        tail = re.search(r"(?:[A-ZÀ-Þ][\w'’.-]*(?: |$)(?:(?:al|bin|ibn|de|von|van|el|da|der) )*)+$", words)
        if not tail or " of " in words or gaz.get(tail.group()) and gaz.get(tail.group())[0] != "person":
            return
        a = b - len(tail.group())
    if kind == ARMED:
        fill(tags, spans, (ORG,), a, b, 0)
    else:
        fill(tags, spans, (ARMED,), a, b, 0)
    if kind == COUNTRY and hit and hit[0] == "country":
        fill(tags, spans, (PLACE,), a, b, 0)
    fill(tags, spans, [k for k in NAMES if k != kind and kind != COUNTRY], a, b, -1 if kind != ARMED else 0)
    paint(tags, spans, kind, a, b)
