"""What is worked out about each step: the items of the checklist that it ticks, and what is wrong with it."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from assist.guidance.soundness import Flaw
from assist.guidance.ticker import Ticker
from scripts_db.cards import Campaign, ChecklistItem, Script
from ui.desk.script.flaw_words import sentence
from ui.translating import tr


class StepNote(Struct, frozen=True):
    """What stands in a step's cell besides its words: what is ticked when it is said, what is wrong with it."""

    must_says: str = ""
    flaws: tuple[str, ...] = ()


def notes_of(script: Script, flaws: Sequence[Flaw], campaign: Campaign) -> dict[str, StepNote]:
    """By step."""
    wrong: dict[str, list[str]] = defaultdict(list)
    for flaw in flaws:
        wrong[flaw.step].append(sentence(flaw))
    return {
        step.id: StepNote(must_says=_must_says(len(ticked(campaign, step.say))), flaws=tuple(wrong[step.id]))
        for step in script.steps
    }


def ticked(campaign: Campaign, say: str) -> tuple[ChecklistItem, ...]:
    """The items that an agent has said who has said this."""
    return _ticked(campaign.checklist, campaign.language, say) if say and campaign.checklist else ()


def _must_says(count: int) -> str:
    one, many = tr("1 must-say"), tr("{0} must-says")
    return "" if not count else one if count == 1 else many.format(count)


@lru_cache(maxsize=2)
def _ticker(items: tuple[ChecklistItem, ...], language: str) -> Ticker:
    return Ticker(items, language)


@lru_cache(maxsize=1024)
def _ticked(items: tuple[ChecklistItem, ...], language: str, say: str) -> tuple[ChecklistItem, ...]:
    return _ticker(items, language).ticked(say)
