"""Documents as people have them: questions, answers and headings are found; what can't be read is said."""

import io
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from scripts_db.errors import AssistError
from scripts_db.interchange import documents
from scripts_db.interchange.documents import Document
from tests.scripts_db.interchange.making import FAQ, pdf, unzipped, word, word_table, zipped


def read(folder: Path, name: str, content: str | bytes) -> Document:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return documents.read(file)


def found(document: Document) -> list[tuple[str, tuple[str, ...]]]:
    return [(passage.title, passage.answer) for passage in document.passages]


def told(folder: Path, name: str, content: bytes) -> str:
    with pytest.raises(AssistError) as refused:
        read(folder, name, content)
    assert name in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("Q: Where is it?\nA: On its way.\n", [("Where is it?", "On its way.")]),
        ("Q1. Where is it?\n\nA1. On its\nway.\n", [("Where is it?", "On its way.")]),
        ("**Q:** Where?\n\n**A:** Here.\n", [("Where?", "Here.")]),
        ("Frage: Wo ist es?\nAntwort: Unterwegs.\n", [("Wo ist es?", "Unterwegs.")]),
        ("Question 2: Where?\nAnswer: Here.\n", [("Where?", "Here.")]),
        ("P: ¿Dónde está?\nR: En camino.\n", [("¿Dónde está?", "En camino.")]),
        (
            "Вопрос: Где заказ?\nОтвет: В пути.\n\nВ: Когда?\nО: Завтра.\n",
            [("Где заказ?", "В пути."), ("Когда?", "Завтра.")],
        ),
        ("Q1．返金は？\nA1．五日以内\nです。\n", [("返金は？", "五日以内です。")]),
        ("「Q」返金は？\n「A」五日以内です。\n", [("返金は？", "五日以内です。")]),
        ("質問：返金は？\n回答：五日以内です。\n", [("返金は？", "五日以内です。")]),
        ("【問】送料は？\n【答】無料です。\n", [("送料は？", "無料です。")]),
        (
            "问：怎么退款？\n答：五天内。\n\n问题：多少钱？\n答案：免费。\n",
            [("怎么退款？", "五天内。"), ("多少钱？", "免费。")],
        ),
        ("**Can I pay later?**\n\nYes.\n", [("Can I pay later?", "Yes.")]),
        (
            "How do I cancel?\n\nOn the page. Is it hard? No.\n",
            [("How do I cancel?", "On the page. Is it hard? No.")],
        ),
        ("## 1.2 Refunds\n\nFive days.\n", [("Refunds", "Five days.")]),
        ("Refunds\n=======\n\nFive days.\n", [("Refunds", "Five days.")]),
        ("| Question | Answer |\n|---|---|\n| Where? | Here. |\n", [("Where?", "Here.")]),
        ("| No | 質問 | 回答 |\n|---|---|---|\n| 1 | どこ？ | ここ。 |\n", [("どこ？", "ここ。")]),
        ("<details><summary>Tax?</summary>\n\nIncluded.\n\n</details>\n", [("Tax?", "Included.")]),
        ("---\ntitle: x\n---\n# A\n\nB.\n", [("A", "B.")]),
    ],
)
def test_questions_and_answers_in_markdown(
    tmp_path: Path, text: str, passages: list[tuple[str, str]]
) -> None:
    assert found(read(tmp_path, "faq.md", text)) == [(title, (answer,)) for title, answer in passages]


def test_headings_lists_and_what_stands_below_nothing(tmp_path: Path) -> None:
    text = "Intro.\n\n# Help\n\n## Billing\n\n### Refunds\n\nFive days.\n\n- Bring it\n- Be kind\n\n## Other\n\nText.\n"
    document = read(tmp_path, "help.md", text)
    assert [(p.title, p.answer, p.sections, p.line) for p in document.passages] == [
        ("Refunds", ("Five days.", "- Bring it", "- Be kind"), ("Help", "Billing"), 7),
        ("Other", ("Text.",), ("Help",), 14),
    ]
    assert [(left.text, left.line) for left in document.left] == [("Intro.", 1)]


def test_html_as_it_is_found_in_the_wild(tmp_path: Path) -> None:
    text = """<html><head><title>t</title><style>p{}</style></head><body><nav>menu</nav><h2>FAQ</h2>
<dl><dt>How long?</dt><dd>Two days.<p>Or three.</dd><dt>Where?<dd>Here &amp; there.</dl>
<details><summary>Why <b>so</b>?</summary><p>Because.</p><ul><li><p>one</p></li><li>two</ul></details>
<p><b>Q:</b> Bold label?<br><b>A:</b> Yes.</p><p><strong>Only bold?</strong></p><p>text <b>x</b></p>
<table><tr><th>No<th>Frage<th>Antwort</tr><tr><td>1<td>Wo?<td><p>Da.<p>Dort.</table>
<script>alert(1)</script></body></html>"""
    assert found(read(tmp_path, "faq.html", text)) == [
        ("How long?", ("Two days.", "Or three.")),
        ("Where?", ("Here & there.",)),
        ("Why so?", ("Because.", "- one", "- two")),
        ("Bold label?", ("Yes.",)),
        ("Only bold?", ("text x",)),
        ("Wo?", ("Da.\nDort.",)),
    ]


