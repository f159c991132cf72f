"""Every frame rate, shape and size that can be asked for, read back from the file."""

from itertools import product
from pathlib import Path

import av
import pytest

from nemo_notebook.models.measures import canvas_size
from nemo_notebook.studio.render import MediaFile, probe, render

from . import given

_SMALL = {"16:9": (96, 54), "9:16": (54, 96), "1:1": (64, 64), "4:5": (64, 80)}
_BT709, _LIMITED = 1, 1


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> dict[str, MediaFile]:
    photo = given.picture(tmp_path_factory.mktemp("table") / "a.png", given.BLUE, (192, 108))
    return {"med_a": probe(photo)}


def _read_back(film: Path) -> tuple[tuple[int, int], int, float, str]:
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        assert (context.color_range, context.colorspace) == (_LIMITED, _BT709)
        assert (context.color_primaries, context.color_trc) == (_BT709, _BT709)
        count = sum(1 for _ in container.decode(video=0))
        return (context.width, context.height), count, float(stream.average_rate or 0), context.pix_fmt or ""


@pytest.mark.parametrize(("shape", "fps"), [*product(_SMALL, (24, 25, 30, 60))])
def test_every_shape_at_every_rate(media: dict[str, MediaFile], tmp_path: Path, shape: str, fps: int) -> None:
    wire = given.draft((0, [given.segment(0, 700, "med_a")]), length_ms=700, size=_SMALL[shape], fps=fps)
    render(wire, media, tmp_path / "film.mp4")
    assert _read_back(tmp_path / "film.mp4") == (_SMALL[shape], round(0.7 * fps), fps, "yuv420p")


@pytest.mark.parametrize(("shape", "short_px"), [*product(_SMALL, (480, 720, 1080))])
def test_every_shape_at_every_size(
    media: dict[str, MediaFile], tmp_path: Path, shape: str, short_px: int
) -> None:
    size = canvas_size(shape, 1080)
    wire = given.draft((0, [given.segment(0, 67, "med_a")]), length_ms=67, size=size)
    render(wire, media, tmp_path / "film.mp4", short_side_px=short_px)
    (width, height), frames, _, _ = _read_back(tmp_path / "film.mp4")
    assert (min(width, height), frames) == (short_px, 2)
    assert width / height == pytest.approx(size[0] / size[1], rel=0.003) and width % 2 == height % 2 == 0
