"""A written call as a recogniser would tell it: every line word by word, then as a whole."""

from collections.abc import Iterator, Sequence

from assist.events import Channel, Heard, Hypothesis, Level, Word
from assist.matching.policy import LEAST_CONTENT_WORDS
from assist.matching.text import content_words, is_unspaced, plain, words
from assist.rehearsal.conversation import Line, Who

WORD, CHARACTER, PAUSE = 0.3, 0.15, 1.0
"""Seconds that a word takes, a character where there are no spaces, and between two lines."""
_SURE_AFTER = PAUSE / 2
"""Seconds from the last word until the recogniser says that the utterance is over."""
_BLOCK = 0.1
"""Seconds of silence that are told at once."""


def said(line: Line, start: float, language: str) -> Iterator[Hypothesis]:
    """A partial for every word of a CUSTOMER's or AGENT's line, then the final; its number is the utterance."""
    timed = _timed(line.text, start, language)
    end = timed[-1][0].end if timed else start
    for count, (word, until) in enumerate(timed, 1):
        yield _reading(line, line.text[:until], word.end, end, tuple(word for word, _ in timed[:count]))
    yield _reading(line, line.text, end + _SURE_AFTER, end, tuple(word for word, _ in timed), final=True)


def only_what_matters(readings: Sequence[Hypothesis], language: str) -> Iterator[Hypothesis]:
    """Without the beginnings that are too short to show a card or to be the last look before one that may.

    The rules decide the same without them: of what was before they ask only which card was ahead just then.
    """
    enough = [content_words(plain(one.text, language), language) >= LEAST_CONTENT_WORDS for one in readings]
    for at, reading in enumerate(readings):
        if enough[at] or any(enough[at + 1 : at + 2]):
            yield reading


def end(line: Line, start: float, language: str) -> float:
    """When the next line begins, after the speaker's last word and a pause."""
    timed = _timed(line.text, start, language)
    return (timed[-1][0].end if timed else start) + PAUSE


def silence(start: float, seconds: float) -> Iterator[Heard]:
    """Both sides quiet, block by block."""
    for block in range(1, round(seconds / _BLOCK) + 1):
        for side in Channel:
            yield Level(time=start + block * _BLOCK, captured_at=0.0, channel=side, rms=-80.0, peak=-70.0)


def _timed(text: str, start: float, language: str) -> list[tuple[Word, int]]:
    """Each word with its time, and up to which letter the text is said by then."""
    timed: list[tuple[Word, int]] = []
    for word in words(text, language):
        if timed and timed[-1][1] == word.end:  # one written number is several words: it is told once
            continue
        end = start + (CHARACTER if is_unspaced(word.text) else WORD)
        timed.append((Word(text[word.start : word.end], start, end, 1.0), word.end))
        start = end
    return timed


def _reading(
    line: Line, text: str, time: float, phrase_end: float, known: tuple[Word, ...], *, final: bool = False
) -> Hypothesis:
    return Hypothesis(
        time=time,
        captured_at=0.0,
        channel=Channel.AGENT if line.who is Who.AGENT else Channel.CUSTOMER,
        utterance=str(line.number),
        text=text,
        final=final,
        words=known,
        phrase_end=phrase_end,
    )
