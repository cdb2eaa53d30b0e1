"""HTML as blocks: headings, paragraphs, list items, rows of tables, and what is marked as a question."""

import re
from html.parser import HTMLParser

from scripts_db.interchange.documents.blocks import MARKED, SOFT, Block, row_block
from scripts_db.interchange.encodings import decoded

_LEVELS = {f"h{level}": level for level in range(1, 7)} | {"dt": MARKED, "summary": MARKED, "button": MARKED}
_BLOCKS = _LEVELS.keys() | {
    *("address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "figure"),
    *("footer", "form", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "ul"),
}
_HIDDEN = {"head", "nav", "noscript", "script", "select", "style", "svg", "template", "textarea"}
_BOLD = {"b", "strong"}
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,20})", re.IGNORECASE)


def html_text(data: bytes) -> str:
    """The text of an HTML file, in the encoding that it names, else in the one that fits best."""
    named = _CHARSET.search(data[:4000])
    try:
        return data.decode(named[1].decode()) if named else decoded(data)
    except (LookupError, UnicodeDecodeError):
        return decoded(data)


def html_blocks(text: str, *, keep_breaks: bool = False) -> list[Block]:
    """`keep_breaks`: a line's end in the text is kept as SOFT; else it is a blank, as in HTML."""
    parser = _Parser(keep_breaks)
    parser.feed(text)
    parser.close()
    parser.end_block()
    return parser.blocks


class _Parser(HTMLParser):
    """Forgives what is not closed: a block ends where the next one begins."""

    def __init__(self, keep_breaks: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._keep_breaks = keep_breaks
        self._hidden = self._bold = 0
        self._level, self._item = 0, False
        self._text: list[str] = []
        self._all_bold = True
        self._line = 0
        self._told_line = 0
        self._cells: list[str] | None = None
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs).get("data-line") or ""
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BOLD:
            self._bold += 1
        elif tag == "br":
            self._text.append("\n")
        elif tag in ("td", "th"):
            self._end_cell()
            self._in_cell = True
        elif tag == "tr":
            self._end_row()
            self._cells = []
        elif tag in _BLOCKS:
            self.end_block()
            self._level, self._item = _LEVELS.get(tag, 0), tag == "li" or (tag == "p" and self._item)
        if told.isdecimal():
            self._told_line = int(told)

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(self._hidden - 1, 0)
        elif tag in _BOLD:
            self._bold = max(self._bold - 1, 0)
        elif tag in ("tr", "table"):
            self._end_row()
        elif tag in _BLOCKS:
            self.end_block()
            self._level, self._item = 0, False

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if not self._keep_breaks:
            data = re.sub(r"\s+", " ", data)
        if data.strip():
            self._line = self._line or self._told_line or self.getpos()[0]
            self._all_bold = self._all_bold and self._bold > 0
        self._text.append(data.replace("\n", SOFT))

    def end_block(self) -> None:
        if self._cells is not None:  # within a cell it is but a new line
            self._text.append("\n")
            return
        text = _tidy("".join(self._text))
        if text:
            marked = MARKED if self._all_bold and not self._item else 0
            self.blocks.append(Block(text, self._line, self._level or marked, self._item))
        self._begin()

    def _end_cell(self) -> None:
        if self._cells is not None and self._in_cell:
            self._cells.append(_tidy("".join(self._text)))
        self._text, self._in_cell = [], False

    def _end_row(self) -> None:
        if self._cells is None:
            self.end_block()
            return
        self._end_cell()
        cells, self._cells = tuple(self._cells), None
        if any(cells):
            self.blocks.append(row_block(cells, self._line))
        self._begin()

    def _begin(self) -> None:
        self._text, self._all_bold, self._line = [], True, 0


def _tidy(text: str) -> str:
    """Without blanks at the beginnings and ends of lines, and without empty lines."""
    text = re.sub(r"[^\S\n\r]+", " ", text)
    return re.sub(r" ?(\n|\r)[\s]*", r"\1", text).strip()
