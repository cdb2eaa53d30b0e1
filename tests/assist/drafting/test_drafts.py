"""Documents as draft cards: what is said, what is folded away, and which triggers are proposed."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assist import drafting
from assist.drafting.cutting import SAY_LETTERS, cut
from assist.drafting.triggers import proposed
from scripts_db import interchange
from scripts_db.cards import Campaign, Card
from scripts_db.checking import check
from scripts_db.interchange import Preview
from scripts_db.library import Library

SHOP = Campaign(id="shop", name="Shop", cards=(Card(id="old", title="Is it free?", say="No."),))
FAQ = "Hello.\n\n# Billing\n\nQ: Can I pay later?\nA: Yes.\n\nQ: Is it free?\nA: Yes!\n\nQ: Can I pay later?\nA: No.\n"


@pytest.fixture
def seen(tmp_path: Path) -> Preview:
    (tmp_path / "faq.md").write_text(FAQ, encoding="utf-8")
    return drafting.preview(tmp_path / "faq.md", SHOP)


def test_each_question_becomes_a_card_to_be_reviewed(seen: Preview) -> None:
    first, second = (row.entry for row in seen.new)
    assert first == Card(
        id="can-i-pay-later",
        title="Can I pay later?",
        say="Yes.",
        triggers=("can I pay later", "pay later"),
        tags=(drafting.TO_REVIEW, "Billing"),
    )
    assert isinstance(second, Card)
    assert (second.id, second.say) == ("can-i-pay-later-2", "No.")
    assert [row.line for row in seen.new] == [5, 11]


def test_a_card_with_that_title_stays_as_it_is(seen: Preview) -> None:
    assert [row.title for row in seen.same] == ["Is it free?"]
    assert seen.after.cards[0] == SHOP.cards[0]


def test_what_belongs_to_no_question_is_named(seen: Preview) -> None:
    assert seen.unknown == ("Hello.",)


def test_the_drafts_can_be_taken_in_and_published(seen: Preview) -> None:
    with Library.in_memory() as library:
        library.save_campaign(SHOP)
        interchange.take(library, seen, by="Ana")
        assert library.campaign("shop") == seen.after
        assert check(seen.after) == []


def test_tables_and_campaigns_go_the_same_way(tmp_path: Path) -> None:
    (tmp_path / "cards.csv").write_text("Title\nNew\n", encoding="utf-8")
    (tmp_path / "shop.json").write_text(interchange.to_json(SHOP), encoding="utf-8")
    assert [row.title for row in drafting.preview(tmp_path / "cards.csv", SHOP).new] == ["New"]
    assert drafting.preview(tmp_path / "shop.json", None).after == SHOP


@pytest.mark.parametrize(
    ("language", "question", "phrases"),
    [
        ("en", "How can I cancel my contract?", ("how can I cancel my contract", "cancel contract")),
        ("en", "Refunds", ("Refunds",)),
        ("en", "Wi-Fi in the lobby", ("Wi-Fi in the lobby", "Wi-Fi lobby")),
        (
            "de",
            "Wie kann ich meinen Vertrag kündigen?",
            ("wie kann ich meinen Vertrag kündigen", "Vertrag kündigen"),
        ),
        ("es", "¿Cómo puedo cancelar mi pedido?", ("cómo puedo cancelar mi pedido", "cancelar pedido")),
        ("ru", "Как вернуть деньги?", ("как вернуть деньги", "вернуть деньги")),
        ("fr", "Comment résilier ?", ("Comment résilier",)),
        (
            "ja",
            "解約したいのですがどうすればいいですか？",
            ("解約したいのですがどうすればいいですか", "解約したい"),
        ),
        ("ja", "返金はいつですか", ("返金はいつですか", "返金")),
        ("ja", "分割払いはできますか？", ("分割払いはできますか", "分割払い")),
        ("zh", "请问怎么退款？", ("请问怎么退款", "退款")),
        ("zh", "可以开发票吗？", ("可以开发票吗", "开发票")),
    ],
)
def test_triggers_are_what_a_customer_may_say(language: str, question: str, phrases: tuple[str, ...]) -> None:
    assert proposed(question, language) == phrases


@given(st.text(min_size=1, max_size=40), st.sampled_from(["en", "ja", "zh", "ru", "xx"]))
@settings(max_examples=60, deadline=None)
def test_proposals_are_never_empty_phrases(question: str, language: str) -> None:
    assert all(phrase.strip() for phrase in proposed(question, language))


def test_say_ends_with_a_sentence_and_the_rest_is_kept() -> None:
    say, more = cut(["You get it back. " * 15, "- Bring the receipt"])
    assert len(say) <= SAY_LETTERS
    assert say.endswith("back.")
    assert more.endswith("\n- Bring the receipt")
    assert f"{say} {more}".count("You get it back.") == 15


def test_japanese_has_half_as_many_letters() -> None:
    say, more = cut(["返金は五日以内です。" * 12])
    assert (say, more) == ("返金は五日以内です。" * 8, "返金は五日以内です。" * 4)


def test_a_sentence_that_is_too_long_is_cut_and_kept_whole() -> None:
    say, more = cut(["word " * 60])
    assert say.endswith("word…")
    assert more == ("word " * 60)


def test_a_short_answer_of_two_lines_is_said_whole() -> None:
    assert cut(["Yes.\nOr no."]) == ("Yes. Or no.", "")


@pytest.mark.parametrize(
    "text",
    [
        "Our FAQ,,\nNo,Question,Answer\n1,Can I pay later?,Yes.\n2,,Nothing asked\n3,Is it free?,No.\n",
        "Nr;Frage;Antwort\n1;Can I pay later?;Yes.\n",
        "質問\t回答\nCan I pay later?\tYes.\n",
    ],
)
def test_a_sheet_of_questions_and_answers_is_a_document_too(tmp_path: Path, text: str) -> None:
    (tmp_path / "faq.csv").write_text(text, encoding="utf-8")
    seen = drafting.preview(tmp_path / "faq.csv", SHOP)
    (row,) = seen.new
    assert isinstance(row.entry, Card)
    assert (row.title, row.entry.say, row.entry.more) == ("Can I pay later?", "Yes.", "")
    assert row.entry.triggers == ("can I pay later", "pay later")
    assert seen.unknown == (("2 | Nothing asked",) if "Nothing" in text else ())
