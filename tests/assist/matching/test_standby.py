import os
from pathlib import Path
from threading import Event, get_ident

import pytest

from assist import places
from assist.matching.standby import Standby, StandbyMatcher, StandbySearch, matcher_of
from scripts_db.cards import Campaign, Card

TEXT = "how do i get thing number forty two back"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path))
    return tmp_path


def campaign(count: int = 400, more: str = "") -> Campaign:
    cards = tuple(
        Card(id=str(at), title=f"Thing {at}{more}", say="", triggers=(f"thing number {at}{more}",))
        for at in range(count)
    )
    return Campaign(id="large", name="Large", cards=cards)


def best(of: Campaign) -> tuple[str, float]:
    match = matcher_of(of).match(TEXT)[0]
    return match.card.id, match.evidence


def test_a_large_index_is_kept_and_loaded_the_next_time() -> None:
    large = campaign()
    first = best(large)
    kept = places.index_file("large")
    written = kept.stat().st_mtime_ns
    again = best(large)
    assert first[0] == again[0] == "42"
    assert again[1] == pytest.approx(first[1], abs=0.01)
    assert kept.stat().st_mtime_ns == written


def test_an_index_of_other_cards_is_replaced() -> None:
    best(campaign(more=" of old"))
    old = places.index_file("large").read_bytes()
    assert best(campaign())[0] == "42"
    assert places.index_file("large").read_bytes() != old


@pytest.mark.parametrize("place", [0, 30, 500, 100_000, -40, -3])
def test_a_damaged_index_is_built_anew(place: int) -> None:
    large = campaign()
    expected = best(large)
    file = places.index_file("large")
    damaged = bytearray(file.read_bytes())
    damaged[place] ^= 0xFF
    file.write_bytes(bytes(damaged[: len(damaged) - 1 if place == -3 else None]))
    found = best(large)
    assert found[0] == expected[0]
    assert found[1] == pytest.approx(expected[1], abs=0.01)


def test_where_nothing_can_be_kept_it_is_built_each_time(home: Path) -> None:
    (home / "data").mkdir()
    (home / "data" / "indexes").write_text("no folder")
    assert best(campaign())[0] == "42"


def test_a_small_campaign_leaves_no_file() -> None:
    assert best(campaign(count=60))[0] == "42"
    assert not places.index_file("large").exists()


def test_what_is_left_of_a_broken_off_start_goes() -> None:
    file = places.index_file("large")
    file.parent.mkdir(parents=True)
    left = file.with_name(file.name + ".left")
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    best(campaign())
    assert not left.exists()
    assert file.exists()


def test_it_is_made_in_another_thread_and_waited_for() -> None:
    go_on, seen = Event(), list[int]()

    def make() -> str:
        go_on.wait(30)
        seen.append(get_ident())
        return "made"

    standby = Standby(make)
    go_on.set()
    assert standby.get() == "made"
    assert seen[0] != get_ident()


def test_what_went_wrong_is_told_to_who_waits() -> None:
    def make() -> str:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        Standby(make).get()


def test_matcher_and_search_on_standby_answer_and_learn() -> None:
    small = campaign(count=60)
    matcher = StandbyMatcher(small)
    assert matcher.match(TEXT)[0].card.id == "42"
    assert matcher.with_trigger("7", "purple rain").match("purple rain")[0].card.id == "7"
    assert matcher.with_negative("7", "no rain").card("7").negatives == ("no rain",)
    assert StandbySearch(small).search("thing 42")[0].id == "42"
