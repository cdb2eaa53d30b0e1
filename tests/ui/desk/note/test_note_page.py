"""The note after the call as a supervisor shapes it: outcomes, template, and at once what comes of it."""

import pytest

from assist.guidance.note import DEFAULT_TEMPLATE
from assist.guidance.talk import talk
from scripts_db.cards import Campaign, Card, ChecklistItem, Weight
from tests.ui.desk.conftest import OpenDesk
from ui.desk.note.page import NotePage
from ui.desk.window import Desk

SHOP = Campaign(
    id="shop",
    name="Shop",
    cards=(Card(id="refund", title="Refund", say="Five days.", triggers=("i want my money back",)),),
    checklist=(ChecklistItem(id="cancel", text="Right to cancel", weight=Weight.CRITICAL),),
)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk(SHOP, "note")


@pytest.fixture
def page(desk: Desk) -> NotePage:
    page = desk.built["note"]
    assert isinstance(page, NotePage)
    return page


def write(page: NotePage, template: str) -> None:
    page.template.edit.setPlainText(template)


def test_callcue_s_own_template_is_shown_with_the_campaign_s_words(page: NotePage) -> None:
    assert "Reason: I want my money back" in page.preview.toPlainText()
    assert "Not heard: Right to cancel" in page.preview.toPlainText()
    assert page.template.edit.placeholderText() == DEFAULT_TEMPLATE
    assert page.head.state.text() == "Callcue’s own template"


def test_a_template_is_written_and_seen_at_once(desk: Desk, page: NotePage) -> None:
    write(page, "{{ customer_name }} | {{ outcome }}\n{{ missing | join }}\n")
    assert page.preview.toPlainText() == "Laura Bell | Solved\nRight to cancel"
    page.template.flush()
    assert desk.draft.campaign.note_template == "{{ customer_name }} | {{ outcome }}\n{{ missing | join }}\n"
    desk.draft.stack.undo()
    assert desk.draft.campaign.note_template == ""
    assert page.head.state.text() == "Callcue’s own template"


@pytest.mark.parametrize(
    ("template", "named", "line"),
    [
        ("ok\n{{ reason\n", "line", 1),
        ("one\ntwo\n{% endfor %}", "line 3", 2),
        ("{{ nobody_knows }}", "nobody_knows", None),
        ("{{ 1 / 0 }}", "division", None),
    ],
)
def test_what_can_t_be_used_is_named_by_its_line_and_the_last_good_one_stays(
    page: NotePage, template: str, named: str, line: int | None
) -> None:
    write(page, "good {{ reason }}")
    write(page, template)
    assert page.trouble.isVisible()
    assert named in page.trouble.text()
    assert page.preview.toPlainText() == "good I want my money back"
    assert not page.preview.isEnabled()
    marked = page.template.edit.extraSelections()
    assert len(marked) == (0 if line is None else 1)
    write(page, "good again")
    assert not page.trouble.isVisible()
    assert page.preview.isEnabled()
    assert page.template.edit.extraSelections() == []


def test_what_can_t_be_used_is_kept_all_the_same(desk: Desk, page: NotePage) -> None:
    """A supervisor who is called away in the middle loses nothing."""
    write(page, "{{ reason")
    page.template.flush()
    assert desk.draft.campaign.note_template == "{{ reason"


def test_it_starts_from_callcue_s_own_and_goes_back(desk: Desk, page: NotePage) -> None:
    page.take.click()
    assert desk.draft.campaign.note_template == DEFAULT_TEMPLATE
    assert page.template.edit.toPlainText() == DEFAULT_TEMPLATE
    assert not page.take.isVisible()
    page.reset.click()
    assert desk.draft.campaign.note_template == ""
    assert page.template.edit.toPlainText() == ""


def test_outcomes_are_the_house_s_own_or_the_language_s(desk: Desk, page: NotePage) -> None:
    assert page.outcomes.edit.placeholderText().splitlines() == [*talk("en").note.outcomes.values()]
    page.outcomes.edit.setPlainText("Booked\n\nLost")
    page.outcomes.flush()
    assert desk.draft.campaign.outcomes == ("Booked", "Lost")
    write(page, "{{ outcome }}")
    assert page.preview.toPlainText() == "Booked"


@pytest.mark.parametrize("code", ["en", "ja", "zh", "es", "ru", "de"])
def test_an_empty_campaign_in_any_language_has_a_sample_too(open_desk: OpenDesk, code: str) -> None:
    page = open_desk(Campaign(id="empty", name="Empty", language=code), "note").built["note"]
    assert isinstance(page, NotePage)
    assert page.preview.toPlainText()
    assert not page.trouble.isVisible()
