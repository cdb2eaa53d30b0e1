"""Numbers in eight bits and back."""

import numpy as np
import pytest

from assist.matching.int8 import rows_in_int8


@pytest.mark.parametrize("most", [63, 127])
def test_each_row_uses_all_that_it_may_and_comes_back_nearly_as_it_was(most: int) -> None:
    matrix = np.random.default_rng(3).normal(size=(5, 40)).astype(np.float32) * [[1], [9], [0.01], [3], [0]]
    scale, rows = rows_in_int8(matrix.astype(np.float32), most)
    assert np.abs(rows).max(axis=1).tolist() == [most] * 4 + [0]
    assert np.abs(rows * scale[:, None] - matrix).max() <= scale.max() / 2 + 1e-6


def test_no_rows_and_no_columns_are_no_trouble() -> None:
    assert rows_in_int8(np.zeros((0, 4), np.float32), 127)[1].shape == (0, 4)
    assert rows_in_int8(np.zeros((2, 0), np.float32), 127)[1].shape == (2, 0)
