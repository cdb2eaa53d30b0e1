"""libvosk by its C interface, as far as we use it.

The library comes with the `vosk` wheel, whose own Python package is left aside: importing it brings in an
HTTP client and a downloader, which have no place here and take longer than all else at the start.

libvosk aborts or hangs on input that it does not expect, so only `recognition` may call this.
"""

import ctypes
import importlib.util
import json
import sys
from collections.abc import Callable, Sequence
from ctypes import c_char_p, c_float, c_int, c_void_p
from pathlib import Path
from typing import Any

from models.errors import ModelDamaged
from models.plain_path import plain_path

_FILES = {"linux": "libvosk.so", "darwin": "libvosk.dyld", "win32": "libvosk.dll"}


def _folder() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "vosk"
    spec = importlib.util.find_spec("vosk")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("The package “vosk” is not installed.")
    return Path(spec.submodule_search_locations[0])


def _declare(name: str, result: type | None, *arguments: type) -> Callable[..., Any]:
    function = _library[f"vosk_{name}"]
    function.restype, function.argtypes = result, arguments
    return function


_library = ctypes.CDLL(str(_folder() / _FILES[sys.platform]))
_set_log_level = _declare("set_log_level", None, c_int)
_model_new = _declare("model_new", c_void_p, c_char_p)
_model_free = _declare("model_free", None, c_void_p)
_recognizer_new = _declare("recognizer_new", c_void_p, c_void_p, c_float)
_recognizer_new_grm = _declare("recognizer_new_grm", c_void_p, c_void_p, c_float, c_char_p)
_recognizer_free = _declare("recognizer_free", None, c_void_p)
_set_words = _declare("recognizer_set_words", None, c_void_p, c_int)
_set_partial_words = _declare("recognizer_set_partial_words", None, c_void_p, c_int)
_accept_waveform = _declare("recognizer_accept_waveform", c_int, c_void_p, c_char_p, c_int)
_result = _declare("recognizer_result", c_char_p, c_void_p)
_partial_result = _declare("recognizer_partial_result", c_char_p, c_void_p)
_final_result = _declare("recognizer_final_result", c_char_p, c_void_p)

_set_log_level(-1)  # warnings and errors alone


class Model:
    """A loaded speech model; recognisers on several threads may share it. Raises ModelDamaged."""

    def __init__(self, folder: Path) -> None:
        self.handle = _model_new(str(plain_path(folder)).encode())
        if not self.handle:
            raise ModelDamaged(folder, "it can't be loaded")

    def __del__(self) -> None:
        if self.handle:
            _model_free(self.handle)


class KaldiRecognizer:
    """Each call on one thread at a time. `rate` in Hz must be positive, `samples` whole 16-bit samples.

    With a `grammar` only its phrases are heard; a model with a fixed graph hears all the same.
    """

    def __init__(self, model: Model, rate: int, grammar: Sequence[str] = ()) -> None:
        self._model = model
        if grammar:
            self._handle = _recognizer_new_grm(model.handle, rate, json.dumps(list(grammar)).encode())
        else:
            self._handle = _recognizer_new(model.handle, rate)
        _set_words(self._handle, 1)

    def __del__(self) -> None:
        _recognizer_free(self._handle)

    def accept(self, samples: bytes) -> bool:
        """True when an utterance has ended: `result` has it."""
        return bool(_accept_waveform(self._handle, samples, len(samples)) > 0)

    def result(self) -> bytes:
        return bytes(_result(self._handle))

    def final_result(self) -> bytes:
        """Ends the utterance here and now."""
        return bytes(_final_result(self._handle))

    def partial_result(self, *, words: bool = False) -> bytes:
        _set_partial_words(self._handle, words)
        return bytes(_partial_result(self._handle))
