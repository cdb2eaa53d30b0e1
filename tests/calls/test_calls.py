"""Plays every conversation of this folder through the real matcher and policy. README.md has the format.

Each line goes word by word as growing partials, then as a final, like a recogniser tells it: so flicker, late
cards and cards that pop up too early fail here.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace

from assist.events import Channel, Hypothesis, Suggestion, Unsure, Word
from assist.matching.echo import EchoFilter
from assist.matching.index import Matcher
from assist.matching.policy import Policy
from assist.pipeline import listen
from assist.settings import ShowingSettings
from scripts_db.cards import Card, Speaker
from scripts_db.samples import broadband, starter

WORD, PAUSE = 0.3, 1.0
"""Seconds that a word takes, and between two lines."""
SPACES = re.compile(r"\s{2,}|\t")


class Line(Struct):
    """Something said, and what must come up for it: titles of cards in order, "search" for the offer."""

    number: int
    channel: Channel
    text: str
    expected: list[str]


class Wait(Struct):
    seconds: float


class Conversation(Struct):
    language: str = "en"
    settings: ShowingSettings = ShowingSettings()
    cards: list[Card] = []
    lines: list[Line | Wait] = []


def read(file: Path) -> Conversation:
    talk = Conversation()
    for number, raw in enumerate(file.read_text("utf-8").splitlines(), 1):
        line = raw.split("#")[0].rstrip()
        if line.strip() and line.strip() != "cards":
            try:
                _read_line(talk, line, number)
            except (KeyError, ValueError, IndexError) as trouble:
                raise ValueError(f"{file.name}, line {number} can't be read: {raw!r}") from trouble
    return talk


def _read_line(talk: Conversation, line: str, number: int) -> None:
    if line.startswith((" ", "\t")):
        _read_card(talk, line.strip())
        return
    word, rest = line.split(maxsplit=1)
    if word in ("customer", "agent"):
        text, expected = rest.split("->")
        titles = [title.strip() for title in expected.split(", then ")]
        talk.lines.append(Line(number, Channel(word), text.strip(), [] if titles == ["nothing"] else titles))
    elif word == "wait":
        talk.lines.append(Wait(float(rest)))
    elif word == "campaign":
        campaign = broadband() if rest == "broadband" else starter(rest.removeprefix("starter "))
        talk.cards += campaign.cards
        talk.language = campaign.language
    elif word == "language":
        talk.language = rest
    else:
        talk.settings = replace(talk.settings, **{word: type(getattr(talk.settings, word))(rest)})


def _read_card(talk: Conversation, line: str) -> None:
    name, rest = SPACES.split(line, maxsplit=1)
    if not name.endswith(":"):
        talk.cards.append(Card(id=name, title=name, say=name, triggers=_phrases(rest)))
        return
    field, value = {
        "never:": ("negatives", _phrases(rest)),
        "speaker:": ("speaker", Speaker(rest) if name == "speaker:" else None),
        "priority:": ("priority", int(rest) if name == "priority:" else 0),
        "threshold:": ("threshold", float(rest) if name == "threshold:" else None),
        "again after:": ("cooldown", float(rest) if name == "again after:" else None),
    }[name]
    talk.cards[-1] = replace(talk.cards[-1], **{field: value})
    if name == "again after:":
        talk.cards[-1] = replace(talk.cards[-1], once_per_call=False)


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in re.split(r"[,、，]", text))


def heard(talk: Conversation) -> Iterator[Hypothesis]:
    """What a recogniser tells: a partial for every word, then the final; a line's number is its utterance."""
    now = 0.0
    for line in talk.lines:
        if isinstance(line, Wait):
            now += line.seconds
            continue
        spoken = line.text.split() if " " in line.text else list(line.text)
        space = " " if " " in line.text else ""
        words = [Word(word, now + at * WORD, now + (at + 1) * WORD, 1.0) for at, word in enumerate(spoken)]
        now += len(words) * WORD
        for size in [*range(1, len(words) + 1), None]:
            some = tuple(words[:size])
            yield Hypothesis(
                time=some[-1].end if size else now + PAUSE / 2,
                captured_at=0.0,
                channel=line.channel,
                utterance=str(line.number),
                text=space.join(word.text for word in some),
                final=size is None,
                words=some,
            )
        now += PAUSE


def came_up(talk: Conversation) -> dict[str, list[str]]:
    """What came up for each utterance, in order."""
    matcher = Matcher(talk.cards, talk.language)
    policy = Policy(talk.settings, talk.language)
    found: dict[str, list[str]] = {}
    for event in listen(heard(talk), matcher, policy, EchoFilter()):
        if isinstance(event, Suggestion):
            found.setdefault(event.utterance, []).append(event.card.title)
        elif isinstance(event, Unsure):
            found.setdefault(event.utterance, []).append("search")
    return found


@pytest.mark.parametrize("file", sorted(Path(__file__).parent.glob("*.txt")), ids=lambda file: str(file.stem))
def test_the_right_cards_come_up(file: Path) -> None:
    talk = read(file)
    found = came_up(talk)
    lines = [line for line in talk.lines if isinstance(line, Line)]
    shown = [f"{line.number}: {line.text} -> {found.get(str(line.number), [])}" for line in lines]
    assert shown == [f"{line.number}: {line.text} -> {line.expected}" for line in lines]


def test_a_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.txt"
    file.write_text("customer  hello there\n", "utf-8")
    with pytest.raises(ValueError, match=r"broken\.txt, line 1"):
        read(file)
