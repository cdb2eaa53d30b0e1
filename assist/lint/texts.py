"""What stands on a card: too long for a glance, another language, links that lead nowhere, gaps nobody fills."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from assist.lint.findings import Finding, Rule, mended
from assist.matching.text import is_unspaced
from scripts_db.cards import Campaign, Card, Script, StepKind

SAY, TITLE, POINT, POINTS = 160, 32, 45, 3
"""The most letters that are read at a glance, and points; half as many ideographs and kana."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")
_LINK = re.compile(r"(?:https?|file|ftp)://[^\s<>「」“”]*|www\.[^\s<>「」“”]+", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def room(most: int, text: str) -> int:
    """How many letters of such a text are read at a glance."""
    wide = sum(1 for letter in text if is_unspaced(letter))
    return most // 2 if wide > len(text) / 3 else most


def too_long(card: Card) -> Iterator[Finding]:
    if len(card.title) > (most := room(TITLE, card.title)):
        yield _long(Rule.TITLE_LONG, card, "title", card.title, most)
    if len(card.say) > (most := room(SAY, card.say)):
        yield _long(Rule.SAY_LONG, card, "what to say", card.say, most, cut=_cut(card, most))
    if len(card.points) > POINTS:
        reason = f"it has {len(card.points)}, and {POINTS} are read in a call. Fold the others away"
        more = "\n".join(filter(None, (*card.points[POINTS:], card.more)))
        mend = mended(card, points=card.points[:POINTS], more=more)
        yield Finding(
            rule=Rule.POINTS_MANY, entry=card, place="points", reason=reason, mend=mend, mending="Fold away"
        )
    for number, point in enumerate(card.points, 1):
        if len(point) > (most := room(POINT, point)):
            yield _long(Rule.POINT_LONG, card, f"point {number}", point, most)


def empty(card: Card) -> Iterator[Finding]:
    if not card.say.strip():
        reason = "there is nothing to say on it. Write the sentence that helps the agent"
        yield Finding(rule=Rule.SAY_EMPTY, entry=card, place="what to say", reason=reason)
    if not any(trigger.strip() for trigger in card.triggers):
        reason = "it has none, so only the search finds it. Add what customers say"
        yield Finding(rule=Rule.NO_TRIGGERS, entry=card, place="triggers", reason=reason)


def other_language(card: Card, campaign: Campaign) -> Iterator[Finding]:
    if _stem(card.language) != _stem(campaign.language):
        yield Finding(
            rule=Rule.LANGUAGE_OTHER,
            entry=card,
            place="language",
            reason=f"it says “{card.language}”, and the calls are in “{campaign.language}”, so its triggers are "
            "compared by other rules than what is heard",
            mend=mended(card, language=campaign.language),
            mending=f"Make it “{campaign.language}”",
        )


def dead_links(card: Card) -> Iterator[Finding]:
    """Only what this computer can tell by itself: nothing is asked of the network."""
    for text in (card.say, *card.points, card.more):
        for link in _LINK.findall(text):
            if reason := _dead(link.rstrip(".,;:!?)。、")):
                yield Finding(rule=Rule.LINK_DEAD, entry=card, place=f"link “{link}”", reason=reason)


def fields_of(campaign: Campaign) -> frozenset[str]:
    """What the steps of its scripts fill in."""
    steps = (step for script in campaign.scripts for step in script.steps)
    return frozenset(step.field for step in steps if step.kind is StepKind.FILL and step.field)


def unfilled(entry: Card | Script, texts: Collection[str], known: frozenset[str]) -> Iterator[Finding]:
    """Placeholders that neither the call nor a step of a script fills."""
    gaps = dict.fromkeys(name for text in texts for name in _PLACEHOLDER.findall(text))
    for name in gaps:
        if name not in known:
            reason = "nothing fills it, so a gap stands there. Use one of: " + ", ".join(sorted(known))
            yield Finding(
                rule=Rule.PLACEHOLDER_UNKNOWN, entry=entry, place=f"placeholder “{{{name}}}”", reason=reason
            )


def texts_of(entry: Card | Script) -> tuple[str, ...]:
    """Everything that is shown of it."""
    if isinstance(entry, Card):
        return (entry.title, entry.say, *entry.points, entry.more)
    return tuple(step.say for step in entry.steps)


def _long(
    rule: Rule, card: Card, place: str, text: str, most: int, cut: tuple[str, str] | None = None
) -> Finding:
    reason = f"it has {len(text)} letters, and {most} are read at a glance"
    if cut is None:
        return Finding(rule=rule, entry=card, place=place, reason=f"{reason}. Say it in fewer words")
    say, rest = cut
    more = "\n".join(filter(None, (rest, card.more)))
    return Finding(
        rule=rule,
        entry=card,
        place=place,
        reason=f"{reason}. Fold the rest away",
        mend=mended(card, say=say, more=more),
        mending="Fold the rest away",
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
        return "it is no address that a browser understands"
    if parts.scheme == "file":
        return "" if Path(unquote(parts.path)).exists() else "there is no such file on this computer"
    host = parts.hostname or ""
    fine = port_is_fine and ("." in host or host == "localhost") and not re.search(r"\.\.|^\.|\.$", host)
    return "" if fine else "it is no address that a browser understands"


def _stem(code: str) -> str:
    return code.casefold().split("-")[0]
