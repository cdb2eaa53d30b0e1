"""The folder that libvosk loads, but for its words (graph.py): conf/, am/, and the manifest that Callcue checks."""

from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from models.installed import MANIFEST, describe
from models.training import kaldi
from models.training.acoustic import LEFT, RIGHT, Layer
from models.training.mfcc import FEATURES
from models.training.phones import pdfs_of_phones

# How sound becomes features; mfcc.py computes the same. Upsampling is allowed for 8 kHz telephone sound, and
# dither stays on: with none, digital silence would be an extreme that no training speech has.
_FEATURES = f"""\
--use-energy=false
--sample-frequency=16000
--num-mel-bins={FEATURES}
--num-ceps={FEATURES}
--low-freq=20
--high-freq=-400
--dither=1.0
--allow-downsample=true
--allow-upsample=true
"""

# An utterance ends after 0.45 s of silence if it ended well, later if not: the final words should come early.
# The frame subsampling factor must stay 3, libvosk's word times count on it.
_DECODING = """\
--min-active=200
--max-active=3000
--beam={beam}
--lattice-beam=5.0
--acoustic-scale={scale}
--frame-subsampling-factor=3
--endpoint.silence-phones=1
--endpoint.rule2.min-trailing-silence=0.45
--endpoint.rule3.min-trailing-silence=0.8
--endpoint.rule4.min-trailing-silence=1.5
"""
BEAM, ACOUSTIC_SCALE = 12.0, 0.9  # the scale chosen on texts/tuning_en.txt


def write_acoustics(
    folder: Path, layers: list[Layer], means: tuple[NDArray[np.float32], NDArray[np.float32]]
) -> None:
    """conf/ and am/."""
    for name in ("am", "conf"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    transitions = kaldi.transition_model(pdfs_of_phones())
    (folder / "am" / "final.mdl").write_bytes(kaldi.model_file(transitions, network(layers), LEFT, RIGHT))
    (folder / "am" / "global_cmvn.stats").write_text(kaldi.cmvn_stats(*means), encoding="ascii")
    write_settings(folder)


def write_settings(folder: Path, beam: float = BEAM, scale: float = ACOUSTIC_SCALE) -> None:
    (folder / "conf" / "mfcc.conf").write_text(_FEATURES, encoding="ascii")
    (folder / "conf" / "model.conf").write_text(_DECODING.format(beam=beam, scale=scale), encoding="ascii")


def write_manifest(folder: Path, card: Path) -> None:
    """MODEL_CARD.md, and callcue-model.json with the digest of every file."""
    (folder / "MODEL_CARD.md").write_bytes(card.read_bytes())
    manifest = describe(folder, name="demo-en", language="en", licence="Apache-2.0", demo=True)
    (folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n")


def network(layers: list[Layer]) -> bytes:
    """The layers of acoustic.Network in nnet3's words."""
    lines = [f"input-node name=input dim={FEATURES}"]
    components: list[tuple[str, bytes]] = []

    def node(name: str, source: str, component: bytes) -> str:
        lines.append(f"component-node name={name} component={name} input={source}")
        components.append((name, component))
        return name

    below = "input"
    for number, layer in enumerate(layers[:-1], 1):
        width = len(layer.bias)
        affine = node(
            f"tdnn{number}.affine", spliced(below, layer.offsets), kaldi.affine(layer.weight, layer.bias)
        )
        active = node(f"tdnn{number}.relu", affine, kaldi.relu(width))
        residual = number > 1
        below = (
            node(f"tdnn{number}.sum", f"Sum({active}, {below})", kaldi.passed_on(width))
            if residual
            else active
        )
    last = node("output.affine", below, kaldi.affine(layers[-1].weight, layers[-1].bias))
    lines.append(f"output-node name=output input={last} objective=linear")
    return kaldi.nnet3(lines, components)


def spliced(node: str, offsets: tuple[int, ...]) -> str:
    parts = [f"Offset({node}, {offset})" if offset else node for offset in offsets]
    return parts[0] if len(parts) == 1 else f"Append({', '.join(parts)})"
