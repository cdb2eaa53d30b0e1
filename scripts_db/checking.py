"""What would make a campaign ambiguous or unusable, each with its exact place. Style is not judged here."""

from collections.abc import Iterable, Iterator, Sequence
from math import inf

from msgspec import Struct

from scripts_db import sentences as say
from scripts_db.cards import AlertClass, Campaign, Card, ChecklistItem, Script, Step, StepKind, Tip
from scripts_db.words import Words

PICTURE_BYTES = 64 * 1024


class Fault(Struct, frozen=True):
    """`place` reads like “card 4 “refund”, trigger 2”; numbers count from 1."""

    place: Words
    reason: Words

    def __str__(self) -> str:
        return str(self.sentence)

    @property
    def sentence(self) -> Words:
        """Without its full stop."""
        return Words(say.FAULT, place=self.place, reason=self.reason)


def check(campaign: Campaign) -> list[Fault]:
    """Every fault, in the order of the file; empty when the campaign can be used."""
    return list(_campaign_faults(campaign))


def numbered(thing: str, number: int, id: str = "") -> Words:
    """How a place is named: “card 4 “refund””. `thing` is one of `sentences`."""
    if not id.strip():
        return Words(say.NUMBERED, thing=Words(thing), number=number)
    return Words(say.NUMBERED_ID, thing=Words(thing), number=number, id=id)


def within(whole: str, part: str) -> Words:
    """A place inside another: “card 4 “refund”, trigger 2”."""
    return Words(say.WITHIN, whole=whole, part=part)


def inside(place: str) -> str:
    """The place without the outermost that it is in: “trigger 2” for “card 4 “refund”, trigger 2”; may be empty."""
    if not isinstance(place, Words) or place.template != say.WITHIN:
        return ""
    outer, part = inside(place.facts["whole"]), place.facts["part"]
    return within(outer, part) if outer else part


def _campaign_faults(campaign: Campaign) -> Iterator[Fault]:
    yield from _empty(Words(say.CAMPAIGN), id=campaign.id, name=campaign.name, language=campaign.language)
    yield from _blank(Words(say.CAMPAIGN), say.WORD, campaign.vocabulary)
    yield from _twice(say.CARD, [card.id for card in campaign.cards])
    yield from _twice(say.SCRIPT, [script.id for script in campaign.scripts])
    yield from _twice(say.ITEM, [item.id for item in campaign.checklist])
    yield from _twice(say.EXAMPLE, [example.id for example in campaign.examples])
    yield from _twice(say.ALERT, [alert.kind for alert in campaign.alerts])
    for number, card in enumerate(campaign.cards, 1):
        yield from _card_faults(card, numbered(say.CARD, number, card.id))
    for number, script in enumerate(campaign.scripts, 1):
        yield from _script_faults(script, numbered(say.SCRIPT, number, script.id))
    for number, item in enumerate(campaign.checklist, 1):
        yield from _item_faults(item, numbered(say.ITEM, number, item.id))
    for number, alert in enumerate(campaign.alerts, 1):
        yield from _alert_faults(alert, numbered(say.ALERT, number, alert.kind))
    for number, example in enumerate(campaign.examples, 1):
        yield from _empty(
            numbered(say.EXAMPLE, number, example.id), id=example.id, title=example.title, talk=example.talk
        )
    yield from _blank(Words(say.CAMPAIGN), say.OUTCOME, campaign.outcomes)


def _card_faults(card: Card, place: Words) -> Iterator[Fault]:
    yield from _empty(place, id=card.id, title=card.title, language=card.language)
    yield from _blank(place, say.TRIGGER, card.triggers)
    yield from _blank(place, say.NEGATIVE, card.negatives)
    yield from _blank(place, say.POINT, card.points)
    yield from _blank(place, say.TAG, card.tags)
    for number, tip in enumerate(card.tips, 1):
        yield from _tip_faults(tip, within(place, numbered(say.TIP, number)))
    for number, trigger in enumerate(card.triggers, 1):
        if trigger in card.negatives:
            where = within(place, numbered(say.TRIGGER, number))
            yield Fault(where, Words(say.ALSO_NEGATIVE, trigger=trigger))
    if not -1000 <= card.priority <= 1000:
        yield Fault(within(place, "priority"), Words(say.PRIORITY))
    if card.threshold is not None and not 0 <= card.threshold <= 1:
        yield Fault(within(place, "threshold"), Words(say.THRESHOLD, value=f"{card.threshold:g}"))
    if not 0 <= card.cooldown < inf:
        yield Fault(within(place, "cooldown"), Words(say.SECONDS, value=f"{card.cooldown:g}"))


def _script_faults(script: Script, place: Words) -> Iterator[Fault]:
    yield from _empty(place, id=script.id, title=script.title)
    if not script.steps:
        yield Fault(within(place, "steps"), Words(say.NO_STEPS))
    ids = [step.id for step in script.steps]
    yield from (Fault(within(place, fault.place), fault.reason) for fault in _twice(say.STEP, ids))
    for number, step in enumerate(script.steps, 1):
        yield from _step_faults(step, within(place, numbered(say.STEP, number, step.id)), frozenset(ids))


def _step_faults(step: Step, place: Words, ids: frozenset[str]) -> Iterator[Fault]:
    yield from _empty(place, id=step.id, title=step.title)
    if step.kind is StepKind.FILL and not (step.field or "").strip():
        yield Fault(within(place, "field"), Words(say.NO_FIELD))
    for number, branch in enumerate(step.branches, 1):
        way = within(place, numbered(say.BRANCH, number))
        yield from _empty(way, label=branch.label)
        yield from _blank(way, say.PHRASE, branch.phrases)
        if branch.to not in ids:
            yield Fault(way, Words(say.NO_STEP, id=branch.to))


def _item_faults(item: ChecklistItem, place: Words) -> Iterator[Fault]:
    yield from _empty(place, id=item.id, text=item.text)
    yield from _blank(place, say.PHRASE, item.phrases)


def _alert_faults(alert: AlertClass, place: Words) -> Iterator[Fault]:
    yield from _blank(place, say.PHRASE, alert.phrases)
    yield from _blank(place, say.POINT, alert.points)
    if alert.serious_after < 0:
        yield Fault(within(place, "serious_after"), Words(say.BELOW_ZERO))


def _tip_faults(tip: Tip, place: Words) -> Iterator[Fault]:
    yield from _empty(place, text=tip.text)
    if len(tip.picture) > PICTURE_BYTES:
        size = Words(say.PICTURE_LARGE, size=len(tip.picture) // 1024, most=PICTURE_BYTES // 1024)
        yield Fault(within(place, "picture"), size)
    if tip.picture and not tip.picture.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff")):
        yield Fault(within(place, "picture"), Words(say.NO_PICTURE))


def _empty(place: Words, **texts: str) -> Iterator[Fault]:
    return (Fault(within(place, name), Words(say.EMPTY)) for name, text in texts.items() if not text.strip())


def _blank(place: Words, thing: str, texts: Iterable[str]) -> Iterator[Fault]:
    return (
        Fault(within(place, numbered(thing, number)), Words(say.EMPTY))
        for number, text in enumerate(texts, 1)
        if not text.strip()
    )


def _twice(thing: str, ids: Sequence[str]) -> Iterator[Fault]:
    """One fault for each id that comes again, at the place where it does."""
    first: dict[str, int] = {}
    for number, id in enumerate(ids, 1):
        if first.setdefault(id, number) != number:
            other = numbered(thing, first[id])
            yield Fault(numbered(thing, number, id), Words(say.ID_TWICE, other=other))
