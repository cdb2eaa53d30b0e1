"""The passages of a document as draft cards. A card with the same title is not drafted again."""

from pathlib import Path
from typing import Final

from assist.drafting.cutting import cut, shortened
from assist.drafting.triggers import proposed
from scripts_db.cards import Campaign, Card
from scripts_db.changes import apply
from scripts_db.interchange import Preview, Row
from scripts_db.interchange.documents import Document, Passage
from scripts_db.interchange.preview import row
from scripts_db.interchange.table import new_id

TO_REVIEW: Final = "to review"
"""The tag of a card that nobody has looked at since it was drafted."""
_TITLE_LETTERS = 80


def drafted(document: Document, campaign: Campaign, source: Path) -> Preview:
    """A new card for each passage; `unknown` are the paragraphs that belong to none."""
    known = {card.title: card for card in campaign.cards}
    taken = {card.id for card in campaign.cards}
    rows: list[Row] = []
    for passage in document.passages:
        title = shortened(passage.title, _TITLE_LETTERS)
        if there := known.get(title):
            rows.append(row(passage.line, there, there))
            continue
        card = _card(passage, title, new_id(title, taken), campaign.language)
        taken.add(card.id)
        rows.append(row(passage.line, None, card))
    changes = tuple(row.change for row in rows if row.change)
    return Preview(
        source=source,
        rows=tuple(rows),
        before=campaign,
        after=apply(campaign, changes),
        changes=changes,
        unknown=tuple(shortened(left.text, _TITLE_LETTERS) for left in document.left),
        counted=document.counted,
    )


def _card(passage: Passage, title: str, id: str, language: str) -> Card:
    say, more = cut(passage.answer)
    return Card(
        id=id,
        title=title,
        say=say,
        more=more,
        triggers=proposed(passage.title, language),
        language=language,
        tags=(TO_REVIEW, *passage.sections[-1:]),
    )
