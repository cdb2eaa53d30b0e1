"""A picture with 256 colours: a third of the size, alike to the eye."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

COMMON = 208
"""Of the 256 colours of a picture so many are its commonest."""


def indexed(image: QImage) -> QImage:
    """With 256 colours, others taken to the nearest: a third of the size, alike to the eye."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF
    colours, where, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    parts = np.stack([colours >> 16, colours >> 8 & 0xFF, colours & 0xFF], axis=1).astype(np.int32)
    kept = np.sort(chosen(parts, counts))
    distance = ((parts[:, None, :] - parts[None, kept, :]) ** 2).sum(axis=2)
    places = distance.argmin(axis=1).astype(np.uint8)[where].reshape(pixels.shape)
    padded = np.pad(places, ((0, 0), (0, -image.width() % 4)))
    made = QImage(
        padded.tobytes(), image.width(), image.height(), padded.shape[1], QImage.Format.Format_Indexed8
    )
    made.setColorTable([int(colour) | 0xFF000000 for colour in colours[kept]])
    return made.copy()


def chosen(parts: NDArray[np.int32], counts: NDArray[np.intp]) -> NDArray[np.intp]:
    """The places of the commonest colours, and of those that none of them comes near: a small red sign is rare."""
    kept = list(np.argsort(-counts)[:COMMON])
    apart = ((parts[:, None, :] - parts[None, kept, :]) ** 2).sum(axis=2).min(axis=1)
    while len(kept) < min(256, len(parts)):
        kept.append(apart.argmax())
        apart = np.minimum(apart, ((parts - parts[kept[-1]]) ** 2).sum(axis=1))
    return np.array(kept)
