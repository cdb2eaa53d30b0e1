"""libvosk on Windows opens files by the old code page: paths with other letters than ASCII must not reach it.

Windows keeps a short name in plain letters (8.3) for most folders; that one is used.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from models.errors import ModelUnreachable

Shorten = Callable[[str], str]


def plain_path(folder: Path, shorten: Shorten | None = None) -> Path:
    """The folder under a name that libvosk can open: elsewhere than on Windows the folder itself.

    Raises ModelUnreachable where the disk keeps no short names.
    """
    shorten = shorten or _system_shorten
    if shorten is None or str(folder).isascii():
        return folder
    short = shorten(str(folder))
    if not short.isascii() or not short:
        raise ModelUnreachable(folder)
    return Path(short)


if sys.platform == "win32":
    import ctypes

    _LONGEST = 32_768

    def _short_name(path: str) -> str:
        """Empty where there is none."""
        buffer = ctypes.create_unicode_buffer(_LONGEST)
        ctypes.windll.kernel32.GetShortPathNameW(path, buffer, _LONGEST)
        return buffer.value

    _system_shorten: Shorten | None = _short_name
else:
    _system_shorten: Shorten | None = None
