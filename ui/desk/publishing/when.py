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
    EVENING = "evening"
    OTHER = "other"


class When(QWidget):
    changed = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self._look, self.moment = look, Moment.NOW
        options = {
            Moment.NOW: self.tr("Now"),
            Moment.EVENING: self._evening_words(),
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
        """In this computer's zone; None: at once."""
        if self.moment is Moment.EVENING:
            return evening(_now())
        if self.moment is Moment.OTHER:
            return datetime.fromtimestamp(self.other.dateTime().toSecsSinceEpoch()).astimezone()
        return None

    @property
    def is_past(self) -> bool:
        """Whether the time that is chosen has gone by."""
        return self.live_from is not None and self.live_from <= _now()

    @property
    def verb(self) -> str:
        """What the button does."""
        if self.moment is Moment.NOW:
            return self.tr("Publish now")
        if self.moment is Moment.OTHER:
            return self.tr("Publish then")
        return self.tr("Publish tonight") if self._is_tonight else self.tr("Publish tomorrow")

    @property
    def _is_tonight(self) -> bool:
        return evening(_now()).date() == _now().date()

    def _evening_words(self) -> str:
        words = self.tr("Tonight {0}") if self._is_tonight else self.tr("Tomorrow {0}")
        return words.format(f"{EVENING:%H:%M}")

    def _choose(self, moment: Moment) -> None:
        self.moment = moment
        self.other.setVisible(moment is Moment.OTHER)
        self.changed.emit()

    def say_version(self, number: int) -> None:
        """The version that agents have now; 0: none."""
        self.parts.group.buttons()[1].setText(self._evening_words())
        self.hint.say(
            self.tr("Calls that are running keep version {0} until they end.").format(number)
            if number
            else ""
        )


def evening(now: datetime) -> datetime:
    """The next one."""
    today = datetime.combine(now.date(), EVENING).astimezone()
    return today if today > now else datetime.combine(now.date() + timedelta(days=1), EVENING).astimezone()


def _now() -> datetime:
    return datetime.now().astimezone()
