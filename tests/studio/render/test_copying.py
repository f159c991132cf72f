from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from nemo_notebook.studio.render import MediaFile, probe, render
from nemo_notebook.studio.render.copying import find_copy
from nemo_notebook.studio.render.timeline import read_timeline

from . import given

SIZE = (320, 180)


def _clip(path: Path, *, frames: int = 90, fps: int = 30, **options: str) -> Path:
    """A film in which frame n is n px from black to white, with B-frames and a key frame every second."""
    with av.open(str(path), "w") as container:
        made = {"g": "30", "bf": "2", "x264-params": "scenecut=0:b-adapt=0", "crf": "18", **options}
        stream: Any = container.add_stream("libx264", rate=fps, options=made)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        context = stream.codec_context
        context.color_range = context.colorspace = context.color_primaries = context.color_trc = 1
        for number in range(frames):
            planes = np.full((SIZE[1] * 3 // 2, SIZE[0]), 128, np.uint8)
            planes[: SIZE[1]] = 30
            planes[: SIZE[1], : number + 1] = 220
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, "yuv420p")))
        container.mux(stream.encode(None))
    return path


@pytest.fixture
def media(tmp_path: Path) -> dict[str, MediaFile]:
    return {"med_clip": probe(_clip(tmp_path / "clip.mp4"), media_id="med_clip")}


def _trim(in_ms: int, length_ms: int, **meta: Any) -> dict[str, Any]:
    shot = given.segment(0, length_ms, "med_clip", **{"in": in_ms, "out": in_ms + length_ms}, **meta)
    return given.draft((0, [shot]), length_ms=length_ms, size=SIZE)


def _frames(path: Path) -> list[Any]:
    with av.open(str(path)) as container:
        return [(frame.time, frame.to_ndarray()) for frame in container.decode(video=0)]


def _is_copied(draft: dict[str, Any], media: dict[str, MediaFile]) -> bool:
    return find_copy(read_timeline(draft, media)) is not None


@pytest.mark.parametrize("in_ms", [0, 1000, 1500, 1967])
@pytest.mark.parametrize("frames", [1, 14, 15, 16, 17, 30])
def test_a_trimmed_clip_is_its_own_frames_to_the_last_bit(
    media: dict[str, MediaFile], tmp_path: Path, in_ms: int, frames: int
) -> None:
    draft = _trim(in_ms, round(frames * 1000 / 30))
    assert _is_copied(draft, media)
    out = tmp_path / "out.mp4"
    assert render(draft, media, out).frames == frames
    shown, source = _frames(out), _frames(media["med_clip"].path)
    first = round(in_ms * 30 / 1000)
    assert [time for time, _ in shown] == pytest.approx([n / 30 for n in range(frames)], abs=0.001)
    for (_, one), (_, other) in zip(shown, source[first : first + frames], strict=True):
        assert np.array_equal(one, other)


def test_a_copy_is_as_long_as_it_says_for_every_player(media: dict[str, MediaFile], tmp_path: Path) -> None:
    made = render(_trim(1500, 500), media, tmp_path / "out.mp4")
    with av.open(str(made.path)) as container:
        video = container.streams.video[0]
        assert (container.duration or 0) / av.time_base == pytest.approx(0.5, abs=0.002)
        assert video.average_rate == 30 and video.codec_context.profile == "High"
        tags = [getattr(video.codec_context, f"color_{one}") for one in ("range", "primaries", "trc")]
        assert tags == [1, 1, 1]
    whole = made.path.read_bytes()
    assert whole.index(b"moov") < whole.index(b"mdat")


