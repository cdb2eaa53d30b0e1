"""Hypotheses for the guidance tests, one utterance after the other."""

from collections.abc import Callable
from itertools import count

import pytest

from assist.events import Channel, Hypothesis

Say = Callable[..., Hypothesis]


def _speaker(channel: Channel) -> Say:
    numbers = count(1)

    def say(
        text: str,
        *,
        at: float = 0.0,
        final: bool = True,
        paused: bool = False,
        utterance: str = "",
        echo: bool = False,
    ) -> Hypothesis:
        return Hypothesis(
            time=at,
            captured_at=100.0 + at,
            channel=channel,
            utterance=utterance or f"{channel}-{next(numbers)}",
            text=text,
            final=final,
            paused=paused,
            echo=echo,
        )

    return say


@pytest.fixture
def customer() -> Say:
    return _speaker(Channel.CUSTOMER)


@pytest.fixture
def agent() -> Say:
    return _speaker(Channel.AGENT)
