"""The rules of docs/timeline.md for what is seen: the first line of each test is a rule."""

from pathlib import Path
from typing import Any

import av
import pytest

from nemo_notebook.studio.render import MediaFile, probe, render, workshop

from . import given
from .numbered import SIZE, numbered, numbers

Media = dict[str, MediaFile]


@pytest.fixture
def media(tmp_path: Path) -> Media:
    """A clip of 20 frames, a tenth of a second each, and a bright picture."""
    photo = probe(given.picture(tmp_path / "a.png", (255, 255, 255), SIZE), media_id="med_white")
    clip = numbered(tmp_path / "clip.mp4", [number / 10 for number in range(20)])
    return {"med_clip": clip, "med_white": photo}


WHITE = 28
"""What `numbers` makes of the bright picture."""


def _film(*segments: dict[str, Any], length_ms: int = 1000, fps: float = 10) -> dict[str, Any]:
    return given.draft((0, list(segments)), length_ms=length_ms, size=SIZE, fps=fps)


def _clip(start_ms: int, length_ms: int, begin_ms: int = 0, **meta: Any) -> dict[str, Any]:
    return given.segment(start_ms, length_ms, "med_clip", **{"in": begin_ms, **meta})


def _white(start_ms: int, length_ms: int, kind: str = "", ms: int = 0) -> dict[str, Any]:
    way = {"transition": {"kind": kind, "d": ms}} if kind else {}
    return given.segment(start_ms, length_ms, "med_white", **way)


@pytest.mark.parametrize(
    ("length_ms", "fps", "frames"),
    [(1000, 10, 10), (1, 30, 1), (1017, 30, 31), (1001, 24, 24), (2002, 29.97, 60), (333, 60, 20)],
)
def test_frame_counts(media: Media, tmp_path: Path, length_ms: int, fps: float, frames: int) -> None:
    """A film of d ms at f frames a second has exactly round(d·f/1000) frames, at least one."""
    wire = _film(_white(0, length_ms), length_ms=length_ms, fps=fps)
    assert render(wire, media, tmp_path / "film.mp4").frames == frames
    with av.open(str(tmp_path / "film.mp4")) as container:
        assert sum(1 for _ in container.decode(video=0)) == frames


def test_moments(media: Media, tmp_path: Path) -> None:
    """Frame n is shown at n/f seconds and shows what the draft has at that moment."""
    wire = _film(_clip(0, 1000), fps=25)
    assert numbers(wire, media, range(25)) == [int(n / 25 * 10 + 1e-9) for n in range(25)]
    render(wire, media, tmp_path / "film.mp4")
    with av.open(str(tmp_path / "film.mp4")) as container:
        assert [one.time for one in container.decode(video=0)] == pytest.approx([n / 25 for n in range(25)])


@pytest.mark.parametrize(
    ("start_ms", "end_ms", "frames"),
    [(300, 600, range(3, 6)), (301, 601, range(4, 7)), (299, 599, range(3, 6))],
)
def test_edges(media: Media, start_ms: int, end_ms: int, frames: range) -> None:
    """A segment is seen from the first frame at or after its start to the last frame before its end."""
    seen = numbers(_film(_white(start_ms, end_ms - start_ms)), media, range(10))
    assert [n for n, one in enumerate(seen) if one == WHITE] == list(frames)


@pytest.mark.parametrize("fps", [1, 12, 23.976, 24, 25, 29.97, 30, 48, 59.94, 60])
def test_rates(media: Media, tmp_path: Path, fps: float) -> None:
    """Any rate from 1 to 60 frames a second may be asked for; the length stays the same."""
    render(_film(_white(0, 1000)), media, tmp_path / "film.mp4", fps=fps)
    with av.open(str(tmp_path / "film.mp4")) as container:
        stream = container.streams.video[0]
        assert stream.average_rate == pytest.approx(fps, abs=0.001)
        assert stream.duration and stream.time_base
        assert float(stream.duration * stream.time_base) == pytest.approx(1.0, abs=0.5 / fps + 0.001)


