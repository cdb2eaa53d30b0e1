"""The draft on the desk: done, undone, done again, and never over somebody else's work."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from scripts_db.errors import ChangedMeanwhile
from scripts_db.library import Library
from ui.desk.draft import Draft

REFUND = Card(id="refund", title="Refund", say="Five days.")
HOURS = Card(id="hours", title="Opening hours", say="Nine to five.")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with Library.open(tmp_path / "library.db") as library:
        library.save_campaign(Campaign(id="shop", name="Shop", cards=(REFUND, HOURS)))
        library.versions.publish("shop", by="Ito")
    return tmp_path / "library.db"


@pytest.fixture
def draft(file: Path, qtbot: QtBot) -> Iterator[Draft]:
    with Library.open(file) as library:
        opened = Draft(library, "Ana")
        opened.open("shop")
        yield opened
        opened.close()


def retitled(card: Card, title: str) -> Change:
    return Change(card, replace(card, title=title))


def titles(draft: Draft) -> list[str]:
    """As the desk shows them; the library must say the same."""
    shown = [card.title for card in draft.campaign.cards]
    assert shown == [card.title for card in draft.library.campaign("shop").cards]
    return shown


def test_what_is_done_is_in_the_library_and_can_be_undone(draft: Draft) -> None:
    assert draft.do("Change the title", [retitled(REFUND, "Money back")])
    assert titles(draft) == ["Money back", "Opening hours"]
    draft.stack.undo()
    assert titles(draft) == ["Refund", "Opening hours"]
    draft.stack.redo()
    assert titles(draft) == ["Money back", "Opening hours"]
    assert draft.library.last_changes("shop")[Card, "refund"].by == "Ana"


def test_a_removed_card_comes_back_to_its_place(draft: Draft) -> None:
    draft.do("Delete", [Change(REFUND, None, 0)])
    assert titles(draft) == ["Opening hours"]
    draft.stack.undo()
    assert titles(draft) == ["Refund", "Opening hours"]


def test_typing_in_one_field_is_undone_as_one(draft: Draft) -> None:
    for before, after in [("Refund", "Refunds"), ("Refunds", "Refunds!")]:
        draft.do("Type", [retitled(replace(REFUND, title=before), after)], joins="title refund")
    draft.do("Type", [retitled(HOURS, "Hours")], joins="title hours")
    draft.stack.undo()
    assert titles(draft) == ["Refunds!", "Opening hours"]
    draft.stack.undo()
    assert titles(draft) == ["Refund", "Opening hours"]


def test_what_differs_from_the_version_is_counted(draft: Draft) -> None:
    assert not draft.differences
    change = retitled(REFUND, "Money back")
    draft.do("Change", [change])
    assert draft.differences == (change,)
    draft.library.versions.publish("shop", by="Ana")
    draft.version_published()
    assert not draft.differences


def test_what_another_desk_does_comes_in(draft: Draft, file: Path, qtbot: QtBot) -> None:
    with Library.open(file) as other:
        other.apply("shop", [retitled(HOURS, "When we are open")], by="Ito")
        other.versions.publish("shop", by="Ito")
    came: list[object] = []
    draft.changed.connect(came.extend)
    with qtbot.waitSignal(draft.published_anew, timeout=10_000):
        pass
    assert came == [retitled(HOURS, "When we are open")]
    assert titles(draft)[1] == "When we are open"
    assert draft.version
    assert draft.version.number == 2


def test_two_desks_on_one_card_are_told_and_nothing_is_overwritten(
    draft: Draft, file: Path, qtbot: QtBot
) -> None:
    theirs = replace(REFUND, say="Theirs.")
    with Library.open(file) as other:
        other.apply("shop", [Change(REFUND, theirs)], by="Ito")
    with qtbot.waitSignal(draft.conflicted) as told:
        assert not draft.do("Change", [Change(REFUND, replace(REFUND, say="Mine."))])
    conflict = told.args[0]
    assert isinstance(conflict, ChangedMeanwhile)
    assert conflict.stored == theirs
    assert draft.stack.count() == 0
    assert titles(draft) == ["Refund", "Opening hours"]  # theirs came in with the conflict
    assert draft.campaign.cards[0] == theirs


def test_an_undo_that_would_overwrite_is_not_done(draft: Draft, file: Path, qtbot: QtBot) -> None:
    draft.do("Change", [retitled(REFUND, "Money back")])
    with Library.open(file) as other:
        other.apply("shop", [retitled(replace(REFUND, title="Money back"), "Theirs")], by="Ito")
    with qtbot.waitSignal(draft.conflicted):
        draft.stack.undo()
    assert draft.library.campaign("shop").cards[0].title == "Theirs"
    assert not draft.stack.canUndo()


def test_a_library_that_is_gone_is_said_and_the_draft_stays(draft: Draft, qtbot: QtBot) -> None:
    draft.library.delete_campaign("shop")
    with qtbot.waitSignal(draft.failed):
        assert not draft.do("Change", [retitled(REFUND, "Money back")])
    assert draft.campaign.cards == (REFUND, HOURS)
