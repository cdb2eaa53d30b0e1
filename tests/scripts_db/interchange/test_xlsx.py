"""Sheets as people and programs make them; what is no sheet, or holds something that runs, is said."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from scripts_db.errors import AssistError
from scripts_db.interchange import xlsx_file
from scripts_db.interchange.table import Line
from tests.scripts_db.interchange.making import unzipped, zipped

SOURCE = Path("cards.xlsx")


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def sheet_of(*rows: tuple[Any, ...]) -> Workbook:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(row)
    return book


def told(data: bytes) -> str:
    with pytest.raises(AssistError) as refused:
        xlsx_file.read(data, SOURCE)
    return str(refused.value)


def test_numbers_dates_and_truth_become_text() -> None:
    book = sheet_of(
        ("ID", "Title"), (1001, True), (2.5, date(2026, 12, 1)), (None, None, None), ("x", "a\nb")
    )
    assert xlsx_file.read(saved(book), SOURCE) == [
        Line(1, ("ID", "Title")),
        Line(2, ("1001", "yes")),
        Line(3, ("2.5", "2026-12-01T00:00:00")),
        Line(5, ("x", "a\nb")),
    ]


def test_the_first_sheet_that_holds_something_counts() -> None:
    book = Workbook()
    book.create_sheet("Cards").append(("Title",))
    book.create_sheet("Notes").append(("Other",))
    assert xlsx_file.read(saved(book), SOURCE) == [Line(1, ("Title",))]


def test_a_formula_is_not_computed_and_its_stored_result_counts() -> None:
    data = saved(sheet_of(("Title", "Say"), ("A", "=1+1")))
    assert "it has formulas whose results were never stored. Open it in Excel and save it there." in told(
        data
    )
    parts = unzipped(data)
    name = "xl/worksheets/sheet1.xml"
    for stored, text in ((b"<v>2</v>", "2"), (b"<v>3.0</v>", "3")):
        changed = parts[name].replace(b"</f><v />", b"</f>" + stored).replace(b"</f><v/>", b"</f>" + stored)
        assert xlsx_file.read(zipped(parts | {name: changed}), SOURCE)[1] == Line(2, ("A", text))


def test_a_sheet_that_says_it_is_huge_is_read_as_it_is() -> None:
    parts = unzipped(saved(sheet_of(("Title",), ("A",))))
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"')
    assert b"XFD1048576" in parts[name]
    assert len(xlsx_file.read(zipped(parts), SOURCE)) == 2


def test_a_cell_at_the_far_end_is_refused() -> None:
    parts = unzipped(saved(sheet_of(("Title",), ("A",))))
    name = "xl/worksheets/sheet1.xml"
    parts[name] = (
        parts[name].replace(b'<row r="2">', b'<row r="1048576">').replace(b'r="A2"', b'r="A1048576"')
    )
    assert "it has more than 100000 rows" in told(zipped(parts))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "it is damaged, or no .xlsx file. Open it in its own program and save it as .xlsx"),
        (b"Title,Say\n", "it is damaged, or no .xlsx file"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it has the format of Office before 2007. Save it as .xlsx"),
        (zipped(unzipped(saved(Workbook())) | {"xl/vbaProject.bin": b"x"}), "it contains macros"),
        (zipped(unzipped(saved(Workbook())) | {"xl/x.xml": b"<!DOCTYPE x>"}), "it declares XML entities"),
    ],
)
def test_what_is_no_sheet_is_said(data: bytes, said: str) -> None:
    assert said in told(data)
