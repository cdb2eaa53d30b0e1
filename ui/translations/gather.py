"""Gathers the words of the windows and the sentences of errors into `callcue_*.ts`, and compiles those.

    python -m ui.translations.gather            # for whoever changes words; `make translations`
    python -m ui.translations.gather --check    # exit status 1 and a list, if something is not translated

Developers only: lupdate and lrelease come with PySide6.
"""

import argparse
import pkgutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from assist.errors import AssistError
from assist.guidance.soundness import SENTENCES
from assist.lint.sentences import ALL as LINT
from scripts_db.sentences import ALL as FAULTS
from ui.language import FOLDER, LANGUAGES

UI = FOLDER.parent
WORDS = (*LINT, *SENTENCES.values(), *FAULTS)
PACKAGES = ("scripts_db", "models", "assist", "ui")
TRAINING = ".training"
"""No part of the program; its libraries need not be there."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Gathers and compiles the translations.")
    parser.add_argument("--check", action="store_true", help="change nothing; tell what is not translated")
    if parser.parse_args().check:
        missing = [line for code in translated_languages() for line in untranslated(code)]
        print("\n".join(missing))
        sys.exit(bool(missing))
    for code in translated_languages():
        gather(source(code), code)
        compile_to(source(code), source(code).with_suffix(".qm"))


def translated_languages() -> list[str]:
    return [code for code in LANGUAGES if code != "en"]


def source(code: str) -> Path:
    return FOLDER / f"callcue_{code}.ts"


def gather(target: Path, code: str) -> None:
    """Brings the file up to date: new words unfinished, those that are gone dropped, translations kept."""
    with tempfile.TemporaryDirectory() as folder:
        sentences = Path(folder) / "sentences.py"
        marked = [
            *(_marked("wording", text) for text in error_sentences()),
            *(_marked("library", text) for text in WORDS),
        ]
        sentences.write_text("".join(marked), encoding="utf-8")
        files = [*map(str, sorted(UI.rglob("*.py"))), str(sentences)]
        options = ["-no-obsolete", "-locations", "none", "-silent", "-target-language", code]
        options += ["-tr-function-alias", "translate+=translated"]  # ui/translating.py
        _run("lupdate", *files, *options, "-ts", str(target))


def compile_to(ts: Path, qm: Path) -> None:
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def untranslated(code: str) -> list[str]:
    """What the windows say and the file of that language has not, or has half."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / source(code).name
        if source(code).exists():
            fresh.write_bytes(source(code).read_bytes())
        gather(fresh, code)
        return [f"{code}, {context}: {words}" for context, words, told in messages(fresh) if not told]


def messages(ts: Path) -> Iterator[tuple[str, str, str]]:
    """Context, source and translation of each; an unfinished translation is empty."""
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            finished = told is not None and told.get("type") != "unfinished"
            yield (
                context.findtext("name") or "",
                message.findtext("source") or "",
                (told.text or "") if finished and told is not None else "",
            )


def error_sentences() -> list[str]:
    """Of every AssistError there is."""
    for package in PACKAGES:
        for module in pkgutil.walk_packages(import_module(package).__path__, f"{package}."):
            if TRAINING not in module.name and not module.name.endswith("__main__"):
                import_module(module.name)
    found = {kind.sentence for kind in _children(AssistError) if "sentence" in vars(kind)}
    return sorted(found)


def _children(kind: type[AssistError]) -> Iterator[type[AssistError]]:
    for child in kind.__subclasses__():
        yield child
        yield from _children(child)


def _marked(context: str, sentence: str) -> str:
    return f"QT_TRANSLATE_NOOP({context!r}, {sentence!r})\n"


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool}: {done.stderr or done.stdout}")


if __name__ == "__main__":
    main()
