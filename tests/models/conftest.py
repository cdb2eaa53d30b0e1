"""ZIP files as good and bad as needed, a server that has them, and trials."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from threading import Event

import pytest

from models.errors import ModelDamaged
from models.installed import SpeechModel
from tests.models.publisher import Publisher as Publisher

Zipped = Callable[..., bytes]

MODEL = {
    "am/final.mdl": Random(1).randbytes(600_000),
    "conf/mfcc.conf": b"--sample-frequency=16000\n",
    "conf/model.conf": b"--beam=10\n",
    "graph/words.txt": b"<eps> 0\nhello 1\n",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the user's own is read or written."""
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    made = Publisher()
    yield made
    made.close()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key and certificate of 127.0.0.1, which only a company's own authority would sign."""
    if shutil.which("openssl") is None:
        pytest.skip("the program “openssl” makes it")
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    subprocess.run(
        [
            *(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
            ),
            *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"),
        ],
        cwd=file.parent,
        check=True,
        capture_output=True,
    )
    file.write_bytes((file.parent / "key.pem").read_bytes() + (file.parent / "cert.pem").read_bytes())
    return file


@pytest.fixture
def encrypted(certificate: Path) -> Iterator[Publisher]:
    made = Publisher(certificate)
    yield made
    made.close()


@pytest.fixture
def zipped() -> Zipped:
    """Makes a ZIP file of these files below `top`, by default those of a small model."""

    def make(files: dict[str, bytes] | None = None, *, top: str = "vosk-model-test") -> bytes:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in (MODEL if files is None else files).items():
                archive.writestr(f"{top}/{name}" if top else name, data)
        return packed.getvalue()

    return make


class Trial:
    """Stands in for the recogniser: notes what it is given, and refuses when told to."""

    def __init__(self) -> None:
        self.tried: list[SpeechModel] = []
        self.refuses = ""

    def __call__(self, model: SpeechModel, stopped: Event) -> None:
        self.tried.append(model)
        assert (model.folder / "am" / "final.mdl").is_file()
        if self.refuses:
            raise ModelDamaged(model.folder, self.refuses)


@pytest.fixture
def trial() -> Trial:
    return Trial()


@pytest.fixture
def models_folder(tmp_path: Path) -> Path:
    return tmp_path / "models"
