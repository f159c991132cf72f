import numpy as np
import pytest

from nemo_notebook.studio.make.looks import EFFECTS
from nemo_notebook.studio.render.effects import apply_effects
from nemo_notebook.studio.render.parts import Effect
from nemo_notebook.studio.render.planes import Planes, from_pixels, new_planes

SIZE = (160, 90)


def _picture() -> Planes:
    pixels = np.random.default_rng(4).integers(60, 200, (90, 160, 3), dtype=np.uint8)
    return Planes(*(plane.copy() for plane in from_pixels(pixels, "rgb24")))


def _plain(luma: int) -> Planes:
    planes = new_planes(*SIZE)
    for plane, value in zip(planes, (luma, 90, 170), strict=True):
        plane[:] = value
    return planes


def _with(*effects: tuple[str, float], picture: Planes | None = None, number: int = 0) -> Planes:
    planes = picture or _picture()
    apply_effects([Effect(*one) for one in effects], planes, number)
    return planes


def _same(one: Planes, other: Planes) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def _change(strength: float, kind: str) -> float:
    pairs = zip(_with((kind, strength)), _picture(), strict=True)
    return sum(float(np.abs(one.astype(int) - other).mean()) for one, other in pairs)


@pytest.mark.parametrize("kind", EFFECTS)
def test_an_effect_changes_more_the_stronger_it_is(kind: str) -> None:
    changes = [_change(strength, kind) for strength in (0.2, 0.6, 1.0)]
    assert 0 < changes[0] < changes[1] < changes[2]


@pytest.mark.parametrize("kind", EFFECTS)
def test_an_effect_is_the_same_each_time(kind: str) -> None:
    assert _same(_with((kind, 0.7), number=3), _with((kind, 0.7), number=3))


def test_black_and_white_has_no_colour_and_the_same_light() -> None:
    seen = _with(("black_and_white", 1.0))
    assert np.array_equal(seen.y, _picture().y)
    assert {int(value) for plane in (seen.u, seen.v) for value in np.unique(plane)} == {128}


def test_sepia_is_brown_all_over() -> None:
    seen = _with(("sepia", 1.0))
    assert seen.u.max() < 122 and seen.v.min() > 134


def test_a_blur_takes_detail_and_sharpening_gives_it() -> None:
    detail = [float(_with(*which).y.std()) for which in ([("blur", 0.5)], [], [("sharpen", 0.5)])]
    assert detail[0] < 0.3 * detail[1] and detail[2] > 1.2 * detail[1]


def test_a_vignette_darkens_the_corners_and_leaves_the_middle() -> None:
    seen = _with(("vignette", 1.0), picture=_plain(180))
    assert int(seen.y[45, 80]) == pytest.approx(180, abs=1) and int(seen.u[22, 40]) == pytest.approx(
        90, abs=1
    )
    corners = seen.y[0, 0], seen.y[0, -1], seen.y[-1, 0], seen.y[-1, -1]
    assert max(corners) < 60 and np.ptp(corners) <= 3
    assert abs(int(seen.u[0, 0]) - 128) < 12  # black has no colour


def test_a_vignette_shows_no_steps_on_a_dark_ground() -> None:
    slope = _with(("vignette", 0.5), picture=_plain(40)).y[:80, :20]
    assert all(len(np.unique(part)) > 1 for part in np.split(slope, 8))  # two levels next to each other


def test_grain_changes_with_each_frame_and_keeps_the_light() -> None:
    frames = [_with(("grain", 1.0), picture=_plain(120), number=number) for number in range(4)]
    assert all(float(one.y.mean()) == pytest.approx(120, abs=1) for one in frames)
    assert all(8 < float(one.y.std()) < 12 for one in frames)
    for one, other in zip(frames, frames[1:], strict=False):
        assert abs(np.corrcoef(one.y.ravel(), other.y.ravel())[0, 1]) < 0.1


def test_effects_follow_each_other_in_their_order() -> None:
    blurred = _with(("grain", 1.0), ("blur", 1.0), picture=_plain(120))
    grainy = _with(("blur", 1.0), ("grain", 1.0), picture=_plain(120))
    assert blurred.y.std() < 2 < grainy.y.std()


@pytest.mark.parametrize(("kind", "way"), [("brighten", 1), ("darken", -1)])
def test_brightness_moves_what_is_between_black_and_white(kind: str, way: int) -> None:
    luma = [int(_with((kind, 1.0), picture=_plain(value)).y[0, 0]) for value in (16, 126, 235)]
    assert luma[0] == 16 and luma[2] == 235 and way * (luma[1] - 126) > 20


@pytest.mark.parametrize(("kind", "way"), [("contrast", 1), ("flatten", -1)])
def test_contrast_moves_dark_and_bright_apart_or_together(kind: str, way: int) -> None:
    dark, middle, bright = (
        int(_with((kind, 1.0), picture=_plain(value)).y[0, 0]) for value in (70, 126, 180)
    )
    assert way * ((bright - dark) - (180 - 70)) > 10 and abs(middle - 126) <= 1


@pytest.mark.parametrize(("kind", "way"), [("saturate", 1), ("mute", -1)])
def test_colours_get_stronger_or_softer_and_light_stays(kind: str, way: int) -> None:
    seen = _with((kind, 0.8), picture=_plain(120))
    assert int(seen.y[0, 0]) == 120 and way * (int(seen.v[0, 0]) - 170) > 10
