"""Small files of other programs, made by hand."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from html import escape

from msgspec.structs import replace

from scripts_db import samples
from scripts_db.interchange import csv_file, table, to_json, xlsx_file

_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="H{level}"><w:name w:val="heading {level}"/></w:style>'
    for level in (1, 2, 3)
)
_TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="word/document.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"""
_STYLE_RELATION = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="styles.xml"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>"""

FAQ = (("Billing", 2), ("Can I pay later?", 0), ("Yes, within thirty days.", -1))


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def word(paragraphs: Iterable[tuple[str, int]], extra: str = "") -> bytes:
    """A DOCX of paragraphs: headings by their level, 0 for a bold one, -1 for plain ones."""
    body = "".join(_paragraph(text, level) for text, level in paragraphs)
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELATIONS,
            "word/_rels/document.xml.rels": _STYLE_RELATION,
            "word/styles.xml": f"<w:styles {_NS}>{_STYLES}</w:styles>",
            "word/document.xml": f"<w:document {_NS}><w:body>{body}{extra}</w:body></w:document>",
        }
    )


def word_table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{_paragraph(cell, -1)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def pdf(*pages: Iterable[tuple[str, int, bool]]) -> bytes:
    """A PDF of lines of text, each with the size of its letters and whether they are bold."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    fonts = "".join(f"/{name}<</Type/Font/Subtype/Type1/BaseFont/{font}>>" for name, font in _FONTS.items())
    kids = []
    for lines in pages:
        stream = _stream(lines)
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {len(objects)} 0 R"
            f"/Resources<</Font<<{fonts}>>>>>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    return _numbered(objects)


def every_kind() -> dict[str, bytes]:
    """A good file of each ending that can be imported."""
    campaign = samples.broadband()
    few = campaign.cards[:4]
    markdown = "# Help\n\n## Billing\n\nQ: Can I pay later?\nA: Yes.\n\n| Question | Answer |\n|---|---|\n| a? | b |\n"
    html = "<h1>Help</h1><dl><dt>Why?<dd>So.</dl><table><tr><td>Who?<td>We.</table><details><summary>x</summary>y"
    return {
        "csv": csv_file.written(table.lines_of(few)),
        "xlsx": xlsx_file.written(table.lines_of(few)),
        "json": to_json(replace(campaign, cards=few)).encode(),
        "docx": word(FAQ, word_table(("Question", "Answer"), ("Where?", "Here."))),
        "pdf": pdf([("Billing", 18, True), ("Can I pay later?", 10, True), ("Yes.", 10, False)]),
        "md": markdown.encode(),
        "html": html.encode(),
    }


_FONTS = {"R": "Helvetica", "B": "Helvetica-Bold"}


def _paragraph(text: str, level: int) -> str:
    style = f'<w:pPr><w:pStyle w:val="H{level}"/></w:pPr>' if level > 0 else ""
    bold = "<w:rPr><w:b/></w:rPr>" if level == 0 else ""
    return f"<w:p>{style}<w:r>{bold}<w:t>{escape(text)}</w:t></w:r></w:p>"


def _stream(lines: Iterable[tuple[str, int, bool]]) -> str:
    drawn = []
    y = 780
    for text, size, bold in lines:
        y -= size * 2
        drawn.append(f"BT /{'B' if bold else 'R'} {size} Tf 1 0 0 1 50 {y} Tm ({text}) Tj ET")
    return "\n".join(drawn)


def _numbered(objects: list[str]) -> bytes:
    text, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    head = f"xref\n0 {size}\n0000000000 65535 f \n"
    end = f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(text)}\n%%EOF"
    return (text + head + table + end).encode("latin-1")
