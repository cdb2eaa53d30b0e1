"""`make soak`: half an hour of calls through the whole program. Is memory flat, and was every block heard?

The sample call is played again and again into two virtual devices while the panel listens to both, as one call.
Prints a line a minute; exits with 1 if memory grew or sound was lost.
"""

import sys
import time
from statistics import median

import click

from assist import sample
from assist.events import Channel, Event, Gap, Level
from assist.settings import ShowingSettings
from bench.desk import Agent, Load, desk

GROWTH = 10.0
"""MB that both processes together may grow from the first third to the last."""
LOST = 0.005
"""The share of blocks that may be missing at the edges of the count."""
BLOCK = 0.1


@click.command()
@click.option("--minutes", default=30.0, show_default=True)
def main(minutes: float) -> None:
    with desk() as app:
        blocks = Blocks()
        agent = Agent(app, ShowingSettings(), blocks.note)
        end = time.monotonic() + minutes * 60
        loads: list[Load] = []
        while time.monotonic() < end:
            usage = agent.usage()
            agent.play(sample.sample_call())
            loads.append(usage.taken())
            _say(len(loads), loads[-1])
        agent.leave()
    growth, missing, gaps = _growth(loads), blocks.missing, blocks.gaps
    click.echo(f"memory grew by {growth:+.1f} MB from the first third to the last (allowed {GROWTH:.0f})")
    click.echo(f"blocks missing: {missing:.2%} (allowed {LOST:.1%}), gaps: {gaps}")
    sys.exit(0 if growth <= GROWTH and missing <= LOST and not gaps else 1)


def _say(number: int, load: Load) -> None:
    click.echo(
        f"call {number:3}: program {load.memory[0]:6.1f} MB, hearing {load.memory[1]:6.1f} MB,"
        f" processor {sum(load.processor):.1%} of a core"
    )


def _growth(loads: list[Load]) -> float:
    third = max(1, len(loads) // 3)
    first, last = (median(sum(load.memory) for load in part) for part in (loads[:third], loads[-third:]))
    return last - first


class Blocks:
    """Counts what was heard, and keeps nothing, since memory is what is measured."""

    def __init__(self) -> None:
        self._heard = dict.fromkeys(Channel, 0)
        self._first: dict[Channel, float] = {}
        self._last: dict[Channel, float] = {}
        self.gaps = 0

    def note(self, event: Event) -> None:
        if isinstance(event, Level):
            self._heard[event.channel] += 1
            self._first.setdefault(event.channel, event.time)
            self._last[event.channel] = event.time
        elif isinstance(event, Gap) and event.channel in self._first:
            click.echo(event)
            self.gaps += 1

    @property
    def missing(self) -> float:
        """The share of blocks that were not heard, over both sides."""
        due = sum((self._last[channel] - self._first[channel]) / BLOCK + 1 for channel in Channel)
        return max(0.0, 1 - sum(self._heard.values()) / due)


if __name__ == "__main__":
    main()
