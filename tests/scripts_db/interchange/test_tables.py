"""Cards as CSV and XLSX: any card comes back as it was; files as people make them are understood."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from scripts_db import interchange
from scripts_db.cards import Campaign, Card, Speaker, Tip
from scripts_db.errors import ImportUnreadable
from scripts_db.interchange import Preview, csv_file, encodings, table, xlsx_file
from scripts_db.interchange.columns import COLUMNS
from tests.scripts_db.anything import cards, several

EMPTY = Campaign(id="shop", name="Shop")
SOURCE = Path("cards.csv")
exact = several(
    cards.filter(lambda card: not set(card.triggers) & set(card.negatives)).map(
        lambda card: replace(card, id=card.id.strip(), language=card.language.strip())
    )
)  # blanks around an id and a language are no part of them


def from_csv(text: str | bytes, campaign: Campaign = EMPTY, encoding: str = "") -> Preview:
    data = text.encode() if isinstance(text, str) else text
    return table.preview(csv_file.read(data, SOURCE, encoding), campaign, SOURCE)


def from_xlsx(data: bytes, campaign: Campaign = EMPTY) -> Preview:
    return table.preview(xlsx_file.read(data, SOURCE), campaign, SOURCE)


def one(text: str | bytes, campaign: Campaign = EMPTY) -> Card:
    seen = from_csv(text, campaign)
    assert not seen.faulty, seen.faulty
    return seen.after.cards[-1]


def told(text: str, campaign: Campaign = EMPTY) -> list[str]:
    """What is said of the faulty rows."""
    return [f"{row.line}: {fault}" for row in from_csv(text, campaign).faulty for fault in row.faults]


@given(exact)
@settings(max_examples=60, deadline=None)
def test_any_cards_survive_csv(cards: tuple[Card, ...]) -> None:
    seen = from_csv(csv_file.written(table.lines_of(cards)))
    assert seen.after.cards == cards
    assert from_csv(csv_file.written(table.lines_of(cards)), seen.after).changes == ()


@given(exact)
@settings(max_examples=25, deadline=None)
def test_any_cards_survive_xlsx(cards: tuple[Card, ...]) -> None:
    seen = from_xlsx(xlsx_file.written(table.lines_of(cards)))
    assert seen.after.cards == cards


def test_texts_longer_than_a_cell_survive() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 200
    tips = (Tip(text="Ask first", by="Aiko", picture=picture), Tip(text="Be brief"))
    card = Card(id="long", title="Long", say="=1+1 " * 9000, more="\r\n_x000D_" * 5000, tips=tips)
    for seen in (
        from_csv(csv_file.written(table.lines_of([card]))),
        from_xlsx(xlsx_file.written(table.lines_of([card]))),
    ):
        assert seen.after.cards == (card,)
        assert seen.unknown == ()


def test_every_field_of_a_card_has_its_columns() -> None:
    keys = {column.key for column in COLUMNS}
    assert set(Card.__struct_fields__) | {"tips_by", "tips_pictures"} == keys


def test_no_name_means_two_columns() -> None:
    names = [name for column in COLUMNS for name in column.names]
    assert len({name.casefold() for name in names}) == len(names)


@pytest.mark.parametrize(
    "heading",
    [
        "Title;Triggers;Once per call;Priority",
        "Titel;Auslöser;Einmal pro Anruf;Priorität",
        "Título;Disparadores;Una vez por llamada;Prioridad",
        "タイトル;トリガー;通話で一度だけ;優先度",
        "Заголовок;Триггеры;Один раз за звонок;Приоритет",
        "标题;触发词;每次通话一次;优先级",
        " TITLE ;trigger;once_per_call;PRIORITY*",
    ],
)
def test_headings_in_any_language_of_the_windows(heading: str) -> None:
    card = one(f"{heading}\nRefund;my money|refund;no;5\n")
    assert (card.title, card.triggers, card.once_per_call, card.priority) == (
        "Refund",
        ("my money", "refund"),
        False,
        5,
    )


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_separator(separator: str) -> None:
    card = one(separator.join(["Title", "Say", "Tags"]) + "\n" + separator.join(["A", "B. B", "c"]))
    assert (card.title, card.say, card.tags) == ("A", "B. B", ("c",))


def test_excel_may_say_which_separator() -> None:
    seen = from_csv("sep=;\r\nTitle;Say\r\nA, B;C\r\n")
    assert [(row.line, row.title) for row in seen.new] == [(3, "A, B")]


def test_quotes_and_line_breaks_in_cells_and_the_lines_they_take() -> None:
    seen = from_csv('Title,Say\r\n"A ""b""","one\r\ntwo"\r\n\r\nC,D\r\n')
    assert [(row.line, row.title) for row in seen.new] == [(2, 'A "b"'), (5, "C")]
    assert seen.after.cards[0].say == "one\r\ntwo"


