"""Other settings on all examples: the higher the threshold, the fewer cards come, rightly and wrongly."""

from msgspec.structs import replace

from assist.rehearsal.trial import THRESHOLDS, Trial
from assist.settings import ShowingSettings
from scripts_db.cards import Campaign, Example


def test_the_effect_of_each_threshold_is_counted(campaign: Campaign) -> None:
    wrong = Example(id="w", title="W", talk="customer  i want my money back -> nothing")
    tallies = list(
        Trial(replace(campaign, examples=(*campaign.examples, wrong))).thresholds(ShowingSettings())
    )
    assert [tally.settings.threshold for tally in tallies] == list(THRESHOLDS)
    assert all(tally.right + tally.missed == 1 for tally in tallies)
    assert (tallies[0].right, tallies[0].wrong) == (1, 1)
    nothing = Trial(campaign).tally(ShowingSettings(threshold=1.0))
    assert (nothing.right, nothing.wrong, nothing.missed) == (0, 0, 1)


def test_an_example_that_cannot_be_read_is_left_to_the_gate(campaign: Campaign) -> None:
    broken = replace(campaign, examples=(Example(id="x", title="X", talk="who  hello"),))
    tally = Trial(broken).tally(ShowingSettings())
    assert (tally.right, tally.wrong, tally.missed) == (0, 0, 0)
