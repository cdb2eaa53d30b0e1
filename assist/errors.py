"""What is nobody's bug: troubles of the engine that a person can mend. See `scripts_db.errors` for the base."""

from dataclasses import dataclass
from pathlib import Path

from scripts_db.errors import AssistError

__all__ = [
    "AssistError",
    "DeviceNotFound",
    "HearingFailed",
    "NoDevice",
    "NoteTemplateUnusable",
    "SettingsUnreadable",
    "SoundLibraryMissing",
    "SoundUnreadable",
]


@dataclass(eq=False)
class DeviceNotFound(AssistError):
    device: str
    known: str
    sentence = (
        "There is no sound device “{device}”. Plug it in, "
        "or choose one of: {known} (“callcue devices” lists them)."
    )


@dataclass(eq=False)
class NoDevice(AssistError):
    sentence = "No sound device was found. Plug in a headset, then start again."


@dataclass(eq=False)
class SoundLibraryMissing(AssistError):
    sentence = (
        "Callcue can't listen to a call here, because PortAudio is not installed. Install it (on Debian and "
        "Ubuntu: “sudo apt install libportaudio2 libasound2-plugins”), then start again."
    )


@dataclass(eq=False)
class SoundUnreadable(AssistError):
    path: Path
    reason: str
    sentence = "“{path}” can't be played: {reason}. Choose a WAV, FLAC, OGG or MP3 recording with one or two channels."


@dataclass(eq=False)
class HearingFailed(AssistError):
    """The hearing process died again and again."""

    reason: str
    log: Path
    sentence = (
        "Listening stopped and could not be started again ({reason}). Search still works. "
        "Restart Callcue; if it comes back, send “{log}” to your IT."
    )


@dataclass(eq=False)
class SettingsUnreadable(AssistError):
    path: Path
    reason: str
    sentence = (
        "The settings in “{path}” can't be read: {reason}. "
        "Mend the file, or delete it to start with the defaults."
    )


@dataclass(eq=False)
class NoteTemplateUnusable(AssistError):
    place: str
    reason: str
    sentence = (
        "The template for notes can't be used ({place}): {reason}. "
        "Mend it, or clear it to use Callcue's own; the note itself is kept."
    )
