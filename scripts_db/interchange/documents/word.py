"""Word documents as blocks. Pictures, comments and headers are left out; nothing in it runs."""

import io
from pathlib import Path

from msgspec import structs

from scripts_db.interchange.documents.blocks import Block
from scripts_db.interchange.documents.html import html_blocks
from scripts_db.interchange.office_file import admit, damaged


def word_blocks(data: bytes, source: Path) -> list[Block]:
    """Raises FileRefused."""
    admit(data, source, "word/document.xml", ".docx")
    try:
        text = _as_html(data)
    except Exception as trouble:  # what mammoth meets in a damaged file it tells in a dozen ways
        raise damaged(source, ".docx") from trouble
    return [structs.replace(block, line=number) for number, block in enumerate(html_blocks(text), 1)]


def _as_html(data: bytes) -> str:
    import mammoth  # the start of the program does not wait for it

    def no_picture(_image: object) -> list[object]:
        return []

    text: str = mammoth.convert_to_html(io.BytesIO(data), convert_image=no_picture).value
    return text
