"""The sounds of American English as the model counts them, and their numbers in Kaldi's files.

A phone has four ids, by its place in the word (begin, end, inside, single), so that libvosk finds word boundaries;
all four share two pdfs: one for the frame on which the phone begins, one for the frames that follow.
"""

_SOUNDS = (
    "AA AE AH AX AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH"
)
SOUNDS = tuple(_SOUNDS.split())
SILENCE = "SIL"
PLACES = "BEIS"  # begin, end, inside, single
NUMBER = {sound: number for number, sound in enumerate((SILENCE, *SOUNDS))}

PHONES = [SILENCE] + [f"{sound}_{place}" for sound in SOUNDS for place in PLACES]
PHONE_ID = {phone: number for number, phone in enumerate(PHONES, 1)}
PDF_COUNT = 2 * len(NUMBER)

# What synthesisers call sounds that have another name here.
_OTHER_NAMES = {
    "pau": SILENCE, "h#": SILENCE, "brth": SILENCE, "ssil": SILENCE,
    "axr": "ER", "el": "L", "em": "M", "en": "N", "dx": "T", "hv": "HH", "nx": "N",
}  # fmt: skip


def sound_of(name: str) -> str:
    """The sound that a synthesiser names, KeyError if it is none of ours."""
    sound = _OTHER_NAMES.get(name, name.upper())
    if sound not in NUMBER:
        raise KeyError(name)
    return sound


def begin_pdf(sound: int) -> int:
    return 2 * sound


def stay_pdf(sound: int) -> int:
    return 2 * sound + 1


def in_word(sounds: tuple[str, ...]) -> list[int]:
    """The phone ids of a word's sounds."""
    if len(sounds) == 1:
        return [PHONE_ID[f"{sounds[0]}_S"]]
    inside = [PHONE_ID[f"{sound}_I"] for sound in sounds[1:-1]]
    return [PHONE_ID[f"{sounds[0]}_B"], *inside, PHONE_ID[f"{sounds[-1]}_E"]]


def pdfs_of_phones() -> list[tuple[int, int]]:
    """(begin pdf, stay pdf) of each phone, in the order of PHONES."""
    sounds = [NUMBER[phone.split("_")[0]] for phone in PHONES]
    return [(begin_pdf(sound), stay_pdf(sound)) for sound in sounds]
