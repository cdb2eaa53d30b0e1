"""The common words of spoken English (texts/words_en.txt), in groups with their inflected forms."""

from pathlib import Path

TEXTS = Path(__file__).parent / "texts"
FORMS = ("base", "s", "past", "part", "ing")
Groups = dict[str, list[str]]


def common_words(file: Path = TEXTS / "words_en.txt") -> Groups:
    """Words by group name. Verbs stand under "verb.do" and, in their forms, under "verb.do:past" and so on;
    plurals under "noun.thing+"."""
    groups: Groups = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("["):
            continue
        name, _, words = line[1:].partition("] ")
        _add(groups, name, words.split())
    return groups


def inflected(base: str) -> list[str]:
    """The five forms of a regular verb."""
    past = base + "d" if base.endswith("e") else base + "ed"
    ing = base[:-1] + "ing" if base.endswith("e") and not base.endswith("ee") else base + "ing"
    return [base, with_s(base), past, past, ing]


def with_s(word: str) -> str:
    """The plural of a regular noun, the -s form of a regular verb."""
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _add(groups: Groups, name: str, words: list[str]) -> None:
    if name.startswith("verb"):
        for form, word in zip(FORMS, words if len(words) == len(FORMS) else inflected(words[0]), strict=True):
            groups.setdefault(name if form == "base" else f"{name}:{form}", []).append(word)
    elif name.startswith("noun."):
        singular = [word for word in words if not word.startswith("*")]
        plural = [word[1:] for word in words if word.startswith("*")] or [with_s(word) for word in singular]
        groups.setdefault(name, []).extend(singular)
        groups.setdefault(name + "+", []).extend(plural)
    else:
        groups.setdefault(name, []).extend(words)