def test_a_title_may_stand_above_the_heading() -> None:
    seen = from_csv("Our cards,,\n,,\nTitle,Say,\nA,B,\n")
    assert [(row.line, row.title) for row in seen.new] == [(4, "A")]


@pytest.mark.parametrize(
    ("encoding", "say"),
    [
        ("utf-8", "返金します"),
        ("utf-8-sig", "Возврат за пять дней"),
        ("utf-16", "Zurück in fünf Tagen"),
        ("utf-16-le", "Zurück in fünf Tagen"),
        ("utf-16-be", "Zurück in fünf Tagen"),
        ("cp932", "五日以内に返金いたします。領収書をお持ちください。"),
        ("cp1252", "Sie erhalten das Geld zurück, natürlich für „alle“ Käufe – auch über fünf €."),
        ("cp1251", "Мы вернём деньги в течение пяти рабочих дней."),
        ("gb18030", "我们会在五个工作日内退款，请提供订单号码。"),
    ],
)
def test_any_encoding_that_excel_writes(encoding: str, say: str) -> None:
    data = f"Title;Say\nA;{say}\n".encode(encoding)
    assert one(data).say == say
    assert encodings.found(data) == encoding


def test_an_encoding_can_be_named() -> None:
    assert from_csv("Title;Say\nA;Ça\n".encode("cp1252"), encoding="cp1252").after.cards[0].say == "Ça"


