"""The guided call: one object that follows what is heard and answers with what the panel shows.

    guide = Guide(campaign, data={"customer_name": "Laura"})
    for event in guide.start(): ...            # where the script begins
    for event in guide.follow(heard): ...      # Position, Pointer, Entry, Tick, Reminder, Alert
    guide.go("offer"); guide.tick("price")     # by hand, at any time; each gives the events that it makes

One per call and for one thread: `follow` and the verbs belong where the events are shown.
"""

from collections.abc import Iterator, Mapping

from assist.events import Alert, AlertKind, Event, Hypothesis, Level, Suggestion, Unsure
from assist.guidance.alerts import Alerts, house_words
from assist.guidance.checklist import Checklist
from assist.guidance.likeness import Fit, Phrases
from assist.guidance.moment import Moment, moment
from assist.guidance.note import Note
from assist.guidance.note_taker import NoteTaker
from assist.guidance.script import ScriptWalk
from assist.guidance.talk import AlertWords, talk
from assist.guidance.voices import Voices
from scripts_db.cards import Campaign, Script


class Guide:
    """`script` is the id of the campaign's script to follow, the first one when empty.

    `data` fills placeholders, `alerts` replaces what the language and the campaign have of them.
    Raises KeyError when the campaign has no such script.
    """

    def __init__(
        self,
        campaign: Campaign,
        language: str = "",
        *,
        script: str = "",
        data: Mapping[str, str] | None = None,
        alerts: Mapping[AlertKind, AlertWords] | None = None,
    ) -> None:
        known = talk(language or campaign.language)
        chosen = _script(campaign, script)
        self.script = ScriptWalk(chosen, known, data or {}) if chosen else None
        self.checklist = Checklist(campaign.checklist, known)
        self.alerts = Alerts(known, house_words(known, campaign.alerts) if alerts is None else alerts)
        self._voices, self._notes = Voices(), NoteTaker(known, dict(data or {}), campaign)
        steps = self.script.route.phrases(known.code) if self.script else ()
        self._phrases = Phrases([*steps, *self.checklist.phrases()], known.code, known)
        self.fits: Mapping[str, Fit] = {}
        """How well the last words fitted the phrases of script and checklist, by target."""
        self._now = Moment()
        self._last: tuple[str, str, bool, bool] = ("", "", False, False)

    def start(self) -> list[Event]:
        """Where the script begins; nothing without one."""
        return self._kept([self.script.start(self._now)] if self.script else [])

    def follow(self, event: Event) -> Iterator[Event]:
        """What this event calls for. Only words, levels and what was shown for them matter."""
        self._now = moment(event)
        match event:
            case Hypothesis(echo=False):
                yield from self._kept([*self._voices.follow(event), *self._follow_words(event)])
            case Level():
                yield from self._kept(self._voices.follow(event))
            case Suggestion() | Unsure():
                self._notes.add(event)

    def go(self, step: str) -> list[Event]:
        """To a step. Raises KeyError when the script has no such step."""
        return self._kept(self._walk.go(step, self._now))

    def back(self) -> list[Event]:
        return self._kept(self._walk.back(self._now))

    def take(self, way: int) -> list[Event]:
        """A way on, by its place in `Position.ways`. Raises IndexError."""
        return self._kept(self._walk.take(way, self._now))

    def fill(self, field: str, value: str) -> list[Event]:
        return self._kept(self._walk.fill(field, value, self._now))

    def tick(self, item: str) -> list[Event]:
        """Raises KeyError when the checklist has no such item; so do `untick` and `waive`."""
        return self._kept(self.checklist.tick(item, self._now))

    def untick(self, item: str) -> list[Event]:
        return self._kept(self.checklist.untick(item, self._now))

    def waive(self, item: str) -> list[Event]:
        """It does not apply to this call."""
        return self._kept(self.checklist.waive(item, self._now))

    def sos(self) -> list[Event]:
        return self._kept(self.alerts.sos(self._now))

    def note(self) -> Note:
        """What was said and done so far."""
        return self._notes.note(self.script, self.checklist)

    def used(self, card: str) -> None:
        """The agent used the card of that id."""
        self._notes.used(card)

    def dismissed(self, card: str) -> None:
        self._notes.dismissed(card)

    def deny(self, alert: Alert) -> None:
        """The agent says that it was none: the note does not name it."""
        self._notes.deny(alert)

    @property
    def _walk(self) -> ScriptWalk:
        if self.script is None:
            raise KeyError("this campaign has no script")
        return self.script

    def _follow_words(self, heard: Hypothesis) -> Iterator[Event]:
        """Each reading once: a recogniser repeats itself while nothing new is said."""
        reading = (heard.utterance, heard.text, heard.final, heard.paused)
        if reading == self._last or not heard.text:
            return
        self._last = reading
        if heard.final:
            self._notes.add(heard)
        fits = self.fits = self._phrases.fits(heard.text)
        if self.script:
            yield from self.script.follow(heard, fits)
        yield from self.checklist.follow(heard, fits)
        yield from self.alerts.follow(heard)

    def _kept(self, events: "Iterator[Event] | list[Event]") -> list[Event]:
        kept = list(events)
        for event in kept:
            self._notes.add(event)
        return kept


def _script(campaign: Campaign, wanted: str) -> Script | None:
    if wanted:
        return {script.id: script for script in campaign.scripts}[wanted]
    return next((script for script in campaign.scripts if script.steps), None)
