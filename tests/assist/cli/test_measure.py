"""What is recommended, and why, in words."""

import pytest

from assist.cli.measure import why
from models.measured import Advice, Figures


def figures(name: str, *, work: float = 0.1, share: float = 0.05) -> Figures:
    return Figures(
        model=name,
        language="en",
        demo=name == "demo-en",
        loading=1.0,
        work=work,
        first_words=0.4,
        final=None,
        memory=400_000_000,
        memory_share=share,
        date="2026-11-22",
    )


@pytest.mark.parametrize(
    ("best", "wrong", "too_heavy", "words"),
    [
        (
            figures("small"),
            9.8,
            (),
            "“small”. Of the models that are installed, with 9.8 % errors as its publisher",
        ),
        (
            figures("small"),
            None,
            (),
            "“small”. Of the models that are installed it is the best that this computer",
        ),
        (
            figures("small"),
            None,
            (figures("large", work=0.8),),
            "“large” needs 0.80 s of work for a second of a call",
        ),
        (
            figures("small"),
            None,
            (figures("large", share=0.7),),
            "“large” needs 70% of the memory (50% at most)",
        ),
        (figures("demo-en"), None, (), "Only the demo model is here for “en”, and it is no model for calls."),
        (None, None, (figures("large", work=2),), "No model that is installed for “en” is light enough"),
        (None, None, (), "No model that hears “en” is installed."),
    ],
)
def test_the_reason(
    best: Figures | None, wrong: float | None, too_heavy: tuple[Figures, ...], words: str
) -> None:
    assert words in why(Advice(language="en", best=best, wrong=wrong, too_heavy=too_heavy))
