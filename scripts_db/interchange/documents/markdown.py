"""Markdown, and plain text, which is its simplest kind, as blocks."""

import re

from scripts_db.interchange.documents.blocks import Block
from scripts_db.interchange.documents.html import html_blocks
from scripts_db.interchange.encodings import decoded

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def markdown_blocks(data: bytes) -> list[Block]:
    from markdown_it import MarkdownIt  # the start of the program does not wait for it

    reader = MarkdownIt("commonmark").enable("table")
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    text = _FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), text)  # lines keep their numbers
    tokens = reader.parse(text)
    for token in tokens:
        if token.map and token.nesting >= 0 and token.type != "html_block":
            token.attrSet("data-line", str(token.map[0] + 1))
    return html_blocks(reader.renderer.render(tokens, reader.options, {}), keep_breaks=True)
