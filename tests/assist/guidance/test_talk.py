import pytest

from assist.guidance.talk import talk


@pytest.mark.parametrize(
    ("language", "heard", "written"),
    [
        ("en", "it's friday and i'm in", "It's Friday and I'm in"),
        ("en-GB", "i said i", "I said I"),
        ("es", "nos vemos el lunes i más", "Nos vemos el lunes i más"),
        ("ru", "я вернусь в пятницу", "Я вернусь в пятницу"),
        ("ja", "返金したいです", "返金したいです"),
        ("it", "i soldi", "I soldi"),
        ("en", "", ""),
    ],
)
def test_what_was_heard_is_written_as_a_person_would(language: str, heard: str, written: str) -> None:
    assert talk(language).written(heard) == written


def test_letters_keep_their_places_so_that_marks_do_too() -> None:
    heard = "on monday i will"
    assert len(talk("en").written(heard)) == len(heard)
