"""Two desks on one entry: both texts side by side, and a choice. Nothing is ever overwritten without it."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from scripts_db.cards import Card
from scripts_db.changes import Change
from scripts_db.errors import ChangedMeanwhile
from ui.desk.binding import Shown, in_draft
from ui.desk.dialog import Dialog
from ui.desk.diff_text import DiffText, sides
from ui.desk.draft import Draft
from ui.desk.entry_words import as_text, field_name, title_of
from ui.desk.merging import both, disputed, on_top
from ui.theme import BODY, CAPTION_STRONG, LABEL_STRONG, SAY, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.text import Text
from ui.widgets.window import scrolled

SIZE = (860, 460)


class Dispute(Struct, frozen=True):
    """What I wanted, and what stands there by now; None: they removed it."""

    mine: Change
    theirs: Shown | None


class Conflicts(QObject):
    """Listens to the draft. What touches different fields is brought together; the rest is asked."""

    def __init__(self, look: Look, draft: Draft, window: QWidget, notify: Callable[[str], None]):
        super().__init__(window)
        self._look, self._draft, self._window, self._notify = look, draft, window, notify
        self.asking: ConflictWindow | None = None
        draft.conflicted.connect(self._hear)

    def _hear(self, conflict: ChangedMeanwhile) -> None:
        """The undo stack is in the middle of the step that was refused: let it come to its end."""
        wanted = self._draft.refused
        QTimer.singleShot(0, self, lambda: self._meet(conflict.name, wanted))

    def _meet(self, name: str, wanted: Sequence[Change]) -> None:
        self._draft.look_again()
        now = {id(change): in_draft(self._draft, change.entry) for change in wanted}
        merged = [both(change, now[id(change)]) for change in wanted]
        disputes = [
            Dispute(change, now[id(change)])
            for change, found in zip(wanted, merged, strict=True)
            if found is None
        ]
        if disputes:
            self._ask(name, disputes, wanted)
        else:
            self._do([change for change in merged if change])
            self._notify(
                self.tr("“{0}” was changed on another desk too. Both changes are kept.").format(name)
            )

    def _ask(self, name: str, disputes: Sequence[Dispute], wanted: Sequence[Change]) -> None:
        self.asking = ConflictWindow(self._look, name, disputes, self._window)
        self.asking.mine_chosen.connect(lambda: self._keep_mine(wanted))
        self.asking.rejected.connect(lambda: self._keep_theirs(disputes))
        self.asking.open()

    def _keep_mine(self, wanted: Sequence[Change]) -> None:
        self._do([on_top(change, in_draft(self._draft, change.entry)) for change in wanted])

    def _keep_theirs(self, disputes: Sequence[Dispute]) -> None:
        """My text goes to the clipboard: it is not lost by a hasty Esc."""
        copy(disputes)
        changes = tuple(Change(dispute.mine.after, dispute.theirs) for dispute in disputes)
        self._draft.changed.emit(tuple(change for change in changes if change.after is not None))
        self._notify(self.tr("Their text is kept. Yours is on the clipboard."))

    def _do(self, changes: Sequence[Change]) -> None:
        self._draft.do(
            self.tr("Bring both changes together"), [one for one in changes if one.before != one.after]
        )


class ConflictWindow(Dialog):
    mine_chosen = Signal()

    def __init__(self, look: Look, name: str, disputes: Sequence[Dispute], parent: QWidget):
        super().__init__(look, self.tr("Changed on two desks"), parent)
        self._disputes = disputes
        self.theirs = Button(look, self.tr("Keep theirs"), "tall")
        self.mine = Button(look, self.tr("Keep mine"), "tall")
        self.copy = Button(look, self.tr("Copy mine"), "", "copy")
        self._arrange(name)
        self.theirs.clicked.connect(self.reject)
        self.mine.clicked.connect(self._keep_mine)
        self.copy.clicked.connect(lambda: copy(disputes))
        self.resize(self.scaled(*SIZE))

    def _arrange(self, name: str) -> None:
        head = Text(self.look, self.tr("“{0}” was changed on another desk").format(name), SAY)
        intro = self.tr(
            "You both changed the same. Nothing was overwritten. Compare the texts, then choose one; what you did "
            "not touch stays as they have it."
        )
        pairs = column(gap=14)
        for dispute in self._disputes:
            pairs.addWidget(Pair(self.look, dispute))
        told = column(head, Text(self.look, intro, BODY, "ink2"), gap=12)
        inside = QWidget()
        inside.setLayout(column(told, pairs, None, gap=12, margins=(24, 20, 24, 16)))
        foot = Box("foot", row(self.copy, None, self.theirs, self.mine, margins=(20, 12, 20, 12)))
        self.setLayout(column((scrolled(inside), 1), foot))

    def _keep_mine(self) -> None:
        self.mine_chosen.emit()
        self.accept()


class Pair(QWidget):
    """An entry, theirs at the left and mine at the right, field by field."""

    def __init__(self, look: Look, dispute: Dispute):
        super().__init__()
        mine, theirs = dispute.mine, dispute.theirs
        language = mine.entry.language if isinstance(mine.entry, Card) else ""
        title = Text(look, title_of(mine.entry), LABEL_STRONG, lines=1)
        lines = column(title, gap=8)
        self.texts: list[tuple[DiffText, DiffText]] = []
        for name, their_text, my_text in self._compared(mine, theirs):
            left, right = DiffText(look), DiffText(look)
            for text, shown in zip((left, right), sides(their_text, my_text), strict=True):
                text.show_runs(shown, language)
            self.texts.append((left, right))
            theirs_box = _cell(look, self.tr("{0}, theirs").format(name), left)
            my_box = _cell(look, self.tr("{0}, mine").format(name), right)
            lines.addLayout(row((theirs_box, 1), (my_box, 1), gap=12))
        self.setLayout(lines)

    def _compared(self, mine: Change, theirs: Shown | None) -> list[tuple[str, str, str]]:
        """The name of a field, their text and mine."""
        gone = self.tr("(deleted)")
        if mine.after is not None and theirs is not None:
            fields = disputed(mine, theirs) or mine.fields or ("title",)
            return [
                (field_name(field), as_text(getattr(theirs, field)), as_text(getattr(mine.after, field)))
                for field in fields
            ]
        return [
            (
                self.tr("All of it"),
                as_text(theirs) if theirs else gone,
                as_text(mine.after) if mine.after else gone,
            )
        ]


def _cell(look: Look, name: str, text: DiffText) -> Box:
    head = Text(look, name, CAPTION_STRONG, "ink3", lines=1)
    return Box("card", column(head, text, None, gap=4, margins=(12, 8, 12, 10)))


def copy(disputes: Sequence[Dispute]) -> None:
    """My texts, to the clipboard."""
    parts = []
    for dispute in disputes:
        after = dispute.mine.after
        if after is None:
            continue
        fields = disputed(dispute.mine, dispute.theirs) or dispute.mine.fields
        values = [as_text(getattr(after, field)) for field in fields] or [as_text(after)]
        parts.append("\n".join([title_of(after), *values]))
    QGuiApplication.clipboard().setText("\n\n".join(parts))
