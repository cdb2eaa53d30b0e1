"""A script as a map: what leads where, how far the end is, and the words of each step and way."""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from assist.events import Way
from assist.guidance.likeness import Phrase, Sense
from assist.matching.languages import language as language_of
from assist.matching.text import plain
from scripts_db.cards import Script, Step

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_SENTENCE = re.compile(r"(?<=[.?!。？！])\s*")
_LEAST_CONTENT = 3
"""A sentence with fewer words of its own ("Is it better?") does not stand for its step."""


class Route:
    def __init__(self, script: Script) -> None:
        self.script = script
        self.steps: dict[str, Step] = {step.id: step for step in script.steps}
        self.first = script.steps[0].id
        self._to_end = {step: self._distance(step) for step in self.steps}

    def after(self, step: str) -> list[str]:
        """The steps that the ways of a step lead to."""
        return [branch.to for branch in self.steps[step].branches]

    def to_end(self, step: str) -> int:
        """How many steps the shortest way from here to an end takes; 0 where no end is ahead."""
        return self._to_end[step]

    def ways(self, step: str) -> tuple[Way, ...]:
        return tuple(
            Way(
                branch.label,
                branch.to,
                self.steps[branch.to].title,
                branch.phrases[0] if branch.phrases else "",
            )
            for branch in self.steps[step].branches
        )

    def phrases(self, language: str) -> Iterator[Phrase]:
        """A step by its title and its words, whole and by the sentence; a way by its phrases."""
        for step in self.script.steps:
            for sentence in (step.title, *_sentences(step.say, language)):
                yield Phrase(step_target(step.id), sentence, Sense.GIST)
            ways = [(branch.label, *branch.phrases) for branch in step.branches]
            yield from answers(step.id, ways, language)

    def _distance(self, step: str) -> int:
        queue, seen = deque([(step, 0)]), {step}
        while queue:
            here, far = queue.popleft()
            if not self.steps[here].branches:
                return far
            for ahead in self.after(here):
                if ahead not in seen:
                    seen.add(ahead)
                    queue.append((ahead, far + 1))
        return 0


def step_target(step: str) -> str:
    return f"step {step}"


def way_target(step: str, way: int) -> str:
    return f"way {way} of {step}"


def filled(text: str, values: Mapping[str, str]) -> str:
    """Placeholders such as {customer_name} replaced by what is known; the others as a gap to speak over."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1].casefold(), "…"), text)


def placeholder(field: str) -> str:
    """The placeholder of a field: "Callback number" is {callback_number}."""
    return re.sub(r"\W+", "_", field.casefold()).strip("_")


def answers(step: str, ways: Sequence[tuple[str, ...]], language: str) -> Iterator[Phrase]:
    """The phrases of a step's ways, each given as its label and its phrases; the label counts where there are none.

    What two ways have in common ("the light is ...") tells nothing.
    """
    phrases = [said or (label,) for label, *said in ways]
    said = [{word for phrase in way for word in plain(phrase, language)} for way in phrases]
    empty = language_of(language).empty
    for at, way in enumerate(phrases):
        others = set[str]().union(*said[:at], *said[at + 1 :])
        for phrase in way:
            own = set(plain(phrase, language)) - others
            keys = frozenset(own - empty or own)
            yield Phrase(way_target(step, at), phrase, Sense.ANSWER, keys)


def _sentences(say: str, language: str) -> list[str]:
    text = _PLACEHOLDER.sub(" ", say)
    empty = language_of(language).empty
    long = [
        sentence
        for sentence in _SENTENCE.split(text)
        if sum(word not in empty for word in plain(sentence, language)) >= _LEAST_CONTENT
    ]
    return list(dict.fromkeys([text, *long]))
