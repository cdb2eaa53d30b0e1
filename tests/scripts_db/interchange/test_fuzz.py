"""A thousand spoilt files of every kind: each is read or refused with a sentence, and nothing else happens."""

import random
from collections import Counter
from pathlib import Path

import pytest

from assist import drafting
from scripts_db import interchange
from scripts_db.cards import Campaign
from scripts_db.errors import AssistError
from scripts_db.library import Library
from tests.scripts_db.interchange.making import every_kind, unzipped, zipped

EACH = {"csv": 200, "xlsx": 170, "json": 160, "docx": 180, "pdf": 170, "md": 60, "html": 60}
PIECES = (
    *(
        b"",
        b"\0",
        b"\xff\xfe",
        b"\x80\x81",
        b'"',
        b"'",
        b"=1+1",
        b",;\t",
        b"\n" * 5,
        b"<",
        b"</w:p>",
        b"<w:tbl>",
    ),
    *(
        b"<c><f>1+1</f></c>",
        b'r="XFD1048576"',
        b"]]>",
        b"&#0;",
        b"&amp",
        b"{",
        b"[" * 300,
        b"null",
        b"1e999",
        b"(" * 50,
    ),
    *(
        b"\\ud800",
        b"endstream",
        b"/Length 99999999",
        b"99999999999 0 R",
        b"<" * 200,
        b"<div>" * 400,
        b"> " * 200,
    ),
)


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """With some bytes overwritten, taken out, put in, doubled or cut off."""
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at = chance.randrange(len(data) + 1)
        until = min(len(data), at + chance.choice((0, 1, 4, 40, 400)))
        piece = chance.choice((*PIECES, chance.randbytes(chance.randint(1, 30)), data[at:until] * 3))
        data = data[:at] + piece + data[until:]
    return data if chance.random() < 0.9 else data[: chance.randrange(len(data) + 1)]


def spoilt_inside(data: bytes, chance: random.Random) -> bytes:
    """The same to a part of a ZIP file, which stays whole itself."""
    parts = unzipped(data)
    name = chance.choice(list(parts))
    if chance.random() < 0.1:
        del parts[name]
    else:
        parts[name] = spoilt(parts[name], chance)
    return zipped(parts)


@pytest.fixture(scope="module")
def good() -> dict[str, bytes]:
    return every_kind()


@pytest.mark.parametrize("kind", EACH)
def test_a_spoilt_file_is_read_or_refused(
    kind: str, good: dict[str, bytes], tmp_path: Path, campaign: Campaign
) -> None:
    chance = random.Random(kind)
    outcomes = Counter[str]()
    with Library.open(tmp_path / "library.db") as library:
        library.save_campaign(campaign)
        library.versions.publish("shop", by="Ana")
        for number in range(EACH[kind]):
            spoil = spoilt_inside if kind in ("xlsx", "docx") and chance.random() < 0.8 else spoilt
            file = tmp_path / f"{number}.{kind}"
            file.write_bytes(spoil(good[kind], chance))
            outcomes[_taken_in(file, library, campaign)] += 1
        assert library.published("shop").campaign == campaign
    assert outcomes.keys() <= {"read", "faulty", "refused"}
    assert outcomes["refused"], "spoiling should matter sometimes"
    assert outcomes["read"], "and sometimes not"


def _taken_in(file: Path, library: Library, campaign: Campaign) -> str:
    """What became of the file; the library is as it was afterwards."""
    try:
        seen = drafting.preview(file, library.campaign("shop"))
    except AssistError as trouble:
        return "refused" if str(trouble).endswith(".") else f"no sentence: {trouble}"
    finally:
        assert library.campaign("shop") == campaign
    if seen.faulty:
        return "faulty"
    interchange.take(library, seen, by="Ana")
    assert library.campaign("shop") == seen.after
    library.save_campaign(campaign)
    return "read"


def test_that_is_a_thousand() -> None:
    assert sum(EACH.values()) == 1000
