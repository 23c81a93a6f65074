"""WordPiece, case classes and windows: the part of the recipe that Go repeats to the letter (HEADS.md)."""

from tokenizers import BertWordPieceTokenizer

MAX_PIECES = 192
CLS, SEP = 101, 102
LOWER, TITLE, UPPER, OTHER, SPECIAL = range(5)


def case_class(word):
    """Case class of a word of the basic tokenizer, as written in the source."""
    if not word or not all(c.isalpha() for c in word):
        return OTHER
    upper = [c.isupper() for c in word]
    if not any(upper):
        return LOWER
    if len(word) >= 2 and all(upper):
        return UPPER
    return TITLE if upper[0] else OTHER


class Tokenizer:
    def __init__(self, vocab):
        self.wp = BertWordPieceTokenizer(vocab, lowercase=True, strip_accents=True, clean_text=True, handle_chinese_chars=True)
        self.wp.no_truncation()
        self.memo, self.word_of = {}, {}

    def __call__(self, sentence):
        """(ids, cases, spans): one entry a piece, spans in characters of the sentence."""
        if sentence not in self.memo:
            e = self.wp.encode(sentence, add_special_tokens=False)
            self.word_of[sentence] = e.word_ids
            first, last = {}, {}
            for w, (a, b) in zip(e.word_ids, e.offsets):
                first.setdefault(w, a)
                last[w] = b
            case = {w: case_class(sentence[first[w]:last[w]]) for w in first}
            self.memo[sentence] = (e.ids, [case[w] for w in e.word_ids], e.offsets)
        return self.memo[sentence]

    def words(self, sentence):
        """The number of the basic word that each piece belongs to."""
        self(sentence)
        return self.word_of[sentence]


def pieces_of(spans, start, end):
    """(first, end) of the pieces that overlap characters [start, end), or None."""
    hit = [i for i, (a, b) in enumerate(spans) if a < end and b > start]
    return (hit[0], hit[-1] + 1) if hit else None


def window(tokenizer, sentences):
    """One encoder input: [CLS] s1 s2 … [SEP], no separator between sentences.

    Gives (ids, cases, ranges), ranges being the piece range of each sentence. A window longer than
    MAX_PIECES loses the end of its last sentence; callers pack so that this happens only to a
    single sentence that is longer than a window.
    """
    ids, cases, ranges = [CLS], [SPECIAL], []
    for s in sentences:
        i, c, _ = tokenizer(s)
        room = MAX_PIECES - 1 - len(ids)
        ranges.append((len(ids), len(ids) + min(room, len(i))))
        ids += i[:room]
        cases += c[:room]
    return ids + [SEP], cases + [SPECIAL], ranges
