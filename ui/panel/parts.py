"""Everything on the panel, from top to bottom."""

from dataclasses import dataclass

from ui.panel.checklist_box import ChecklistBox
from ui.panel.meters import Meters
from ui.panel.note_sheet import NoteSheet
from ui.panel.notice_strip import NoticeStrip
from ui.panel.quiet_cards import QuietCards
from ui.panel.script_row import ScriptRow
from ui.panel.search_field import SearchField, SearchHint
from ui.panel.slot import MainSlot
from ui.panel.state_line import StateLine
from ui.panel.strip_line import StripLine
from ui.panel.transcript import Transcript
from ui.theme import Look


@dataclass(frozen=True)
class Parts:
    line: StripLine
    state_line: StateLine
    meters: Meters
    slot: MainSlot
    hint: SearchHint
    quiet: QuietCards
    script: ScriptRow
    checklist: ChecklistBox
    transcript: Transcript
    note: NoteSheet
    strip: NoticeStrip
    search: SearchField

    @classmethod
    def made(cls, look: Look) -> "Parts":
        return cls(
            StripLine(look),
            StateLine(look),
            Meters(look),
            MainSlot(look),
            SearchHint(look),
            QuietCards(look),
            ScriptRow(look),
            ChecklistBox(look),
            Transcript(look),
            NoteSheet(look),
            NoticeStrip(look),
            SearchField(look),
        )
