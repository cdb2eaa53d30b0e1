"""The pages of the settings that are fields alone."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from assist import places
from assist.settings import Theme
from ui.language import LANGUAGES
from ui.settings.draft import Draft
from ui.settings.setting import choice, page, parts, set_by_it, switch
from ui.settings.sound import SoundCheck
from ui.theme import BODY, BODY_STRONG, CAPTION, SCALES, Look
from ui.translating import tr
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, Locked
from ui.widgets.text import Text


def sound(look: Look, draft: Draft, check: SoundCheck) -> QWidget:
    by_sound = switch(look, draft, "hearing.start_by_sound", tr("A call begins and ends by its sound"))
    told = tr(
        "It begins when both sides can be heard and ends after two minutes without a sound. In between, nothing but "
        "the loudness is looked at."
    )
    by_sound.setAccessibleDescription(told)
    both = QWidget()
    both.setLayout(column(by_sound, Text(look, told, CAPTION, "ink3"), gap=2))
    return page(
        look,
        tr("Devices"),
        check,
        both,
        intro=tr("Choose what you speak into, and what your softphone plays the customer on."),
    )


def appearance(look: Look, draft: Draft) -> QWidget:
    tongues = {"": tr("Like the system"), **LANGUAGES}
    themes = {
        Theme.SYSTEM: tr("Like the system"),
        Theme.LIGHT: tr("Light"),
        Theme.DARK: tr("Dark"),
    }
    return page(
        look,
        tr("Look"),
        parts(look, draft, "look.theme", tr("Colours"), themes),
        parts(
            look,
            draft,
            "look.text_scale",
            tr("Text size"),
            {scale: f"{round(scale * 100)} %" for scale in SCALES},
        ),
        switch(look, draft, "look.strong_contrast", tr("Stronger contrast")),
        switch(look, draft, "look.reduced_motion", tr("Nothing moves or fades")),
        choice(
            look,
            draft,
            "look.language",
            tr("Language of the windows"),
            tongues,
            tr("From the next start of Callcue on."),
        ),
    )


def cards(look: Look, draft: Draft) -> QWidget:
    sure = {
        0.4: tr("Sooner: more cards, some of them wrong"),
        0.5: tr("Balanced"),
        0.6: tr("Surer: fewer cards, seldom wrong"),
        0.7: tr("Only when it fits almost word by word"),
    }
    early = {
        0.0: tr("At once, as soon as it fits"),
        0.1: tr("When it fits clearly"),
        0.2: tr("When there is hardly any doubt"),
        1.0: tr("Never: wait for the end of the sentence"),
    }
    most = {count: tr("At most {0} a minute").format(count) for count in (2, 4, 6, 8, 12)}
    return page(
        look,
        tr("Cards"),
        choice(look, draft, "showing.threshold", tr("How well a card must fit"), sure),
        choice(look, draft, "showing.early_margin", tr("While the customer is still speaking"), early),
        choice(look, draft, "showing.cards_per_minute", tr("How many cards come up"), most),
        after=tr("From the next call on. A card with a threshold of its own keeps it."),
    )


def library(look: Look, draft: Draft, campaigns: Mapping[str, str]) -> QWidget:
    names = {"": tr("The first one in the library"), **campaigns}
    return page(
        look,
        tr("Library"),
        _library_file(look, draft),
        choice(look, draft, "library.campaign", tr("Campaign"), names),
        after=tr("From the next start of Callcue on."),
    )


def _library_file(look: Look, draft: Draft) -> Field:
    name, label = "library.file", tr("File with the cards")
    if draft.locks(name):
        return Field(look, label, Locked(look, draft[name]), hint=set_by_it())
    line = QLineEdit(draft[name])
    line.setProperty("kind", "field")
    line.setPlaceholderText(str(places.library_file()))
    line.textChanged.connect(lambda text: draft.put(name, text.strip()))
    choose = Button(look, tr("Choose …"), "tall")
    choose.setAccessibleName(tr("Choose the file with the cards"))
    choose.clicked.connect(lambda: _choose_file(line))
    both = _Both(line)
    both.setLayout(row((line, 1), choose))
    return Field(look, label, both, below=tr("Empty: your own library, in the place that stands there."))


class _Both(QWidget):
    """A field and its button: whoever names it names the field."""

    def __init__(self, line: QLineEdit):
        super().__init__()
        self._line = line
        self.setFocusProxy(line)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)


def _choose_file(line: QLineEdit) -> None:
    before = str(Path(line.text() or places.library_file()).parent)
    file, _ = QFileDialog.getOpenFileName(line.window(), tr("The library"), before)
    if file:
        line.setText(file)


def privacy(look: Look) -> QWidget:
    facts = {
        tr("The sound"): tr(
            "It is heard on this computer and forgotten. No recording is made, nothing is sent."
        ),
        tr("What was said"): tr(
            "It stands in the panel until the next call begins, and in no file. When you teach a card with “Never for” "
            "or “Also for”, that one phrase is proposed to your supervisor, without the numbers in it."
        ),
        tr("What is kept"): tr(
            "For each call: when it was, which cards came up and what you did with them. Not who called, not a "
            "word of the talk. It is in the library file."
        ),
        tr("Your own figures"): tr(
            "How many calls and cards you had today, in a file of this computer that begins anew each day."
        ),
        tr("The internet"): tr("It is asked for speech models alone, when you press Download."),
    }
    return page(look, tr("Privacy"), *[_fact(look, title, words) for title, words in facts.items()])


def _fact(look: Look, title: str, words: str) -> QWidget:
    made = QWidget()
    made.setLayout(column(Text(look, title, BODY_STRONG, lines=1), Text(look, words, BODY, "ink2"), gap=2))
    return made
