"""Why a card does not come up, in the words of the windows."""

from assist.matching.policy import LEAST_CONTENT_WORDS, Withheld
from ui.translating import QT_TRANSLATE_NOOP, translated

_WORDS = {
    Withheld.FEW_WORDS: QT_TRANSLATE_NOOP("withheld", "Fewer than {least} words with a meaning were said"),
    Withheld.SPEAKER: QT_TRANSLATE_NOOP("withheld", "It listens to the other side alone"),
    Withheld.NEGATIVE: QT_TRANSLATE_NOOP("withheld", "“{negative}” stands under Not when they say"),
    Withheld.WEAK: QT_TRANSLATE_NOOP("withheld", "It does not fit well enough"),
    Withheld.UNSTABLE: QT_TRANSLATE_NOOP("withheld", "More words may change it"),
    Withheld.SHOWN: QT_TRANSLATE_NOOP("withheld", "A card is shown for this already"),
    Withheld.ONCE: QT_TRANSLATE_NOOP("withheld", "It comes once a call"),
    Withheld.COOLDOWN: QT_TRANSLATE_NOOP("withheld", "It came up a moment ago"),
    Withheld.BUDGET: QT_TRANSLATE_NOOP("withheld", "There were enough cards in this minute"),
    Withheld.BEHIND: QT_TRANSLATE_NOOP("withheld", "Another card fits better"),
}


def words(rule: Withheld, negative: str = "") -> str:
    return translated("withheld", _WORDS[rule]).format(least=LEAST_CONTENT_WORDS, negative=negative)
