"""Where a script has been in this call, and what its steps resulted in."""

from assist.guidance.fields import Fields
from assist.guidance.route import Route, placeholder
from scripts_db.cards import Step


class Progress:
    """`path` are the steps in the order in which they were come to, the last one where the script stands."""

    def __init__(self, route: Route, fields: Fields) -> None:
        self.path = [route.first]
        self._route, self._fields = route, fields
        self._answers: dict[str, str] = {}

    @property
    def step(self) -> Step:
        return self._route.steps[self.path[-1]]

    @property
    def count(self) -> int:
        """How many steps the call takes, when it goes the shortest way from here."""
        return len(self.path) + self._route.to_end(self.path[-1])

    def conclude(self, answer: str) -> None:
        """The way that was taken from where the script stands."""
        self._answers[self.step.id] = answer

    def back(self) -> bool:
        """To the step before, which is open again; whether there is one."""
        if len(self.path) < 2:
            return False
        self.path.pop()
        self._answers.pop(self.step.id, None)
        return True

    def before(self) -> str:
        """What the step before resulted in, or nothing."""
        step = self._route.steps[self.path[-2]] if len(self.path) > 1 else None
        return f"{step.title}: {self._answer(step)}" if step and step.id in self._answers else ""

    def told(self) -> list[str]:
        """What the steps resulted in, in the order of the talk, and what was filled in besides."""
        steps = [self._route.steps[step] for step in self._answers]
        named = {step.field for step in steps}
        values = self._fields.values.items()
        rest = [f"{field}: {value.text}" for field, value in values if field not in named]
        return [f"{step.field or step.title}: {self._answer(step)}" for step in steps] + rest

    def placeholders(self) -> dict[str, str]:
        return {placeholder(field): value.text for field, value in self._fields.values.items()}

    def _answer(self, step: Step) -> str:
        """What was filled in counts more than the way that it took."""
        value = self._fields.values.get(step.field or "")
        return value.text if value else self._answers[step.id]
