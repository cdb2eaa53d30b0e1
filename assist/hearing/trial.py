"""Trying out a speech model before it is trusted: it decodes a known sound in a hearing process of its own.

A damaged model may abort the process that loads it, or never come to an end; neither touches the program.
"""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from assist import sample
from assist.errors import HearingFailed
from assist.events import Hypothesis
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from models.errors import ModelDamaged
from models.installed import SpeechModel
from models.watching import watched

PATIENCE = 180.0
"""Seconds for loading and decoding, several times what the largest models need on a slow disk."""


def try_out(model: SpeechModel, stopped: Event, *, patience: float = PATIENCE) -> str:
    """What the model hears in `sample.two_seconds()`; one for another language makes little of it.

    Raises ModelDamaged. Setting `stopped` ends it early.
    """
    deadline = time.monotonic() + patience
    with tempfile.TemporaryDirectory(prefix="callcue-") as scratch:
        recording = Recording(sample.two_seconds(), Pace.FAST)
        with Ears(recording, model, log=Path(scratch) / "trial.log") as ears, ended(ears, deadline, stopped):
            heard = _heard(ears, model)
    if time.monotonic() > deadline:
        raise ModelDamaged(model.folder, f"the recogniser did not get through in {patience:.0f} seconds")
    return heard


def _heard(ears: Ears, model: SpeechModel) -> str:
    try:
        said = [event.text for event in ears if isinstance(event, Hypothesis) and event.final]
    except HearingFailed as trouble:
        raise ModelDamaged(model.folder, f"the recogniser dies of it ({trouble.reason})") from trouble
    return " ".join(said)


@contextmanager
def ended(ears: Ears, deadline: float, stopped: Event) -> Iterator[None]:
    """Stops listening at the deadline, or when it was cancelled."""

    def is_due() -> bool:
        return stopped.is_set() or time.monotonic() > deadline

    with watched(is_due, ears.stop, "trial"):
        yield
