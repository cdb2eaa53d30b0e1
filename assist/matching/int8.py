"""Numbers in eight bits: a quarter of the room that they take."""

import numpy as np
from numpy.typing import NDArray

from assist.matching.features import Floats


def rows_in_int8(matrix: Floats, most: int) -> tuple[Floats, NDArray[np.int8]]:
    """The scale of each row, and the rows in whole numbers of it, from -`most` to `most`."""
    scale = (np.maximum(np.abs(matrix).max(axis=1, initial=0), 1e-9) / most).astype(np.float32)
    return scale, np.rint(matrix / scale[:, None]).astype(np.int8)
