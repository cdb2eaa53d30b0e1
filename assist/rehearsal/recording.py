"""A recording on the bench: heard by the installed speech model, in the very process of a live call."""

from collections.abc import Callable
from pathlib import Path
from threading import Event as Flag

from msgspec import structs

from assist.events import Heard
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.rehearsal.stopping import go_on
from models.installed import SpeechModel


def heard(
    file: Path,
    model: SpeechModel,
    *,
    grammar: tuple[str, ...] = (),
    stopped: Flag | None = None,
    tell: Callable[[float], None] | None = None,
) -> tuple[Heard, ...]:
    """All that is heard in it, for `Bench.hear`; `tell` is told the seconds of sound that have been.

    Stereo has the agent left and the customer right. It is taken as fast as possible and told without the clock:
    delays count in sound. Raises RehearsalStopped, SoundUnreadable, ModelDamaged, HearingFailed.
    """
    told: list[Heard] = []
    with Ears(Recording(file, Pace.FAST), model, grammar=grammar) as ears:
        for event in ears:
            go_on(stopped)
            if tell:
                tell(event.time)
            told.append(structs.replace(event, captured_at=0.0))
    return tuple(told)
