"""Every trouble and every error has a calm sentence with a next step."""

import re
from collections.abc import Iterator
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from assist.errors import AssistError
from assist.events import Channel, Gap, GapReason, Trouble, TroubleKind
from scripts_db.cards import Campaign, Card
from scripts_db.checking import Fault, check
from scripts_db.errors import NotPublishable
from scripts_db.interchange.columns import column_of
from scripts_db.interchange.errors import unreadable
from scripts_db.words import Words
from ui import wording
from ui.desk.entry_words import field_name
from ui.language import speak
from ui.panel import plates
from ui.panel.call_state import DEAF
from ui.wording import said

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
    if "Fault" in kind:
        return (Fault(Words("card 1"), Words("it is empty")),)
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


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    """The windows speak Japanese, and English again afterwards."""
    speak(qapp, "ja")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.c())


@pytest.mark.usefixtures("japanese")
def test_what_the_library_says_is_said_in_the_language_of_the_windows() -> None:
    twice = Campaign(
        id="shop", name="店", cards=(Card(id="a", title="返品", say="はい。", triggers=("返品", " ")),)
    )
    (fault,) = check(twice)
    assert str(fault) == "card 1 “a”, trigger 2: it is empty"
    assert said(fault.sentence) == "カード1「a」、トリガー2：空です"
    told = wording.of(NotPublishable("店", (fault,)))
    assert told.startswith("「店」はまだ公開できません。カード1「a」、トリガー2：空です。")
    refused = unreadable(Path("cards.csv"), FileNotFoundError())
    assert str(refused) == (
        "“cards.csv” can't be imported: there is no such file. Look for its name and place. Nothing was changed."
    )
    assert "ファイルが見つかりません" in wording.of(refused)
    assert said("plain") == "plain"


def test_what_stands_above_a_field_in_english_is_a_heading() -> None:
    assert headings() == {name: name for name in headings()}


@pytest.mark.usefixtures("japanese")
def test_what_stands_above_a_field_of_the_desk_is_a_heading_of_a_table() -> None:
    assert headings() == {name: name for name in headings()}


def headings() -> dict[str, str]:
    """The column that each field of a card would be, by what the desk calls the field."""
    names = [field.name for field in msgspec.structs.fields(Card) if field.name not in ("id", "tips")]
    found = {name: column_of(field_name(name))[0] for name in names}
    return {name: column.key if column else "" for name, column in found.items()}
