"""The words that the model can't hear, and what a click makes of them."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from models.vocabulary import unheard
from scripts_db.cards import Branch, Campaign, Card, ChecklistItem, Script, Step, StepKind
from tests.ui.desk.conftest import OpenDesk
from ui.desk.window import Desk
from ui.desk.words.page import WordsPage
from ui.desk.words.spelling import with_spelling

HEARD = frozenset(["my", "fibre", "hub", "is", "broken", "the", "it", "with", "a", "reset", "works"])
STEPS = (
    Step(
        id="ask",
        title="Ask",
        say="Which?",
        branches=(Branch(label="Hub", to="end", phrases=("with the FibreHub",)),),
    ),
    Step(id="end", title="End", say="Bye.", kind=StepKind.END),
)
SHOP = Campaign(
    id="shop",
    name="Shop",
    cards=(
        Card(
            id="hub",
            title="Hub",
            say="Reset it.",
            triggers=("my FibreHub is broken", "it is broken"),
            negatives=("the Fibrehub works",),
        ),
    ),
    scripts=(Script(id="s", title="S", steps=STEPS),),
    checklist=(ChecklistItem(id="reset", text="Reset", phrases=("reset the fibrehub",)),),
    vocabulary=("FibreHub", "zorblax"),
)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk(SHOP, "words", HEARD)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> WordsPage:
    page = desk.built["words"]
    assert isinstance(page, WordsPage)
    qtbot.waitUntil(lambda: page.found is not None)
    return page


def test_each_word_is_named_with_its_places(page: WordsPage) -> None:
    assert [row.unheard.word for row in page.rows] == ["fibrehub", "zorblax"]
    assert page.head.state.text() == "2 words the model can’t hear"
    assert page.rows[0].accessibleName() == ("fibrehub. Card “Hub”; Step “Ask”; Checklist “Reset” and 1 more")
    assert page.rows[0].buttons[0].text() == "Use “fibre hub”"
    assert page.rows[1].buttons == []


def test_a_spelling_is_used_everywhere_at_a_click_and_undone(
    desk: Desk, page: WordsPage, qtbot: QtBot
) -> None:
    page.rows[0].buttons[0].click()
    campaign = desk.draft.campaign
    (card,) = campaign.cards
    assert card.triggers == ("my FibreHub is broken", "my fibre hub is broken", "it is broken")
    assert card.negatives == ("the Fibrehub works", "the fibre hub works")
    assert campaign.scripts[0].steps[0].branches[0].phrases == ("with the FibreHub", "with the fibre hub")
    assert campaign.checklist[0].phrases == ("reset the fibrehub", "reset the fibre hub")
    assert campaign.vocabulary == ("fibre hub", "zorblax")
    assert "Ctrl+Z takes it back" in desk.notice.words.text()
    desk.draft.stack.undo()
    assert desk.draft.campaign == SHOP


def test_a_second_time_adds_nothing() -> None:
    once = with_spelling(SHOP, "fibrehub", "fibre hub")
    assert with_spelling(once, "fibrehub", "fibre hub") == once


def test_only_whole_words_are_spelt_anew() -> None:
    campaign = replace(SHOP, cards=(Card(id="a", title="A", say="", triggers=("the hubs", "a Hub")),))
    (card,) = with_spelling(campaign, "hub", "hob").cards
    assert card.triggers == ("the hubs", "a Hub", "a hob")


def test_the_words_of_the_campaign_are_written_and_looked_at_again(
    desk: Desk, page: WordsPage, qtbot: QtBot
) -> None:
    page.words.edit.setPlainText("FibreHub\nreset\n\nwidget")
    page.words.flush()
    assert desk.draft.campaign.vocabulary == ("FibreHub", "reset", "widget")
    qtbot.waitUntil(lambda: [row.unheard.word for row in page.rows] == ["fibrehub", "widget"])


def test_without_a_model_there_is_a_calm_sentence(open_desk: OpenDesk, qtbot: QtBot) -> None:
    page = open_desk(SHOP, "words").built["words"]
    assert isinstance(page, WordsPage)
    qtbot.waitUntil(lambda: "No speech model for this language" in page.state.text())
    assert page.rows == []


def test_with_a_model_that_hears_all_it_says_so(open_desk: OpenDesk, qtbot: QtBot) -> None:
    words = {row.word for row in unheard(SHOP, HEARD)}
    page = open_desk(SHOP, "words", HEARD | words).built["words"]
    assert isinstance(page, WordsPage)
    qtbot.waitUntil(lambda: page.head.state.text() == "The model hears all of them")


def test_another_campaign_has_its_own_words(desk: Desk, page: WordsPage, qtbot: QtBot) -> None:
    desk.draft.library.save_campaign(Campaign(id="bank", name="Bank", vocabulary=("loan",)))
    desk.draft.open("bank")
    qtbot.waitUntil(lambda: [row.unheard.word for row in page.rows] == ["loan"])
