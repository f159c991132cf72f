import numpy as np
import pytest

from nemo_notebook.studio.render.moves import PAD_PX, Window, sample, window_at
from nemo_notebook.studio.render.parts import Move
from nemo_notebook.studio.render.planes import Planes, new_planes

CANVAS = (96, 54)
SMALL = (48, 28)


def _ramps(width: int, height: int) -> Planes:
    """Planes whose samples hold twice the luma px they stand at."""
    x = 2 * np.arange(width)[None].repeat(height, 0)
    chroma = 4 * np.arange(width // 2)[None].repeat(height // 2, 0)
    y, u = (np.minimum(255, plane).astype(np.uint8) for plane in (x, chroma))
    return Planes(y, u, u.copy())


@pytest.mark.parametrize("step", [1.03, 1.1, 1.183])
def test_a_window_shows_exactly_the_place_it_names(step: float) -> None:
    source, target = _ramps(240, 180), new_planes(*SMALL)
    worst = 0.0
    for left in np.arange(PAD_PX, PAD_PX + 2, 0.13):
        sample(source, Window(left, PAD_PX + left / 3, step), target)
        expected = left + (np.arange(48) + 0.5) * step - 0.5
        worst = max(worst, abs(float(np.mean(target.y / 2 - expected))))
    assert worst < 0.12  # px, on average over the frame: what the eye sees as jitter


def test_luma_and_chroma_move_together() -> None:
    source, target = _ramps(240, 180), new_planes(*SMALL)
    for left in (50.0, 50.4, 50.9):
        sample(source, Window(left, 50.0, 1.07), target)
        beside = target.y[0::2, 0::2].astype(float)
        assert np.mean(target.u - beside) == pytest.approx(0, abs=0.4)


def test_a_move_goes_smoothly_from_its_first_window_to_its_last() -> None:
    move = Move((1.0, 1.2), (1.0, -0.5))
    windows = [window_at(move, n / 60, size=(300, 200), canvas=CANVAS) for n in range(61)]
    steps = np.array([one.step for one in windows])
    assert steps[0] == pytest.approx(300 / 96)
    assert steps[-1] == pytest.approx(300 / 96 / 1.2)
    assert (np.diff(steps) < 0).all()
    centres = np.array([one.left + 48 * one.step for one in windows])
    assert (np.diff(centres) > 0).all()
    assert np.abs(np.diff(centres, 2)).max() < 0.1


@pytest.mark.parametrize("size", [(300, 200), (200, 900), (96, 54)])
@pytest.mark.parametrize("pan", [(1.0, 1.0), (-1.0, 0.3)])
def test_a_move_never_leaves_the_picture(size: tuple[int, int], pan: tuple[float, float]) -> None:
    for progress in np.linspace(-0.5, 1.5, 41):
        seen = window_at(Move((1.3, 1.0), pan), progress, size=size, canvas=CANVAS)
        assert seen.left >= -1e-9 and seen.top >= -1e-9
        assert seen.left + 96 * seen.step <= size[0] + 1e-9
        assert seen.top + 54 * seen.step <= size[1] + 1e-9
