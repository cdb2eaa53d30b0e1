"""The note after a call: what was said and done, taken from the call and nothing else. It is sent nowhere.

    note = guide.note().edited("reason", "Slow in the evening").concluded("solved")
    note.render()                   # by the house's own template, or Callcue's

Card numbers never enter it, nor do phone numbers but where the script asked for one.
"""

from enum import StrEnum

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from msgspec import Struct
from msgspec.structs import replace

from assist.errors import NoteTemplateUnusable
from assist.guidance.redaction import Secret, redact

DEFAULT_TEMPLATE = """\
{% for field in fields if field.text %}{{ field.label }}: {{ field.text }}
{% endfor %}{% if outcome %}{{ labels.outcome }}: {{ outcome }}
{% endif %}"""


def check_template(template: str) -> None:
    """Whether it can be read as Jinja2 at all. Raises NoteTemplateUnusable."""
    try:
        ImmutableSandboxedEnvironment().parse(template)
    except TemplateSyntaxError as trouble:
        raise _unreadable(trouble) from trouble


class Source(StrEnum):
    HEARD = "heard"
    SCRIPT = "script"
    CARDS = "cards"
    CHECKLIST = "checklist"
    HAND = "hand"


class NoteField(Struct, frozen=True):
    """`time` is where in the call it was first heard, in seconds; None when it was not heard."""

    name: str
    label: str
    text: str
    source: Source
    time: float | None = None


class Cards(Struct, frozen=True):
    """How many cards were shown, used and dismissed in the call."""

    shown: int = 0
    used: int = 0
    dismissed: int = 0


class Note(Struct, frozen=True, kw_only=True):
    """Of one call. `outcomes` are those to choose from, by id; `template` is the house's, empty: Callcue's own;
    `data` is the call's (customer_name, ...).

    `removed`: what was taken out before anything was written. `missing`: checklist items that were not heard.
    `unanswered`: what was asked and no card fitted.
    """

    language: str
    fields: tuple[NoteField, ...]
    labels: dict[str, str]
    outcomes: dict[str, str]
    template: str = ""
    outcome: str = ""
    removed: frozenset[Secret] = frozenset()
    missing: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()
    cards: Cards = Cards()
    score: float = 1.0
    data: dict[str, str] = {}

    def field(self, name: str) -> NoteField:
        """Raises KeyError."""
        return {field.name: field for field in self.fields}[name]

    def edited(self, name: str, text: str) -> "Note":
        """With a field as the agent wrote it; card numbers are taken out here too. Raises KeyError."""
        clean = redact([text], self.language, phones=False)
        changed = replace(self.field(name), text=clean.lines[0], source=Source.HAND)
        fields = tuple(changed if field.name == name else field for field in self.fields)
        return replace(self, fields=fields, removed=self.removed | clean.removed)

    def concluded(self, outcome: str) -> "Note":
        """With the outcome of that id. Raises KeyError when it is not among `outcomes`."""
        self.outcomes[outcome]
        return replace(self, outcome=outcome)

    def render(self, template: str = "") -> str:
        """As text to copy, by a Jinja2 template: `fields`, each field's text by its name, `outcome`, `cards`,
        `missing`, `unanswered`, `score`, `labels`, and the call's data. Raises NoteTemplateUnusable.
        """
        sandbox = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=False)
        known = self.data | {field.name: field.text for field in self.fields}
        try:
            return sandbox.from_string(template or self.template or DEFAULT_TEMPLATE).render(
                known,
                fields=self.fields,
                labels=self.labels,
                outcome=self.outcomes.get(self.outcome, ""),
                cards=self.cards,
                missing=self.missing,
                unanswered=self.unanswered,
                score=round(100 * self.score),
            )
        except TemplateSyntaxError as trouble:
            raise _unreadable(trouble) from trouble
        except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as trouble:
            raise NoteTemplateUnusable("while it is filled in", str(trouble)) from trouble


def _unreadable(trouble: TemplateSyntaxError) -> NoteTemplateUnusable:
    return NoteTemplateUnusable(f"line {trouble.lineno}", str(trouble.message).rstrip("."))
