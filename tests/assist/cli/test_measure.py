"""What is recommended, and why, in words."""

import pytest

from assist.cli.measure import why
from models.measured import Advice, Figures
from tests.models.costs import costs


@pytest.mark.parametrize(
    ("best", "wrong", "too_heavy", "words"),
    [
        (
            costs("small"),
            9.8,
            (),
            "“small”. Of the models that are installed, with 9.8 % errors as its publisher",
        ),
        (
            costs("small"),
            None,
            (),
            "“small”. Of the models that are installed it is the best that this computer",
        ),
        (
            costs("small"),
            None,
            (costs("large", work=0.8),),
            "“large” needs 0.80 s of work for a second of a call",
        ),
        (
            costs("small"),
            None,
            (costs("large", share=0.7),),
            "“large” needs 70% of the memory (50% at most)",
        ),
        (costs("demo-en"), None, (), "Only the demo model is here for “en”, and it is no model for calls."),
        (None, None, (costs("large", work=2),), "No model that is installed for “en” is light enough"),
        (None, None, (), "No model that hears “en” is installed."),
    ],
)
def test_the_reason(
    best: Figures | None, wrong: float | None, too_heavy: tuple[Figures, ...], words: str
) -> None:
    assert words in why(Advice(language="en", best=best, wrong=wrong, too_heavy=too_heavy))
