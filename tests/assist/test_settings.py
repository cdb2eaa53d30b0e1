"""Settings: what can't be used becomes its default and a notice, policy overlays and locks, saving is one step."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from assist import settings
from assist.errors import SettingsUnreadable
from assist.settings import LookSettings, ModelsSettings, Settings, Theme, load, load_own, save, save_unlocked


def written(path: Path, tree: Any) -> Path:
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


def test_the_page_on_settings_shows_every_setting_and_its_default() -> None:
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
    shown = json.loads(page.split("```json")[1].split("```")[0])
    assert shown == msgspec.to_builtins(Settings())


def test_without_files_everything_is_the_default(tmp_path: Path) -> None:
    loaded = load(tmp_path / "none.json", tmp_path / "no-policy.json")
    assert loaded.settings == Settings()
    assert not loaded.locked
    assert not loaded.notices


def test_a_saved_setting_comes_back(tmp_path: Path) -> None:
    mine = Settings(look=LookSettings(theme=Theme.DARK, text_scale=1.25))
    save(mine, tmp_path / "deep" / "settings.json")
    assert load(tmp_path / "deep" / "settings.json", tmp_path / "none").settings == mine
    assert [file.name for file in (tmp_path / "deep").iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("tree", "named"),
    [
        ({"hearing": {"model": 3}}, "hearing.model"),
        ({"hearing": {"micropone": "x"}}, "hearing.micropone"),
        ({"look": {"theme": "pink"}}, "look.theme"),
        ({"looks": {}}, "looks"),
        ({"showing": 5}, "showing"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_and_the_others_stay(
    tmp_path: Path, tree: dict[str, Any], named: str
) -> None:
    kept = {"library": {"campaign": "retention"}}
    loaded = load(written(tmp_path / "s.json", tree | kept), tmp_path / "none")
    assert loaded.settings == Settings(library=settings.LibrarySettings(campaign="retention"))
    assert len(loaded.notices) == 1
    assert f"“{named}”" in loaded.notices[0]


def test_several_bad_settings_are_all_named(tmp_path: Path) -> None:
    tree = {"hearing": {"model": 3, "odd": 1}, "showing": {"threshold": "high"}}
    loaded = load(written(tmp_path / "s.json", tree), tmp_path / "none")
    assert loaded.settings == Settings()
    assert len(loaded.notices) == 3


def test_policy_overlays_and_locks(tmp_path: Path) -> None:
    own = written(tmp_path / "s.json", {"look": {"theme": "dark", "text_scale": 1.2}})
    policy = written(tmp_path / "p.json", {"look": {"theme": "light"}, "hearing": {"model": "vosk-ja"}})
    loaded = load(own, policy)
    assert loaded.settings.look == LookSettings(theme=Theme.LIGHT, text_scale=1.2)
    assert loaded.locked == {"look.theme", "hearing.model"}


@pytest.mark.parametrize("text", ["{", "[]", "\x00\xff", '"words"'])
def test_an_unreadable_file_is_named_with_the_next_step(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text, encoding="latin-1")
    with pytest.raises(SettingsUnreadable) as trouble:
        load(file, tmp_path / "none")
    assert str(file) in str(trouble.value)
    assert "delete it" in str(trouble.value)


def test_a_folder_in_the_files_place_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsUnreadable):
        load(tmp_path, tmp_path / "none")


def test_a_save_that_fails_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    target = tmp_path / "settings.json"
    (target / "in the way").mkdir(parents=True)
    with pytest.raises(OSError, match="directory"):
        save(Settings(), target)
    assert (target / "in the way").is_dir()
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_what_policy_sets_is_not_written_into_the_users_file(tmp_path: Path) -> None:
    mine = Settings(look=LookSettings(text_scale=1.3), models=ModelsSettings(chosen={"ja": "own-ja"}))
    save(mine, tmp_path / "s.json")
    policy = {"look": {"text_scale": 0.9}, "models": {"chosen": {"en": "house-en"}}}
    loaded = load(tmp_path / "s.json", written(tmp_path / "policy.json", policy))
    assert loaded.settings.models.chosen == {"ja": "own-ja", "en": "house-en"}
    changed = replace(loaded.settings, look=replace(loaded.settings.look, theme=Theme.DARK))
    save_unlocked(changed, loaded.locked, tmp_path / "s.json")
    own = load_own(tmp_path / "s.json")
    assert own.look == LookSettings(theme=Theme.DARK, text_scale=1.3)
    assert own.models.chosen == {"ja": "own-ja"}
