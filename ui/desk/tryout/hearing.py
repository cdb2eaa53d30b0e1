"""Whether the speech model of the campaign can hear a phrase, as a remark beside it."""

from PySide6.QtCore import QObject

from models.vocabulary import Vocabulary, words_of
from scripts_db.cards import Campaign
from ui.desk.phrases import NOTHING_KNOWN, Check
from ui.desk.workplace import Workplace


class Hearing(QObject):
    """Asks the model once for each campaign."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._asked = ("", "")
        self._known: Vocabulary | None = None

    @property
    def vocabulary(self) -> Vocabulary | None:
        """None where there is no model for the campaign, or it doesn't say its words."""
        campaign: Campaign = self._place.draft.campaign
        if self._asked != (campaign.id, campaign.language):
            self._asked = (campaign.id, campaign.language)
            words = self._place.known_words(campaign)
            self._known = Vocabulary(words) if words else None
        return self._known

    def check(self, phrase: str) -> Check:
        known = self.vocabulary
        if known is None:
            return NOTHING_KNOWN
        unheard = [word for word in words_of(phrase) if not word.isdecimal() and not known.hears(word)]
        if not unheard:
            return Check(beside=self.tr("heard"))
        proposals = {word: known.proposals(word) for word in unheard}
        spelt = [next(iter(proposals.get(word, ())), word) for word in words_of(phrase)]
        names = ", ".join(f"“{word}”" for word in unheard)
        return Check(
            icon="warning",
            role="caution",
            remark=self.tr("The model can’t hear {0}.").format(names),
            proposal=" ".join(spelt) if all(proposals.values()) else "",
        )
