"""What stands on a card: too long for a glance, another language, links that lead nowhere, gaps nobody fills."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from assist.lint import sentences as say
from assist.lint.findings import Finding, Rule, mended
from assist.matching.text import is_unspaced
from scripts_db.cards import Campaign, Card, Script, StepKind
from scripts_db.words import Words

SAY, TITLE, POINT, POINTS = 160, 32, 45, 3
"""The most letters that are read at a glance, and points; half as many ideographs and kana."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")
_LINK = re.compile(r"(?:https?|file|ftp)://[^\s<>「」“”]*|www\.[^\s<>「」“”]+", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def room(most: int, text: str) -> int:
    """How many letters of such a text are read at a glance."""
    if text.isascii():
        return most
    wide = sum(1 for letter in text if is_unspaced(letter))
    return most // 2 if wide > len(text) / 3 else most


def too_long(card: Card) -> Iterator[Finding]:
    if len(card.title) > (most := room(TITLE, card.title)):
        yield _long(Rule.TITLE_LONG, card, Words(say.TITLE), card.title, most)
    if len(card.say) > (most := room(SAY, card.say)):
        yield _say_long(card, most)
    if len(card.points) > POINTS:
        yield _many_points(card)
    for number, point in enumerate(card.points, 1):
        if len(point) > (most := room(POINT, point)):
            yield _long(Rule.POINT_LONG, card, Words(say.POINT, number=number), point, most)


def empty(card: Card) -> Iterator[Finding]:
    if not card.say.strip():
        yield Finding(rule=Rule.SAY_EMPTY, entry=card, place=Words(say.SAY), reason=Words(say.NO_SAY))
    if not any(trigger.strip() for trigger in card.triggers):
        place, reason = Words(say.TRIGGERS), Words(say.NO_TRIGGERS)
        yield Finding(rule=Rule.NO_TRIGGERS, entry=card, place=place, reason=reason)


def other_language(card: Card, language: str) -> Iterator[Finding]:
    """`language` is that of the calls."""
    if _stem(card.language) != _stem(language):
        yield Finding(
            rule=Rule.LANGUAGE_OTHER,
            entry=card,
            place=Words(say.LANGUAGE),
            reason=Words(say.OTHER_LANGUAGE, card=card.language, campaign=language),
            mend=mended(card, language=language),
            mending=Words(say.SET_LANGUAGE, language=language),
        )


def dead_links(card: Card) -> Iterator[Finding]:
    """Only what this computer can tell by itself: nothing is asked of the network."""
    for text in (card.say, *card.points, card.more):
        for link in _LINK.findall(text):
            if reason := _dead(link.rstrip(".,;:!?)。、")):
                place = Words(say.LINK, link=link)
                yield Finding(rule=Rule.LINK_DEAD, entry=card, place=place, reason=Words(reason))


def fields_of(campaign: Campaign) -> frozenset[str]:
    """What the steps of its scripts fill in."""
    steps = (step for script in campaign.scripts for step in script.steps)
    return frozenset(step.field for step in steps if step.kind is StepKind.FILL and step.field)


def unfilled(entry: Card | Script, texts: Collection[str], known: frozenset[str]) -> Iterator[Finding]:
    """Placeholders that neither the call nor a step of a script fills."""
    gaps = dict.fromkeys(name for text in texts for name in _PLACEHOLDER.findall(text))
    for name in gaps:
        if name not in known:
            place, reason = (
                Words(say.PLACEHOLDER, name=name),
                Words(say.UNFILLED, known=", ".join(sorted(known))),
            )
            yield Finding(rule=Rule.PLACEHOLDER_UNKNOWN, entry=entry, place=place, reason=reason)


def texts_of(entry: Card | Script) -> tuple[str, ...]:
    """Everything that is shown of it."""
    if isinstance(entry, Card):
        return (entry.title, entry.say, *entry.points, entry.more)
    return tuple(step.say for step in entry.steps)


def _long(rule: Rule, card: Card, place: Words, text: str, most: int) -> Finding:
    return Finding(rule=rule, entry=card, place=place, reason=Words(say.LONG, letters=len(text), most=most))


def _say_long(card: Card, most: int) -> Finding:
    """Its sentences that don't fit can be folded away, unless the first one is too long already."""
    cut = _cut(card, most)
    if cut is None:
        return _long(Rule.SAY_LONG, card, Words(say.SAY), card.say, most)
    kept, rest = cut
    return Finding(
        rule=Rule.SAY_LONG,
        entry=card,
        place=Words(say.SAY),
        reason=Words(say.LONG_FOLD, letters=len(card.say), most=most),
        mend=mended(card, say=kept, more="\n".join(filter(None, (rest, card.more)))),
        mending=Words(say.FOLD),
    )


def _many_points(card: Card) -> Finding:
    more = "\n".join(filter(None, (*card.points[POINTS:], card.more)))
    return Finding(
        rule=Rule.POINTS_MANY,
        entry=card,
        place=Words(say.POINTS),
        reason=Words(say.MANY, count=len(card.points), most=POINTS),
        mend=mended(card, points=card.points[:POINTS], more=more),
        mending=Words(say.FOLD_OTHERS),
    )


def _cut(card: Card, most: int) -> tuple[str, str] | None:
    """The sentences that fit, and those that don't; None when not even the first one fits."""
    sentences = _SENTENCE_END.split(card.say.strip())
    fitting = 0
    while fitting < len(sentences) and len(" ".join(sentences[: fitting + 1])) <= most:
        fitting += 1
    if not fitting:
        return None
    gap = "" if room(2, card.say) == 1 else " "
    return gap.join(sentences[:fitting]), gap.join(sentences[fitting:])


def _dead(link: str) -> str:
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return say.NO_ADDRESS
    if parts.scheme == "file":
        return "" if Path(unquote(parts.path)).exists() else say.NO_FILE
    host = parts.hostname or ""
    fine = port_is_fine and ("." in host or host == "localhost") and not re.search(r"\.\.|^\.|\.$", host)
    return "" if fine else say.NO_ADDRESS


def _stem(code: str) -> str:
    return code.casefold().split("-")[0]
