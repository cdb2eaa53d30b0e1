"""When agents are to get the version: now, tonight, or at another time."""

from datetime import datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from ui.theme import CAPTION, LABEL, Look
from ui.widgets.boxes import column
from ui.widgets.fields import Field, Parts
from ui.widgets.text import Text

EVENING = time(20)


class Moment(StrEnum):
    NOW = "now"
    TONIGHT = "tonight"
    OTHER = "other"


class When(QWidget):
    changed = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self._look, self.moment = look, Moment.NOW
        options = {
            Moment.NOW: self.tr("Now"),
            Moment.TONIGHT: self.tr("Tonight {0}").format(f"{EVENING:%H:%M}"),
            Moment.OTHER: self.tr("Other …"),
        }
        self.parts = Parts(look, options, Moment.NOW)
        field = Field(look, self.tr("When"), self.parts)
        self.other = QDateTimeEdit()
        self.other.setAccessibleName(self.tr("When agents get it"))
        self.other.setCalendarPopup(True)
        self.other.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.other.setDateTime(QDateTime.currentDateTime().addDays(1))
        self.hint = Text(look, "", CAPTION, "ink3")
        self.setLayout(column(field, self.other, self.hint, gap=8))
        self.parts.chosen.connect(self._choose)
        self.other.dateTimeChanged.connect(lambda _moment: self.changed.emit())
        self._dress()
        look.changed.connect(self._dress)
        self._choose(Moment.NOW)

    def _dress(self) -> None:
        self.other.setFont(self._look.font(LABEL, figures=True))

    def choose(self, moment: Moment) -> None:
        self.parts.group.buttons()[list(Moment).index(moment)].click()

    @property
    def live_from(self) -> datetime | None:
        """In this computer's zone; None: at once. Tonight, after that hour, is at once too."""
        now = datetime.now().astimezone()
        if self.moment is Moment.TONIGHT:
            evening = datetime.combine(now.date(), EVENING).astimezone()
            return evening if evening > now else None
        if self.moment is Moment.OTHER:
            chosen = datetime.fromtimestamp(self.other.dateTime().toSecsSinceEpoch()).astimezone()
            return chosen if chosen > now + timedelta(seconds=1) else None
        return None

    def _choose(self, moment: Moment) -> None:
        self.moment = moment
        self.other.setVisible(moment is Moment.OTHER)
        self.changed.emit()

    def say_version(self, number: int) -> None:
        """The version that agents have now; 0: none."""
        self.hint.say(
            self.tr("Calls that are running keep version {0} until they end.").format(number)
            if number
            else ""
        )
