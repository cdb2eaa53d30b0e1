"""The fields of a card's form, each tied to its place in the draft."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from assist.settings import Loaded
from scripts_db.cards import Card
from ui.desk.binding import Binding, Form
from ui.desk.cards.columns import SPEAKERS
from ui.desk.cards.tags import TagsField
from ui.desk.cards.tips import TipsField
from ui.desk.choices import ChoiceField, PartsField, SwitchField
from ui.desk.draft import Draft
from ui.desk.fields import FormField, LineField, LinesField, NumberField, TextField
from ui.desk.phrases import Check, PhrasesField
from ui.theme import Look
from ui.translating import tr, translated
from ui.widgets.fields import Field, Locked

TITLE, SAY, POINTS, POINT = 32, 160, 3, 45
"""Letters of the title, of what to say and of a point, and how many points: more does not fit the panel."""
LANGUAGES = {
    "en": "English",
    "ja": "日本語",
    "zh": "中文",
    "es": "Español",
    "ru": "Русский",
    "de": "Deutsch",
    "it": "Italiano",
    "fr": "Français",
    "ko": "한국어",
    "pt": "Português",
}
THRESHOLD = "showing.threshold"


class CardFields:
    """All fields, by name, and the Form that shows a card in them."""

    def __init__(
        self,
        look: Look,
        draft: Draft,
        loaded: Loaded,
        trigger_check: Callable[[str], Check],
        negative_check: Callable[[str], Check],
    ):
        self._draft = draft
        self.title = LineField(look, tr("Title"), most=TITLE)
        self.say = TextField(look, tr("Say"), lines=4, most=SAY)
        self.points = PointsField(look, tr("Points, one a line"), lines=3, most=POINTS)
        self.triggers = PhrasesField(
            look, tr("Triggers"), empty=tr("What calls for this card"), check=trigger_check
        )
        self.negatives = PhrasesField(
            look, tr("Not when they say"), empty=tr("What forbids it"), check=negative_check
        )
        speakers = {one: translated("cards", name) for one, name in SPEAKERS.items()}
        self.speaker = PartsField(look, tr("Said by"), speakers)
        self.cooldown = NumberField(look, tr("Show again after"), 0, 36_000, unit=tr("s"))
        self.once = SwitchField(look, tr("How often"), tr("Once in a call"))
        self.priority = NumberField(look, tr("Priority"), -1000, 1000)
        self.owner = LineField(look, tr("Owner"))
        self.owner.line.setToolTip(tr("Who keeps the card true"))
        self.tags = TagsField(look, tr("Tags"), tr("with commas between"))
        self.language = ChoiceField(look, tr("Language"), self._languages)
        self.tips = TipsField(look, tr("Tips from the experienced"))
        self.more = TextField(look, tr("More"), tr("folded away on the panel"), lines=4)
        self.threshold: QWidget
        bindings = self._bindings(draft)
        if is_locked(loaded, THRESHOLD):
            locked = Locked(look, f"{loaded.settings.showing.threshold:.2f}")
            self.threshold = Field(look, tr("Sure from"), locked, hint=tr("Set by IT"))
        else:
            usual = tr("as usual, {0}").format(f"{loaded.settings.showing.threshold:.2f}")
            own = self.threshold = NumberField(look, tr("Sure from"), 0, 1, decimals=2, empty=usual)
            bindings.append(Binding(draft, own, tr("Change from which score it is sure"), "threshold"))
        self.form = Form(*bindings)

    def _bindings(self, draft: Draft) -> list[Binding]:
        named: tuple[tuple[FormField, str, str], ...] = (
            (self.title, tr("Change the title"), "title"),
            (self.say, tr("Change what to say"), "say"),
            (self.points, tr("Change the points"), "points"),
            (self.triggers, tr("Change the triggers"), "triggers"),
            (self.negatives, tr("Change what forbids it"), "negatives"),
            (self.speaker, tr("Change who says it"), "speaker"),
            (self.cooldown, tr("Change when it is shown again"), "cooldown"),
            (self.once, tr("Change how often it is shown"), "once_per_call"),
            (self.owner, tr("Change the owner"), "owner"),
            (self.tags, tr("Change the tags"), "tags"),
            (self.language, tr("Change the language"), "language"),
            (self.tips, tr("Change the tips"), "tips"),
            (self.more, tr("Change what is folded away"), "more"),
        )
        priority = Binding(draft, self.priority, tr("Change the priority"), "priority", write=_with_priority)
        return [*(Binding(draft, field, text, name) for field, text, name in named), priority]

    def _languages(self) -> dict[str, str]:
        return language_names({card.language for card in self._draft.campaign.cards})


class PointsField(LinesField):
    """Counts its lines, and tells of one that is too long."""

    def __init__(self, look: Look, label: str, *, lines: int, most: int):
        super().__init__(look, label, lines=lines, most=most)
        self.edit.textChanged.connect(self._show_long)

    def _show_long(self) -> None:
        long = [line for line in self.value() if len(line) > POINT]
        if long and len(self.value()) <= POINTS:
            self.hint.say(self.tr("{0} of {1} letters in a line").format(max(map(len, long)), POINT))
            self.hint.set_ink("caution")


def language_names(others: set[str]) -> dict[str, str]:
    """By code, in their own words, those of the cards too."""
    return LANGUAGES | {
        code: QLocale(code).nativeLanguageName() or code for code in sorted(others - set(LANGUAGES))
    }


def is_locked(loaded: Loaded, name: str) -> bool:
    return name in loaded.locked or name.partition(".")[0] in loaded.locked


def _with_priority(card: Card, value: float) -> Card:
    return replace(card, priority=round(value))
