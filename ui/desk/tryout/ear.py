"""The microphone on the desk, as a line: a switch, its level, what it hears just now."""

from ui.theme import CAPTION, Look
from ui.widgets.boxes import Box, row
from ui.widgets.buttons import IconButton
from ui.widgets.live_meter import LiveMeter
from ui.widgets.text import Text


class Ear(Box):
    """The microphone: off, listening with its level and what it hears just now, or why it can't."""

    def __init__(self, look: Look):
        super().__init__("plain")
        self.switch = IconButton(look, "mic", "")
        self.meter = LiveMeter(look)
        self.meter.setAccessibleName(self.tr("Level of the microphone"))
        self.words = Text(look, "", CAPTION, "ink3", lines=3)
        self.setLayout(row(self.switch, self.meter, (self.words, 1), gap=8))
        self.meter.setFixedWidth(60)
        self.rest()

    def begin(self) -> None:
        self.switch.show_as("mic_off", self.tr("Stop listening"), "accent")
        self.meter.show()
        self.say(self.tr("Listening. Say it."), "ink2")

    def rest(self) -> None:
        """What hindered it stays to be read."""
        self.switch.show_as("mic", self.tr("Say it into the microphone"))
        self.meter.rest()
        self.meter.hide()
        if self.words.text() == self.tr("Listening. Say it.") or not self.words.text():
            self.say(self.tr("Or say it into the microphone."), "ink3")

    def partial(self, text: str) -> None:
        if text:
            self.say(f"{text} …", "ink3")

    def explain(self, sentence: str) -> None:
        self.say(sentence, "caution")

    def say(self, words: str, ink: str) -> None:
        self.words.set_ink(ink)
        self.words.say(words)
