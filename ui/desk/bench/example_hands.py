"""What is done with example calls on the bench: kept, corrected, renamed, deleted; each can be undone."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from assist.rehearsal.conversation import Happening
from assist.rehearsal.examples import Kept, expecting, kept, proposed_title
from scripts_db.cards import Example
from scripts_db.changes import Change
from ui.desk.bench.trying import Tried
from ui.desk.campaigns.asking import AskName
from ui.desk.campaigns.new import free_id
from ui.desk.workplace import Workplace


class ExampleHands(QObject):
    kept = Signal(str)
    """The id of the example that a talk has become."""

    def __init__(self, place: Workplace):
        super().__init__()
        self._place = place

    def ask_keep(self, tried: Tried, edited: str = "") -> AskName:
        """`edited` is the kept call that was worked on: it is replaced when it keeps its title."""
        before = self._example(edited)
        proposal = before.title if before else self._proposal(tried)
        asked = AskName(self._place.look, self.tr("Keep as example call"), proposal)
        asked.answered.connect(lambda title: self.keep(tried, title, edited))
        return self._open(asked)

    def keep(self, tried: Tried, title: str, edited: str = "") -> Kept:
        before = self._example(edited)
        if before and before.title != title:
            before = None
        id = before.id if before else free_id(title, [one.id for one in self._all])
        result = kept(self._place.draft.campaign, tried.rows, id, title)
        if self._place.draft.do(self.tr("Keep an example call"), [Change(before, result.example)]):
            self._place.notify(self._told(result))
            self.kept.emit(id)
        return result

    def expect(self, example: Example, line: int, wanted: tuple[Happening, ...]) -> None:
        """From now on that must come up on the line."""
        after = replace(example, talk=expecting(example.talk, line, wanted))
        self._place.draft.do(self.tr("Say what must come up"), [Change(example, after)])

    def ask_title(self, id: str) -> AskName | None:
        example = self._example(id)
        if example is None:
            return None
        asked = AskName(self._place.look, self.tr("Rename the example call"), example.title)
        asked.answered.connect(
            lambda title: self._place.draft.do(
                self.tr("Rename an example call"), [Change(example, replace(example, title=title))]
            )
        )
        return self._open(asked)

    def delete(self, id: str) -> None:
        example = self._example(id)
        if example:
            at = self._all.index(example)
            self._place.draft.do(self.tr("Delete an example call"), [Change(example, None, at)])

    @property
    def _all(self) -> tuple[Example, ...]:
        return self._place.draft.campaign.examples

    def _example(self, id: str) -> Example | None:
        return next((one for one in self._all if one.id == id), None)

    def _told(self, result: Kept) -> str:
        words = self.tr("“{0}” is kept as an example call.").format(result.example.title)
        if result.removed:
            words += " " + self.tr("Numbers of the customer were taken out.")
        return words

    @staticmethod
    def _proposal(tried: Tried) -> str:
        file = tried.order.talk.file
        return file.stem if file else proposed_title(tried.rows, tried.order.campaign.language)

    def _open(self, asked: AskName) -> AskName:
        asked.open()
        return asked
