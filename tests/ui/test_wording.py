"""Every trouble and every error has a calm sentence with a next step."""

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from assist.errors import AssistError
from assist.events import Channel, Gap, GapReason, Trouble, TroubleKind
from ui import wording
from ui.panel import plates
from ui.panel.call_state import DEAF

UNWANTED = re.compile(r"\b(error|invalid|please|oops|failed|fatal)\b|!", re.IGNORECASE)

for module in ("assist.errors", "models.errors", "scripts_db.errors", "ui.errors"):
    import_module(module)


def children(kind: type[AssistError]) -> list[type[AssistError]]:
    own = [] if kind is AssistError else [kind]
    return own + [below for child in kind.__subclasses__() for below in children(child)]


def example(kind: type[AssistError]) -> AssistError:
    """With a fact of the right type in every field."""
    facts = {field.name: _fact(str(field.type)) for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**facts)


def _fact(kind: str) -> object:
    if "Path" in kind:
        return Path("/library/calls.db")
    return 3 if "int" in kind else "the named thing"


@pytest.mark.parametrize("kind", sorted(set(children(AssistError)), key=str))
def test_every_error_has_its_sentence(kind: type[AssistError]) -> None:
    sentence = wording.of(example(kind))
    assert sentence == str(example(kind))
    assert sentence.rstrip("”").endswith(".")
    assert "{" not in sentence
    assert not UNWANTED.search(sentence)


@pytest.mark.parametrize("channel", [None, *Channel])
@pytest.mark.parametrize("kind", TroubleKind)
def test_every_trouble_has_its_sentence(kind: TroubleKind, channel: Channel | None) -> None:
    sentence = wording.notice(Trouble(time=0.0, captured_at=0.0, kind=kind, channel=channel))
    assert sentence.count(".") in (1, 2)
    assert not UNWANTED.search(sentence)


@pytest.mark.parametrize("side", [None, *Channel])
@pytest.mark.parametrize("kind", DEAF)
def test_every_deafness_has_its_plain_card(kind: TroubleKind, side: Channel | None) -> None:
    trouble = Trouble(time=0.0, captured_at=0.0, kind=kind, channel=side)
    for source in ("", "USB headset"):
        plate = plates.deaf(trouble, side, source)
        assert plate.title.startswith("I can’t hear")
        assert len(plate.steps) == 2
        assert plate.actions
        assert "{" not in " ".join(plate.steps)


def test_the_device_is_named_where_it_is_known() -> None:
    trouble = Trouble(time=0.0, captured_at=0.0, kind=TroubleKind.NO_SOUND, channel=Channel.CUSTOMER)
    assert "“USB headset”" in plates.deaf(trouble, Channel.CUSTOMER, "USB headset").steps[0]


@pytest.mark.parametrize("reason", GapReason)
def test_every_gap_says_how_much_was_lost_and_why(reason: GapReason) -> None:
    gap = Gap(time=9.0, captured_at=0.0, channel=Channel.AGENT, lost=1.24, reason=reason)
    assert wording.gap(gap).startswith("1.2 s of sound lost: ")
