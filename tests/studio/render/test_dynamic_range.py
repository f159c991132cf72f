"""Films in HDR and in wide colours are shown as their makers saw them, as far as BT.709 reaches."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from nemo_notebook.studio.render import MediaFile, probe
from nemo_notebook.studio.render.dynamic_range import narrowed

from . import odd

PQ, HLG, SDR = int(ColorTrc.SMPTE2084), int(ColorTrc.ARIB_STD_B67), int(ColorTrc.BT2020_10)
BT2020, P3 = int(ColorPrimaries.BT2020), int(ColorPrimaries.SMPTE432)


def _film(
    path: Path,
    signals: Sequence[Sequence[float]],
    transfer: int,
    primaries: int = BT2020,
    codec: str = "ffv1",
    size: tuple[int, int] = odd.SIZE,
) -> MediaFile:
    """Write four patches, given by their signal in each colour, in 10 bits."""
    width, height = size
    pixels = np.empty((height, width, 3), np.uint16)
    for index, signal in enumerate(signals):
        top, left = index // 2 * height // 2, index % 2 * width // 2
        pixels[top : top + height // 2, left : left + width // 2] = np.rint(np.array(signal) * 1023)
    matrix = Colorspace.BT2020 if primaries == BT2020 else Colorspace.ITU709
    frame = av.VideoFrame.from_ndarray(pixels, "gbrp10le").reformat(
        format="yuv420p10le", dst_colorspace=matrix, dst_color_range=ColorRange.MPEG
    )
    tags: dict[str, Any] = {
        "color_trc": transfer,
        "color_primaries": primaries,
        "colorspace": 9 if primaries == BT2020 else 1,
        "color_range": 1,
    }
    for name, value in tags.items():
        setattr(frame, name, value)
    options = {"x265-params": "log-level=none:bframes=0"} if codec == "libx265" else {}
    return probe(odd.movie(path, [frame] * 2, codec, options=options, **tags, bit_rate=3_000_000))


def _patches(media: MediaFile, canvas: tuple[int, int] | None = None) -> list[tuple[float, float, float]]:
    seen = odd.painted(media, canvas=canvas)
    return [odd.color_at(seen, x, y) for y in (0.25, 0.75) for x in (0.25, 0.75)]


def _pq(nits: float) -> float:
    power = (nits / 10_000) ** (2610 / 16384)
    return float(((3424 / 4096 + 2413 / 128 * power) / (1 + 2392 / 128 * power)) ** (2523 / 32))


# What ITU-R BT.2408 (table 1) gives as the signal of a grey card, of paper white and of the brightest light.
@pytest.mark.parametrize(
    ("transfer", "card", "paper", "peak"), [(PQ, 0.38, 0.58, 0.75), (HLG, 0.38, 0.75, 1.0)]
)
@pytest.mark.parametrize(("name", "codec"), [("a.mkv", "ffv1"), ("a.mp4", "libx265"), ("a.mov", "libx264")])
def test_a_grey_card_paper_and_lights_of_an_hdr_film_are_where_they_are_in_others(
    tmp_path: Path, transfer: int, card: float, paper: float, peak: float, name: str, codec: str
) -> None:
    greys = [[0.0] * 3, [card] * 3, [paper] * 3, [peak] * 3]
    black, grey, white, light = _patches(_film(tmp_path / name, greys, transfer, codec=codec))
    assert black == pytest.approx((0, 0, 0), abs=3)
    assert grey == pytest.approx((108, 108, 108), abs=5)  # 18 % is 41 % of the signal, plus a little surround
    assert white == pytest.approx((230, 230, 230), abs=4)
    assert light == pytest.approx((255, 255, 255), abs=3)


def test_lights_brighter_than_paper_are_still_told_apart(tmp_path: Path) -> None:
    levels = [[_pq(nits)] * 3 for nits in (203, 350, 600, 4000)]
    seen = [patch[1] for patch in _patches(_film(tmp_path / "a.mkv", levels, PQ))]
    assert seen == sorted(seen)
    assert seen[0] < seen[1] - 8 < seen[2] - 10 and seen[3] == pytest.approx(255, abs=2)


@pytest.mark.parametrize("primaries", [BT2020, P3])
@pytest.mark.parametrize("transfer", [PQ, SDR])
def test_a_colour_of_bt709_within_wider_ones_comes_back_as_itself(
    tmp_path: Path, primaries: int, transfer: int
) -> None:
    # Linear red, green and blue of BT.709 in the wider primaries (ITU-R BT.2087; SMPTE EG 432-1).
    wide = {
        BT2020: [[0.6274, 0.0691, 0.0164], [0.3293, 0.9195, 0.0880], [0.0433, 0.0114, 0.8956]],
        P3: [[0.8225, 0.0332, 0.0171], [0.1775, 0.9669, 0.0724], [0.0, 0.0, 0.9105]],
    }[primaries]
    colors = [*wide, [1.0, 1.0, 1.0]]
    if transfer == PQ:
        signals = [[_pq(60 * value) for value in color] for color in colors]
    else:
        signals = [[value ** (1 / 2.4) for value in color] for color in colors]
    seen = np.array(_patches(_film(tmp_path / "a.mkv", signals, transfer, primaries)))
    light = np.maximum(seen / 255, 0) ** 2.4 * (203 / 60 if transfer == PQ else 1)
    assert light == pytest.approx(np.array([*np.eye(3), np.ones(3)]), abs=0.03)


def test_a_colour_that_bt709_lacks_keeps_its_hue(tmp_path: Path) -> None:
    strong = [[_pq(400), 0, 0], [0, _pq(400), 0], [0, 0, _pq(400)], [_pq(400), _pq(400), 0]]
    red, green, blue, yellow = _patches(_film(tmp_path / "a.mkv", strong, PQ))
    assert red[0] > 225 and max(red[1:]) < 12
    assert green[1] > 225 and max(green[0], green[2]) < 12
    assert blue[2] > 225 and max(blue[:2]) < 12
    assert min(yellow[:2]) > 200 and yellow[2] < 12


def test_the_table_is_as_good_as_the_formula(tmp_path: Path) -> None:
    levels = [0.21, 0.337, 0.443, 0.517]
    seen = _patches(_film(tmp_path / "a.mkv", [[level] * 3 for level in levels], PQ))
    exact = 255 * narrowed(np.array([[level] * 3 for level in levels]), PQ, BT2020)
    assert np.array(seen) == pytest.approx(exact, abs=2)


def test_a_film_much_larger_than_the_canvas_is_the_same_picture(tmp_path: Path) -> None:
    levels = [[0.2] * 3, [0.38] * 3, [0.5] * 3, [0.58] * 3]
    media = _film(tmp_path / "a.mkv", levels, PQ, size=(384, 256))
    for seen, whole in zip(_patches(media, (96, 64)), _patches(media), strict=True):
        assert seen == pytest.approx(whole, abs=2)


def test_an_hdr_film_taken_sideways_is_upright(tmp_path: Path) -> None:
    levels = [[0.2] * 3, [0.38] * 3, [0.5] * 3, [0.58] * 3]
    media = _film(tmp_path / "a.mp4", levels, HLG, codec="libx264")
    upright = _patches(media)
    turned = probe(odd.turn_in_header(media.path, 0, 1, -1, 0))
    assert (turned.width, turned.height) == (64, 96)
    for seen, expected in zip(
        _patches(turned), [upright[2], upright[0], upright[3], upright[1]], strict=True
    ):
        assert seen == pytest.approx(expected, abs=5)
