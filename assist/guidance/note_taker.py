"""Listens along for the note: keeps the finals of a call and what was shown, and makes the note of them."""

from collections.abc import Iterable

from assist.events import Alert, AlertLevel, Channel, Event, Hypothesis, Suggestion, Unsure
from assist.guidance.agreed import Agreed, Line, extract
from assist.guidance.checklist import Checklist
from assist.guidance.fill import Asked, value
from assist.guidance.note import Cards, Note, NoteField, Source
from assist.guidance.redaction import Secret, redact
from assist.guidance.script import ScriptWalk
from assist.guidance.talk import Talk
from assist.matching.text import content_words, plain
from scripts_db.cards import Campaign

_LEAST_CONTENT = 3
"""Words of its own that the reason of a call has at least; a card that was shown says as much."""
_GREETING = 2
"""Fewer words of its own before a name are a greeting: “good evening my name is”."""


class NoteTaker:
    """Of one call; `data` is what is known of it, the campaign has the house's outcomes and template."""

    def __init__(self, talk: Talk, data: dict[str, str], campaign: Campaign) -> None:
        self._talk, self._data, self._template = talk, data, campaign.note_template
        own = {outcome: outcome for outcome in campaign.outcomes}
        self._outcomes = own or talk.note.outcomes
        self._agreed = Agreed(talk)
        self._said: dict[Channel, list[Hypothesis]] = {side: [] for side in Channel}
        self._shown: dict[str, Suggestion] = {}
        self._used: dict[str, None] = {}
        self._dismissed: set[str] = set()
        self._unsure: list[Unsure] = []
        self._alerts: list[Alert] = []

    def add(self, event: Event) -> None:
        match event:
            case Hypothesis(final=True):
                self._said[event.channel].append(event)
            case Suggestion():
                self._shown.setdefault(event.card.id, event)
            case Unsure():
                self._unsure.append(event)
            case Alert() if event.level is not AlertLevel.NOTICE:
                self._alerts.append(event)

    def used(self, card: str) -> None:
        self._used[card] = None

    def dismissed(self, card: str) -> None:
        self._dismissed.add(card)

    def deny(self, alert: Alert) -> None:
        self._alerts = [other for other in self._alerts if other != alert]

    def note(self, script: ScriptWalk | None, checklist: Checklist) -> Note:
        agent, hid = self._lines(Channel.AGENT)
        customer, hid_too = self._lines(Channel.CUSTOMER)
        told = script.progress.told() if script else []
        clean = redact(told, self._talk.code, phones=False)
        asked = redact([unsure.text for unsure in self._unsure], self._talk.code)
        fields = [
            self._first("reason", self._reason(customer)),
            self._listed("done", clean.lines, Source.SCRIPT),
            self._heard("promised", self._agreed.promises(agent)),
            self._heard("open", self._agreed.open_points(agent)),
            self._heard("hand_over", self._agreed.hand_overs(agent)),
            self._listed("cards", [self._title(card) for card in self._used], Source.CARDS),
            self._listed("missing", [item.text for item in checklist.missing], Source.CHECKLIST),
            self._incidents(),
            self._listed("else", [], Source.HAND),
        ]
        return Note(
            language=self._talk.code,
            fields=tuple(fields),
            labels=self._talk.note.labels,
            outcomes=self._outcomes,
            template=self._template,
            removed=hid | hid_too | clean.removed,
            missing=tuple(item.text for item in checklist.missing),
            unanswered=asked.lines,
            cards=Cards(len(self._shown), len(self._used), len(self._dismissed)),
            score=checklist.score,
            data=self._data,
        )

    def _lines(self, side: Channel) -> tuple[list[Line], frozenset[Secret]]:
        said = self._said[side]
        clean = redact([heard.text for heard in said], self._talk.code)
        lines = [Line(heard.time, text) for heard, text in zip(said, clean.lines, strict=True)]
        return lines, clean.removed

    def _reason(self, lines: list[Line]) -> Line | None:
        """The customer's first words of substance; the first that called for a card, when there was one."""
        cards = {card.utterance: card.heard for card in reversed(self._shown.values())}
        for heard, line in zip(self._said[Channel.CUSTOMER], lines, strict=True):
            if heard.utterance in cards:
                start = line.text.find(cards[heard.utterance])
                return Line(line.time, extract(line.text, start, self._talk.code))
        beside = [Line(line.time, self._beside_name(line.text)) for line in lines]
        return next((line for line in beside if self._content(line.text) >= _LEAST_CONTENT), None)

    def _beside_name(self, text: str) -> str:
        """Without an introduction: “hello my name is laura”. One that comes after the reason is left."""
        name = value(text, Asked.NAME, self._talk)
        if name is None:
            return text
        before, _, rest = text.partition(name.heard)
        if self._content(before) >= _GREETING:
            return text
        return rest.strip() if self._content(rest) >= _LEAST_CONTENT else text.replace(name.heard, "")

    def _content(self, text: str) -> int:
        return content_words(plain(text, self._talk.code), self._talk.code)

    def _title(self, card: str) -> str:
        shown = self._shown.get(card)
        return shown.card.title if shown else card

    def _first(self, name: str, line: Line | None) -> NoteField:
        return self._heard(name, [line] if line else [])

    def _heard(self, name: str, lines: list[Line]) -> NoteField:
        text = self._talk.written("; ".join(line.text for line in lines))
        return NoteField(name, self._label(name), text, Source.HEARD, lines[0].time if lines else None)

    def _listed(self, name: str, texts: Iterable[str], source: Source) -> NoteField:
        return NoteField(name, self._label(name), "; ".join(texts), source)

    def _incidents(self) -> NoteField:
        """Alerts with their time and words."""
        heard = redact([alert.heard for alert in self._alerts], self._talk.code).lines
        texts = [
            f"{self._label(alert.kind)} {_clock(alert.time)}" + (f" “{words}”" if words else "")
            for alert, words in zip(self._alerts, heard, strict=True)
        ]
        first = self._alerts[0].time if self._alerts else None
        return NoteField("incidents", self._label("incidents"), "; ".join(texts), Source.HEARD, first)

    def _label(self, name: str) -> str:
        return self._talk.note.labels.get(name, name)


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60:02}:{int(seconds) % 60:02}"
