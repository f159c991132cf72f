import numpy as np
import pytest

from nemo_notebook.studio.render.fitting import fit_planes
from nemo_notebook.studio.render.planes import Planes


def _slope(width: int, height: int) -> Planes:
    """A dark slope of light, as evening skies have."""
    y = 30 + 14 * np.arange(width)[None].repeat(height, 0) / width
    y += np.random.default_rng(2).normal(0, 0.5, y.shape)
    chroma = np.full((height // 2, width // 2), 128, np.uint8)
    return Planes(np.rint(y).astype(np.uint8), chroma, chroma.copy())


def _backdrop() -> np.ndarray:
    seen = fit_planes(_slope(200, 400), (200, 400), (640, 360), "contain")
    return seen.y[:, :200].astype(float)  # left of the picture itself


def test_the_blurred_copy_has_no_bands() -> None:
    """Beside each other lie several levels, and their mean follows the light."""
    blocks = _backdrop()[:352, :192].reshape(22, 16, 12, 16)
    assert (np.ptp(blocks, axis=(1, 3)) > 0).all()
    means = blocks.mean(axis=(0, 1, 3))
    assert (np.diff(means) > 0).all() and np.diff(means).max() < 0.6


def test_the_noise_of_the_blurred_copy_stands_still_and_is_hardly_seen() -> None:
    first, again = _backdrop(), _backdrop()
    assert np.array_equal(first, again)
    assert float((first - first.mean(axis=0)).std()) < 1.2


@pytest.mark.parametrize("fit", ["cover", "middle"])
@pytest.mark.parametrize("place", [(0.0, 0.5), (0.5, 0.5), (1.0, 0.5)])
def test_a_crop_lies_where_it_is_told(fit: str, place: tuple[float, float]) -> None:
    picture = Planes(
        np.arange(200, dtype=np.uint8)[None].repeat(100, 0),
        *(np.full((50, 100), 128, np.uint8) for _ in "uv"),
    )
    seen = fit_planes(picture, (200, 100), (100, 100), fit, place=place)
    assert int(seen.y[50, 0]) == pytest.approx(place[0] * 100, abs=1)
