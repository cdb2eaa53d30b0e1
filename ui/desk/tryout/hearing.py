"""Whether the speech model of the campaign on the desk can hear a phrase, as a remark beside it."""

from ui.desk.cards.hearing import Hearing
from ui.desk.phrases import Check
from ui.desk.workplace import Workplace


class CampaignHearing:
    """Asks for the words of the model once for each campaign."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._asked = ("", "")
        self._hearing = Hearing(None)

    def check(self, phrase: str) -> Check:
        """Nothing is said where there is no model for the campaign."""
        campaign = self._place.draft.campaign
        if self._asked != (campaign.id, campaign.language):
            self._asked = (campaign.id, campaign.language)
            self._hearing = Hearing(self._place.known_words(campaign))
        return self._hearing.check(phrase)
