"""The page of the cards, as it stands on the desk."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from scripts_db.changes import Change
from scripts_db.proposals import Wish
from tests.screens.desk_content import SLOW
from tests.screens.desk_stage import desk, folder, wait_until
from ui.desk.cards.page import CardsPage
from ui.desk.window import Desk
from ui.theme import Look

WIDE = (1680, 880)
PRICES = """id,title,say,triggers,priority
price,Price after the first year,"29.90 a month, locked until March 2029.","cost me more
price goes up
what do I pay then",0
test,Line test,I am testing your line now. It takes a minute.,run a line test,0
,Student price,Students pay 19.90 a month for two years.,"I am a student
student price",0
,Second router,A second router is 4.90 a month.,"another router
wi-fi upstairs",0
,Paper bill,A paper bill is 1.50.,bill by post,urgent
"""


def page_of(window: Desk) -> CardsPage:
    """The page, when all is known about its cards."""
    page = window.built["cards"]
    assert isinstance(page, CardsPage)
    wait_until(lambda: page.words_known and not page.checks.waits)
    return page


def cards(look: Look) -> QWidget:
    window = desk(look, "cards", size=WIDE)
    page = page_of(window)
    page.preview.try_it.line.setText("it gets so slow in the evenings")
    wait_until(page.preview.try_it.answer.isVisible)
    return window


def cards_below(look: Look) -> QWidget:
    """The lower half of the form."""
    window = desk(look, "cards", size=WIDE)
    bar = page_of(window).form.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    return window


def cards_narrow(look: Look) -> QWidget:
    window = desk(look, "cards", size=(1280, 720))
    page_of(window)
    return window


def cards_japanese(look: Look) -> QWidget:
    window = desk(look, "cards", "denwa", size=WIDE)
    page_of(window).preview.try_it.line.setText("夜になるとすごく遅いんです")
    wait_until(page_of(window).preview.try_it.answer.isVisible)
    return window


def cards_proposed(look: Look) -> QWidget:
    """What agents propose for a card."""
    window = desk(look, "cards", size=(1440, 900))
    page, proposals = page_of(window), window.draft.library.proposals
    proposals.add("broadband", "slow", Wish.TRIGGER, "it is slow after dinner", by="Ana Duarte")
    proposals.add("broadband", "slow", Wish.NEGATIVE, "my old tablet is slow", by="")
    page.show_chosen()
    return window


def cards_bulk(look: Look) -> QWidget:
    """Three cards at once."""
    window = desk(look, "cards", size=WIDE)
    page = page_of(window)
    flags = QItemSelectionModel.SelectionFlag
    for row in (1, 2, 4):
        page.list.view.selectionModel().select(page.table.index(row, 0), flags.Select | flags.Rows)
    return window


def conflict(look: Look) -> QWidget:
    """The same field on two desks."""
    window = desk(look, "cards", size=(1440, 900))
    draft = window.draft
    theirs = replace(SLOW, say="Slow in the evening is Wi-Fi congestion. I move you to a free channel now.")
    mine = replace(
        SLOW, say="Slow only at night points to Wi-Fi congestion. Let me move you to a free channel."
    )
    draft.library.apply(draft.campaign.id, [Change(SLOW, theirs)], by="Ana")
    draft.do("Change what to say", [Change(SLOW, mine)])
    wait_until(lambda: window.conflicts.asking is not None)
    assert window.conflicts.asking
    return window.conflicts.asking


def replacing(look: Look) -> QWidget:
    window = desk(look, "cards", size=(1440, 900))
    hands = page_of(window).hands
    hands.find_and_replace()
    assert hands.replacing
    hands.replacing.what.setText("a minute")
    hands.replacing.instead.setText("about two minutes")
    hands.replacing.look_for()
    return hands.replacing


def importing(look: Look) -> QWidget:
    """A table with a row of each kind."""
    window = desk(look, "cards", size=(1440, 900))
    exchange = page_of(window).hands.exchange
    file = folder() / "prices-april.csv"
    file.write_text(PRICES, encoding="utf-8")
    exchange.look_at(file)
    wait_until(lambda: exchange.looking is not None)
    assert exchange.looking
    return exchange.looking


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "cards": cards,
    "cards_below": cards_below,
    "cards_bulk": cards_bulk,
    "cards_proposed": cards_proposed,
    "cards_narrow": cards_narrow,
    "conflict": conflict,
    "replacing": replacing,
    "importing": importing,
    "cards_japanese": cards_japanese,
}
AT_150 = ("cards", "cards_japanese")
