"""`python -m bench.shift`: eight hours of calls, as fast as they go: does memory stay flat?

The sample campaign's cards are asked for in calls of five minutes, through matcher, rules, guide and panel. Prints a
line for each hour of talk; exits with 1 if memory grew from the second hour to the last.
"""

import os
import sys
import time
from collections.abc import Iterator
from itertools import cycle
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import click
import psutil
from PySide6.QtWidgets import QApplication

from assist.events import Channel, Ended, Heard, Hypothesis, Level, Listening, Suggestion
from assist.matching.echo import EchoFilter
from assist.matching.index import Matcher
from assist.matching.policy import Policy
from assist.matching.search import CardSearch
from assist.pipeline import listen
from assist.settings import LookSettings, ShowingSettings
from scripts_db.cards import Campaign
from scripts_db.samples import broadband
from ui.appearance import Appearance
from ui.application import application
from ui.panel.menu import Devices
from ui.panel.window import Panel

CALL, TURN, LEVELS = 300.0, 5.0, 0.1
"""Seconds of a call, of one turn of the talk, and between two levels of a side."""
GROWTH = 10.0
"""MB that the process may grow from the second hour to the last."""
AGENT = (
    "let me have a look at that with you",
    "thank you that helps one moment please",
    "i am running a line test on your connection now",
)


@click.command()
@click.option("--hours", default=8, show_default=True)
def main(hours: int) -> None:
    app = application()
    campaign = broadband()
    shift = Shift(app, campaign)
    sizes: list[float] = []
    for hour in range(1, hours + 1):
        begun = time.perf_counter()
        shift.talk(3600.0)
        sizes.append(psutil.Process().memory_info().rss / 1e6)
        click.echo(
            f"hour {hour}: {sizes[-1]:.0f} MB, {shift.calls} calls, {shift.cards} cards, "
            f"an event {median(shift.times) * 1000:.2f} ms, in {time.perf_counter() - begun:.0f} s"
        )
        shift.times.clear()
    growth = sizes[-1] - sizes[min(1, hours - 1)]
    click.echo(f"memory grew by {growth:+.1f} MB from the second hour to the last (allowed {GROWTH:.0f})")
    sys.exit(growth > GROWTH)


class Shift:
    def __init__(self, app: QApplication, campaign: Campaign):
        self._app, self._campaign = app, campaign
        self._matcher = Matcher(campaign.cards, campaign.language)
        self._panel = Panel(Appearance(app, LookSettings()).look, Devices(list, list))
        self._panel.show_campaign(campaign, CardSearch(campaign.cards, campaign.language).search)
        self._panel.show()
        self._asked = cycle([trigger for card in campaign.cards for trigger in card.triggers[:2]])
        self.calls = self.cards = 0
        self.times: list[float] = []

    def talk(self, seconds: float) -> None:
        for _ in range(round(seconds / CALL)):
            self._call()

    def _call(self) -> None:
        self.calls += 1
        self._panel.begin()
        policy = Policy(ShowingSettings(), self._campaign.language)
        for event in listen(self._heard(), self._matcher, policy, EchoFilter()):
            begun = time.perf_counter()
            self._panel.show_event(event)
            if not isinstance(event, Level):
                self._app.processEvents()
                self.times.append(time.perf_counter() - begun)
            self.cards += isinstance(event, Suggestion)

    def _heard(self) -> Iterator[Heard]:
        sources = dict.fromkeys(Channel, "headset")
        yield Listening(time=0.0, captured_at=0.0, model="none", demo=False, sources=sources)
        turns = round(CALL / TURN)
        for turn in range(turns):
            yield from self._turn(turn * TURN, turn)
        yield Ended(time=CALL, captured_at=CALL)

    def _turn(self, start: float, turn: int) -> Iterator[Heard]:
        """Somebody says a sentence, word by word, while both sides are measured."""
        channel = (Channel.CUSTOMER, Channel.AGENT)[turn % 2]
        text = (
            f"well {next(self._asked)} you know" if channel is Channel.CUSTOMER else AGENT[turn % len(AGENT)]
        )
        words = text.split()
        for number in range(round(TURN / LEVELS)):
            now = start + number * LEVELS
            for side in Channel:
                loud = -28.0 if side is channel else -60.0
                yield Level(time=now, captured_at=now, channel=side, rms=loud, peak=loud + 6)
            said = number // 4 + 1
            if number % 4 == 0 and said <= len(words):
                yield heard(
                    now, channel, f"{self.calls}-{turn}", " ".join(words[:said]), final=said == len(words)
                )


def heard(now: float, channel: Channel, utterance: str, text: str, *, final: bool) -> Hypothesis:
    return Hypothesis(time=now, captured_at=now, channel=channel, utterance=utterance, text=text, final=final)


if __name__ == "__main__":
    main()
