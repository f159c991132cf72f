from pathlib import Path

import numpy as np
import pytest

from nemo_notebook.studio.render import MediaFile, probe
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import Planes, new_planes
from nemo_notebook.studio.render.timeline import Timeline, read_timeline

from . import given


@pytest.fixture
def media(tmp_path: Path) -> dict[str, MediaFile]:
    return {
        "med_dark": probe(given.picture(tmp_path / "dark.png", (40, 40, 40))),
        "med_light": probe(given.picture(tmp_path / "light.png", (200, 200, 200))),
        "med_film": probe(given.film(tmp_path / "film.mp4", [(n / 10, given.GREY) for n in range(10)])),
    }


def _painter(timeline: Timeline) -> Painter:
    return Painter(timeline, Gallery(timeline))


def _paint(painter: Painter, timeline: Timeline, frame: int) -> Planes:
    target = new_planes(timeline.width, timeline.height)
    for plane in target:
        plane[:] = 77
    painter.paint(frame, target)
    return target


def test_where_there_is_nothing_a_frame_is_black(media: dict[str, MediaFile]) -> None:
    timeline = read_timeline(given.draft((0, [given.segment(500, 500, "med_light")])), media)
    seen = _paint(_painter(timeline), timeline, 0)
    assert [int(plane.min()) for plane in seen] == [int(plane.max()) for plane in seen] == [16, 128, 128]


def test_in_the_middle_of_a_dissolve_both_pictures_weigh_the_same(media: dict[str, MediaFile]) -> None:
    dissolve = {"kind": "dissolve", "d": 400}
    shots = [given.segment(0, 500, "med_dark"), given.segment(500, 500, "med_light", transition=dissolve)]
    timeline = read_timeline(given.draft((0, shots)), media)
    painter = _painter(timeline)
    dark, middle, light = (float(_paint(painter, timeline, frame).y.mean()) for frame in (0, 21, 28))
    assert dark < 60 and light > 180
    assert middle == pytest.approx((dark + light) / 2, abs=1)


def test_words_lie_over_all_pictures_before_them(media: dict[str, MediaFile]) -> None:
    tracks = [(0, [given.segment(0, 1000, "med_dark")]), (7, [given.words("MM")])]
    timeline = read_timeline(given.draft(*tracks), media)
    assert _paint(_painter(timeline), timeline, 5).y.max() > 200
    timeline = read_timeline(given.draft(*reversed(tracks)), media)
    assert _paint(_painter(timeline), timeline, 5).y.max() < 60


def test_frames_do_not_depend_on_the_order_they_are_painted_in(media: dict[str, MediaFile]) -> None:
    tracks = [
        (0, [given.segment(0, 500, "med_film"), given.segment(500, 500, "scene:ocean", recipe={"seed": 3})]),
        (7, [given.words("Order", fade_in=300)]),
    ]
    timeline = read_timeline(given.draft(*tracks), media)
    one, other = _painter(timeline), _painter(timeline)
    forward = [_paint(one, timeline, frame) for frame in range(0, 30, 6)]
    backward = [_paint(other, timeline, frame) for frame in reversed(range(0, 30, 6))][::-1]
    for planes, same in zip(forward, backward, strict=True):
        assert all(np.array_equal(plane, twin) for plane, twin in zip(planes, same, strict=True))
    one.close()
    other.close()


def test_photos_are_made_once_for_all_painters_and_let_go_when_passed(media: dict[str, MediaFile]) -> None:
    timeline = read_timeline(given.draft((0, [given.segment(0, 500, "med_dark")])), media)
    gallery = Gallery(timeline)
    (shot, _), *_ = timeline.visible(0)
    first = gallery.photo(shot)  # type: ignore[arg-type]
    assert gallery.photo(shot) is first  # type: ignore[arg-type]
    gallery.forget_before(499)
    assert gallery.photo(shot) is first  # type: ignore[arg-type]
    gallery.forget_before(500)
    assert gallery.photo(shot) is not first  # type: ignore[arg-type]


def test_a_film_comes_out_of_black_and_goes_into_it_with_all_that_is_seen(
    media: dict[str, MediaFile],
) -> None:
    faded = given.draft((0, [given.segment(0, 1000, "med_light")]), (7, [given.words("MM")]))
    faded["m"] |= {"fade_in": 400, "fade_out": 200}
    timeline = read_timeline(faded, media)
    painter = _painter(timeline)
    first, half, whole, last = (_paint(painter, timeline, frame) for frame in (0, 6, 15, 29))
    assert int(first.y.max()) == 16 and int(first.u.min()) == int(first.u.max()) == 128
    assert float(half.y.mean()) == pytest.approx((16 + float(whole.y.mean())) / 2, abs=2)
    assert float(last.y.mean()) < 60 and int(whole.y.max()) > 220


def test_a_scene_moves_at_its_speed(media: dict[str, MediaFile]) -> None:
    def painted(frame: int, **meta: float) -> Planes:
        recipe = {"time": "day", "tone": "neutral", "seed": 3}
        ocean = given.segment(0, 4000, "scene:ocean", recipe=recipe, **meta)
        timeline = read_timeline(given.draft((0, [ocean]), length_ms=4000), media)
        return _paint(_painter(timeline), timeline, frame)

    assert np.array_equal(painted(30, speed=2).y, painted(60).y)
    assert not np.array_equal(painted(30, speed=2).y, painted(30).y)
