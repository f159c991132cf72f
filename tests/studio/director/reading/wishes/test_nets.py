"""The small net over clues."""

from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.director.reading.wishes.nets import Net, net_of


def test_clues_are_weighed_together() -> None:
    net = Net(
        {"loud": 0, "red": 1},
        np.array([[100, 0], [0, 100]], np.int8),
        np.array([0.05, 0.05], np.float32),
        np.zeros(2, np.float32),
        np.eye(2, dtype=np.float32),
        np.zeros(2, np.float32),
        ("sound", "colour"),
    )
    assert net.chances(["loud"])[0] > 0.99
    assert net.chances(["loud", "red"]) == pytest.approx([0.5, 0.5])
    assert net.chances(["unknown"]) == pytest.approx([0.5, 0.5])


@pytest.mark.parametrize("language", ["en", "zh"])
def test_chances_sum_to_one(language: str) -> None:
    net = net_of(f"kinds_{language}")
    assert net.chances([]).sum() == pytest.approx(1, abs=1e-5)
    assert net.chances(list(net.rows)[:500]).shape == (len(net.labels),)
    assert net.chances(list(net.rows)).sum() == pytest.approx(1, abs=1e-5)
