"""What the windows say about troubles: what happened, then the next step. No blame, no exclamation marks.

Sentences about an AssistError stand on its class; here they are only handed to the translator.
"""

from assist.errors import AssistError
from assist.events import Channel, Gap, GapReason, Trouble, TroubleKind
from scripts_db.words import Words
from ui.translating import QT_TRANSLATE_NOOP, translated

_CONTEXT = "wording"


def said(words: str) -> str:
    """In the language of the windows, what the library or lint says; any other text as it is."""
    if not isinstance(words, Words):
        return words
    facts = {name: said(fact) if isinstance(fact, str) else fact for name, fact in words.facts.items()}
    return translated("library", words.template).format(**facts)


def begun(words: str) -> str:
    """As a sentence begins."""
    text = said(words)
    return text[:1].upper() + text[1:]


def of(error: AssistError) -> str:
    """The sentence of an error in the language of the windows, filled with its facts."""
    translated = _said(type(error).sentence)
    return str(error) if translated == type(error).sentence else translated.format(**_facts(error))


def _facts(error: AssistError) -> dict[str, object]:
    """Its fields, and what its class computes from them (such as the next step)."""
    computed = {
        name: getattr(error, name) for name, value in vars(type(error)).items() if isinstance(value, property)
    }
    known = vars(error) | computed
    return {name: said(fact) if isinstance(fact, str) else fact for name, fact in known.items()}


_EITHER = {
    TroubleKind.NO_DEVICE: QT_TRANSLATE_NOOP(
        "wording", "No sound device was found. Plug in the headset, or choose another device."
    ),
    TroubleKind.DEVICE_LOST: QT_TRANSLATE_NOOP(
        "wording", "The headset was unplugged. Plug it in, or choose another device."
    ),
    TroubleKind.STREAM_MOVED: QT_TRANSLATE_NOOP(
        "wording",
        "The system moved the sound to another device. I go back to yours; choose the device if it stays.",
    ),
    TroubleKind.SOUND_SERVER_LOST: QT_TRANSLATE_NOOP(
        "wording",
        "The computer’s sound system stopped. I listen again as soon as it is back; search still works.",
    ),
    TroubleKind.NO_SOUND: QT_TRANSLATE_NOOP(
        "wording", "I can’t hear anything. Check the headset, or choose another."
    ),
    TroubleKind.OVERLOAD: QT_TRANSLATE_NOOP(
        "wording", "This computer can’t keep up, so words were left out. Close other programs."
    ),
    TroubleKind.HEARING_RESTARTED: QT_TRANSLATE_NOOP(
        "wording", "Listening stopped for a moment and goes on. The last words may be missing."
    ),
    TroubleKind.ECHO: QT_TRANSLATE_NOOP(
        "wording", "Your microphone hears the customer too. Wear the headset, or turn the speakers down."
    ),
}
_ONE_SIDE = {
    (TroubleKind.NO_DEVICE, Channel.AGENT): QT_TRANSLATE_NOOP(
        "wording", "I can’t find a microphone. Plug in the headset, or choose another device."
    ),
    (TroubleKind.NO_DEVICE, Channel.CUSTOMER): QT_TRANSLATE_NOOP(
        "wording", "I can’t find the device that plays the customer. Choose the one that your softphone uses."
    ),
    (TroubleKind.DEVICE_LOST, Channel.AGENT): QT_TRANSLATE_NOOP(
        "wording", "The microphone was unplugged. Plug it in, or choose another device."
    ),
    (TroubleKind.STREAM_MOVED, Channel.AGENT): QT_TRANSLATE_NOOP(
        "wording", "The system took your microphone away. I go back to it; choose the device if this stays."
    ),
    (TroubleKind.STREAM_MOVED, Channel.CUSTOMER): QT_TRANSLATE_NOOP(
        "wording",
        "The customer’s sound moved to another device. I go back to yours; choose the device if it stays.",
    ),
    (TroubleKind.NO_SOUND, Channel.AGENT): QT_TRANSLATE_NOOP(
        "wording", "I can’t hear you. Check that the microphone isn’t muted, or choose another device."
    ),
    (TroubleKind.NO_SOUND, Channel.CUSTOMER): QT_TRANSLATE_NOOP(
        "wording", "I can’t hear the customer. Choose the device that your softphone plays to."
    ),
}

_SILENT = {
    Channel.CUSTOMER: QT_TRANSLATE_NOOP("wording", "Customer: no sound since {0}"),
    Channel.AGENT: QT_TRANSLATE_NOOP("wording", "You: no sound since {0}"),
}
_GAPS = {
    GapReason.OVERLOAD: QT_TRANSLATE_NOOP("wording", "the computer didn’t keep up"),
    GapReason.DEVICE: QT_TRANSLATE_NOOP("wording", "the device was away"),
    GapReason.RESTART: QT_TRANSLATE_NOOP("wording", "listening was started again"),
}


def notice(trouble: Trouble) -> str:
    """One or two short sentences for the notice strip."""
    special = _ONE_SIDE.get((trouble.kind, trouble.channel)) if trouble.channel else None
    return _said(special or _EITHER[trouble.kind])


def no_sound(channel: Channel) -> str:
    """The line that stands in the transcript for a silent side; {0} is the time."""
    return _said(_SILENT[channel])


def gap(gap: Gap) -> str:
    """The line that stands in the transcript for sound that was lost."""
    seconds = translated("wording", "{0} s of sound lost").format(f"{gap.lost:.1f}")
    return f"{seconds}: {_said(_GAPS[gap.reason])}"


def _said(source: str) -> str:
    return translated(_CONTEXT, source)
