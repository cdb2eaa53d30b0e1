"""Writes word_lists/zh-syllables.txt: the syllable of each Chinese character, without tones.

    pip install pypinyin
    python -m assist.matching.training.syllables

From pypinyin (MIT), whose readings come from pinyin-data (MIT); of several readings the most common one. A
table, because pypinyin takes 140 ms to load and knows more than is needed: both sides of a comparison read a
character alike, so a rarer reading does no harm.
"""

from collections import defaultdict
from pathlib import Path

from pypinyin import lazy_pinyin

FILE = Path(__file__).parents[1] / "word_lists" / "zh-syllables.txt"
FIRST, LAST = 0x4E00, 0x9FA5


def main() -> None:
    by_syllable: dict[str, str] = defaultdict(str)
    for code in range(FIRST, LAST + 1):
        (syllable,) = lazy_pinyin(chr(code))
        if syllable.isascii() and syllable.isalpha():
            by_syllable[syllable] += chr(code)
    lines = [f"{syllable} {by_syllable[syllable]}\n" for syllable in sorted(by_syllable)]
    FILE.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
