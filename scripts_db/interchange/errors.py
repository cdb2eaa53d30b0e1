"""Files that are not taken in, each with its sentence and next step."""

from dataclasses import dataclass
from pathlib import Path

from scripts_db.errors import AssistError


@dataclass(eq=False)
class FileRefused(AssistError):
    """`step` is a sentence: what to do."""

    path: Path
    reason: str
    step: str
    sentence = "“{path}” can't be imported: {reason}. {step} Nothing was changed."


@dataclass(eq=False)
class RowsFaulty(AssistError):
    """`faults` are those of the first rows, each with its line."""

    path: Path
    count: int
    faults: tuple[str, ...]
    sentence = (
        "“{path}” was not imported: {rows} can't be used. {first}. Nothing was changed. "
        "Mend the file, or import the good rows alone."
    )

    @property
    def rows(self) -> str:
        return "1 row" if self.count == 1 else f"{self.count} rows"

    @property
    def first(self) -> str:
        return "; ".join(self.faults)

    def __str__(self) -> str:
        return self.sentence.format(**vars(self), rows=self.rows, first=self.first)


@dataclass(eq=False)
class NotInEncoding(AssistError):
    path: Path
    encoding: str
    letter: str
    sentence = "“{path}” was not written: “{letter}” can't be written in {encoding}. Choose UTF-8, or XLSX."
