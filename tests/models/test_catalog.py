"""The catalogue: what it says is well-formed, and the publisher's list is taken in without losing what we know."""

import re
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from models import catalog as catalogs
from models import digest
from models.catalog import Catalog, Kind, load, refreshed, save
from models.errors import CatalogUnreadable, DownloadFailed, ModelUnknown
from models.net import Patience
from models.refresh import published
from tests.models.publisher import LISTED, listed

from .conftest import Publisher


@pytest.fixture(scope="module")
def known() -> Catalog:
    return load()


def test_every_offer_is_well_formed(known: Catalog) -> None:
    for offer in known.models:
        assert offer.url == f"https://alphacephei.com/vosk/models/{offer.name}.zip"
        assert re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", offer.language)
        assert 10_000_000 < offer.size < 6 * 1024**3
        assert not offer.digest or digest.is_digest(offer.digest)
        assert all(0 < rate.percent < 100 and rate.test for rate in offer.errors)
    assert max(Counter(offer.name for offer in known.models).values()) == 1


@pytest.mark.parametrize("language", ["en", "ja", "cn", "zh", "es", "ru", "de", "fr", "Japanese"])
def test_there_is_a_small_one_with_a_hash_and_a_large_one(known: Catalog, language: str) -> None:
    offers = known.speaking(language)
    assert any(offer.kind is Kind.SMALL and offer.digest for offer in offers)
    assert any(offer.kind is not Kind.SMALL for offer in offers)


def test_an_unknown_name_brings_similar_ones(known: Catalog) -> None:
    with pytest.raises(ModelUnknown, match=r"Do you mean .*“vosk-model-small-ja-0\.22”"):
        known.find("vosk-model-small-jp-0.22")
    with pytest.raises(ModelUnknown, match="callcue models list"):
        known.find("?")


def test_the_publishers_list_is_taken_in(known: Catalog) -> None:
    newest = refreshed(known, listed(size=5))
    before, after = known.find(newest.models[0].name), newest.models[0]
    assert (after.size, after.digest) == (5, "md5:0123456789abcdef0123456789abcdef")
    assert (after.errors, after.licence, after.language) == (before.errors, before.licence, before.language)


def test_a_sha256_stays(known: Catalog) -> None:
    name = "vosk-model-en-us-0.22"
    assert refreshed(known, listed(name=name)).find(name).digest == known.find(name).digest


def test_a_model_that_is_new_is_offered_as_it_is_listed(known: Catalog) -> None:
    newest = refreshed(known, listed(name="vosk-model-small-vn-9", lang="vn", lang_text="Vietnamese"))
    assert (newest.models[0].language, newest.models[0].licence) == ("vi", "")


@pytest.mark.parametrize(
    "changed", [{"obsolete": "true"}, {"obsolete": True}, {"type": "spk"}, {"name": "vosk-model-ru-0.54"}]
)
def test_what_is_not_for_us_is_left_out(known: Catalog, changed: dict[str, object]) -> None:
    both = msgspec.json.encode([LISTED, LISTED | {"name": "other"} | changed])
    assert [offer.name for offer in refreshed(known, both).models] == [LISTED["name"]]


@pytest.mark.parametrize("page", [b"<html>", b"[]", b'[{"name": 5}]', b"{}"])
def test_a_list_that_is_none_is_refused(known: Catalog, page: bytes) -> None:
    with pytest.raises(CatalogUnreadable, match="stays"):
        refreshed(known, page)


def test_a_refreshed_catalogue_is_kept_and_used(known: Catalog, tmp_path: Path) -> None:
    newest = refreshed(known, listed())
    save(newest, tmp_path / "new" / "catalog.json")
    later = msgspec.structs.replace(newest, date="2999-01-01")
    save(later, tmp_path / "new" / "catalog.json")
    assert load(tmp_path / "new" / "catalog.json") == later


@pytest.mark.parametrize("content", [None, b"{", b'{"date": "1999-01-01", "source": [], "models": []}'])
def test_an_older_or_damaged_one_is_not_used(known: Catalog, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "catalog.json"
    if content is not None:
        file.write_bytes(content)
    assert load(file) == known


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_the_list_comes_from_the_mirror(known: Catalog, publisher: Publisher, tmp_path: Path) -> None:
    publisher.files["/vosk/model-list.json"] = listed(size=7)
    hasty = Patience(connect=2.0, read=0.5, again=0.01)
    assert published(known, mirror=f"{publisher.address}/vosk/", patience=hasty).models[0].size == 7
    with pytest.raises(DownloadFailed, match="no such file"):
        published(known, mirror=publisher.address, patience=hasty)
    (tmp_path / "model-list.json").write_bytes(listed(size=8))
    assert published(known, mirror=str(tmp_path)).models[0].size == 8
    with pytest.raises(CatalogUnreadable, match="No such file"):
        published(known, mirror=str(tmp_path / "missing"))


def test_the_publishers_address_is_encrypted() -> None:
    assert catalogs.OFFICIAL_LIST.startswith("https://")
