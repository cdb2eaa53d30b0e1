"""Tags in one line, with commas between them."""

from ui.desk.cursors import put
from ui.desk.fields import LineField


class TagsField(LineField):
    """`value` is a tuple of texts, none twice."""

    def value(self) -> tuple[str, ...]:  # type: ignore[override]
        return tags_of(self.line.text())

    def show_value(self, value: tuple[str, ...]) -> None:  # type: ignore[override]
        if value != self.value():
            put(self.line, ", ".join(value))


def tags_of(text: str) -> tuple[str, ...]:
    parts = (part.strip() for part in text.replace("、", ",").replace("，", ",").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))
