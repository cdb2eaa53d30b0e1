"""Several cards at once: what is set here becomes so in all that are chosen, as one step to undo."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scripts_db.cards import Card
from scripts_db.changes import Change
from ui.desk.cards import edits
from ui.desk.cards.form_fields import THRESHOLD, is_locked, language_names
from ui.desk.cards.tags import TagsField
from ui.desk.choices import ChoiceField
from ui.desk.fields import FormField, LineField, NumberField
from ui.desk.workplace import Workplace
from ui.theme import CAPTION, SAY
from ui.translating import tr
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.text import Text
from ui.widgets.window import scrolled

WIDTH = 366
Cards = tuple[Card, ...]


class BulkForm(Box):
    """Nothing is done before the button beside a field is pressed."""

    delete_chosen = Signal()

    def __init__(self, place: Workplace):
        super().__init__("form")
        self._place, self._cards = place, Cards()
        look = place.look
        self.head = Text(look, "", SAY, lines=1)
        self.fields: dict[str, FormField] = {}
        self.buttons: dict[str, Button] = {}
        self._lines = column(gap=10)
        self._offer_words()
        self._offer_limits()
        self.delete = Button(look, tr("Delete these cards"), "outline", "dismiss")
        self.delete.clicked.connect(self.delete_chosen)
        note = tr("Each button sets it in all chosen cards. Undo takes it back in all of them.")
        inside = QWidget()
        body = column(self.head, Text(look, note, CAPTION, "ink3"), self._lines, 8, gap=10)
        body.addLayout(row(self.delete, None))
        inside.setLayout(column(body, None, margins=(20, 16, 20, 16)))
        self.setLayout(column(scrolled(inside)))
        self.setFocusProxy(self.fields["add_tags"].control)
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedWidth(round(WIDTH * max(1.0, self._place.look.scale)))

    def _offer_words(self) -> None:
        look = self._place.look
        add, remove = tr("Add"), tr("Remove")
        self._offer(
            "add_tags", TagsField(look, tr("Add tags")), add, lambda cards, tags: edits.tagged(cards, tags)
        )
        self._offer(
            "remove_tags",
            TagsField(look, tr("Remove tags")),
            remove,
            lambda cards, tags: edits.tagged(cards, remove=tags),
        )
        self._offer_set("owner", LineField(look, tr("Owner")))
        self._offer_set("language", ChoiceField(look, tr("Language"), self._languages))

    def _offer_limits(self) -> None:
        look = self._place.look
        often = {True: tr("Once in a call"), False: tr("Again after a while")}
        self._offer_set("once_per_call", ChoiceField(look, tr("How often"), lambda: often))
        self._offer_set("cooldown", NumberField(look, tr("Show again after"), 0, 36_000, unit=tr("s")))
        if not is_locked(self._place.loaded, THRESHOLD):
            usual = tr("as usual")
            self._offer_set("threshold", NumberField(look, tr("Sure from"), 0, 1, decimals=2, empty=usual))
        self._offer(
            "priority",
            NumberField(look, tr("Priority"), -1000, 1000),
            tr("Set"),
            lambda cards, number: edits.given(cards, priority=round(number)),
        )

    def _offer_set(self, name: str, field: FormField) -> None:
        """A field of the card that is set to what stands here."""
        self._offer(name, field, tr("Set"), lambda cards, value: edits.given(cards, **{name: value}))

    def _offer(
        self, key: str, field: FormField, verb: str, changes: Callable[[Cards, Any], list[Change]]
    ) -> None:
        button = Button(self._place.look, verb, "tall")
        label = field.label.text()
        button.setAccessibleName(f"{verb}: {label}")
        button.clicked.connect(lambda: self._do(label, changes(self._cards, field.value())))
        inside = row((field, 1), button)
        inside.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        self._lines.addLayout(inside)
        self.fields[key], self.buttons[key] = field, button

    def _do(self, label: str, changes: list[Change]) -> None:
        self._place.draft.do(tr("{0} of {1} cards").format(label, len(changes)), changes)

    def show_cards(self, cards: Cards) -> None:
        """What stands in the first card stands in the fields when others are chosen."""
        same = {card.id for card in cards} == {card.id for card in self._cards}
        self._cards = cards
        self.head.say(tr("{0} cards").format(len(cards)))
        if cards and not same:
            for key, field in self.fields.items():
                field.show_value(() if key.endswith("tags") else getattr(cards[0], key))

    def _languages(self) -> dict[str, str]:
        return language_names({card.language for card in self._cards})
