import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist.matching.text import asks, content_words, plain, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I’d like MY money-back!", ["i'd", "like", "my", "money", "back"]),
        ("$250 in 7 days", ["two", "hundred", "fifty", "in", "seven", "days"]),
        ("12,345", ["twelve", "three", "hundred", "forty", "five"]),
        ("room 90017", ["room", "ninety", "thousand", "seventeen"]),
        ("code 007", ["code", "zero", "zero", "seven"]),
        ("１２ ｆｅｅｓ", ["twelve", "fees"]),
        ("", []),
        ("?!", []),
    ],
)
def test_english_is_spelled_as_it_is_said(text: str, expected: list[str]) -> None:
    assert plain(text) == expected


def test_words_know_their_piece_of_the_text() -> None:
    text = "Pay $250, now!"
    assert [(word.text, text[word.start : word.end]) for word in words(text)] == [
        ("pay", "Pay"),
        ("two", "250"),
        ("hundred", "250"),
        ("fifty", "250"),
        ("now", "now"),
    ]


def test_chinese_and_japanese_go_by_characters_and_brand_names_whole() -> None:
    assert plain("契約をcancelしたい", "ja") == ["契", "約", "を", "cancel", "し", "た", "い"]
    assert plain("ｱﾗｰﾑ", "ja") == ["ア", "ラ", "ー", "ム"]
    assert plain("我要 退款", "zh") == ["我", "要", "退", "款"]


def test_other_languages_keep_their_letters() -> None:
    assert plain("¿Cómo cancelo?", "es") == ["cómo", "cancelo"]
    assert plain("Верните ДЕНЬГИ", "ru") == ["верните", "деньги"]
    assert plain("iptal etmek istiyorum", "tr") == ["iptal", "etmek", "istiyorum"]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("um hi good morning", "en", 0),
        ("four four seven", "en", 0),
        ("the checking", "en", 1),
        ("i want my money back", "en", 3),
        ("はい", "ja", 0),
        ("解約したい", "ja", 2),
        ("契約を解約したい", "ja", 3),
        ("我想取消", "zh", 2),
        ("hola buenos días", "es", 0),
        ("спасибо до свидания", "ru", 1),
        ("where is my parcel", "en", 2),
        ("how long do you keep it", "en", 3),
        ("what was that", "en", 0),
        ("who or where", "en", 0),
        ("cuándo me pagan", "es", 2),
        ("где моя карта", "ru", 2),
        ("いつ届きますか", "ja", 2),
        ("いつですか", "ja", 0),
        ("什么时候上门", "zh", 2),
        ("什么时候都行", "zh", 1),
    ],
)
def test_content_words_are_those_that_mean_something(text: str, code: str, expected: int) -> None:
    assert content_words(plain(text, code), code) == expected


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("24 часа", "ru", "двадцать четыре часа"),
        ("250 euros", "es", "doscientos cincuenta euros"),
        ("um 21 Uhr", "de", "um einundzwanzig uhr"),
        ("10分钟", "zh", "十 分 钟"),
        ("午後12時", "ja", "午 後 十 二 時"),
        ("24 7", "xx", "24 7"),
    ],
)
def test_numbers_are_spelled_as_they_are_said(text: str, code: str, expected: str) -> None:
    assert " ".join(plain(text, code)) == expected


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("my T V and the u s b port", "en", "my tv and the usb port"),
        ("m i l l e r", "en", "miller"),
        ("can i a", "en", "can i a"),
        ("la t v", "es", "la tv"),
        ("я и в", "ru", "я и в"),
    ],
)
def test_what_is_spelled_is_one_word(text: str, code: str, expected: str) -> None:
    assert " ".join(plain(text, code)) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [("veintiuno treinta", "es"), ("сорок два", "ru"), ("vierundzwanzig", "de"), ("三五八", "zh")],
)
def test_numbers_have_no_content(text: str, code: str) -> None:
    assert content_words(plain(text, code), code) == 0


def test_requests_are_told_from_statements() -> None:
    assert asks(plain("how do i reset it"))
    assert asks(plain("怎么申请退款", "zh"), "zh")
    assert not asks(plain("nice weather today"))


@given(st.text(), st.sampled_from(["en", "ja", "zh", "es", "ru", "xx"]))
def test_any_text_gives_words_within_it(text: str, code: str) -> None:
    for word in words(text, code):
        assert word.text
        assert 0 <= word.start < word.end <= len(text)
