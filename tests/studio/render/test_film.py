import errno
import os
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from nemo_notebook.studio.render import (
    DraftError,
    MediaError,
    MediaFile,
    RenderCancelled,
    probe,
    render,
    workshop,
)

from . import given


@pytest.fixture
def media(tmp_path: Path) -> dict[str, MediaFile]:
    folder = tmp_path / "given"
    folder.mkdir()
    return {
        "med_photo": probe(given.picture(folder / "photo.jpg", given.BLUE)),
        "med_sound": probe(given.beep(folder / "beep.wav")),
    }


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    return folder / "film.mp4"


def _draft(length_ms: int = 1000, **canvas: Any) -> dict[str, Any]:
    return given.draft(
        (0, [given.segment(0, length_ms, "med_photo", move={"zoom": [1, 1.1]})]),
        (1, [given.segment(0, length_ms, "med_sound")]),
        (7, [given.words("MM", fade_in=200, length_ms=length_ms)]),
        length_ms=length_ms,
        **canvas,
    )


def test_a_film_is_h264_and_aac_as_players_want_it(media: dict[str, MediaFile], out: Path) -> None:
    made = render(_draft(), media, out)
    assert (made.path, made.width, made.height, made.fps, made.frames) == (out, 96, 54, 30.0, 30)
    assert made.size_bytes == out.stat().st_size
    with av.open(str(out)) as container:
        video, sound = container.streams.video[0], container.streams.audio[0]
        context = video.codec_context
        assert (context.name, context.profile, context.pix_fmt) == ("h264", "High", "yuv420p")
        tags = (context.color_range, context.colorspace, context.color_primaries, context.color_trc)
        assert tags == (1, 1, 1, 1)
        assert (sound.codec_context.name, sound.codec_context.sample_rate) == ("aac", 48_000)
        assert video.average_rate == 30
        assert (container.duration or 0) / av.time_base == pytest.approx(1.0, abs=0.034)
    whole = out.read_bytes()
    assert whole.index(b"moov") < whole.index(b"mdat")


@pytest.mark.parametrize(
    ("length_ms", "fps", "frames"), [(1000, 30, 30), (1017, 25, 25), (2500, 24, 60), (40, 30, 1)]
)
def test_a_film_has_exactly_its_frames(
    media: dict[str, MediaFile], out: Path, length_ms: int, fps: float, frames: int
) -> None:
    assert render(_draft(length_ms, fps=fps), media, out).frames == frames
    with av.open(str(out)) as container:
        times = [frame.time for frame in container.decode(video=0)]
    assert times == pytest.approx([n / fps for n in range(frames)], abs=0.001)


def test_the_title_is_where_it_must_be_and_fades_in(media: dict[str, MediaFile], out: Path) -> None:
    render(_draft(), media, out)
    with av.open(str(out)) as container:
        frames = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
    assert frames[20][15:33, 30:66].max() > 200
    assert frames[20][:8].max() < 110 and frames[20][46:].max() < 110
    assert frames[0].max() < 110 < frames[4].max() < frames[20].max()


def test_a_film_in_which_nothing_sounds_has_a_silent_track_so_that_no_messenger_takes_it_for_a_gif(
    media: dict[str, MediaFile], out: Path
) -> None:
    render(given.draft((0, [given.segment(0, 1000, "med_photo")])), media, out)
    with av.open(str(out)) as container:
        assert [stream.type for stream in container.streams] == ["video", "audio"]
        assert not any(frame.to_ndarray().any() for frame in container.decode(audio=0))


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ({"quality": "high"}, (96, 54)),
        ({"quality": "draft", "short_side_px": 32}, (56, 32)),
        ({"short_side_px": 2000}, (96, 54)),
    ],
)
def test_a_film_is_as_large_as_asked_for_and_never_larger_than_its_draft(
    media: dict[str, MediaFile], out: Path, options: Any, size: tuple[int, int]
) -> None:
    made = render(_draft(100), media, out, **options)
    assert (made.width, made.height) == size


@pytest.mark.parametrize(("quality", "size"), [("draft", (540, 960)), ("standard", (720, 1280))])
def test_each_quality_has_its_size(
    media: dict[str, MediaFile], out: Path, quality: Any, size: tuple[int, int]
) -> None:
    made = render(_draft(100, size=(1080, 1920)), media, out, quality=quality)
    assert (made.width, made.height) == size


def test_another_frame_rate_keeps_the_length(media: dict[str, MediaFile], out: Path) -> None:
    made = render(_draft(), media, out, fps=12)
    assert (made.fps, made.frames) == (12.0, 12)


def test_progress_rises_from_nothing_to_all(media: dict[str, MediaFile], out: Path) -> None:
    told: list[float] = []
    render(_draft(3000), media, out, progress=told.append)
    assert told == sorted(told)
    assert 0 <= told[0] < 1 and told[-1] == 1.0


