from assist.guidance.ticker import Ticker
from scripts_db.cards import ChecklistItem

ITEMS = (
    ChecklistItem(id="price", text="Price", phrases=("it costs ten pounds a month",)),
    ChecklistItem(id="cancel", text="Cancel", phrases=("you can cancel within fourteen days",)),
    ChecklistItem(id="hand", text="By hand"),
)


def test_the_items_that_some_words_tick_in_their_order() -> None:
    ticker = Ticker(ITEMS, "en")
    both = "You can cancel it within 14 days. It costs ten pounds a month."
    assert [item.id for item in ticker.ticked(both)] == ["price", "cancel"]
    assert ticker.ticked("It costs twelve pounds a month.") == ()
    assert ticker.ticked("") == ()


def test_without_items_nothing_is_ticked() -> None:
    assert Ticker((), "ja").ticked("料金は千円です") == ()
