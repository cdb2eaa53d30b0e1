"""The sentence model at work for a set of cards: loaded and their phrases read in a thread, beside the call.

Until that is done, and whenever it can't be, calls go on without it.
"""

import atexit
import logging
from collections.abc import Sequence
from pathlib import Path
from threading import Event

from assist.errors import AssistError
from assist.matching import phrase_vectors, sentence_model
from assist.matching.phrase_vectors import PhraseVectors, ReadingStopped
from assist.matching.semantic import LANGUAGE
from assist.matching.standby import Standby
from scripts_db.cards import Card

log = logging.getLogger("callcue")


class Sentences:
    """`model` is the folder of the model, `kept` the file of the phrases' vectors."""

    def __init__(
        self, model: Path, cards: Sequence[Card], *, titles: bool = True, kept: Path | None = None
    ) -> None:
        self.titles = titles
        self._model, self._cards, self._kept = model, cards, kept
        self._stopped = Event()
        atexit.register(self._end)  # onnxruntime aborts a program that ends while it runs
        self._standby = Standby(self._read)

    def ready(self) -> PhraseVectors | None:
        """What there is by now."""
        return self._standby.get() if self._standby.done else None

    def awaited(self) -> PhraseVectors | None:
        """For work that has the time to wait; None if the model can't be used."""
        return self._standby.get()

    def _end(self) -> None:
        self._stopped.set()
        self._standby.get()

    def _read(self) -> PhraseVectors | None:
        try:
            return phrase_vectors.read(
                sentence_model.opened(self._model),
                self._cards,
                LANGUAGE,
                titles=self.titles,
                file=self._kept,
                stopped=self._stopped,
            )
        except ReadingStopped:
            pass
        except AssistError as trouble:
            log.error("Calls go on without the sentence model. %s", trouble)
        except Exception:  # whatever numpy or onnxruntime raise, a call needs neither
            log.exception("Calls go on without the sentence model.")
        finally:
            atexit.unregister(self._end)
        return None
