from typing import Any

import av
import numpy as np
import pytest
from av.video.reformatter import Colorspace, VideoReformatter
from numpy.typing import NDArray

from nemo_notebook.studio.render.planes import (
    Planes,
    copy_planes,
    crop_planes,
    fill_black,
    from_frame,
    from_pixels,
    mix_planes,
    new_planes,
    planes_of,
    scale_planes,
)

# 8-bit BT.709, limited range (ITU-R BT.709-6, 3.2 and 3.4)
COLORS = [
    ((0, 0, 0), (16, 128, 128)),
    ((255, 255, 255), (235, 128, 128)),
    ((255, 0, 0), (63, 102, 240)),
    ((0, 255, 0), (173, 42, 26)),
    ((0, 0, 255), (32, 240, 118)),
    ((128, 128, 128), (126, 128, 128)),
]


def _plain(values: tuple[int, int, int], size: tuple[int, int] = (16, 8)) -> Planes:
    planes = new_planes(*size)
    for plane, value in zip(planes, values, strict=True):
        plane[:] = value
    return planes


def _values(planes: Planes) -> list[float]:
    return [float(np.mean(plane)) for plane in planes]


@pytest.mark.parametrize(("rgb", "expected"), COLORS)
def test_colours_become_bt709(rgb: tuple[int, int, int], expected: tuple[int, int, int]) -> None:
    pixels = np.full((8, 16, 3), rgb, np.uint8)
    assert _values(from_pixels(pixels, "rgb24")) == pytest.approx(expected, abs=1.01)
    assert _values(from_pixels(pixels[..., ::-1], "bgr24")) == pytest.approx(expected, abs=1.01)


@pytest.mark.parametrize("form", ["yuv420p", "yuv444p10le", "yuvj420p", "nv12", "rgb24", "gray", "yuva420p"])
def test_a_grey_frame_of_any_pixel_format_stays_grey(form: str) -> None:
    frame = av.VideoFrame.from_ndarray(np.full((8, 16, 3), 128, np.uint8), "rgb24").reformat(format=form)
    assert _values(from_frame(frame, VideoReformatter())) == pytest.approx((126, 128, 128), abs=2)


@pytest.mark.parametrize(("width", "height", "shape"), [(17, 9, (8, 16)), (1, 1, (2, 2)), (16, 8, (8, 16))])
def test_odd_frames_are_cut_to_even_sides(width: int, height: int, shape: tuple[int, int]) -> None:
    frame = av.VideoFrame.from_ndarray(np.full((height, width, 3), 128, np.uint8), "rgb24").reformat(
        format="yuv420p"
    )
    planes = from_frame(frame, VideoReformatter())
    assert planes.y.shape == shape
    assert planes.u.shape == (shape[0] // 2, shape[1] // 2)


def test_planes_of_a_frame_are_the_frame_itself() -> None:
    frame = av.VideoFrame(18, 10, "yuv420p")
    fill_black(planes_of(frame))
    assert _values(planes_of(frame)) == [16, 128, 128]


def test_mixing_goes_from_one_picture_to_the_other() -> None:
    below, above = _plain((100, 100, 100)), _plain((200, 50, 128))
    mix_planes(above, below, 0.25)
    assert _values(below) == pytest.approx((125, 87.5, 107), abs=0.6)


def test_cropping_scaling_and_copying_keep_colours_in_place() -> None:
    picture = _plain((60, 90, 120), (32, 16))
    copy_planes(_plain((200, 200, 200), (16, 16)), crop_planes(picture, 16, 0, 16, 16))
    small = scale_planes(picture, 16, 8)
    assert _values(crop_planes(small, 0, 0, 8, 8)) == pytest.approx((60, 90, 120), abs=1)
    assert _values(crop_planes(small, 10, 0, 6, 8)) == pytest.approx((200, 200, 200), abs=1)


_WAVE_PX = 48


def _waves(columns: NDArray[np.int64], height: int) -> NDArray[np.uint8]:
    wave = 128 + 90 * np.sin(2 * np.pi * columns / _WAVE_PX)
    rows: NDArray[np.uint8] = np.rint(wave)[None].repeat(height, 0).astype(np.uint8)
    return rows


def _behind_px(luma: NDArray[Any], chroma: NDArray[Any], wave_px: float) -> float:
    """Return by how much colour lies to the right of its light, by the phases of their waves, in px."""
    places = np.arange(luma.size // 2)
    one = np.sum((luma[::2] - 128.0) * np.exp(-2j * np.pi * 2 * places / wave_px))
    other = np.sum((chroma - 128.0) * np.exp(-2j * np.pi * 2 * places / wave_px))
    return float(-np.angle(other / one) * wave_px / (2 * np.pi))


@pytest.mark.parametrize("scale", [0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0])
def test_scaling_leaves_colour_where_its_light_is(scale: float) -> None:
    columns = np.arange(240)
    chroma = _waves(columns[::2], 20)
    seen = scale_planes(Planes(_waves(columns, 40), chroma, chroma), round(240 * scale), round(40 * scale))
    assert abs(_behind_px(seen.y[4], seen.u[2], _WAVE_PX * scale)) < 0.1


@pytest.mark.parametrize("pixels", ["rgb24", "yuv444p", "yuv420p"])
def test_colour_of_pixels_sits_on_the_left_column_of_two(pixels: str) -> None:
    picture = np.full((40, 240, 3), 60, np.uint8)
    picture[..., 0] = _waves(np.arange(240), 40)
    planes = from_pixels(picture, "rgb24")
    if pixels == "yuv444p":
        full = av.VideoFrame.from_ndarray(picture, "rgb24").reformat(
            format=pixels, dst_colorspace=Colorspace.ITU709, dst_color_range=1
        )
        planes = from_frame(full, VideoReformatter())
    elif pixels == "yuv420p":  # what is in this form stays as it is
        planes = from_frame(_frame(planes), VideoReformatter())
    assert abs(_behind_px(planes.y[10], planes.v[5], _WAVE_PX)) < 0.1


def _frame(planes: Planes) -> Any:
    made = av.VideoFrame(planes.y.shape[1], planes.y.shape[0], "yuv420p")
    copy_planes(planes, planes_of(made))
    return made
