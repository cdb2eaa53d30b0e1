"""An answer as it stands in a document, made into what is said and what is folded away."""

import re
from collections.abc import Sequence

SAY_LETTERS = 160
SAY_WIDE_LETTERS = 80
"""The most that fits on the panel; letters of Chinese and Japanese are twice as wide."""

_WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”»)]*\s+(?=[^\sa-zà-ÿа-я])|(?<=[。！？])(?![」』）])")


def cut(paragraphs: Sequence[str]) -> tuple[str, str]:
    """What to say: the first sentences, as many as fit; and the rest. Nothing of the text is lost."""
    first, *others = paragraphs
    first = " ".join(first.split("\n")) if _longest(first) >= len(first) else first
    say, rest = _divided(first)
    return say, "\n".join(text for text in (rest, *others) if text)


def shortened(text: str, most: int) -> str:
    """At most so many letters, cut between words where there are any."""
    if len(text) <= most:
        return text
    end = text.rfind(" ", most // 2, most - 1)
    return text[: end if end > 0 else most - 1].rstrip(" ,;:、，") + "…"


def _divided(text: str) -> tuple[str, str]:
    most = _longest(text)
    if len(text) <= most:
        return text, ""
    ends = [found.span() for found in _SENTENCE_END.finditer(text) if found.start() <= most]
    if not ends:
        return shortened(text, most), text
    stop, then = ends[-1]
    return text[:stop].rstrip(), text[then:].strip()


def _longest(text: str) -> int:
    return SAY_WIDE_LETTERS if len(_WIDE.findall(text)) > len(text) / 2 else SAY_LETTERS
