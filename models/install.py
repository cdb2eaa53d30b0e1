"""Installing a speech model: got, compared with its hash, unpacked, tried, and only then moved into place.

So a model is there as a whole or not at all, and the one that it replaces stays until then.
"""

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import msgspec

from models import checked, digest
from models.download import Download
from models.errors import (
    InstallCancelled,
    ModelBundled,
    ModelDamaged,
    ModelRefused,
    WrongHash,
)
from models.installed import BUNDLED, MANIFEST, Manifest, SpeechModel, check, describe, manifest_of
from models.net import Patience
from models.progress import Progress, Report, Stage, Stopped
from models.source import Source
from models.unpack import copy, require_model, require_space, unpack
from models.workshop import REMOVED, REPLACED, UNPACKED, workshop

Trial = Callable[[SpeechModel, Event], None]
"""Decodes a known sound with the model, in a process of its own. Raises ModelDamaged."""


class Installer:
    """Installs into `folder`. `notes` is the file of `checked`; setting `stopped` cancels."""

    def __init__(
        self,
        folder: Path,
        trial: Trial,
        *,
        notes: Path | None = None,
        report: Report = lambda _: None,
        stopped: Event | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._folder = folder
        self._trial = trial
        self._notes = notes
        self._report = report
        self._stopped = stopped or Event()
        self._patience = patience

    def install(self, source: Source) -> SpeechModel:
        """The model in its place; one of the same name is replaced. Raises AssistError: all is as it was."""
        with workshop(self._folder) as work:
            try:
                return self._put_in_place(self._proven(source, work), work)
            except Stopped:
                raise InstallCancelled(source.name) from None

    def _proven(self, source: Source, work: Path) -> SpeechModel:
        """The model in the workshop, with its manifest, after it has heard the known sound."""
        root, archive = self._unpacked(source, work)
        self._report(Progress(Stage.CHECKING))
        try:
            manifest = _manifest(source, root, archive)
            (root / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest)))
            model = SpeechModel(manifest.name, root, manifest.demo, manifest.language)
            self._try(model)
        except ModelDamaged as trouble:
            raise ModelRefused(source.name, trouble.reason) from trouble
        if self._stopped.is_set():
            raise Stopped
        return model

    def _unpacked(self, source: Source, work: Path) -> tuple[Path, str]:
        """The model's folder in the workshop, and the digest of the ZIP file it came in."""
        target, archive = work / UNPACKED, ""
        if isinstance(source.place, Path) and source.place.is_dir():
            copy(source.place, target, self._report, self._stopped)
        else:
            packed = self._got(source, work)
            self._report(Progress(Stage.CHECKING))
            archive = _compared(packed, source)
            unpack(packed, target, self._report, self._stopped)
        return require_model(target, source.name), archive

    def _got(self, source: Source, work: Path) -> Path:
        if isinstance(source.place, Path):
            return source.place
        require_space(work, source.size)
        target = work / f"{source.name}.zip"
        return Download(source.place, target, patience=self._patience).run(self._report, self._stopped)

    def _try(self, model: SpeechModel) -> None:
        """Raises ModelDamaged. Its digests are just computed, so it is remembered as whole meanwhile."""
        self._remember(model.folder)
        check(model, notes=self._notes)
        self._report(Progress(Stage.TRYING))
        try:
            self._trial(model, self._stopped)
        finally:
            if self._notes:
                checked.remember(self._notes, model.folder, None)

    def _put_in_place(self, model: SpeechModel, work: Path) -> SpeechModel:
        target = self._folder / model.name
        replaced = work / REPLACED / model.name
        if target.exists():
            replaced.parent.mkdir()
            target.rename(replaced)
        model.folder.rename(target)
        shutil.rmtree(replaced.parent, ignore_errors=True)
        self._remember(target)
        return msgspec.structs.replace(model, folder=target)

    def _remember(self, folder: Path) -> None:
        if self._notes:
            names = manifest_of(SpeechModel("", folder)).sha256
            checked.remember(self._notes, folder, checked.stamps(folder, [MANIFEST, *names]))


def remove(model: SpeechModel) -> None:
    """Removes an installed model, in one step. Raises ModelBundled, NotWritable, InstallRunning."""
    if model.folder.parent == BUNDLED:
        raise ModelBundled(model.name)
    with workshop(model.folder.parent) as work:
        model.folder.rename(work / REMOVED)


def _compared(packed: Path, source: Source) -> str:
    try:
        return digest.compare(packed, source.expected, str(source.place))
    except WrongHash:
        if not isinstance(source.place, Path):
            packed.unlink()  # going on with it would never end well
        raise


def _manifest(source: Source, root: Path, archive: str) -> Manifest:
    """What came with the model counts where nobody knows better. Raises ModelDamaged if that is not true."""
    own = manifest_of(SpeechModel(source.name, root))
    if own.sha256:
        check(SpeechModel(source.name, root))
    return describe(
        root,
        name=source.name,
        language=source.language or own.language,
        licence=source.licence or own.licence,
        demo=own.demo,
        source=str(source.place),
        archive=archive,
    )