@pytest.mark.parametrize(
    ("encoding", "named"), [("shift_jis", "Shift_JIS"), ("cp932", ""), ("utf-8", "no-such")]
)
def test_html_in_other_encodings(tmp_path: Path, encoding: str, named: str) -> None:
    text = f'<meta charset="{named}"><h1>返金について</h1><p>五日以内に返金いたします。</p>'
    assert found(read(tmp_path, "faq.htm", text.encode(encoding))) == [
        ("返金について", ("五日以内に返金いたします。",))
    ]


def test_word_headings_bold_questions_and_tables(tmp_path: Path) -> None:
    document = read(tmp_path, "faq.docx", word(FAQ, word_table(("Question", "Answer"), ("Where?", "Here."))))
    assert found(document) == [("Can I pay later?", ("Yes, within thirty days.",)), ("Where?", ("Here.",))]
    assert document.passages[0].sections == ("Billing",)
    assert (document.counted, document.passages[0].line) == ("paragraph", 2)


def test_pdf_headings_by_their_letters(tmp_path: Path) -> None:
    first = [
        ("Billing", 18, True),
        ("Can I pay later?", 10, True),
        ("Yes.", 10, False),
        ("3", 8, False),
    ]
    second = [("Q: Where is it?", 10, False), ("A: On its way.", 10, False)]
    document = read(tmp_path, "faq.pdf", pdf(first, second))
    assert found(document) == [("Can I pay later?", ("Yes.",)), ("Where is it?", ("On its way.",))]
    assert [passage.line for passage in document.passages] == [1, 2]


def test_what_stands_on_every_page_of_a_pdf_is_left_out(tmp_path: Path) -> None:
    pages = [
        [("Larkline", 8, False), (f"Heading {n}", 18, True), (f"Text {n}.", 10, False)] for n in range(4)
    ]
    assert found(read(tmp_path, "faq.pdf", pdf(*pages))) == [
        (f"Heading {number}", (f"Text {number}.",)) for number in range(4)
    ]


def test_a_document_without_headings_or_questions_is_refused(tmp_path: Path) -> None:
    assert told(tmp_path, "plain.txt", b"Just text.\n\nAnd more.") == (
        f"“{tmp_path / 'plain.txt'}” can't be imported: it has no headings with text below them, and no questions "
        "with answers. Mark what shall become a card as a heading, or with “Q:” and “A:”. Nothing was changed."
    )


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
DOCUMENT = word(FAQ)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "a.docx",
            OLD + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password. Save it without one",
        ),
        ("a.docx", OLD, "the format of Office before 2007. Save it as .docx"),
        ("a.docx", zipped(unzipped(DOCUMENT) | {"word/vbaProject.bin": b"x"}), "it contains macros"),
        ("a.docx", DOCUMENT[:-40], "it is damaged, or no .docx file"),
        ("a.docx", zipped({"other.txt": "x"}), "it is damaged, or no .docx file"),
        ("a.docx", b"", "it is damaged, or no .docx file"),
        ("a.pdf", b"", "it is damaged, or no PDF"),
        ("a.pdf", b"%PDF-1.4 nothing", "it is damaged, or no PDF"),
        ("a.pdf", pdf([]), "it has pictures of pages and no text"),
        ("a.doc", b"x", "“.doc” files can't be read. Save it as .docx"),
        ("a.docm", b"x", "Save it as .docx, without macros"),
        ("a.pages", b"x", "Save it as .docx"),
        ("a.zip", b"x", "“.zip” says nothing of what it is. Name it as JSON, CSV"),
    ],
)
def test_what_can_not_be_read_is_said(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    assert said in told(tmp_path, name, content)


def test_a_pdf_with_a_password(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([("Text", 10, False)]))))
    writer.encrypt("secret", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    assert "protected by a password" in told(tmp_path, "a.pdf", stream.getvalue())


def test_entities_that_would_grow_without_end(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'
    for encoding in ("utf-8", "utf-16"):
        parts = unzipped(DOCUMENT) | {"word/document.xml": bomb.encode(encoding)}
        assert "it declares XML entities" in told(tmp_path, "a.docx", zipped(parts))


def test_a_small_file_that_unpacks_to_a_huge_one(tmp_path: Path) -> None:
    stream = io.BytesIO(DOCUMENT)
    with (
        zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/x.xml", "w") as part,
    ):
        for _ in range(201):
            part.write(bytes(1 << 20))
    assert "it unpacks to more than 200 MB" in told(tmp_path, "a.docx", stream.getvalue())


def test_pages_without_end(tmp_path: Path) -> None:
    assert "more than 500 pages" in told(tmp_path, "a.pdf", pdf(*[[("x", 10, False)]] * 501))


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "a.md").open("wb") as stream:
        stream.truncate(51 << 20)
    with pytest.raises(AssistError, match="it has more than 50 MB"):
        documents.read(tmp_path / "a.md")
