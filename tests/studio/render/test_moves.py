import cv2
import numpy as np
import pytest

from nemo_notebook.studio.render.moves import PAD_PX, Window, calmed, sample, window_at
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


def _texture(width: int, height: int) -> Planes:
    """Detail of all sizes, as photographs have."""
    random = np.random.default_rng(5)
    y = np.full((height, width), 126, np.float32)
    for size in (2, 5, 12, 30):
        noise = cv2.GaussianBlur(random.standard_normal((height, width)).astype(np.float32), (0, 0), size)
        y += noise * (18 / noise.std())
    chroma = cv2.resize(y, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    luma, half = (np.clip(plane, 16, 235).astype(np.uint8) for plane in (y, chroma))
    return Planes(luma, half, half.copy())


@pytest.mark.parametrize(
    "move", [Move((1.1, 1.1), (0.4, -0.2)), Move((1.0, 1.12), (0.4, -0.2)), Move((1.14, 1.02), (-0.3, -0.3))]
)
def test_a_slow_move_does_not_tremble(move: Move) -> None:
    """Measured by phase correlation of neighbouring frames, against where the window really went."""
    canvas, frames = (480, 270), 90
    picture = _texture(480 + 2 * PAD_PX + 96, 270 + 2 * PAD_PX + 54)
    size, window = (576, 324), np.outer(np.hanning(270), np.hanning(480))
    target, seen, centres = new_planes(*canvas), [], []
    for frame in range(frames):
        at = window_at(move, frame / frames, size=size, canvas=canvas)
        sample(picture, Window(at.left + PAD_PX, at.top + PAD_PX, at.step), target)
        seen.append(target.y.astype(np.float64))
        centres.append((at.left + 240 * at.step, at.top + 135 * at.step, at.step))
    errors = []
    for one, other, before, after in zip(seen, seen[1:], centres, centres[1:], strict=False):
        moved, _ = cv2.phaseCorrelate(one, other, window)
        wanted = [(before[axis] - after[axis]) / after[2] for axis in (0, 1)]
        errors.append([moved[axis] - wanted[axis] for axis in (0, 1)])
    assert float(np.sqrt(np.mean(np.square(errors)))) < 0.08  # px


@pytest.mark.parametrize("place", [(0.5, 0.5), (0.2, 0.5), (1.0, 0.5)])
def test_a_calmed_move_keeps_its_place_in_sight_and_leaves_small_pans_alone(
    place: tuple[float, float],
) -> None:
    wide, upright, move = (320, 180), (54, 96), Move((1.0, 1.15), (1.0, -0.4))
    calm = calmed(move, size=wide, canvas=upright, place=place)
    still = Move(move.zoom)
    for progress in np.linspace(0, 1, 9):
        seen, at = (window_at(one, progress, size=wide, canvas=upright, place=place) for one in (calm, still))
        assert abs(seen.left - at.left) <= 0.11 * 54 * at.step
    assert calmed(move, size=(110, 96), canvas=upright, place=place).pan[1] == move.pan[1]
    small = Move((1.0, 1.1), (0.2, 0.1))
    assert calmed(small, size=(100, 96), canvas=upright, place=place) == small
