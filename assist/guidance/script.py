"""The script that moves by itself: it follows both voices, forward only, and the agent's hand before all.

The agent moves it by saying a step's words, in their own words too; the customer by answering with a way's. What
the customer is still saying only points to a way (`Pointer`); the way is taken when they have finished. Small
talk and questions beside the script leave it where it stands.
"""

from collections.abc import Iterator, Mapping

from assist.events import Channel, Entry, Event, Hypothesis, Mover, Pointer, Position
from assist.guidance.fields import Fields
from assist.guidance.likeness import Fit
from assist.guidance.moment import Moment, moment
from assist.guidance.progress import Progress
from assist.guidance.route import Route, filled, step_target, way_target
from assist.guidance.talk import Talk
from assist.matching.text import content_words, plain
from scripts_db.cards import Script, Step, StepKind

SAID, SKIPPED_TO = 0.42, 0.52
"""What the agent's words must be like a step that is next, and one that is further on."""
POINTS, TAKES = 0.42, 0.46
"""What the customer's words must be like a way to light it and to take it."""
POINTS_UNASKED, TAKES_UNASKED = 0.55, 0.6
"""The same before the step was said."""
AHEAD = 0.08
"""By how much a step or a way must be ahead of the next best."""
EARLY = 0.1
"""What a partial must be more like a step than a final."""