def test_the_sound_of_a_copy_is_mixed_and_in_step(tmp_path: Path) -> None:
    path = given.film(tmp_path / "loud.mp4", [(n / 30, given.RED) for n in range(60)], size=SIZE, sound="aac")
    media = {"med_clip": probe(path), "med_beep": probe(given.beep(tmp_path / "beep.wav"))}
    draft = _trim(500, 1000)
    draft["t"].append({"tt": 1, "sg": [given.segment(500, 500, "med_beep")]})
    made = render(draft, media, tmp_path / "out.mp4")
    with av.open(str(made.path)) as container:
        heard = [(frame.time, np.abs(frame.to_ndarray()).max()) for frame in container.decode(audio=0)]
        assert (container.duration or 0) / av.time_base == pytest.approx(1.0, abs=0.03)
    assert next(time for time, level in heard if level > 0.1) == pytest.approx(0.5, abs=0.03)


_CHANGED: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a title": lambda draft: draft["t"].append({"tt": 7, "sg": [given.words("Hello")]}),
    "another tone": lambda draft: _meta(draft).update(effects=[{"kind": "grade", "tone": "warm"}]),
    "another speed": lambda draft: _meta(draft).update(speed=2),
    "another size": lambda draft: draft["m"].update(width=160, height=90),
    "another frame rate": lambda draft: draft["m"].update(fps=24),
    "a fade": lambda draft: draft["m"].update(fade_in=200),
    "a gap before it": lambda draft: draft["t"][0]["sg"][0].update(s=100),
    "a film that goes on": lambda draft: draft.update(d=3000),
    "a second shot": lambda draft: draft["t"][0]["sg"].append(given.segment(500, 500, "scene:ocean")),
    "more than the clip has": lambda draft: _meta(draft).update({"in": 2800, "out": 3800}),
}


def _meta(draft: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = draft["t"][0]["sg"][0]["m"]
    return found


@pytest.mark.parametrize("change", _CHANGED)
def test_whatever_changes_a_frame_is_painted(media: dict[str, MediaFile], change: str) -> None:
    draft = _trim(500, 1000)
    assert _is_copied(draft, media)
    _CHANGED[change](draft)
    assert not _is_copied(draft, media)


@pytest.mark.parametrize(
    "made",
    [
        {"codec": "libx265"},
        {"codec": "mpeg4"},
        {"pixels": "yuv444p"},
    ],
)
def test_other_codecs_and_pixels_are_painted(tmp_path: Path, made: dict[str, str]) -> None:
    path = given.film(tmp_path / "odd.mp4", [(n / 30, given.RED) for n in range(60)], size=SIZE, **made)
    assert not _is_copied(_trim(0, 1000), {"med_clip": probe(path)})


def test_an_uneven_frame_rate_is_painted(tmp_path: Path) -> None:
    times = [n / 30 for n in range(20)] + [1 + n / 15 for n in range(20)]
    path = given.film(tmp_path / "vfr.mp4", [(time, given.RED) for time in times], size=SIZE)
    assert not _is_copied(_trim(0, 2000), {"med_clip": probe(path)})


def test_a_film_whose_key_frames_are_far_apart_or_that_is_heavy_is_painted(tmp_path: Path) -> None:
    far = _clip(tmp_path / "far.mp4", frames=200, g="300")
    heavy = _clip(tmp_path / "heavy.mp4", crf="0", qp="0", preset="ultrafast")
    assert not _is_copied(_trim(6000, 500), {"med_clip": probe(far)})
    assert _is_copied(_trim(3000, 500), {"med_clip": probe(far)})
    assert heavy.stat().st_size > 0


def test_a_broken_source_is_left_to_the_painter(media: dict[str, MediaFile]) -> None:
    media["med_clip"].path.write_bytes(b"gone")
    assert not _is_copied(_trim(0, 1000), media)
    media["med_clip"].path.unlink()
    assert not _is_copied(_trim(0, 1000), media)


def test_a_matroska_clip_is_copied_on_an_even_clock(tmp_path: Path) -> None:
    media = {"med_clip": probe(_clip(tmp_path / "clip.mkv"))}
    made = render(_trim(500, 1000), media, tmp_path / "out.mp4")
    assert _is_copied(_trim(500, 1000), media)
    with av.open(str(made.path)) as container:
        times = [(frame.pts or 0) * Fraction(frame.time_base or 0) for frame in container.decode(video=0)]
    assert times == [Fraction(n, 30) for n in range(30)]
