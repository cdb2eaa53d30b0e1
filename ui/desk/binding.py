"""Ties the fields of a form to the entry of the draft that they show.

What is typed changes the entry as it stands by then: what others changed in its other fields stays. Where the same
field was changed, the draft finds something else than expected, changes nothing and tells (`Draft.conflicted`).
"""

from collections.abc import Callable
from time import monotonic
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject

from scripts_db.cards import Campaign, Entry
from scripts_db.changes import LISTS, Change, head
from scripts_db.errors import AssistError
from ui.desk.draft import Draft
from ui.desk.fields import FormField

Shown = Entry | Campaign
"""What a form shows: an entry, or a campaign's head."""

TOGETHER = 3.0
"""Seconds: what is saved sooner after the last time in the same field is undone with it."""


class Binding(QObject):
    """One field. `name` is the field of the entry, unless `read` and `write` say how to get at the value.

    `text` is what Undo calls it.
    """

    def __init__(
        self,
        draft: Draft,
        field: FormField,
        text: str,
        name: str,
        read: Callable[[Any], Any] | None = None,
        write: Callable[[Any, Any], Shown] | None = None,
    ):
        super().__init__()
        self.field, self._draft, self._text, self._name = field, draft, text, name
        self._read = read or (lambda entry: getattr(entry, name))
        self._write = write or (lambda entry, value: replace(entry, **{name: value}))
        self._entry: Shown | None = None
        self._base: Shown | None = None
        self._home = ""
        self._run, self._saved = 0, 0.0
        field.begun.connect(self._begin)
        field.edited.connect(self._save)

    def show(self, entry: Shown, language: str = "") -> None:
        """What is being typed into the same entry stays; for another one it is saved before."""
        if self.field.pending and self._is_at_home and _same(entry, self._base):
            self._entry = entry
            return
        self.field.flush()
        self.field.pending = False
        self._entry = entry
        self.field.set_language(language)
        self.field.show_value(self._read(entry))

    def _begin(self) -> None:
        self._base, self._home = self._entry, self._draft.campaign.id

    @property
    def _is_at_home(self) -> bool:
        """Whether the campaign in which the typing began is on the desk; entries of another may have the same ids."""
        return self._home == self._draft.campaign.id

    def _save(self) -> None:
        before = self._base
        if before is None:
            return
        if not self._is_at_home:
            self._save_at_home(Change(before, self._write(before, self.field.value())))
            return
        now = in_draft(self._draft, before)
        if now is not None and self._read(now) == self._read(before):
            before = now
        after = self._write(before, self.field.value())
        if after == before:
            return
        change = Change(before, after)
        done = self._draft.do(self._text, [change], joins=self._joins(before))
        if not done and self._draft.refused != (change,):
            self.field.keep()  # the library can't be written: what was typed is not to be lost

    def _save_at_home(self, change: Change) -> None:
        """Another campaign was opened while somebody typed; that is beyond Undo."""
        if change.before != change.after:
            try:
                self._draft.library.apply(self._home, [change], by=self._draft.by)
            except AssistError as trouble:
                self._draft.failed.emit(trouble)

    def _joins(self, entry: Shown) -> str:
        if monotonic() - self._saved > TOGETHER:
            self._run += 1
        self._saved = monotonic()
        return f"{entry.id} {self._name} {self.field.run} {self._run}"


class Form:
    """The bindings of one form."""

    def __init__(self, *bindings: Binding):
        self.bindings = bindings

    def show(self, entry: Shown, language: str = "") -> None:
        for binding in self.bindings:
            binding.show(entry, language)

    def flush(self) -> None:
        """Saves what waits, before something else comes into the form."""
        for binding in self.bindings:
            binding.field.flush()


def in_draft(draft: Draft, entry: Shown) -> Shown | None:
    """The entry as it stands in the draft now; None when it is gone."""
    if isinstance(entry, Campaign):
        return head(draft.campaign)
    entries: tuple[Entry, ...] = getattr(draft.campaign, LISTS[type(entry)])
    return next((one for one in entries if one.id == entry.id), None)


def _same(one: Shown, other: Shown | None) -> bool:
    return type(one) is type(other) and other is not None and one.id == other.id
