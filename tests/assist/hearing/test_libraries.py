"""Each library of sound is known to one file, and the recogniser's HTTP client to none."""

import grimp
import pytest


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    return grimp.build_graph("assist", include_external_packages=True, cache_dir=None)


@pytest.mark.parametrize(
    ("library", "file"),
    [
        ("sounddevice", "assist.hearing.capture"),
        ("soundfile", "assist.hearing.recording"),
        ("pulsectl", "assist.hearing.pulse"),
        ("soxr", "assist.hearing.resampling"),
        ("assist.hearing.libvosk", "assist.hearing.recognition"),
    ],
)
def test_one_file_knows_the_library(library: str, file: str, imports: grimp.ImportGraph) -> None:
    assert imports.find_modules_that_directly_import(library) == {file}


@pytest.mark.parametrize("library", ["vosk", "requests"])
def test_nothing_that_could_talk_to_the_net_is_imported(library: str, imports: grimp.ImportGraph) -> None:
    assert library not in imports.modules
