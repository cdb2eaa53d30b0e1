"""What is known of a phrase: how often it showed its card, and whether the speech model can hear its words."""

from collections.abc import Mapping

from models.vocabulary import Vocabulary, words_of
from ui.desk.phrases import Check
from ui.translating import translated


class Hearing:
    """With the words that a model knows; None where they are not known, and nothing is said about them."""

    def __init__(self, words: frozenset[str] | None) -> None:
        self._vocabulary = None if words is None else Vocabulary(words)

    def check(self, phrase: str, fired: Mapping[str, int] | None = None) -> Check:
        """`fired`: how often each phrase showed the card; None for phrases that show none."""
        times = "" if not fired else translated("cards", "{0} ×").format(f"{fired.get(phrase, 0):n}")
        for word in words_of(phrase):
            if self._vocabulary and not word.isdecimal() and not self._vocabulary.hears(word):
                return self._unheard(phrase, word, times)
        sign = "" if self._vocabulary is None else "checkmark"
        return Check(icon=sign, beside=times)

    def _unheard(self, phrase: str, word: str, times: str) -> Check:
        assert self._vocabulary
        remark = translated("cards", "“{0}” is not a word of the speech model.").format(word)
        proposal = next(iter(self._vocabulary.proposals(word)), "")
        if proposal:
            remark += " " + translated("cards", "It may hear “{0}”.").format(proposal)
            proposal = " ".join(proposal if one == word else one for one in words_of(phrase))
        return Check(icon="warning", role="caution", beside=times, remark=remark, proposal=proposal)