def test_the_same_draft_gives_the_same_file(media: dict[str, MediaFile], out: Path) -> None:
    wire = _draft(2500)
    render(wire, media, out)
    first = out.read_bytes()
    render(wire, media, out)
    assert out.read_bytes() == first


def test_one_thread_makes_the_same_film_as_many(
    media: dict[str, MediaFile], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films = []
    for threads in (1, 4):
        monkeypatch.setattr(workshop, "thread_count", lambda *size, threads=threads: threads)
        render(_draft(12_000), media, out)
        films.append(out.read_bytes())
    assert films[0] == films[1]


def test_a_cancelled_render_leaves_nothing(media: dict[str, MediaFile], out: Path) -> None:
    asked = iter([False, False])
    with pytest.raises(RenderCancelled):
        render(_draft(60_000), media, out, cancelled=lambda: next(asked, True))
    assert list(out.parent.iterdir()) == []


def test_a_render_of_full_size_stops_at_once(media: dict[str, MediaFile], out: Path) -> None:
    heavy = {"effects": [{"kind": "blur"}, {"kind": "grain"}], "transition": {"kind": "zoom", "d": 20_000}}
    shots = [given.segment(0, 10_000, "scene:ocean"), given.segment(10_000, 50_000, "med_photo", **heavy)]
    asked: list[float] = []

    def cancelled() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 6

    with pytest.raises(RenderCancelled):
        render(given.draft((0, shots), length_ms=60_000, size=(1920, 1080)), media, out, cancelled=cancelled)
    assert time.monotonic() - asked[-1] < 5  # the whole takes a minute, an idle machine ends it in 0.2 s
    assert list(out.parent.iterdir()) == []


def test_a_cancelled_render_stops_its_mix(media: dict[str, MediaFile], out: Path) -> None:
    music = given.segment(0, 600_000, "music:cinematic")
    wire = given.draft((0, [given.segment(0, 600_000, "med_photo")]), (1, [music]), length_ms=600_000)
    with pytest.raises(RenderCancelled):
        render(wire, media, out, cancelled=lambda: True)
    threads = [one for one in threading.enumerate() if one.name.startswith("render")]
    for thread in threads:
        thread.join(60)  # a busy machine may be in the midst of a piece
    assert not any(thread.is_alive() for thread in threads)
    assert list(out.parent.iterdir()) == []


def test_a_file_that_breaks_while_it_is_rendered_is_named_and_leaves_nothing(
    media: dict[str, MediaFile], out: Path
) -> None:
    media["med_photo"].path.write_bytes(b"gone")
    with pytest.raises(MediaError, match=r"photo\.jpg"):
        render(_draft(3000), media, out)
    assert list(out.parent.iterdir()) == []


def test_what_cannot_be_shown_is_noted(media: dict[str, MediaFile], out: Path) -> None:
    wire = given.draft((0, [given.segment(0, 100, "med_photo")]), (42, [{"d": 100}]), length_ms=100)
    assert render(wire, media, out).notes == ("1 segment cannot be shown here.",)


def test_an_empty_draft_is_refused(out: Path) -> None:
    with pytest.raises(DraftError, match="nothing to render"):
        render({"d": 0, "t": []}, {}, out)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
def test_a_full_disk_is_an_error_of_the_system_and_leaves_nothing(out: Path) -> None:
    script = """
        import resource, signal, sys
        from pathlib import Path
        from nemo_notebook.studio.render import render
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        scene = {"d": 1000, "m": {"src": "scene:ocean"}}
        draft = {"d": 1000, "m": {"width": 320, "height": 180}, "t": [{"tt": 0, "sg": [scene]}]}
        try:
            render(draft, {}, Path(sys.argv[1]))
        except OSError as problem:
            print("refused:", problem.errno)
    """
    command = [sys.executable, "-c", textwrap.dedent(script), str(out)]
    ran = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=Path.cwd(), env=dict(os.environ)
    )
    assert ran.stdout.split() == ["refused:", str(errno.EFBIG)]
    assert list(out.parent.iterdir()) == []


def test_scenes_and_music_are_made_for_a_film(out: Path) -> None:
    wire = given.draft(
        (0, [given.segment(0, 1000, "scene:ocean", recipe={"seed": 3, "time": "sunset"})]),
        (1, [given.segment(0, 1000, "music:lofi", recipe={"seed": 3}, volume=0.5)]),
    )
    render(wire, {}, out)
    with av.open(str(out)) as container:
        frames = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
    with av.open(str(out)) as container:
        samples = np.concatenate([frame.to_ndarray() for frame in container.decode(audio=0)], axis=1)
    assert np.abs(frames[0].astype(int) - frames[-1]).mean() > 0.2
    assert frames[0].std() > 10
    assert 0.003 < np.sqrt(np.mean(samples**2)) < 0.5
