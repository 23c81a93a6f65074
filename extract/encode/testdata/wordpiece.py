"""Writes wordpiece.jsonl: strings of our own and the pieces that the reference tokenizer makes of them.

    pip install tokenizers==0.23.3
    python3 wordpiece.py ../weights/vocab.txt > wordpiece.jsonl
    python3 wordpiece.py ../weights/vocab.txt FILE > FILE.jsonl   # a string a line of FILE instead

A line is [string, [[id, start, end, word], ...]], start and end in bytes.
"""
import json
import random
import sys

from tokenizers import BertWordPieceTokenizer

HAND = """
The minister met his Ukrainian counterpart in Kyiv on Monday.
NATO's 32 members, among them Türkiye, won't send F-16s, a U.S. official said.
"We'll not surrender!" — President Łukasz Żółć, in Gdańsk…
Señor Ñandú, São Tomé and Príncipe; Côte d'Ivoire; Malmö; Ångström; Kraków; Dvořák
decomposed: e\u0301 n\u0303 A\u030a o\u0308\u0304 end\u0301
İstanbul Iğdır ISPARTA ıssız ẞ straße ﬁnancial ǅungla ǆ Ǆ
Ελλάδα ΣΊΣΥΦΟΣ Όσλο ς Ϊ́
Москва Ёлка Йод Київ Їжак й\u0306
الرئيس الأمريكي مُحَمَّد فلسطين، غزة؟
שלום עליכם יְרוּשָׁלַיִם ״צה״ל״
東京で首脳会談が行われた。 北京2022冬奥会 ㍻ 々
서울 대통령 한국 각 힣 ㄱ ᄀ
हिन्दी प्रधानमंत्री नरेन्द्र मोदी ने कहा।
ภาษาไทย นายกรัฐมนตรี Việt Nam Nguyễn Phú Trọng Đà Nẵng
zero\u200bwidth soft\u00adhyphen word\u2060joiner \ufeffBOM ri\u200fght\u202etext
tab\tnewline\ncarriage\rvertical\x0bform\x0cnul\x00bell\x07del\x7f end
nbsp\u00a0thin\u2009ideographic\u3000line\u2028para\u2029narrow\u202fnel\u0085ogham\u1680x
$5.3bn €2m £7 ¥100 ₹9 50% 1,234.5 +3°C ±2 ½ ² ³ ™ © ® №5 § ¶ † ‡ • · ¡ ¿
a_b-c/d\\e|f~g`h^i@j#k&l*m(n)o[p]q{r}s<t>u=v+w;x:y,z.?!
emoji 😀 👍🏽 🇺🇦 👨\u200d👩\u200d👧 ❤\ufe0f flags
math 𝐀𝐁𝐂 ∑ ∫ √ ≠ ≤ ∞ → ⇒ ℝ Å K Ω
fullwidth ＡＢＣ１２３！？ ｶﾀｶﾅ カタカナ ひらがな が ぱ
private \ue000 unassigned \u0378 noncharacter \uffff replacement \ufffd tag \U000e0041
extension 𠀀 𪛖 𪜀 𫝀 𫠠 𬺰 豈 﨎 你a好B
quotes ‘a’ “b” «c» ‹d› „e‟ 'f' "g" ʼh ′i″ ‐ ‑ ‒ – — ― ⁃
enclosing a\u20dd b\u0338 c\u0489 spacing mark क\u093f न\u0940
NASA iPhone McCain O'Neill al-Qaeda F16 3rd 2nd A I x X USA's U.S.S.R. eBay MiG-29 COVID-19 vis-à-vis naïve NAÏVE Élysée ÉLYSÉE
""".strip("\n").split("\n")
HAND += ["", " ", "\n\n", "a" * 99, "a" * 100, "a" * 101, "é" * 100, "é" * 101, "한" * 40, "x" * 300 + " y", "." * 120,
         "\u0301", " \u0301 ", "\u0301a", "\u200b", "a\u0301\u200bb", "[CLX] [sep ##ing # ##", "supercalifragilisticexpialidocious antidisestablishmentarianism"]

SYLLABLES = "ba ke li mo nu shi tra vo zen ć ñ ü о я ж λ ك 국 中 İ ß ' - . , 7 42 % $ \u0301 \u200d \u00ad _ A B IST Mc".split()


def synthetic(n, seed=7):
    r = random.Random(seed)
    for _ in range(n):
        words = ("".join(r.choice(SYLLABLES) for _ in range(r.randint(1, 5))) for _ in range(r.randint(1, 12)))
        yield r.choice([" ", " ", "  ", "\u00a0", "\t"]).join(words)


def main():
    tokenizer = BertWordPieceTokenizer(sys.argv[1], lowercase=True, strip_accents=True)
    strings = HAND + list(synthetic(250))
    if len(sys.argv) > 2:
        strings = [line.rstrip("\n") for line in open(sys.argv[2], encoding="utf-8", newline="\n")]
    for s in strings:
        at = [0]
        for c in s:
            at.append(at[-1] + len(c.encode()))
        e = tokenizer.encode(s, add_special_tokens=False)
        print(json.dumps([s, [[i, at[a], at[b], w] for i, (a, b), w in zip(e.ids, e.offsets, e.word_ids)]],
                         ensure_ascii=True, separators=(",", ":")))


main()
