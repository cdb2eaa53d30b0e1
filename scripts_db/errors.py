"""The world's fault: troubles that a person can mend, each with its sentence and next step.

Everything that is not an AssistError is our own bug. The base stands in the lowest package so that
the library, the speech models and the engine share it; `assist.errors` hands it on.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar


class AssistError(Exception):
    """A calm notice, not a crash. A child is a dataclass: its fields are facts, `sentence` is filled with them.

    The sentence says what happened and what to do next; windows may translate it before filling it.
    """

    sentence: ClassVar[str]

    def __str__(self) -> str:
        return self.sentence.format(**vars(self))


@dataclass(eq=False)
class LibraryTooNew(AssistError):
    path: Path
    found: int
    known: int
    sentence = (
        "The library “{path}” was written by a newer Callcue (format {found}, this one knows {known}). "
        "Update Callcue, or open another library."
    )


@dataclass(eq=False)
class LibraryDamaged(AssistError):
    """`kept` is the copy of the damaged file, `backup` the newest backup that opens, if there is one."""

    path: Path
    kept: Path
    backup: Path | None
    sentence = "The library “{path}” is damaged. It was set aside as “{kept}”. {next_step}"

    @property
    def next_step(self) -> str:
        if self.backup is None:
            return "There is no backup: start again with an empty library, or import one."
        return f"The newest good backup is “{self.backup}”: restore it with “callcue library restore”."

    def __str__(self) -> str:
        return self.sentence.format(**vars(self), next_step=self.next_step)


@dataclass(eq=False)
class NotALibrary(AssistError):
    path: Path
    sentence = "“{path}” is not a Callcue library. Choose a library file, or a new name to start an empty one."


@dataclass(eq=False)
class LibraryNotWritable(AssistError):
    path: Path
    reason: str
    sentence = "The library “{path}” can't be written: {reason}. Nothing was changed. Free the cause, then try again."


@dataclass(eq=False)
class NoSuchCampaign(AssistError):
    name: str
    known: str
    sentence = "There is no campaign “{name}” in the library. It has: {known}."
