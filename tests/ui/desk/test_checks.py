"""Lint beside the window: found by itself, and true of the draft as it is."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from assist.lint import Rule
from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change
from scripts_db.library import Library
from ui.desk.checks import Checks
from ui.desk.draft import Draft

REFUND = Card(id="refund", title="Refund", say="Five days.", triggers=("my fibrehub is broken",))
HEARS = frozenset({"my", "fibre", "hub", "is", "broken"})


@pytest.fixture
def draft(qtbot: QtBot) -> Iterator[Draft]:
    library = Library.in_memory()
    library.save_campaign(Campaign(id="shop", name="Shop", cards=(REFUND,)))
    library.save_campaign(Campaign(id="bank", name="Bank"))
    opened = Draft(library, "Ana")
    yield opened
    opened.close()


@pytest.fixture
def checks(draft: Draft) -> Iterator[Checks]:
    made = Checks(draft, lambda _campaign: HEARS)
    yield made
    made.close()


def opened(draft: Draft, checks: Checks, qtbot: QtBot) -> None:
    draft.open("shop")
    qtbot.waitUntil(lambda: bool(checks.findings), timeout=20_000)


def test_what_is_found_is_known_by_the_entry(draft: Draft, checks: Checks, qtbot: QtBot) -> None:
    opened(draft, checks, qtbot)
    assert [found.rule for found in checks.about("refund")] == [Rule.WORD_UNHEARD]
    assert checks.about("hours") == []


def test_a_mend_is_a_change_like_any_other(draft: Draft, checks: Checks, qtbot: QtBot) -> None:
    opened(draft, checks, qtbot)
    (found,) = checks.findings
    draft.do("Mend", found.mend)
    qtbot.waitUntil(lambda: not checks.findings, timeout=20_000)
    draft.stack.undo()
    qtbot.waitUntil(lambda: bool(checks.findings), timeout=20_000)


def test_changes_while_it_works_are_looked_at_too(draft: Draft, checks: Checks, qtbot: QtBot) -> None:
    draft.open("shop")
    empty = replace(REFUND, triggers=())
    draft.do("Change", [Change(REFUND, empty)])
    qtbot.waitUntil(lambda: [one.rule for one in checks.findings] == [Rule.NO_TRIGGERS], timeout=20_000)


def test_another_campaign_begins_without_the_findings_of_the_one_before(
    draft: Draft, checks: Checks, qtbot: QtBot
) -> None:
    opened(draft, checks, qtbot)
    draft.open("bank")
    assert checks.findings == ()
