"""A talk as people type and paste it: “Customer: …”, with or without times, in the languages of call centres.

A talk without any speaker's name is taken as the customer's words, a line an utterance.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from msgspec import Struct

from assist.errors import AssistError
from assist.rehearsal import reading, speaking
from assist.rehearsal.conversation import Conversation, Line, Who

SPEAKERS: Final = {
    Who.CUSTOMER: frozenset(
        [
            "customer",
            "caller",
            "client",
            "guest",
            "user",
            "them",
            "cliente",
            "clienta",
            "usuario",
            "usuaria",
            "llamante",
            "клиент",
            "клиентка",
            "абонент",
            "покупатель",
            "звонящий",
            "kunde",
            "kundin",
            "anrufer",
            "anruferin",
            "客",
            "お客様",
            "お客さま",
            "顧客",
            "客様",
            "利用者",
            "客户",
            "顾客",
            "用户",
            "来电者",
        ]
    ),
    Who.AGENT: frozenset(
        [
            "agent",
            "you",
            "me",
            "advisor",
            "adviser",
            "operator",
            "rep",
            "representative",
            "agente",
            "asesor",
            "asesora",
            "operador",
            "operadora",
            "yo",
            "teleoperador",
            "teleoperadora",
            "оператор",
            "агент",
            "сотрудник",
            "менеджер",
            "консультант",
            "я",
            "agentin",
            "mitarbeiter",
            "mitarbeiterin",
            "ich",
            "operatore",
            "operatrice",
            "io",
            "エージェント",
            "オペレーター",
            "オペレータ",
            "担当",
            "担当者",
            "私",
            "あなた",
            "客服",
            "坐席",
            "座席",
            "话务员",
            "接线员",
            "我",
            "您",
        ]
    ),
}
_WRITTEN = re.compile(
    r"^(?:(?:customer|agent)(?:\s{2,}|\t)\S|(?:customer|agent|hand|wait)\s[^:：\n]*->|(?:cards|script|checklist)\s*$)",
    re.M,
)
"""What a written call has and a talk has not: nobody begins with “wait” and puts an arrow behind."""
_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?"
_AT_START = re.compile(rf"({_TIME})(?:\s*-+>\s*{_TIME})?\s*[-–—|]?\s*")
_SPEAKER = re.compile(rf"([^:：\t<>]{{1,30}}?)\s*(?:({_TIME})\s*)?(?:([:：])|\t|\s{{2,}}|\s[-–—]\s)\s*(.*)")
_ALONE = re.compile(rf"(\S{{1,20}})\s+({_TIME})")
_NOT_SAID = ("-> ", "? ", "> ", "+ ", "= ", "! ")
"""How lines of “callcue listen” begin that are no words."""
_VOICE = re.compile(r"<v ([^>]+)>")
_NAME_WORDS = 3
"""A longer beginning before a colon is no name."""
_FROM_ZERO = 60.0
"""Seconds; a talk whose first time is later is counted from there."""
_PAUSE = 0.5
"""Seconds from which on a silence is worth a line of its own."""


@dataclass(eq=False)
class SpeakerUnknown(AssistError):
    name: str
    number: int
    speaker: str
    sentence = (
        "“{name}”, line {number}: it is not clear who “{speaker}” is. "
        "Write “Customer:” or “Agent:” before what is said."
    )


class Said(Struct, frozen=True):
    """`at` is the second at which it begins, None where nobody wrote it down."""

    who: Who
    text: str
    at: float | None = None


class _Part(NamedTuple):
    """A line of the text: `speaker` as it is written, "" if none."""

    number: int
    at: float | None
    speaker: str
    words: str


def conversation(text: str, language: str, name: str = "the talk") -> Conversation:
    """What was typed or pasted: a written call (docs/examples.md), a transcript, or the customer's words alone.

    Raises ConversationUnreadable, SpeakerUnknown; both name the line.
    """
    if _WRITTEN.search(text):
        return reading.read(text, name)
    return Conversation(lines=tuple(lines(_turns(list(_parts(text)), name), language)))


def lines(said: Iterable[Said], language: str) -> Iterator[Line]:
    """Each begins at its time, where it has one, or when the one before has ended."""
    now, base, number = 0.0, None, 0
    for one in said:
        if one.at is not None and base is None:
            base = one.at if one.at > _FROM_ZERO else 0.0
        silence = 0.0 if one.at is None or base is None else min(one.at - base - now, reading.MOST_SECONDS)
        if silence >= _PAUSE:
            yield Line(number := number + 1, Who.WAIT, f"{silence:.1f}")
            now += silence
        yield (line := Line(number := number + 1, one.who, one.text))
        now = speaking.end(line, now, language)


def _turns(parts: Sequence[_Part], name: str) -> Iterator[Said]:
    """Where speakers are named, a line without one goes on with the turn before."""
    known = [_who(part.speaker) for part in parts]
    named = [part for part in parts if part.speaker]
    if not any(known) and len(named) * 2 <= len(parts):
        yield from (Said(Who.CUSTOMER, _whole(part), part.at) for part in parts if _whole(part))
        return
    turn: Said | None = None
    for part, who in zip(parts, known, strict=True):
        if part.speaker and not who:
            raise SpeakerUnknown(name, part.number, part.speaker)
        if who or turn is None:
            yield from _if_said(turn)
            turn = Said(who or Who.CUSTOMER, part.words, part.at)
        else:
            turn = Said(turn.who, f"{turn.text} {part.words}".strip(), turn.at)
    yield from _if_said(turn)


def _if_said(turn: Said | None) -> Iterator[Said]:
    if turn and turn.text:
        yield turn


def _parts(text: str) -> Iterator[_Part]:
    """The lines that tell something; a time on a line of its own is that of the next one."""
    before: float | None = None
    for number, raw in enumerate(_VOICE.sub(r"\1: ", text).splitlines(), 1):
        stamp = _AT_START.match(raw.strip())
        rest = raw.strip()[stamp.end() :] if stamp else raw.strip()
        at = _seconds(stamp[1]) if stamp else before
        before = at if not rest else None
        if rest and not rest.isdecimal() and rest != "WEBVTT" and not rest.startswith(_NOT_SAID):
            yield _part(number, at, rest)


def _part(number: int, at: float | None, rest: str) -> _Part:
    if (alone := _ALONE.fullmatch(rest)) and _who(alone[1]):
        return _Part(number, _seconds(alone[2]), alone[1], "")
    found = _SPEAKER.fullmatch(rest)
    if found and (_who(found[1]) or (found[3] and _looks_like_a_name(found[1]))):
        return _Part(number, _seconds(found[2]) if found[2] else at, found[1], found[4].strip())
    return _Part(number, at, "", rest)


def _who(speaker: str) -> Who | None:
    """By the words that call centres have for the two sides; numbers behind them don't matter."""
    name = speaker.casefold().strip(" .*_#0123456789()[]")
    return next((who for who, names in SPEAKERS.items() if name in names), None)


def _looks_like_a_name(speaker: str) -> bool:
    return len(speaker.split()) <= _NAME_WORDS


def _whole(part: _Part) -> str:
    return f"{part.speaker}: {part.words}" if part.speaker else part.words


def _seconds(stamp: str) -> float:
    *hours, minutes, seconds = stamp.strip("[]()").replace(",", ".").split(":")
    return 3600 * float(hours[0] if hours else 0) + 60 * float(minutes) + float(seconds)
