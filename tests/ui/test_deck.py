"""Which card stands where."""

from collections.abc import Iterable

from scripts_db.cards import Card
from ui.panel.deck import Deck, Shown, Tally


def card(name: str) -> Card:
    return Card(id=name, title=name.title(), say=f"Say {name}.")


def shown(name: str) -> Shown:
    return Shown(card=card(name), heard=name)


def names(rows: Iterable[Shown]) -> list[str]:
    return [row.card.id for row in rows]


def deck_of(*cards: str) -> Deck:
    deck = Deck()
    for name in cards:
        deck.bring(shown(name))
    return deck


def main(deck: Deck) -> str:
    return deck.main.card.id if deck.main else ""


def test_a_new_card_moves_the_one_before_beside_it() -> None:
    deck = deck_of("a", "b")
    assert (main(deck), names(deck.quiet)) == ("b", ["a"])


def test_at_most_three_wait_and_the_oldest_goes() -> None:
    deck = deck_of("a", "b", "c", "d", "e")
    assert (main(deck), names(deck.quiet)) == ("e", ["d", "c", "b"])


def test_a_card_that_is_called_for_again_is_there_once() -> None:
    deck = deck_of("a", "b", "c", "a")
    assert (main(deck), names(deck.quiet)) == ("a", ["c", "b"])


def test_the_main_card_called_for_again_only_shows_the_new_words() -> None:
    deck = deck_of("a", "b")
    deck.bring(Shown(card=card("b"), heard="other words"))
    assert deck.main
    assert (deck.main.heard, names(deck.quiet)) == ("other words", ["a"])


def test_a_pinned_card_keeps_the_main_slot() -> None:
    deck = deck_of("a")
    deck.pin()
    deck.bring(shown("b"))
    assert (main(deck), names(deck.quiet)) == ("a", ["b"])
    deck.pin()
    deck.bring(shown("c"))
    assert (main(deck), names(deck.quiet)) == ("c", ["a", "b"])


def test_a_pinned_card_beside_is_the_last_to_go() -> None:
    deck = deck_of("a")
    deck.pin()
    deck.bring(shown("b"))
    deck.lift(0)
    for name in "cdef":
        deck.bring(shown(name))
    assert (main(deck), names(deck.quiet)) == ("f", ["e", "d", "a"])
    deck.unpin(2)
    deck.bring(shown("g"))
    assert names(deck.quiet) == ["f", "e", "d"]


def test_a_lifted_card_swaps_with_the_main_one() -> None:
    deck = deck_of("a", "b", "c")
    deck.lift(1)
    assert (main(deck), names(deck.quiet)) == ("a", ["b", "c"])


def test_there_is_nothing_to_lift_from_an_empty_row() -> None:
    deck = deck_of("a", "b")
    deck.lift(2)
    assert (main(deck), names(deck.quiet)) == ("b", ["a"])


def test_a_dismissed_card_leaves_the_others_where_they_are_and_comes_back() -> None:
    deck = deck_of("a", "b")
    assert deck.dismiss() == shown("b")
    assert (deck.main, names(deck.quiet)) == (None, ["a"])
    deck.undo()
    assert (main(deck), names(deck.quiet)) == ("b", ["a"])


def test_a_dismissed_card_comes_back_beside_the_one_that_came_since() -> None:
    deck = deck_of("a")
    deck.dismiss()
    deck.bring(shown("b"))
    deck.undo()
    assert (main(deck), names(deck.quiet)) == ("b", ["a"])
    deck.undo()
    assert names(deck.quiet) == ["a"]


def test_a_dismissed_card_that_was_called_for_again_does_not_come_back_twice() -> None:
    deck = deck_of("a")
    deck.dismiss()
    deck.bring(shown("a"))
    deck.undo()
    assert (main(deck), deck.quiet) == ("a", ())


def test_hits_cover_the_talk_and_leaving_uncovers_it() -> None:
    deck = deck_of("a", "b")
    deck.find("x", [card(name) for name in "vwxyz"])
    assert (main(deck), names(deck.quiet)) == ("v", ["w", "x", "y"])
    deck.choose(1)
    assert (main(deck), names(deck.quiet)) == ("w", ["x", "y", "z"])
    for _ in range(9):
        deck.choose(1)
    assert (main(deck), deck.quiet) == ("z", ())
    deck.leave()
    assert (main(deck), names(deck.quiet)) == ("b", ["a"])


def test_an_empty_query_goes_back_to_the_talk() -> None:
    deck = deck_of("a")
    deck.find("x", [card("v")])
    deck.find("  ", [])
    assert (main(deck), deck.search) == ("a", None)


def test_a_kept_hit_becomes_the_main_card() -> None:
    deck = deck_of("a")
    deck.find("x", [card("v"), card("w")])
    deck.choose(1)
    deck.keep()
    assert (main(deck), names(deck.quiet), deck.search) == ("w", ["a"], None)


def test_the_agents_own_choice_moves_even_a_pinned_card() -> None:
    deck = deck_of("a")
    deck.pin()
    deck.find("x", [card("v")])
    deck.keep()
    assert (main(deck), names(deck.quiet)) == ("v", ["a"])


def test_a_card_heard_during_the_search_waits_until_it_is_over() -> None:
    deck = deck_of("a")
    deck.find("x", [card("v")])
    deck.bring(shown("b"))
    assert main(deck) == "v"
    assert deck.search
    assert deck.search.meanwhile == shown("b")
    deck.find("xy", [card("w")])
    assert deck.search.meanwhile == shown("b")
    deck.leave()
    assert (main(deck), names(deck.quiet)) == ("b", ["a"])


def test_a_hit_that_is_pinned_or_used_is_kept_by_that() -> None:
    deck = deck_of("a")
    deck.find("x", [card("v")])
    deck.pin()
    assert deck.main == Shown(card=card("v"), pinned=True)
    deck.find("x", [card("w")])
    assert deck.use() == Shown(card=card("w"), used=True)


def test_dismissing_a_hit_closes_the_search() -> None:
    deck = deck_of("a")
    deck.find("x", [card("v")])
    assert deck.dismiss() is None
    assert main(deck) == "a"


def test_nothing_was_found() -> None:
    deck = deck_of("a")
    deck.find("x", [])
    assert (deck.main, deck.quiet) == (None, ())
    deck.choose(1)
    deck.keep()
    assert main(deck) == "a"


def test_set_aside_empties_the_main_slot_without_losing_the_card() -> None:
    deck = deck_of("a", "b", "c", "d")
    deck.set_aside()
    assert (deck.main, names(deck.quiet)) == (None, ["d", "c", "b"])


def test_the_tally_counts_cards_not_times() -> None:
    deck = deck_of("a", "b", "a", "c")
    deck.use()
    deck.use()
    deck.dismiss()
    assert deck.tally == Tally(shown=3, used=1, dismissed=1)
    deck.undo()
    assert deck.tally == Tally(shown=3, used=1, dismissed=0)
    deck.clear()
    assert deck.tally == Tally()


def test_what_does_nothing_on_an_empty_deck() -> None:
    deck = Deck()
    deck.pin()
    deck.undo()
    deck.keep()
    deck.set_aside()
    assert (deck.use(), deck.dismiss(), deck.main, deck.quiet) == (None, None, None, ())


def test_a_search_outlives_the_call() -> None:
    deck = deck_of("a")
    deck.find("x", [card("v")])
    deck.bring(shown("b"))
    deck.set_aside()
    assert main(deck) == "v"
    deck.clear()
    assert main(deck) == "v"
    assert deck.search
    assert deck.search.meanwhile is None
