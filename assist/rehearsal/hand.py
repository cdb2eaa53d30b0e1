"""What the agent does by hand in a written call."""

from collections.abc import Callable

from assist.events import Event
from assist.guidance.guide import Guide

VERBS = frozenset({"go", "back", "take", "fill", "tick", "untick", "waive", "sos"})


def by_hand(guide: Guide, text: str) -> list[Event]:
    """“go X”, “back”, “take Internet”, “fill Number = 174”, “tick X”, “sos” …; nothing where X is not there."""
    verb, _, rest = text.partition(" ")
    verbs: dict[str, Callable[[str], list[Event]]] = {
        "go": guide.go,
        "back": lambda _: guide.back(),
        "take": lambda label: _take(guide, label),
        "fill": lambda entry: _fill(guide, entry),
        "tick": guide.tick,
        "untick": guide.untick,
        "waive": guide.waive,
        "sos": lambda _: guide.sos(),
    }
    try:
        return verbs[verb](rest)
    except (KeyError, ValueError):
        return []


def _take(guide: Guide, label: str) -> list[Event]:
    labels = [branch.label for branch in guide.script.step.branches] if guide.script else []
    return guide.take(labels.index(label))


def _fill(guide: Guide, entry: str) -> list[Event]:
    field, _, value = entry.partition("=")
    return guide.fill(field.strip(), value.strip())
