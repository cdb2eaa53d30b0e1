"""What differs between two campaigns, done and undone."""

from hypothesis import given, settings
from msgspec.structs import replace

from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change, apply, diff, head, taken_back
from tests.scripts_db.anything import campaigns

A, B, C = (Card(id=id, title=id, say=id) for id in "abc")


def of(*cards: Card) -> Campaign:
    return Campaign(id="shop", name="Shop", cards=cards)


@given(campaigns, campaigns)
@settings(max_examples=50, deadline=None)
def test_a_diff_makes_the_one_of_the_other_and_back(old: Campaign, new: Campaign) -> None:
    changes = diff(old, new)
    assert apply(old, changes) == new
    assert apply(new, taken_back(changes)) == old
    assert bool(changes) == (old != new)


def test_nothing_differs_from_itself() -> None:
    assert diff(of(A, B), of(A, B)) == ()


def test_a_change_names_its_fields() -> None:
    (change,) = diff(of(A, B), of(A, replace(B, title="New", triggers=("hello",))))
    assert change.fields == ("title", "triggers")
    assert change.entry.id == "b"


def test_what_is_new_and_gone_has_its_place() -> None:
    assert diff(of(A, C), of(A, B, C)) == (Change(None, B, 1),)
    assert diff(of(A, B, C), of(A, C)) == (Change(B, None, 1),)


def test_only_what_moved_goes_and_comes_again() -> None:
    assert diff(of(A, B, C), of(C, A, B)) == (Change(C, None, 2), Change(None, C, 0))


def test_the_head_is_one_change() -> None:
    (change,) = diff(of(A), replace(of(A), name="Store", vocabulary=("router",)))
    assert change.before == head(of(A))
    assert change.fields == ("name", "vocabulary")


def test_a_campaign_of_ten_thousand_cards_is_compared_and_changed() -> None:
    many = of(*(replace(A, id=str(number)) for number in range(10_000)))
    other = of(*(replace(card, title="New") for card in many.cards[::-1]))
    assert apply(many, diff(many, other)) == other