class ScriptWalk:
    """One script in one call. `data` fills placeholders: {"customer_name": "Laura"}."""

    def __init__(self, script: Script, talk: Talk, data: Mapping[str, str]) -> None:
        self.route = Route(script)
        self.fields = Fields(talk)
        self.progress = Progress(self.route, self.fields)
        self._talk, self._data = talk, {name.casefold(): text for name, text in data.items()}
        self._deaf: dict[Channel, str] = {}
        self._current: dict[Channel, str] = {}
        self._said = self._just_said = False
        self._lit: int | None = None
        self._taken_by = ""

    @property
    def step(self) -> Step:
        return self.progress.step

    def start(self, now: Moment) -> Position:
        return self._position(now, Mover.START, "")

    def follow(self, heard: Hypothesis, fits: Mapping[str, Fit]) -> Iterator[Event]:
        """What these words change. `fits`: what they are like, by target."""
        self._current[heard.channel] = heard.utterance
        if self._deaf.get(heard.channel) == heard.utterance:
            return
        if heard.channel is Channel.AGENT:
            yield from self._follow_agent(heard, fits)
        else:
            yield from self._follow_customer(heard, fits)

    def go(self, step: str, now: Moment) -> list[Event]:
        """To any step, by hand. Raises KeyError when the script has no such step."""
        self.route.steps[step]
        return self._by_agents_hand([self._move(step, now, Mover.HAND, "")])

    def back(self, now: Moment) -> list[Event]:
        """To the step before, by hand; nothing happens at the first one."""
        if not self.progress.back():
            return []
        self._arrived()
        return self._by_agents_hand([self._position(now, Mover.HAND, "")])

    def take(self, way: int, now: Moment) -> list[Event]:
        """A way on, by hand, by its place (from 0). Raises IndexError when there is no such way."""
        return self._by_agents_hand(list(self._take(way, now, Mover.HAND, "")))

    def fill(self, field: str, text: str, now: Moment) -> list[Event]:
        """What the agent wrote; it is not overwritten by what is heard later."""
        self.fields.write(field, text)
        return [self._entry(field, now, by_hand=True)]

    def _by_agents_hand(self, events: list[Event]) -> list[Event]:
        """What is being said just now was said for where the script stood before."""
        self._deaf = dict(self._current)
        return events

    def _follow_agent(self, heard: Hypothesis, fits: Mapping[str, Fit]) -> Iterator[Event]:
        ahead = self._step_said(fits, 0.0 if _is_whole(heard) else EARLY)
        if ahead:
            self._conclude(ahead.target)
            yield self._move(ahead.target, moment(heard), Mover.AGENT, ahead.heard)
            self._said = self._just_said = True
        elif _likeness(fits, step_target(self.step.id)) >= SAID:
            self._said = self._just_said = True
        elif heard.final and self._says_something(heard.text):
            self._just_said = False
        if heard.final and self._says_something(heard.text):
            self.fields.end_number()
        if self.step.kind is StepKind.SAY and not ahead:
            yield from self._follow_saying(heard, fits)

    def _conclude(self, ahead: str) -> None:
        """The agent went on: when one way alone leads there, that was the answer."""
        labels = [branch.label for branch in self.step.branches if branch.to == ahead]
        if len(labels) == 1:
            self.progress.conclude(labels[0])

    def _follow_saying(self, heard: Hypothesis, fits: Mapping[str, Fit]) -> Iterator[Event]:
        """A step that is only said is left when it has been said, or by what the agent found out."""
        branches = self.step.branches
        if len(branches) == 1 and not branches[0].phrases:
            if heard.final and _likeness(fits, step_target(self.step.id)) >= SAID:
                yield from self._take(0, moment(heard), Mover.AGENT, heard.text)
        else:
            yield from self._answer(heard, fits, Mover.AGENT)

    def _step_said(self, fits: Mapping[str, Fit], more: float) -> Fit | None:
        """The step ahead that the agent is saying: never one where the script has been."""
        near = set(self.route.after(self.step.id))
        here = _likeness(fits, step_target(self.step.id))
        best: Fit | None = None
        for step in self.route.steps:
            fit = fits.get(step_target(step))
            needed = more + (SAID if step in near else SKIPPED_TO)
            fits_here = fit and step not in self.progress.path and fit.likeness >= max(needed, here + AHEAD)
            if fit and fits_here and (best is None or fit.likeness > best.likeness):
                best = Fit(step, fit.phrase, fit.heard, fit.likeness)
        return best

    def _follow_customer(self, heard: Hypothesis, fits: Mapping[str, Fit]) -> Iterator[Event]:
        field = self.fields.hear(heard.text, self.step, was_said=self._said) if heard.final else None
        if field:
            yield self._entry(field, moment(heard))
        way = self.fields.way(self.step) if field and field == self.step.field else None
        if way is not None:
            yield from self._take(way, moment(heard), Mover.CUSTOMER, heard.text)
        else:
            yield from self._answer(heard, fits, Mover.CUSTOMER)

    def _answer(self, heard: Hypothesis, fits: Mapping[str, Fit], by: Mover) -> Iterator[Event]:
        """Points to the way that fits, and takes it when the speaker has finished."""
        if self._taken_by == heard.utterance:
            return
        likeness = self._ways(heard, fits)
        way = _clear_best(likeness, POINTS if self._said else POINTS_UNASKED)
        needed = TAKES if self._said else TAKES_UNASKED
        if _is_whole(heard) and way is not None and likeness[way] >= needed:
            self._taken_by = heard.utterance
            fit = fits.get(way_target(self.step.id, way))
            yield from self._take(way, moment(heard), by, fit.heard if fit else heard.text)
        elif way != self._lit and (way is not None or heard.final):
            self._lit = way
            yield Pointer(
                time=heard.time,
                captured_at=heard.captured_at,
                script=self.route.script.id,
                step=self.step.id,
                way=way,
                heard=heard.text if way is not None else "",
            )

    def _ways(self, heard: Hypothesis, fits: Mapping[str, Fit]) -> list[float]:
        """How much the words are like each way; a bare yes or no counts when the step was said just now."""
        branches = self.step.branches
        likeness = [_likeness(fits, way_target(self.step.id, at)) for at in range(len(branches))]
        bare = content_words(plain(heard.text, self._talk.code), self._talk.code) == 0
        if heard.channel is Channel.CUSTOMER and self._just_said and bare:
            meant = self._talk.answer(heard.text)
            for at, branch in enumerate(branches):
                kinds = {self._talk.answer(text) for text in (branch.label, *branch.phrases)}
                if meant is not None and meant in kinds and (not meant) not in kinds:
                    likeness[at] = max(likeness[at], 1.0)
        return likeness

    def _take(self, way: int, now: Moment, by: Mover, heard: str) -> Iterator[Event]:
        branch, step = self.step.branches[way], self.step
        if field := self.fields.choose(step, branch.label, heard):
            yield self._entry(field, now)
        self.progress.conclude(branch.label)
        yield self._move(branch.to, now, by, heard)

    def _move(self, step: str, now: Moment, by: Mover, heard: str) -> Position:
        self.progress.path.append(step)
        self._arrived()
        return self._position(now, by, heard)

    def _arrived(self) -> None:
        self._said = self._just_said = False
        self._lit = None

    def _entry(self, field: str, now: Moment, *, by_hand: bool = False) -> Entry:
        value = self.fields.values[field]
        return Entry(
            time=now.time,
            captured_at=now.captured_at,
            script=self.route.script.id,
            step=self._step_of(field),
            field=field,
            value=value.text,
            heard=value.heard,
            by_hand=by_hand,
        )

    def _step_of(self, field: str) -> str:
        if self.step.field == field:
            return self.step.id
        return next((step.id for step in self.route.steps.values() if step.field == field), self.step.id)

    def _position(self, now: Moment, by: Mover, heard: str) -> Position:
        step = self.step
        known = self.progress.placeholders() | self._data
        return Position(
            time=now.time,
            captured_at=now.captured_at,
            script=self.route.script.id,
            step=step.id,
            title=step.title,
            kind=step.kind.value,
            say=filled(step.say, known),
            number=len(self.progress.path),
            count=self.progress.count,
            ways=self.route.ways(step.id),
            by=by,
            field=step.field,
            before=self.progress.before(),
            heard=heard,
            can_go_back=len(self.progress.path) > 1,
        )

    def _says_something(self, text: str) -> bool:
        return content_words(plain(text, self._talk.code), self._talk.code) >= 1


def _is_whole(heard: Hypothesis) -> bool:
    """Whether the speaker seems to have finished, for good or for a moment."""
    return heard.final or heard.paused


def _likeness(fits: Mapping[str, Fit], target: str) -> float:
    fit = fits.get(target)
    return fit.likeness if fit else 0.0


def _clear_best(likeness: list[float], needed: float) -> int | None:
    """The place of the best, when it is good enough and clearly ahead of the next."""
    order = sorted(range(len(likeness)), key=lambda at: -likeness[at])
    if not order or likeness[order[0]] < needed:
        return None
    if len(order) > 1 and likeness[order[0]] < likeness[order[1]] + AHEAD:
        return None
    return order[0]
