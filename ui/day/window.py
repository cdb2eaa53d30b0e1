"""The agent's day in a small window: calls, cards, questions without one."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from ui.day.tally import Day, DayTally
from ui.theme import BODY, CAPTION, LABEL, SAY, TITLE, Look
from ui.translating import QT_TRANSLATE_NOOP, translated
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Hairline
from ui.widgets.text import Text
from ui.widgets.window import Window

WIDTH = 360
_HOURS = QT_TRANSLATE_NOOP("day", "{0} h {1} min")
_MINUTES = QT_TRANSLATE_NOOP("day", "{1} min")


class DayWindow(Window):
    """Counts on while it is open."""

    def __init__(self, look: Look, tally: DayTally):
        super().__init__(look, self.tr("My day"))
        self._tally = tally
        self._date = Text(look, "", BODY, "ink2", lines=1)
        self.facts = {
            "calls": _Fact(look, self.tr("Calls")),
            "talked": _Fact(look, self.tr("Time in calls")),
            "shown": _Fact(look, self.tr("Cards that came up")),
            "used": _Fact(look, self.tr("Used"), part=True),
            "dismissed": _Fact(look, self.tr("Dismissed"), part=True),
            "wrong": _Fact(look, self.tr("Called wrong, or missing")),
            "searched": _Fact(look, self.tr("Looked up by you")),
            "unanswered": _Fact(look, self.tr("Questions without a card")),
        }
        self.close_ = Button(look, self.tr("Close"), "tall")
        self.close_.clicked.connect(self.accept)
        self._arrange(look)
        tally.changed.connect(self.show_day)
        self.show_day()

    def _arrange(self, look: Look) -> None:
        facts = column()
        for number, fact in enumerate(self.facts.values()):
            if number:
                facts.addWidget(Hairline(look))
            facts.addWidget(fact)
        promise = self.tr("These figures are yours: they stay on this computer and begin anew tomorrow.")
        head = column(Text(look, self.tr("My day"), SAY, lines=1), self._date, gap=2)
        foot = row(None, self.close_)
        layout = column(head, Box("card", facts), Text(look, promise, CAPTION, "ink3"), gap=14)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addLayout(foot)
        self.setLayout(layout)
        self.resize(self.scaled(WIDTH, layout.totalHeightForWidth(self.broad(WIDTH))))

    def show_day(self) -> None:
        day = self._tally.day
        self._date.say(
            QLocale().toString(
                QDate.fromString(day.date, Qt.DateFormat.ISODate), QLocale.FormatType.LongFormat
            )
        )
        for name, fact in self.facts.items():
            fact.show_figure(_figure(day, name))


class _Fact(QWidget):
    """`part` is one of what stands above it."""

    def __init__(self, look: Look, name: str, *, part: bool = False):
        super().__init__()
        self._name = name
        label = Text(look, name, LABEL if part else BODY, "ink2" if part else "ink", lines=1)
        self.figure = Text(look, "", TITLE, lines=1, whole=True, figures=True)
        self.setLayout(row((label, 1), self.figure, margins=(30 if part else 14, 7, 14, 7)))

    def show_figure(self, text: str) -> None:
        self.figure.say(text)
        self.setAccessibleName(f"{self._name}: {text}")


def _figure(day: Day, name: str) -> str:
    if name == "talked":
        hours, minutes = divmod(round(day.talked / 60), 60)
        told = translated("day", _HOURS if hours else _MINUTES)
        return told.format(hours, minutes)
    return str(getattr(day, name))
