"""Small cards and hypotheses for the matching tests."""

from collections.abc import Callable

import pytest

from assist.events import Channel, Hypothesis, Word
from scripts_db.cards import Card

Hear = Callable[..., Hypothesis]


def card(title: str, *triggers: str, **limits: object) -> Card:
    return Card(id=title, title=title, say=f"About {title}.", triggers=triggers, **limits)  # type: ignore[arg-type]


@pytest.fixture
def cards() -> list[Card]:
    return [
        card("Refund", "i want my money back", "can i get a refund", tags=("billing",)),
        card("Cancel", "i want to cancel my contract", "end my contract"),
        card("Outage", "my internet is not working", "the internet is down"),
    ]


@pytest.fixture
def hear() -> Hear:
    """A hypothesis: its words last 0.3 s each from `at` on, the phrase ends with the last."""

    def make(
        text: str,
        *,
        at: float = 0.0,
        final: bool = True,
        channel: Channel = Channel.CUSTOMER,
        utterance: str = "1",
        captured_at: float = 0.0,
    ) -> Hypothesis:
        words = tuple(
            Word(word, at + n * 0.3, at + n * 0.3 + 0.3, 1.0) for n, word in enumerate(text.split())
        )
        end = words[-1].end if words else at
        return Hypothesis(
            time=end + 0.2,
            captured_at=captured_at,
            channel=channel,
            utterance=utterance,
            text=text,
            final=final,
            words=words,
            phrase_end=end,
        )

    return make
