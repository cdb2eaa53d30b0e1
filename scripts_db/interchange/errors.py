"""Files that are not taken in, each with its sentence and next step."""

from dataclasses import dataclass
from pathlib import Path

from scripts_db import files
from scripts_db import sentences as say
from scripts_db.errors import AssistError
from scripts_db.words import Words


@dataclass(eq=False)
class FileRefused(AssistError):
    """`step` is a sentence: what to do."""

    path: Path
    reason: str
    step: str
    sentence = "“{path}” can't be imported: {reason}. {step} Nothing was changed."


def unreadable(path: Path, trouble: OSError) -> FileRefused:
    """Why the system does not let it be read, and what to do."""
    match trouble:
        case FileNotFoundError():
            return FileRefused(path, Words(say.NO_SUCH_FILE), Words(say.LOOK_FOR_IT))
        case IsADirectoryError():
            return FileRefused(path, Words(say.IS_FOLDER), Words(say.CHOOSE_FILE))
    reason = Words(say.CANNOT_BE_READ, trouble=files.os_reason(trouble))
    return FileRefused(path, reason, Words(say.MEND_THAT))


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
