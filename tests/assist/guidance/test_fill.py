import pytest

from assist.guidance.fill import Asked, asked_for, is_number_only, value
from assist.guidance.talk import talk
from scripts_db.cards import Step, StepKind


@pytest.mark.parametrize(
    ("field", "say", "asked"),
    [
        ("Callback number", "Where can we reach you?", Asked.NUMBER),
        ("Appointment", "Saturday morning or Monday afternoon?", Asked.DATE),
        ("Customer", "May I have your full name, please?", Asked.NAME),
        ("Colour", "Would you like black or white?", Asked.CHOICE),
    ],
)
def test_what_a_step_asks_for_is_in_its_words(field: str, say: str, asked: Asked) -> None:
    step = Step(id="s", title="Next", say=say, kind=StepKind.FILL, field=field)
    assert asked_for(step, talk("en")) is asked


@pytest.mark.parametrize(
    ("text", "asked", "code", "found"),
    [
        ("it is one seven four", Asked.NUMBER, "en", "174"),
        ("i don't have one with me", Asked.NUMBER, "en", "1"),
        ("saturday morning would be good", Asked.DATE, "en", "saturday morning"),
        ("on the tenth of june please", Asked.DATE, "en", "tenth of june"),
        ("tomorrow at half past five", Asked.DATE, "en", "tomorrow at half past five"),
        ("whenever you like", Asked.DATE, "en", None),
        ("my name is laura miller and i have a question", Asked.NAME, "en", "Laura Miller"),
        ("laura miller", Asked.NAME, "en", "Laura Miller"),
        ("well that is a long story you know how it goes", Asked.NAME, "en", None),
        ("me llamo ana garcía", Asked.NAME, "es", "Ana García"),
        ("el martes por la tarde", Asked.DATE, "es", "martes por la tarde"),
        ("меня зовут анна петрова", Asked.NAME, "ru", "Анна Петрова"),
        ("в субботу утром", Asked.DATE, "ru", "субботу утром"),
        ("我叫王小明", Asked.NAME, "zh", "王小明"),
        ("星期六上午可以", Asked.DATE, "zh", "星期六上午"),
        ("田中と申します", Asked.NAME, "ja", "田中"),
        ("土曜の午前でお願いします", Asked.DATE, "ja", "土曜の午前"),
    ],
)
def test_the_value_is_what_was_said(text: str, asked: Asked, code: str, found: str | None) -> None:
    filled = value(text, asked, talk(code))
    assert (filled.text if filled else None) == found


def test_what_was_heard_stands_beside_it() -> None:
    filled = value("it's double four nine", Asked.NUMBER, talk("en"))
    assert filled is not None
    assert (filled.text, filled.heard) == ("449", "double four nine")


def test_figures_alone_go_on_with_a_number() -> None:
    assert is_number_only("and then four nine", talk("en"))
    assert not is_number_only("i have called four times about my contract", talk("en"))
