"""What lint says, in the language of the windows."""

from assist.lint.findings import Finding
from scripts_db.cards import Campaign, Card, ChecklistItem, Entry, Example
from ui.translating import translated
from ui.wording import said


def where(finding: Finding) -> str:
    """Card “Refund”, trigger “refund”."""
    parts = [part for part in (_named(finding.entry), said(finding.place)) if part]
    return translated("lint_words", "{0}, {1}").format(*parts) if len(parts) == 2 else parts[0]


def sentence(finding: Finding) -> str:
    return translated("lint_words", "{0}: {1}.").format(where(finding), said(finding.reason))


def _named(entry: Entry | Campaign) -> str:
    match entry:
        case Campaign():
            return translated("lint_words", "The campaign")
        case Card():
            return translated("lint_words", "Card “{0}”").format(entry.title or entry.id)
        case ChecklistItem():
            return translated("lint_words", "Checklist item “{0}”").format(entry.text)
        case Example():
            return translated("lint_words", "Example “{0}”").format(entry.title)
        case _:
            return translated("lint_words", "Script “{0}”").format(entry.title)
