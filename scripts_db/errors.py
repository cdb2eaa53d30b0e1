"""The world's fault: troubles that a person can mend, each with its sentence and next step.

Everything that is not an AssistError is our own bug. The base stands in the lowest package so that
the library, the speech models and the engine share it; `assist.errors` hands it on.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from scripts_db import sentences as say
from scripts_db.words import Words

if TYPE_CHECKING:
    from scripts_db.checking import Fault


class AssistError(Exception):
    """A calm notice, not a crash. A child is a dataclass of facts that fill its `sentence`.

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
    """`kept` is where the damaged file lies now, `backup` the newest backup that opens, if there is one."""

    path: Path
    kept: Path
    backup: Path | None
    sentence = "The library “{path}” is damaged. It was set aside as “{kept}”. {next_step}"

    @property
    def next_step(self) -> Words:
        return Words(say.NEWEST_BACKUP, backup=self.backup) if self.backup else Words(say.NO_BACKUP)

    def __str__(self) -> str:
        return self.sentence.format(**vars(self), next_step=self.next_step)


@dataclass(eq=False)
class NotALibrary(AssistError):
    path: Path
    sentence = (
        "“{path}” is not a Callcue library. Choose a library file, or a new name to start an empty one."
    )


@dataclass(eq=False)
class LibraryNotWritable(AssistError):
    path: Path
    reason: str
    sentence = (
        "The library “{path}” can't be written: {reason}. Nothing was changed. Mend that, then try again."
    )


@dataclass(eq=False)
class LibraryGone(AssistError):
    path: Path
    sentence = (
        "The library “{path}” is no longer where it was: it was moved, replaced or deleted, or its drive is gone. "
        "Nothing was changed. Bring it back and try again, or start Callcue anew."
    )


@dataclass(eq=False)
class EntryUnreadable(AssistError):
    """The file is whole, but something in it was not written by Callcue."""

    path: Path
    place: str
    reason: str
    sentence = (
        "In the library “{path}”, {place} can't be read: {reason}. "
        "Put back what stood there, or restore a backup with “callcue library restore”."
    )


@dataclass(eq=False)
class NoSuchCampaign(AssistError):
    name: str
    known: str
    sentence = "There is no campaign “{name}” in the library. It has: {known}."


@dataclass(eq=False)
class CampaignThere(AssistError):
    campaign: str
    path: Path
    sentence = (
        "The library “{path}” has the campaign “{campaign}” already. Nothing was changed. "
        "Go on with that one, or name another library."
    )


@dataclass(eq=False)
class NoCampaign(AssistError):
    path: Path
    sentence = "The library “{path}” has no campaign yet. Import one, or choose another library."


@dataclass(eq=False)
class ChangedMeanwhile(AssistError):
    """`stored` is the entry that stands there now, None when it was removed; `change` the Change that found it."""

    name: str
    change: object
    stored: object
    sentence = (
        "“{name}” was changed by somebody else meanwhile. Nothing was overwritten. "
        "Look at both texts, then keep one of them."
    )


@dataclass(eq=False)
class NotPublished(AssistError):
    name: str
    sentence = (
        "The campaign “{name}” has not been published yet, so there is nothing for agents. "
        "Publish it on the desk or with “callcue library publish”."
    )


@dataclass(eq=False)
class NoSuchVersion(AssistError):
    campaign: str
    number: int
    sentence = (
        "There is no version {number} of “{campaign}”. See those there are with “callcue library versions”."
    )


@dataclass(eq=False)
class NothingToPublish(AssistError):
    name: str
    number: int
    sentence = "The draft of “{name}” is the same as version {number}. There is nothing to publish."


@dataclass(eq=False)
class NotPublishable(AssistError):
    name: str
    faults: tuple["Fault", ...]
    sentence = "“{name}” can't be published yet. {first}. Mend that, then publish."

    @property
    def first(self) -> Words:
        first, others = self.faults[0].sentence, len(self.faults) - 1
        return (Words(say.AND_MORE, reason=first, count=others) if others else first).begun

    def __str__(self) -> str:
        return self.sentence.format(**vars(self), first=self.first)


@dataclass(eq=False)
class PublishedMeanwhile(AssistError):
    name: str
    expected: int
    number: int
    by: str
    sentence = (
        "“{name}” is at version {number} now, published by {by}; you compared with version {expected}. "
        "Look at the differences again, then publish."
    )


@dataclass(eq=False)
class DraftChanged(AssistError):
    name: str
    sentence = (
        "The draft of “{name}” was changed while it was tried. Nothing was published. "
        "Look at the differences again, then publish."
    )


@dataclass(eq=False)
class VersionLive(AssistError):
    campaign: str
    number: int
    sentence = (
        "Agents work with version {number} of “{campaign}” already, so it can't be withdrawn. "
        "Restore an earlier version instead."
    )


@dataclass(eq=False)
class BackupFailed(AssistError):
    folder: Path
    reason: str
    sentence = (
        "No backup of the library could be written to “{folder}”: {reason}. The library itself is unharmed. "
        "Mend that; the next start tries again."
    )


@dataclass(eq=False)
class BackupUnusable(AssistError):
    backup: Path
    sentence = "“{backup}” is not a whole backup of a library. Nothing was changed. Choose another backup."


@dataclass(eq=False)
class NoBackup(AssistError):
    path: Path
    folder: Path
    sentence = (
        "There is no good backup of the library “{path}” in “{folder}”. Nothing was changed. "
        "Name another backup, or import a campaign."
    )


@dataclass(eq=False)
class ImportUnreadable(AssistError):
    """`place` says where in the file: a line and column, or which card, step or trigger."""

    path: Path
    place: str
    reason: str
    sentence = (
        "“{path}” can't be imported. {place}: {reason}. Nothing was changed. Mend the file, then try again."
    )
