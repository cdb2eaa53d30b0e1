"""The troubles of one channel that stand, so that each is said once, and once that it is over."""

import time
from collections.abc import Iterator

from msgspec import Struct

from assist.events import Channel, Trouble, TroubleKind


class _Standing(Struct, frozen=True):
    detail: str
    until: float


class Troubles:
    """`origin` is the monotonic clock at time 0 of the call."""

    def __init__(self, channel: Channel, origin: float) -> None:
        self._channel = channel
        self._origin = origin
        self._standing: dict[TroubleKind, _Standing] = {}

    def stands(self, *kinds: TroubleKind) -> bool:
        return any(kind in self._standing for kind in kinds)

    def begin(self, kind: TroubleKind, detail: str = "", *, at_least: float = 0.0) -> Iterator[Trouble]:
        """Nothing if it stands already. `at_least` is how long, in seconds, so that it can be read."""
        if kind not in self._standing:
            self._standing[kind] = _Standing(detail, time.monotonic() + at_least)
            yield self._trouble(kind, detail)

    def end(self, *kinds: TroubleKind) -> Iterator[Trouble]:
        for kind in kinds:
            standing = self._standing.get(kind)
            if standing and standing.until <= time.monotonic():
                del self._standing[kind]
                yield self._trouble(kind, standing.detail, over=True)

    def _trouble(self, kind: TroubleKind, detail: str, *, over: bool = False) -> Trouble:
        now = time.monotonic()
        return Trouble(
            time=round(now - self._origin, 3),
            captured_at=now,
            channel=self._channel,
            kind=kind,
            detail=detail,
            over=over,
        )