def test_bytes(media: Media, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same draft and the same files give the same bytes, however many cores work on them."""
    effects = [{"kind": "grain"}, {"kind": "vignette"}]
    wire = _film(_clip(0, 1000, effects=effects), _white(1000, 2000, "zoom", 500), length_ms=3000, fps=30)
    for name, threads in (("one.mp4", 1), ("other.mp4", 3)):
        monkeypatch.setattr(workshop, "thread_count", lambda *_, count=threads: count)
        render(wire, media, tmp_path / name)
    assert (tmp_path / "one.mp4").read_bytes() == (tmp_path / "other.mp4").read_bytes()


def test_tracks(media: Media) -> None:
    """Tracks are painted in their order: later ones lie over earlier ones."""
    tracks = (0, [_white(0, 1000)]), (0, [_clip(200, 300)])
    seen = numbers(given.draft(*tracks, size=SIZE, fps=10), media, range(10))
    assert seen == [WHITE, WHITE, 0, 1, 2, *[WHITE] * 5]
    below = numbers(given.draft(*reversed(tracks), size=SIZE, fps=10), media, range(10))
    assert below == [WHITE] * 10


def test_overlaps(media: Media) -> None:
    """In one track, the segment that begins later lies over the one that begins earlier."""
    seen = numbers(_film(_white(0, 1000), _clip(300, 300)), media, range(10))
    assert seen == [WHITE] * 3 + [0, 1, 2] + [WHITE] * 4


def test_gaps(media: Media) -> None:
    """Where there is no picture, the film is black."""
    seen = numbers(_film(_white(0, 200), _white(500, 200)), media, range(10))
    assert seen == [WHITE, WHITE, None, None, None, WHITE, WHITE, None, None, None]


def test_ends(media: Media, tmp_path: Path) -> None:
    """What reaches beyond the end of the film is cut."""
    made = render(_film(_white(0, 60_000), _white(70_000, 1000)), media, tmp_path / "film.mp4")
    assert made.frames == 10


def test_trims(media: Media) -> None:
    """A clip begins with the frame it shows at its `in`."""
    assert numbers(_film(_clip(200, 300, 700)), media, [2, 3, 4]) == [7, 8, 9]
    assert numbers(_film(_clip(200, 300, 799)), media, [2]) == [7]


@pytest.mark.parametrize(
    ("speed", "seen"), [(2, [0, 2, 4, 6, 8]), (0.5, [0, 0, 1, 1, 2]), (4, [0, 4, 8, 12, 16])]
)
def test_speeds(media: Media, speed: float, seen: list[int]) -> None:
    """At a speed of v, a clip shows d·v ms of itself in d ms."""
    assert numbers(_film(_clip(0, 500, speed=speed)), media, range(5)) == seen


def test_holds(media: Media) -> None:
    """A clip that ends before its segment holds its last frame."""
    assert numbers(_film(_clip(0, 1000, 1700)), media, range(10)) == [17, 18, *[19] * 8]
    assert numbers(_film(_clip(0, 500, 300, out=500)), media, range(5)) == [3, 4, 4, 4, 4]


def test_loops(media: Media) -> None:
    """A clip with `loop` begins anew at its `in` each time it reaches its `out`."""
    looped = _film(_clip(0, 1000, 500, out=800, loop=True))
    assert numbers(looped, media, range(10)) == [5, 6, 7] * 3 + [5]
    whole = _film(_clip(0, 5000, loop=True), length_ms=5000)
    assert numbers(whole, media, [0, 19, 20, 39, 40]) == [0, 19, 0, 19, 0]


def test_freezes(media: Media) -> None:
    """A clip whose `out` is 1 ms after its `in` is a frozen frame."""
    assert numbers(_film(_clip(0, 1000, 1200, out=1201)), media, range(10)) == [12] * 10


def test_changing_rates(media: Media, tmp_path: Path) -> None:
    """Frames are found by their times, so that a clip of changing frame rate keeps its pace."""
    times_s = [0.0, 0.1, 0.15, 0.2, 0.7, 0.72, 0.9]
    clip = numbered(tmp_path / "phone.mp4", times_s)
    seen = numbers(_film(_clip(0, 900), length_ms=900, fps=50), {"med_clip": clip}, range(45))
    assert seen == [max(k for k, at in enumerate(times_s) if at <= n / 50 + 1e-6) for n in range(45)]


@pytest.mark.parametrize("kind", ["dissolve", "wipe", "slide", "push", "zoom", "fade"])
def test_transitions(media: Media, kind: str) -> None:
    """A transition begins where its segment begins, and the segment before goes on under it."""
    seen = numbers(_film(_clip(0, 500, out=500), _white(500, 500, kind, 400)), media, range(10))
    assert seen[:6] == [0, 1, 2, 3, 4, 5] and seen[9] == WHITE
    assert all(one != WHITE and one != 5 for one in seen[6:8])


def test_handles(media: Media) -> None:
    """A trimmed clip goes on with its own material beyond its `out`, as far as it has any, and then holds."""
    after = given.segment(500, 500, "med_white", transition={"kind": "slide", "d": 500, "to": "left"})
    seen = numbers(_film(_clip(0, 500, 1300, out=1800), after), media, [4, 5])
    assert seen == [17, 18]
    held = _film(_clip(0, 500, 1500), after)
    assert numbers(held, media, [4, 5]) == [19, 19]


def test_long_transitions(media: Media) -> None:
    """A transition is never longer than its segment."""
    seen = numbers(
        _film(_clip(0, 500), _white(500, 200, "dissolve", 5000), _clip(700, 300)), media, range(10)
    )
    assert seen[7:] == [0, 1, 2] and seen[5] == 5


@pytest.mark.parametrize("ms", [0, 100, 500])
def test_lengths(media: Media, tmp_path: Path, ms: int) -> None:
    """A transition makes no film longer or shorter."""
    wire = _film(_clip(0, 500), _white(500, 500, "dissolve", ms))
    assert render(wire, media, tmp_path / "film.mp4").frames == 10


def test_openings(media: Media) -> None:
    """After a gap, a transition leads out of black."""
    seen = numbers(_film(_white(500, 500, "dissolve", 400)), media, range(4, 10))
    assert seen[:2] == [None, None] and seen[-1] == WHITE and 0 < (seen[3] or 0) < WHITE
