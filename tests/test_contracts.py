"""The import contracts of pyproject.toml hold, and every file of the engine stands in a layer."""

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports


def test_imports_run_one_way() -> None:
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS
