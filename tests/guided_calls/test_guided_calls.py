"""Plays every guided call of this folder through the real guide. README.md has the format."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from msgspec import Struct

from assist.events import (
    Alert,
    Channel,
    Entry,
    Event,
    Hypothesis,
    ItemState,
    Level,
    Pointer,
    Position,
    Reminder,
    Tick,
)
from assist.guidance.guide import Guide
from scripts_db.cards import AlertClass, Branch, Campaign, ChecklistItem, Script, Step, StepKind, Weight
from scripts_db.samples import starter

WORD, PAUSE = 0.3, 1.0
"""Seconds that a word takes, and between two lines."""
STEP = re.compile(r"(\S+) \[(\w+)(?: ([^\]]+))?\]\s+(.*)")
BRANCH = re.compile(r"(.+?) -> ([^\s:]+)(?::\s*(.*))?")
ITEM = re.compile(r"(.+?)(?: \[(\w+)\])?:\s*(.*)")
MARKS = {ItemState.SAID: "tick", ItemState.OPEN: "untick", ItemState.WAIVED: "waive"}


class Line(Struct):
    """Who says or does what; `who` is "customer", "agent", "hand" or "wait"."""

    number: int
    who: str
    text: str
    expected: list[str]


class Call(Struct):
    language: str = "en"
    data: dict[str, str] = {}
    steps: list[Step] = []
    items: list[ChecklistItem] = []
    alerts: tuple[AlertClass, ...] = ()
    lines: list[Line] = []

    def guide(self) -> Guide:
        scripts = (Script(id="script", title="Script", steps=tuple(self.steps)),) if self.steps else ()
        campaign = Campaign(
            id="c",
            name="C",
            language=self.language,
            scripts=scripts,
            checklist=tuple(self.items),
            alerts=self.alerts,
        )
        return Guide(campaign, data=self.data)


def read(file: Path) -> Call:
    call, part = Call(), ""
    for number, raw in enumerate(file.read_text("utf-8").splitlines(), 1):
        line = raw.split("#")[0].rstrip()
        if line.strip() in ("script", "checklist"):
            part = line.strip()
        elif line.strip():
            try:
                _read_line(call, line, number, part)
            except (AttributeError, KeyError, ValueError, IndexError) as trouble:
                raise ValueError(f"{file.name}, line {number} can't be read: {raw!r}") from trouble
    return call


def _read_line(call: Call, line: str, number: int, part: str) -> None:
    if line.startswith(" ") and part == "script":
        _read_script(call, line.strip())
    elif line.startswith(" "):
        name, weight, phrases = _parts(ITEM, line.strip())
        item = ChecklistItem(id=name, text=name, phrases=_list(phrases), weight=Weight(weight or "normal"))
        call.items.append(item)
    else:
        word, rest = line.split(maxsplit=1)
        if word == "language":
            call.language = rest
        elif word == "campaign":
            _take(call, starter(rest.removeprefix("starter ")))
        elif word == "data":
            name, value = rest.split("=")
            call.data[name.strip()] = value.strip()
        elif word in ("customer", "agent", "hand", "wait"):
            text, _, expected = rest.partition("->")
            happens = [thing.strip() for thing in expected.split(",")]
            call.lines.append(
                Line(number, word, text.strip(), [] if happens in (["nothing"], [""]) else happens)
            )
        else:
            raise ValueError(word)


def _take(call: Call, campaign: Campaign) -> None:
    """The call is guided by the first script, the checklist and the alerts of a campaign."""
    call.language, call.alerts = campaign.language, campaign.alerts
    call.steps, call.items = [*campaign.scripts[0].steps], [*campaign.checklist]


def _read_script(call: Call, line: str) -> None:
    if line.startswith("->") or BRANCH.fullmatch(line):
        label, to, phrases = _parts(BRANCH, line if not line.startswith("->") else f"Next {line}")
        last = call.steps.pop()
        branch = Branch(label=label, to=to, phrases=_list(phrases))
        call.steps.append(
            Step(
                id=last.id,
                title=last.title,
                say=last.say,
                kind=last.kind,
                field=last.field,
                branches=(*last.branches, branch),
            )
        )
    else:
        name, kind, field, say = _parts(STEP, line)
        call.steps.append(Step(id=name, title=name, say=say, kind=StepKind(kind), field=field))


def _parts(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    found = pattern.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return found.groups()


def _list(text: str | None) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in re.split(r"[,、，]", text or "") if phrase.strip())


def played(call: Call) -> Iterator[tuple[Line, list[str]]]:
    """Each line with what happened on it."""
    guide, now = call.guide(), 0.0
    guide.start()
    for line in call.lines:
        events: list[Event] = []
        if line.who == "hand":
            events += _by_hand(guide, line.text)
        elif line.who == "wait":
            for _ in range(int(float(line.text) * 10)):
                now += 0.1
                events += _silence(guide, now)
        else:
            for heard in _hypotheses(line, now):
                events += guide.follow(heard)
                now = heard.time
            now += PAUSE / 2
        yield line, [told for event in events if (told := _told(event, call))]


def _hypotheses(line: Line, start: float) -> Iterator[Hypothesis]:
    space = " " if " " in line.text else ""
    words = line.text.split() if space else list(line.text)
    for size in [*range(1, len(words) + 1), None]:
        yield Hypothesis(
            time=start + WORD * (size or len(words)) + (0 if size else PAUSE / 2),
            captured_at=0.0,
            channel=Channel(line.who),
            utterance=str(line.number),
            text=space.join(words[:size]),
            final=size is None,
        )


def _silence(guide: Guide, now: float) -> Iterator[Event]:
    for side in Channel:
        yield from guide.follow(Level(time=now, captured_at=0.0, channel=side, rms=-80.0, peak=-70.0))


def _by_hand(guide: Guide, text: str) -> Iterable[Event]:
    verb, _, rest = text.partition(" ")
    if verb == "fill":
        field, value = rest.split("=")
        return guide.fill(field.strip(), value.strip())
    if verb == "take":
        assert guide.script
        labels = [branch.label for branch in guide.script.step.branches]
        return guide.take(labels.index(rest))
    verbs = {"go": guide.go, "tick": guide.tick, "untick": guide.untick, "waive": guide.waive}
    if verb in verbs:
        return verbs[verb](rest)
    return {"back": guide.back, "sos": guide.sos}[verb]()


def _told(event: Event, call: Call) -> str:
    match event:
        case Position():
            return f"step {event.step}"
        case Pointer(way=None):
            return "lit nothing"
        case Pointer(way=int(way)):
            step = next(step for step in call.steps if step.id == event.step)
            return f"lit {step.branches[way].label}"
        case Entry():
            return f"fill {event.field} = {event.value}"
        case Tick():
            return f"{MARKS[event.state]} {event.item}"
        case Reminder():
            return "remind " + " + ".join(item.id for item in event.items)
        case Alert(over=False):
            return f"alert {event.kind} {event.level}"
    return ""


def _agrees(happened: list[str], expected: list[str]) -> bool:
    """An alert's level may be left out."""
    return len(happened) == len(expected) and all(
        told == wanted or (wanted.startswith("alert") and told.startswith(f"{wanted} "))
        for told, wanted in zip(happened, expected, strict=True)
    )


@pytest.mark.parametrize("file", sorted(Path(__file__).parent.glob("*.txt")), ids=lambda file: str(file.stem))
def test_the_call_is_guided(file: Path) -> None:
    happened = list(played(read(file)))
    assert happened
    wrong = [
        f"{line.number}: {line.text} -> {told}, not {line.expected}"
        for line, told in happened
        if not _agrees(told, line.expected)
    ]
    assert not wrong, "\n".join(wrong)


def test_a_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.txt"
    file.write_text("script\n    light which colour\n", "utf-8")
    with pytest.raises(ValueError, match=r"broken\.txt, line 2"):
        read(file)