def test_what_was_found_out_is_told(tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    file.write_bytes("Title;Say\nA;五日以内に返金いたします。\n".encode("cp932"))
    assert interchange.preview(file, EMPTY).encoding == "cp932"


def test_what_is_text_in_no_encoding_is_said() -> None:
    with pytest.raises(ImportUnreadable, match="Line 1: this is not text in UTF-8, UTF-16, CP932"):
        from_csv(b"Title;\x98\x81\xff\xff")


def test_a_row_without_an_id_gets_one_of_its_title_and_keeps_it() -> None:
    text = "Title,Say\nWhere is my money?,A\nWhere is my money?,B\n返金,C\n!!!,D\n"
    first = from_csv(text)
    assert [card.id for card in first.after.cards[:3]] == ["where-is-my-money", "where-is-my-money-2", "返金"]
    assert first.after.cards[3].id.startswith("card-")
    again = from_csv(text.replace("B", "Changed"), first.after)
    assert [row.state.value for row in again.rows] == ["same", "changed", "same", "same"]
    assert again.after.cards[1].id == "where-is-my-money-2"


def test_an_id_made_of_a_title_is_never_that_of_another_row() -> None:
    seen = from_csv("ID,Title\n,Refund\nrefund,Other\n")
    assert [card.id for card in seen.after.cards] == ["refund-2", "refund"]


def test_only_the_columns_that_are_there_change_something(campaign: Campaign) -> None:
    seen = from_csv("ID,Tags,Owner\nrefund,money|spring,Ana\nhours,,\n", campaign)
    refund, hours = campaign.cards
    assert seen.after.cards == (replace(refund, tags=("money", "spring"), owner="Ana"), hours)
    assert [row.state.value for row in seen.rows] == ["changed", "same"]
    assert seen.changed[0].change is not None
    assert seen.changed[0].change.fields == ("tags", "owner")


def test_an_empty_cell_is_the_default(campaign: Campaign) -> None:
    seen = from_csv("ID,Threshold,Cooldown,Speaker,Triggers,Language\nrefund,,,,,\n", campaign)
    card = seen.after.cards[0]
    assert (card.threshold, card.cooldown, card.speaker, card.triggers) == (None, 60, Speaker.CUSTOMER, ())
    assert card.language == "en"


def test_a_new_card_speaks_the_campaigns_language() -> None:
    assert one("Title\nA\n", replace(EMPTY, language="ja")).language == "ja"


def test_unknown_columns_are_named() -> None:
    assert from_csv("Title,Colour,Say,Say,,Notes\nA,red,B,C,,\n").unknown == ("Colour", "Say", "Notes")


def test_each_fault_has_its_line() -> None:
    text = (
        "ID,Title,Priority,Speaker,Once per call,Threshold,Triggers,Negatives,Tips,Tips by\n"
        "a,A,high,boss,perhaps,1.5,,,,\n"
        "b,B,1.5,,,2,x,x,,\n"
        "a,Again,,,,,,,,\n"
        "c,,,,,,,,,\n"
        ",,5,,,,,,,\n"
        "d,D,,,,,,,one,Ana|Ito\n"
        "e,E,,,,,,,,,more\n"
        'f,Fine,５,オペレーター,ja,"0,5",,,,\n'
    )
    assert told(text) == [
        "2: Speaker: “boss” is not one of: customer, agent, either",
        "2: Priority: “high” is not a number",
        "2: Once per call: “perhaps” is neither yes nor no",
        "3: Priority: “1.5” is not a whole number",
        "4: its id “a” is also that of line 2",
        "5: it is new and has no title",
        "6: it has neither a title nor an id",
        "7: Tips by: there are more of them than tips",
        "8: it has 11 cells, and the heading has 10",
    ]
    fine = from_csv(text).after.cards
    assert [(card.id, card.priority, card.speaker, card.threshold) for card in fine] == [
        ("f", 5, Speaker.AGENT, 0.5)
    ]
    assert told("ID,Title,Threshold,Triggers,Negatives\nb,B,2,x,x\n") == [
        "2: trigger 1: “x” is also a negative, which forbids the card",
        "2: Threshold: 2 is not between 0 and 1",
    ]


def test_without_a_heading_it_is_no_table_of_cards() -> None:
    with pytest.raises(ImportUnreadable, match="no column is called “Title” or “ID”"):
        from_csv("hello,world\n1,2\n")
    with pytest.raises(ImportUnreadable, match="no column"):
        from_csv("")


@pytest.mark.parametrize("text", ["=1+1", "+49 30 1234", "-5 %", "@SUM(A1)", "＝1", "'=x", "-5"])
def test_excel_runs_nothing_and_gets_it_back(text: str) -> None:
    card = Card(id="a", title=text, say=text, triggers=(text,))
    data = csv_file.written(table.lines_of([card]))
    assert one(data) == card
    sheet = xlsx_file.written(table.lines_of([card]))
    assert from_xlsx(sheet).after.cards == (card,)
    assert b"<f>" not in _sheet(sheet)


def _sheet(data: bytes) -> bytes:
    import io
    import zipfile

    return zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")


def test_csv_for_an_old_japanese_excel() -> None:
    card = Card(id="返金", title="返金", say="五日以内に返金いたします。①")
    assert one(csv_file.written(table.lines_of([card]), "cp932")) == card


def test_ten_thousand_cards() -> None:
    cards = tuple(Card(id=str(number), title=f"Card {number}", say="Say it.") for number in range(10_000))
    seen = from_csv(csv_file.written(table.lines_of(cards)))
    assert seen.after.cards == cards
    without = from_csv("Title\n" + "".join(f"Card {number}\n" for number in range(10_000)), seen.after)
    assert len(without.same) == 10_000
