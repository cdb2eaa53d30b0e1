"""The columns of a table of cards: how they are called in each language, and what a cell of each means."""

import re
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any, Final

import msgspec
from msgspec import Struct

from scripts_db import sentences as say
from scripts_db.cards import Card, Speaker, Tip
from scripts_db.interchange import cells
from scripts_db.words import Words

_HEADINGS = """
id: ID, Код, 番号, 编号
title: Title, Titel, Título, Titolo, Заголовок, Название, タイトル, 題名, 件名, 标题
say: Say, Sagen, Text, Decir, Dire, Сказать, Говорить, 言うこと, 話す内容, セリフ, トーク, 话术
points: Points, Hints, Punkte, Hinweise, Puntos, Punti, Пункты, Подсказки, 要点, ポイント
more: More, Details, Mehr, Einzelheiten, Más, Detalles, Altro, Dettagli, Подробнее, その他, 詳細, 補足, 详情, 更多
triggers: Triggers, Trigger, Auslöser, Disparadores, Inneschi, Триггеры, トリガー, きっかけ, 触发词, 触发语
negatives: Negatives, Not when they say, Never for, Ausschlüsse, Exclusiones, Esclusioni, Исключения, 出さない言葉, \
除外, 除外語, 排除词
speaker: Speaker, Said by, Sprecher, Hablante, Parlante, Говорящий, 話す人, 話者, 说话人
language: Language, Sprache, Idioma, Lingua, Язык, 言語, 语言
tags: Tags, Schlagwörter, Etiquetas, Etichette, Теги, Метки, タグ, 标签
priority: Priority, Priorität, Prioridad, Priorità, Приоритет, 優先度, 優先順位, 优先级
threshold: Threshold, Sure from, Schwelle, Umbral, Soglia, Порог, 確実とする点数, しきい値, 阈值
cooldown: Cooldown, Show again after, Wartezeit, Espera, Attesa, Пауза, 再表示まで, 再表示までの秒数, 冷却时间
once_per_call: Once per call, Once in a call, Einmal pro Anruf, Una vez por llamada, Una volta per chiamata, \
Один раз за звонок, 通話で一度だけ, 1回の通話に1度, 每次通话一次
owner: Owner, Verantwortlich, Responsable, Responsabile, Ответственный, Владелец, 担当, 担当者, 负责人
tips: Tips, Tipps, Consejos, Consigli, Советы, コツ, 技巧
tips_by: Tips by, Tipps von, Consejos de, Consigli di, Советы от, コツの提供者, 技巧来自
tips_pictures: Tips pictures, Tipps Bilder, Consejos fotos, Consigli foto, Советы фото, コツの写真, 技巧图片
"""
_YES = frozenset(
    {"yes", "y", "true", "1", "x", "ja", "j", "sí", "si", "s", "да", "д", "はい", "○", "する", "是", "对"}
)
_NO = frozenset({"no", "n", "false", "0", "nein", "нет", "н", "いいえ", "×", "しない", "否", "不"})
_SPEAKERS = {
    Speaker.CUSTOMER: "customer kunde kundin cliente клиент お客様 顧客 客户 顾客",
    Speaker.AGENT: "agent you agentin agente operator operatore оператор агент あなた オペレーター 担当者 坐席 客服",
    Speaker.EITHER: "either both beide ambos entrambi оба любой 両方 どちらも 双方 任意",
}


class Unfit(ValueError):
    """What is wrong with a cell."""

    def __init__(self, template: str, cell: str, **facts: str) -> None:
        self.words = Words(template, cell=cell.strip(), **facts)
        super().__init__(self.words)


class Column(Struct, frozen=True):
    """`names` are how it may be called, the first one in a file that we write; `empty` is what an empty cell
    means. `parse` raises Unfit with what is wrong.
    """

    key: str
    names: tuple[str, ...]
    show: Callable[[Card], str]
    parse: Callable[[str], Any]
    empty: Any
    is_number: bool = False


def column_of(heading: str) -> tuple[Column | None, int]:
    """The column that is headed so, and which part of it: “More (2)” goes on where “More” ends."""
    continued = re.fullmatch(r"(.*?)\s*[(（](\d{1,3})[)）]\s*", heading, re.DOTALL)
    if continued and (found := _BY_NAME.get(_plain(continued[1]))):
        return found, int(continued[2])
    return _BY_NAME.get(_plain(heading)), 1


def _plain(heading: str) -> str:
    return re.sub(r"[\W_]+", "", _folded(heading))


def _folded(text: str) -> str:
    """As it is compared: wide letters and numbers of a Japanese keyboard are those of every other one."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _number(cell: str) -> float:
    try:
        return float(_folded(cell).replace(",", "."))
    except ValueError:
        raise Unfit(say.NO_NUMBER, cell) from None


def _whole(cell: str) -> int:
    number = _number(cell)
    if not number.is_integer():
        raise Unfit(say.NO_WHOLE_NUMBER, cell)
    return int(number)


def _yes(cell: str) -> bool:
    word = _folded(cell)
    if word not in _YES | _NO:
        raise Unfit(say.NEITHER, cell)
    return word in _YES


def _speaker(cell: str) -> Speaker:
    for speaker, words in _SPEAKERS.items():
        if _folded(cell) in words.split():
            return speaker
    raise Unfit(say.NOT_ONE_OF, cell, choices=", ".join(Speaker))


def _pictures(cell: str) -> tuple[bytes, ...]:
    try:
        return tuple(b64decode(text, validate=True) for text in cells.split(cell))
    except ValueError:
        raise Unfit(say.NOT_BASE64, cell) from None


def _shown(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        case tuple():
            return cells.joined(value)
        case _:
            return str(value)


def _each_tip(part: Callable[[Tip], str]) -> Callable[[Card], str]:
    """A list that stands beside that of the tips; empty when no tip has that part."""

    def show(card: Card) -> str:
        parts = [part(tip) for tip in card.tips]
        return cells.joined(parts) if any(parts) else ""

    return show


_PARSE: Final[dict[str, Callable[[str], Any]]] = {
    "id": str.strip,
    "points": cells.split,
    "triggers": cells.split,
    "negatives": cells.split,
    "speaker": _speaker,
    "language": str.strip,
    "tags": cells.split,
    "priority": _whole,
    "threshold": _number,
    "cooldown": _number,
    "once_per_call": _yes,
    "tips": cells.split,
    "tips_by": cells.split,
    "tips_pictures": _pictures,
}
_SHOW: Final = {
    "tips": _each_tip(lambda tip: tip.text),
    "tips_by": _each_tip(lambda tip: tip.by),
    "tips_pictures": _each_tip(lambda tip: b64encode(tip.picture).decode()),
}
_DEFAULTS = {field.name: field.default for field in msgspec.structs.fields(Card) if not field.required}


def _column(line: str) -> Column:
    key, _, names = line.partition(": ")
    return Column(
        key,
        tuple(names.split(", ")),
        _SHOW.get(key, lambda card: _shown(getattr(card, key))),
        _PARSE.get(key, str),
        _DEFAULTS.get(key, () if key.startswith("tips") else ""),
        is_number=_PARSE.get(key) in (_whole, _number),
    )


COLUMNS: Final = tuple(map(_column, _HEADINGS.split("\n")[1:-1]))
"""In the order in which they are written. The parts of tips are lists beside each other."""

_BY_NAME: Final = {_plain(name): column for column in COLUMNS for name in (column.key, *column.names)}
