"""What can be wrong with a speech model; each sentence names the thing and the next step."""

from dataclasses import dataclass
from pathlib import Path

from scripts_db.errors import AssistError


@dataclass(eq=False)
class ModelMissing(AssistError):
    name: str
    known: str
    sentence = (
        "There is no speech model “{name}”. Installed are: {known}. Choose one of these, or give its folder."
    )


@dataclass(eq=False)
class ModelDamaged(AssistError):
    folder: Path
    reason: str
    sentence = (
        "The speech model in “{folder}” is damaged: {reason}. Install it again, or choose another model."
    )


@dataclass(eq=False)
class ModelUnreachable(AssistError):
    """Windows alone: libvosk opens files by the old code page."""

    folder: Path
    sentence = (
        "The speech library can't open the folder “{folder}”, since its name has other letters than a to z. "
        "Move the model to a folder with a plain name, such as C:\\Models, and choose it there."
    )


@dataclass(eq=False)
class ModelUnknown(AssistError):
    name: str
    similar: str
    sentence = (
        "No speech model is called “{name}”. {similar}"
        "“callcue models list” shows all; an address, a ZIP file or a folder can be given as well."
    )


@dataclass(eq=False)
class ModelRefused(AssistError):
    """Unpacked and tried, and not fit for use: it was never put into place."""

    name: str
    reason: str
    sentence = (
        "“{name}” was not installed: {reason}. What was installed before is unchanged. "
        "Get it again, or choose another model."
    )


@dataclass(eq=False)
class ModelBundled(AssistError):
    name: str
    sentence = (
        "“{name}” comes with the program and can't be removed. Install and choose another model instead."
    )


@dataclass(eq=False)
class ArchiveRefused(AssistError):
    archive: str
    reason: str
    sentence = (
        "“{archive}” was not unpacked: {reason}. Nothing was installed. "
        "Get the model again from its publisher, or choose another one."
    )


@dataclass(eq=False)
class WrongHash(AssistError):
    source: str
    expected: str
    found: str
    sentence = (
        "“{source}” is not the file that was published: its hash is {found}, not {expected}. "
        "Nothing was installed. Try again; if it stays so, the file was changed on its way: tell your IT."
    )


@dataclass(eq=False)
class UnsafeAddress(AssistError):
    address: str
    sentence = (
        "“{address}” is not encrypted and no hash is known for it, so nobody can tell whether it arrives "
        "unchanged. Use an https:// address, or give its hash with --sha256."
    )


@dataclass(eq=False)
class DownloadFailed(AssistError):
    """`progress` is a sentence on what is already there, or empty."""

    address: str
    reason: str
    progress: str
    sentence = (
        "“{address}” can't be loaded: {reason}. {progress}Try again later, "
        "or bring the model as a ZIP file and install that (docs/models.md, “Without internet”)."
    )


@dataclass(eq=False)
class InstallCancelled(AssistError):
    name: str
    sentence = (
        "Installing “{name}” was stopped; nothing was changed. "
        "Start it again when you like: what is loaded already is kept."
    )


@dataclass(eq=False)
class MeasuringStopped(AssistError):
    name: str
    sentence = (
        "Measuring “{name}” was stopped. What was measured before it is kept; start it again when you like."
    )


@dataclass(eq=False)
class InstallRunning(AssistError):
    folder: Path
    sentence = "Another installation into “{folder}” is running. Wait until it is done, then try again."


@dataclass(eq=False)
class NotEnoughSpace(AssistError):
    folder: Path
    needed: str
    free: str
    sentence = (
        "There is not enough space in “{folder}”: {needed} is needed and {free} is free. "
        "Nothing was installed. Free some space, or choose a smaller model."
    )


@dataclass(eq=False)
class NotWritable(AssistError):
    folder: Path
    reason: str
    sentence = (
        "“{folder}” can't be written: {reason}. What was installed before is unchanged. "
        "Mend that, then try again; a folder for everyone takes an administrator."
    )


@dataclass(eq=False)
class CatalogUnreadable(AssistError):
    source: str
    reason: str
    sentence = (
        "The list of models from “{source}” can't be used: {reason}. The list that was there before stays. "
        "Try again later."
    )


@dataclass(eq=False)
class GrammarImpossible(AssistError):
    name: str
    sentence = (
        "The speech model “{name}” has a fixed graph and can't be narrowed to the phrases of a campaign. "
        "Choose a small model, or a large one with “lgraph” in its name."
    )


@dataclass(eq=False)
class WordsUnknown(AssistError):
    folder: Path
    sentence = (
        "The speech model in “{folder}” does not say which words it knows. "
        "Choose another model to check the words."
    )
