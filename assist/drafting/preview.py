"""What a file would change in a campaign: cards in a table, a whole campaign, or drafts made of a document."""

from pathlib import Path

from msgspec import structs

from assist.drafting.drafts import drafted
from scripts_db import interchange
from scripts_db.cards import Campaign
from scripts_db.interchange import Preview, documents, table


def preview(file: Path, campaign: Campaign | None, encoding: str = "") -> Preview:
    """`campaign` is the draft as it is; None only for a JSON file whose campaign is new.

    Nothing is changed: `interchange.take` does that. Raises ImportUnreadable, FileRefused.
    """
    ending = file.suffix.casefold()
    if campaign and ending in documents.ENDINGS:
        return drafted(documents.read(file), campaign, file)
    if campaign and ending in interchange.TABLES:
        sheet = interchange.sheet_of(file, encoding)
        asked = documents.in_table(sheet.lines)
        seen = drafted(asked, campaign, file) if asked else table.preview(sheet.lines, campaign, file)
        return structs.replace(seen, encoding=sheet.encoding)
    return interchange.preview(file, campaign, encoding)
