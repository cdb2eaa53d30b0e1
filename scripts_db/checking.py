"""What would make a campaign ambiguous or unusable, each with its exact place. Style is not judged here."""

from collections.abc import Iterable, Iterator, Sequence
from math import inf

from msgspec import Struct

from scripts_db.cards import AlertClass, Campaign, Card, ChecklistItem, Script, Step, StepKind, Tip

EMPTY = "it is empty"
PICTURE_BYTES = 64 * 1024


class Fault(Struct, frozen=True):
    """`place` reads like “card 4 “refund”, trigger 2”; numbers count from 1."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}"


def check(campaign: Campaign) -> list[Fault]:
    """Every fault, in the order of the file; empty when the campaign can be used."""
    return list(_campaign_faults(campaign))


def numbered(word: str, number: int, id: str = "") -> str:
    """How a place is named: “card 4 “refund””."""
    return f"{word} {number} “{id}”" if id.strip() else f"{word} {number}"


def _campaign_faults(campaign: Campaign) -> Iterator[Fault]:
    yield from _empty("the campaign", id=campaign.id, name=campaign.name, language=campaign.language)
    yield from _blank("the campaign", "word", campaign.vocabulary)
    yield from _twice("card", [card.id for card in campaign.cards])
    yield from _twice("script", [script.id for script in campaign.scripts])
    yield from _twice("checklist item", [item.id for item in campaign.checklist])
    yield from _twice("example", [example.id for example in campaign.examples])
    yield from _twice("alert", [alert.kind for alert in campaign.alerts])
    for number, card in enumerate(campaign.cards, 1):
        yield from _card_faults(card, numbered("card", number, card.id))
    for number, script in enumerate(campaign.scripts, 1):
        yield from _script_faults(script, numbered("script", number, script.id))
    for number, item in enumerate(campaign.checklist, 1):
        yield from _item_faults(item, numbered("checklist item", number, item.id))
    for number, alert in enumerate(campaign.alerts, 1):
        yield from _alert_faults(alert, numbered("alert", number, alert.kind))
    for number, example in enumerate(campaign.examples, 1):
        yield from _empty(
            numbered("example", number, example.id), id=example.id, title=example.title, talk=example.talk
        )
    yield from _blank("the campaign", "outcome", campaign.outcomes)


def _card_faults(card: Card, place: str) -> Iterator[Fault]:
    yield from _empty(place, id=card.id, title=card.title, language=card.language)
    yield from _blank(place, "trigger", card.triggers)
    yield from _blank(place, "negative", card.negatives)
    yield from _blank(place, "point", card.points)
    yield from _blank(place, "tag", card.tags)
    for number, tip in enumerate(card.tips, 1):
        yield from _tip_faults(tip, f"{place}, tip {number}")
    for number, trigger in enumerate(card.triggers, 1):
        if trigger in card.negatives:
            yield Fault(
                f"{place}, trigger {number}", f"“{trigger}” is also a negative, which forbids the card"
            )
    if not -1000 <= card.priority <= 1000:
        yield Fault(f"{place}, priority", "it is not between -1000 and 1000")
    if card.threshold is not None and not 0 <= card.threshold <= 1:
        yield Fault(f"{place}, threshold", f"{card.threshold:g} is not between 0 and 1")
    if not 0 <= card.cooldown < inf:
        yield Fault(f"{place}, cooldown", f"{card.cooldown:g} is not a number of seconds")


def _script_faults(script: Script, place: str) -> Iterator[Fault]:
    yield from _empty(place, id=script.id, title=script.title)
    if not script.steps:
        yield Fault(f"{place}, steps", "a script needs at least one step")
    ids = [step.id for step in script.steps]
    yield from (Fault(f"{place}, {fault.place}", fault.reason) for fault in _twice("step", ids))
    for number, step in enumerate(script.steps, 1):
        yield from _step_faults(step, f"{place}, {numbered('step', number, step.id)}", frozenset(ids))


def _step_faults(step: Step, place: str, ids: frozenset[str]) -> Iterator[Fault]:
    yield from _empty(place, id=step.id, title=step.title)
    if step.kind is StepKind.FILL and not (step.field or "").strip():
        yield Fault(f"{place}, field", "it does not say what is filled in")
    for number, branch in enumerate(step.branches, 1):
        way = f"{place}, branch {number}"
        yield from _empty(way, label=branch.label)
        yield from _blank(way, "phrase", branch.phrases)
        if branch.to not in ids:
            yield Fault(way, f"no step of this script has the id “{branch.to}”")


def _item_faults(item: ChecklistItem, place: str) -> Iterator[Fault]:
    yield from _empty(place, id=item.id, text=item.text)
    yield from _blank(place, "phrase", item.phrases)


def _alert_faults(alert: AlertClass, place: str) -> Iterator[Fault]:
    yield from _blank(place, "phrase", alert.phrases)
    yield from _blank(place, "point", alert.points)
    if alert.serious_after < 0:
        yield Fault(f"{place}, serious_after", "it is less than 0")


def _tip_faults(tip: Tip, place: str) -> Iterator[Fault]:
    yield from _empty(place, text=tip.text)
    if len(tip.picture) > PICTURE_BYTES:
        yield Fault(f"{place}, picture", f"it has {len(tip.picture) // 1024} KB, and 64 KB is the most")
    if tip.picture and not tip.picture.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff")):
        yield Fault(f"{place}, picture", "it is neither PNG nor JPEG")


def _empty(place: str, **texts: str) -> Iterator[Fault]:
    return (Fault(f"{place}, {name}", EMPTY) for name, text in texts.items() if not text.strip())


def _blank(place: str, word: str, texts: Iterable[str]) -> Iterator[Fault]:
    return (
        Fault(f"{place}, {word} {number}", EMPTY) for number, text in enumerate(texts, 1) if not text.strip()
    )


def _twice(word: str, ids: Sequence[str]) -> Iterator[Fault]:
    """One fault for each id that comes again, at the place where it does."""
    first: dict[str, int] = {}
    for number, id in enumerate(ids, 1):
        if first.setdefault(id, number) != number:
            yield Fault(numbered(word, number, id), f"its id is also that of {word} {first[id]}")
