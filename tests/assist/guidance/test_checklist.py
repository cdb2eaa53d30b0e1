from collections.abc import Callable

import pytest

from assist.events import Hypothesis, ItemState, Reminder, Tick
from assist.guidance.guide import Guide
from scripts_db.cards import Campaign, ChecklistItem, Weight

Say = Callable[..., Hypothesis]

MUST, CANCEL = Weight.COMPLIANCE, "you can cancel within fourteen days"
ITEMS = (
    ChecklistItem(id="greeting", text="Greeting", phrases=("thank you for calling northwind",)),
    ChecklistItem(id="number", text="Reference number", phrases=("your reference number is",), weight=MUST),
    ChecklistItem(id="cancel", text="Right to cancel", phrases=(CANCEL,), weight=Weight.CRITICAL),
)


@pytest.fixture
def guide() -> Guide:
    return Guide(Campaign(id="c", name="C", checklist=ITEMS))


def test_a_tick_tells_the_words_the_time_and_the_score(guide: Guide, agent: Say) -> None:
    (tick,) = guide.follow(agent("okay you can cancel this within 14 days", at=31.0))
    assert isinstance(tick, Tick)
    assert (tick.item, tick.state, tick.time, tick.by_hand) == ("cancel", ItemState.SAID, 31.0, False)
    assert "cancel this within 14 days" in tick.heard
    assert (tick.said, tick.total, tick.score) == (1, 3, 0.5)


def test_a_waived_item_counts_in_nothing(guide: Guide) -> None:
    guide.waive("cancel")
    (tick,) = guide.tick("number")
    assert isinstance(tick, Tick)
    assert (tick.said, tick.total, tick.by_hand) == (1, 2, True)
    assert tick.score == pytest.approx(2 / 3)


def test_what_must_not_be_missing_critical_first(guide: Guide) -> None:
    assert [item.id for item in guide.checklist.missing_critical()] == ["cancel", "number"]
    guide.tick("cancel")
    assert [item.id for item in guide.checklist.missing_critical()] == ["number"]


def test_a_reminder_has_words_to_say(guide: Guide, customer: Say) -> None:
    (reminder,) = guide.follow(customer("no that's everything thank you", at=60.0))
    assert isinstance(reminder, Reminder)
    assert "that's everything" in reminder.heard
    assert [(item.id, item.weight) for item in reminder.items] == [
        ("cancel", "critical"),
        ("number", "compliance"),
    ]
    assert reminder.items[0].say == "you can cancel within fourteen days"


def test_a_second_goodbye_reminds_after_a_while(guide: Guide, customer: Say) -> None:
    assert list(guide.follow(customer("goodbye", at=60.0)))
    assert not list(guide.follow(customer("bye", at=70.0)))
    assert list(guide.follow(customer("bye", at=81.0)))


@pytest.mark.parametrize(
    ("code", "goodbye"),
    [
        ("es", "eso es todo gracias"),
        ("ja", "それでは失礼いたします"),
        ("zh", "好的谢谢再见"),
        ("ru", "спасибо до свидания"),
    ],
)
def test_goodbyes_of_every_language(code: str, goodbye: str, customer: Say) -> None:
    guide = Guide(Campaign(id="c", name="C", language=code, checklist=ITEMS[2:]))
    assert any(isinstance(event, Reminder) for event in guide.follow(customer(goodbye)))


def test_an_empty_checklist_is_complete() -> None:
    assert Guide(Campaign(id="c", name="C")).checklist.score == 1.0
