"""`callcue demo`: the sample call through the whole program, with the panel on screen.

Without a display the panel is drawn offscreen. Either way the call is printed as it unfolds, and pictures
of the panel are kept.
"""

import os
from pathlib import Path

import click
from PySide6.QtCore import QBuffer, QObject, QTimer
from PySide6.QtWidgets import QApplication

from assist import printing, sample
from assist.call import Call
from assist.events import Event, Hypothesis, Suggestion
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.matching.index import Matcher
from assist.matching.search import CardSearch
from assist.opening import demo_model
from assist.settings import LookSettings, Settings, Theme
from scripts_db.cards import Campaign
from scripts_db.samples import broadband
from ui.appearance import Appearance
from ui.application import application, has_screen
from ui.bridge import Bridge
from ui.panel.menu import Devices
from ui.panel.window import Panel

SETTLED = 300
"""Milliseconds after which a new card's head has faded to rest, and the note after the call stands."""

FAREWELL = 3.0
"""Seconds that the panel stays on a real screen after the call."""


def run_demo(out: Path, fast: bool) -> None:
    """Raises AssistError or OSError when something is in the way."""
    out.mkdir(parents=True, exist_ok=True)
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    settings, campaign = Settings(), broadband()
    recording = Recording(sample.sample_call(), Pace.FAST if fast else Pace.REAL)
    ears = Ears(recording, demo_model())
    call = Call(ears, Matcher(campaign.cards, campaign.language), settings.showing, campaign.language)
    app = application()
    show = Demo(app, campaign, call, out)
    show.begin()
    app.exec()
    show.close()
    if show.failure:
        raise show.failure


class Demo(QObject):
    """The panel and the sample call: prints each event, keeps a picture of each card, sums up at the end."""

    def __init__(self, app: QApplication, campaign: Campaign, call: Call, out: Path) -> None:
        super().__init__()
        self._app, self._call, self._out = app, call, out
        self._phrase_ends: dict[str, float | None] = {}
        self._shown: list[str] = []
        self._pictures: list[Path] = []
        self.failure: Exception | None = None
        self._appearance = Appearance(app, LookSettings(theme=Theme.LIGHT))
        self.panel = Panel(self._appearance.look, Devices(list, list))
        self.panel.show_campaign(campaign, CardSearch(campaign.cards, campaign.language).search)
        self._bridge = Bridge()
        self._bridge.heard.connect(self._hear)
        self._bridge.failed.connect(self._fail)
        self._bridge.crashed.connect(self._fail)
        self._bridge.finished.connect(lambda: QTimer.singleShot(SETTLED, self._sum_up))
        self.panel.painted.connect(self._note_card)
        self.panel.guided.connect(self._print)

    def begin(self) -> None:
        self.panel.show()
        self.panel.begin()
        self._bridge.start(lambda: self._call)

    def close(self) -> None:
        self._bridge.stop_and_wait()
        self.panel.close()

    def _hear(self, event: Event) -> None:
        self.panel.show_event(event)
        if isinstance(event, Hypothesis):
            self._phrase_ends[event.utterance] = event.phrase_end
        if not isinstance(event, Suggestion):  # printed when it is on the screen
            self._print(event)

    def _print(self, event: Event) -> None:
        if line := printing.line(event):
            click.echo(line)

    def _note_card(self, card: Suggestion, painted_at: float) -> None:
        """On the screen now: that moment counts, not the one at which it was decided."""
        self._shown.append(card.card.id)
        click.echo(printing.suggestion(card, self._delay(card, painted_at)))
        name = f"{len(self._shown):02}-{card.card.id}"
        QTimer.singleShot(SETTLED, lambda: self._keep_picture(name))

    def _delay(self, card: Suggestion, painted_at: float) -> float | None:
        end = self._phrase_ends.get(card.utterance)
        return None if end is None else card.time - end + painted_at - card.captured_at

    def _keep_picture(self, name: str) -> None:
        path = self._out / f"{name}.png"
        picture = QBuffer()
        self.panel.grab().save(picture, "PNG")
        path.write_bytes(picture.data().data())  # unlike Qt, this says why it can't be written
        self._pictures.append(path)

    def _sum_up(self) -> None:
        self._keep_picture("end-light")
        self._appearance.wear(LookSettings(theme=Theme.DARK))
        self._keep_picture("end-dark")
        click.echo("\n" + "\n".join(printing.summary_lines(self._call.summary)))
        wanted = sample.expected_cards()
        right, wrong = len(set(wanted) & set(self._shown)), len(set(self._shown) - set(wanted))
        click.echo(
            f"{right} of the {len(wanted)} cards that the call asks for were shown, and {wrong} others"
        )
        click.echo(f"{len(self._pictures)} pictures of the panel: {self._out}")
        offscreen = self._app.platformName() == "offscreen"
        QTimer.singleShot(0 if offscreen else int(FAREWELL * 1000), self._app.quit)

    def _fail(self, trouble: Exception) -> None:
        self.failure = trouble
        self._app.quit()
