"""Releases of the White House, 2021 and 2022: python releases.py WH-BRIEFINGS > releases.jsonl

WH-BRIEFINGS is a checkout of github.com/brian14708/wh-briefings (CC0; the texts are works of the United States government,
in the public domain). Whole releases that nobody annotated, for soft.py, once `go test ./extract -run TrainingMentions` has
read them. Later years are left to measuring.
"""

import glob
import json
import os
import re
import sys

import yaml

FOLDERS = ("statements-releases", "presidential-actions")
YEARS = ("2021", "2022")
SHORTEST, LONGEST = 200, 12000  # characters


def plain(markdown):
    """The text of a release: paragraphs divided by empty lines, no marks of emphasis, links by their words alone."""
    t = re.sub("[\u2060\ufeff\ufffc\r]", "", markdown.replace("\u00a0", " "))
    t = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", t)
    t = re.sub(r"<[^>]+>|\*\*|__|(?<!\w)[*_]|[*_](?!\w)", "", t)
    t = re.sub(r"\\(.)", r"\1", t)
    t = re.sub(r"\[\d+\]|\|", " ", t)
    out = []
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-+•]|\d+\.|#+)\s)", t):
        line = re.sub(r"\s+", " ", re.sub(r"^\s*(?:[-+•]|\d+\.|#+)\s+", "", block)).strip()
        if re.search(r"\w", line):
            out.append(line)
    return "\n\n".join(out)


def main():
    for path in sorted(p for f in FOLDERS for y in YEARS for p in glob.glob(os.path.join(sys.argv[1], f, y + "-*", "*.md"))):
        head, _, body = open(path, encoding="utf-8").read().removeprefix("---\n").partition("\n---\n")
        head, text = yaml.safe_load(head), plain(body)
        if SHORTEST <= len(text) <= LONGEST:
            title = plain(str(head["title"]))
            doc = {"id": "wh/" + os.path.basename(path)[:-3], "published": str(head["date"]), "title": title, "text": text}
            print(json.dumps(doc, ensure_ascii=False))


if __name__ == "__main__":
    main()
