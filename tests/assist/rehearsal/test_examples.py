"""A call that was tried is kept without the customer's numbers, and comes out the same when it is played again."""

from msgspec.structs import replace

from assist.rehearsal import reading, transcript
from assist.rehearsal.bench import Bench
from assist.rehearsal.conversation import Happening, What, Who
from assist.rehearsal.examples import kept, proposed_title, with_new_titles
from scripts_db.cards import Campaign, Example

TALK = """
00:01 Customer: I just want my money back
00:10 Customer: my card is 4111 1111 1111 1111
00:20 Customer: and I am moving house
00:30 Agent: this call is recorded
"""


def test_what_came_up_is_what_must_come_up(campaign: Campaign) -> None:
    rows = Bench(campaign).play(transcript.conversation(TALK, "en"))
    example = kept(campaign, rows, "slow", "Slow").example
    again = [row for row in Bench(campaign).play(reading.read(example.talk)) if row.who is not Who.WAIT]
    assert [row.expected for row in again] == [
        (Happening(What.CARD, "Refund"),),
        (),
        (Happening(What.CARD, "Moving"),),
        (Happening(What.TICK, "recorded"),),
    ]
    assert not any(row.wrong or row.missing for row in again)
    assert [round(row.time) for row in again] == [1, 10, 20, 30]


def test_numbers_of_the_customer_are_taken_out(campaign: Campaign) -> None:
    rows = Bench(campaign).play(transcript.conversation(TALK, "en"))
    result = kept(campaign, rows, "slow", "Slow")
    assert "4111" not in result.example.talk
    assert "[card number]" in result.example.talk
    assert result.removed


def test_a_title_has_no_number_of_the_customer(campaign: Campaign) -> None:
    talk = "customer  my card 4111 1111 1111 1111 and i want my money back because it is broken"
    rows = Bench(campaign).play(reading.read(talk))
    assert proposed_title(rows, "en") == "my card [card number] and i want my…"
    assert kept(campaign, rows, "x", "Card 4111 1111 1111 1111").example.title == "Card [card number]"


def test_where_the_search_was_offered_a_card_may_come_later(campaign: Campaign) -> None:
    rows = Bench(campaign).play(reading.read("customer  i want my money"))
    searched = tuple(replace(row, happened=(Happening(What.SEARCH),), expected=None) for row in rows)
    assert kept(campaign, searched, "x", "X").example.talk == "customer  i want my money  -> nothing\n"


def test_what_was_said_to_be_right_stays(campaign: Campaign) -> None:
    rows = Bench(campaign).play(reading.read("customer  i want my money back  -> nothing"))
    assert kept(campaign, rows, "x", "X").example.talk == "customer  i want my money back  -> nothing\n"


def test_a_title_that_two_cards_have_is_written_as_the_id(campaign: Campaign) -> None:
    twins = replace(campaign, cards=tuple(replace(card, title="Same, then same") for card in campaign.cards))
    rows = Bench(twins).play(reading.read("customer  i want my money back"))
    assert kept(twins, rows, "x", "X").example.talk.endswith("-> refund\n")


def test_a_renamed_card_is_named_by_its_new_title(campaign: Campaign) -> None:
    first, *rest = campaign.cards
    draft = replace(campaign, cards=(replace(first, title="Money back"), *rest))
    (change,) = with_new_titles(campaign, draft)
    assert isinstance(change.after, Example)
    assert "my money back   -> Money back" in change.after.talk.replace("  -> ", "   -> ")
    assert "-> Refund" not in change.after.talk
    assert with_new_titles(campaign, campaign) == ()
    assert with_new_titles(draft, replace(draft, examples=(change.after,))) == ()


def test_a_title_that_another_card_has_now_is_that_ones(campaign: Campaign) -> None:
    first, second = campaign.cards
    draft = replace(campaign, cards=(replace(first, title="Money back"), replace(second, title="Refund")))
    assert with_new_titles(campaign, draft) == ()
