"""When something happened: what every event is stamped with."""

from msgspec import Struct

from assist.events import Event


class Moment(Struct, frozen=True):
    """Position in the sound and monotonic clock, both in seconds."""

    time: float = 0.0
    captured_at: float = 0.0


def moment(event: Event) -> Moment:
    return Moment(event.time, event.captured_at)
