"""What agents ask of the supervisor."""

from scripts_db.library import Library
from scripts_db.proposals import Wish


def test_wishes_wait_in_order_until_they_are_settled(library: Library) -> None:
    first = library.proposals.add("shop", "refund", Wish.TRIGGER, "give it back", by="Ana")
    second = library.proposals.add("shop", "hours", Wish.NEGATIVE, "open the box", by="Ito")
    assert library.proposals.all("shop") == (first, second)
    library.proposals.settle(first.id)
    library.proposals.settle(first.id)
    assert library.proposals.all("shop") == (second,)
    assert library.proposals.all("bank") == ()


def test_the_same_wish_stands_once(library: Library) -> None:
    library.proposals.add("shop", "refund", Wish.TRIGGER, "give it back", by="Ana")
    again = library.proposals.add("shop", "refund", Wish.TRIGGER, "give it back", by="Ito")
    other = library.proposals.add("shop", "refund", Wish.NEGATIVE, "give it back", by="Ito")
    assert library.proposals.all("shop") == (again, other)


def test_they_go_with_their_campaign(library: Library) -> None:
    library.proposals.add("shop", "refund", Wish.TRIGGER, "give it back", by="Ana")
    library.delete_campaign("shop")
    assert library.proposals.all("shop") == ()
