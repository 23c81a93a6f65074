"""Passages of eight sentences of the treebanks' news, weblogs, newsgroups, e-mail, interviews, speeches, biographies and
court records: python passages.py SHARED > passages.jsonl

Text that nobody annotated for soft.py, once `go test ./extract -run TrainingMentions` has read it: whole texts differ
from the short items of data/news.
"""

import gzip
import json
import os
import sys

FILES = {"ewt": "ewt-train.conllu.gz", "gum": "gum-train-permissive.conllu.gz"}
GENRES = ("newsgroup", "weblog", "email", "GUM_news", "GUM_interview", "GUM_speech", "GUM_bio", "GUM_court")
LENGTH = 8  # sentences


def documents(path):
    """(id, [sentence])"""
    name, sentences = None, []
    for line in gzip.open(path, "rt", encoding="utf-8"):
        if line.startswith("# newdoc id = "):
            if sentences:
                yield name, sentences
            name, sentences = line[14:].strip(), []
        elif line.startswith("# text = "):
            sentences.append(line[9:].strip())
    if sentences:
        yield name, sentences


def main():
    for corpus, file in FILES.items():
        for name, sentences in documents(os.path.join(sys.argv[1], "data/treebank", file)):
            if not any(g in name for g in GENRES):
                continue
            for i in range(0, len(sentences), LENGTH):
                part = sentences[i:i + LENGTH]
                # No day of publication is known; one is needed to read times.
                doc = {"id": f"{corpus}/{name}#{i}", "published": "2006-01-01", "text": " ".join(part), "sentences": part}
                print(json.dumps(doc, ensure_ascii=False))


if __name__ == "__main__":
    main()
