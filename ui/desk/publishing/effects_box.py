"""What the draft means in the example calls: of one card, or of all."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout

from assist.rehearsal.ruling import Difference, Effect, Ruling
from ui.theme import LABEL, LABEL_STRONG, Look
from ui.translating import QT_TRANSLATE_NOOP, translated
from ui.widgets.boxes import Box, column, row
from ui.widgets.clearing import clear
from ui.widgets.signs import Picture
from ui.widgets.text import Text

EFFECTS = {
    Effect.RIGHT: ("checkmark", "accent", QT_TRANSLATE_NOOP("gate", "Right, as before")),
    Effect.NEW: ("add_circle", "accent", QT_TRANSLATE_NOOP("gate", "Now there where it is wanted")),
    Effect.MENDED: ("arrow_right", "accent", QT_TRANSLATE_NOOP("gate", "No longer shown where it was wrong")),
    Effect.EARLIER: ("arrow_right", "accent", QT_TRANSLATE_NOOP("gate", "Earlier than before")),
    Effect.LATER: ("history", "caution", QT_TRANSLATE_NOOP("gate", "Later than before")),
    Effect.FALSE: ("warning", "caution", QT_TRANSLATE_NOOP("gate", "Now shown where it is not wanted")),
    Effect.STILL_FALSE: ("subtract_circle", "ink3", QT_TRANSLATE_NOOP("gate", "Not wanted, as before")),
    Effect.MISSING: ("circle", "ink3", QT_TRANSLATE_NOOP("gate", "Wanted and missing, as before")),
    Effect.LOST: (
        "error_circle:filled",
        "serious",
        QT_TRANSLATE_NOOP("gate", "No longer there where it was wanted"),
    ),
}
"""Icon, colour and words, in the order in which they are listed."""


class EffectsBox(Box):
    def __init__(self, look: Look):
        super().__init__("card")
        self._look = look
        self.head = Text(look, "", LABEL_STRONG, lines=2)
        self._lines = column(gap=6)
        self.setLayout(column(self.head, self._lines, gap=8, margins=(14, 10, 14, 12)))

    def show_ruling(self, ruling: Ruling | None, card: str) -> None:
        """Of the card of that id; of all, where that is "" or stands in no example."""
        clear(self._lines)
        if ruling is None or not ruling.examples:
            self.hide()
            return
        own = ruling.about(card) if card else ruling.differences
        count = (self.tr("1 example call") if ruling.examples == 1 else self.tr("{0} example calls")).format(
            ruling.examples
        )
        if card and not own:
            self.head.say(self.tr("No line of {0} is about this card").format(count))
        elif card:
            self.head.say(self.tr("What it means in {0}").format(count))
        else:
            self.head.say(self.tr("What all changes mean in {0}").format(count))
        for effect in EFFECTS:
            if found := [one for one in own if one.effect is effect]:
                self._lines.addLayout(self._line(effect, found))
        self.show()

    def _line(self, effect: Effect, found: Sequence[Difference]) -> QBoxLayout:
        icon, role, source = EFFECTS[effect]
        words = translated("gate", source)
        if effect is not Effect.RIGHT:
            first = self.tr("{0}: “{1}”, {2}")
            words = first.format(words, found[0].words, found[0].example_title)
        times = self.tr("1 time") if len(found) == 1 else self.tr("{0} times").format(len(found))
        return row(
            Picture(self._look, icon, role, 16, beside=LABEL),
            (Text(self._look, words, LABEL, lines=2), 1),
            Text(self._look, times, LABEL, "ink2", lines=1, whole=True, figures=True),
            top=True,
        )
