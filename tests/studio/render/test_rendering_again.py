"""A film that is rendered again after an edit: the same file as without a cache, little of it made anew."""

import copy
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.studio.render import (
    ChunkCache,
    MediaFile,
    RenderCancelled,
    cache_keys,
    encoder,
    probe,
    render,
    sound,
    soundtrack,
    workshop,
)

from . import given

Wire = dict[str, Any]


class Studio:
    """Renders with one cache, and counts what is encoded."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.cache = folder, ChunkCache(folder / "chunks")
        self.media = _media(folder)
        self.encoded: list[range] = []
        self.mixed = 0
        encode, mixing = encoder.encode_chunk, sound.mix

        def counted(encoding: Any, frames: range, paint: Any) -> Any:
            self.encoded.append(frames)
            return encode(encoding, frames, paint)

        def heard(*given: Any, **more: Any) -> Any:
            self.mixed += 1
            return mixing(*given, **more)

        monkeypatch.setattr(workshop, "encode_chunk", counted)
        monkeypatch.setattr(soundtrack, "mix", heard)

    def film(self, draft: Wire, cache: ChunkCache | None = None, **options: Any) -> bytes:
        self.encoded, self.mixed = [], 0
        made = render(draft, self.media, self.folder / "film.mp4", cache=cache, **options)
        return made.path.read_bytes()

    def again(self, draft: Wire, **options: Any) -> bytes:
        return self.film(draft, self.cache, **options)


def _media(folder: Path) -> dict[str, MediaFile]:
    names = {"med_red": "red.jpg", "med_blue": "blue.jpg", "med_clip": "clip.mp4", "med_beep": "beep.wav"}
    return {media_id: probe(folder / name) for media_id, name in names.items()}


@pytest.fixture(scope="module")
def first_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with given files, and with what a first render of `_draft` has left in the cache."""
    folder = tmp_path_factory.mktemp("first")
    given.picture(folder / "red.jpg", given.RED)
    given.picture(folder / "blue.jpg", given.BLUE)
    given.film(folder / "clip.mp4", [(n / 30, (n, 90, 200 - n)) for n in range(150)], sound="aac")
    given.beep(folder / "beep.wav")
    render(_draft(), _media(folder), folder / "film.mp4", cache=ChunkCache(folder / "chunks"))
    return folder


@pytest.fixture
def studio(first_film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Studio:
    return Studio(shutil.copytree(first_film, tmp_path / "studio"), monkeypatch)


def _draft() -> Wire:
    moved = {"move": {"zoom": [1, 1.2], "pan": [0.3, 0]}}
    shots = [
        {"id": "v1", **given.segment(0, 2000, "med_red", **moved)},
        {"id": "v2", **given.segment(2000, 2000, "med_blue", transition={"kind": "dissolve", "d": 400})},
        {"id": "v3", **given.segment(4000, 2000, "med_clip", **{"in": 500, "out": 2500, "volume": 0.5})},
        {"id": "v4", **given.segment(6000, 2000, "scene:ocean", recipe={"seed": 3, "time": "sunset"})},
    ]
    music = given.segment(0, 8000, "med_beep", volume=0.4, fade_out=500)
    captions = [given.words("Red", "caption", 300, 1200), given.words("Clip", "caption", 4200, 1500)]
    return given.draft(
        (0, shots),
        (1, [music]),
        (7, [given.words("Title", fade_in=200, fade_out=200)]),
        (7, captions),
        length_ms=8000,
        fps=12,
    )


def _shot(draft: Wire, index: int) -> Wire:
    found: Wire = draft["t"][0]["sg"][index]
    return found


def _order(draft: Wire) -> None:
    shots = draft["t"][0]["sg"]
    shots[1], shots[3] = shots[3], shots[1]
    for index, shot in enumerate(shots):
        shot["s"] = 2000 * index


def _longer(draft: Wire) -> None:
    _shot(draft, 1)["d"] = 2750
    for index in (2, 3):
        _shot(draft, index)["s"] += 750
    draft["d"] += 750


EDITS: dict[str, tuple[Callable[[Wire], Any], int]] = {
    "nothing": (lambda draft: None, 0),
    "another title": (lambda draft: draft["t"][2]["sg"][0]["m"].update(text="Other"), 1),
    "another caption": (lambda draft: draft["t"][3]["sg"][1]["m"].update(text="Film"), 1),
    "another colour of a caption": (lambda draft: draft["t"][3]["sg"][1]["m"].update(color="#ff8800"), 1),
    "a caption moved": (lambda draft: draft["t"][3]["sg"][1].update(s=4400), 1),
    "quieter music": (lambda draft: draft["t"][1]["sg"][0]["m"].update(volume=0.2), 0),
    "no music": (lambda draft: draft["t"].pop(1), 0),
    "a warmer picture": (
        lambda draft: _shot(draft, 3)["m"].update(effects=[{"kind": "grade", "tone": "warm"}]),
        1,
    ),
    "another scene": (lambda draft: _shot(draft, 3)["m"]["recipe"].update(seed=4), 1),
    "another trim": (lambda draft: _shot(draft, 2)["m"].update({"in": 600, "out": 2600}), 1),
    "a slower clip": (lambda draft: _shot(draft, 2)["m"].update(speed=0.5), 1),
    "another move": (lambda draft: _shot(draft, 0)["m"]["move"].update(zoom=[1.2, 1]), 2),
    "no dissolve": (lambda draft: _shot(draft, 1)["m"].pop("transition"), 2),
    "another picture": (lambda draft: _shot(draft, 1)["m"].update(src="med_red"), 1),
    "another order": (_order, 4),
    "a longer picture": (_longer, 3),
    "a fade to black": (lambda draft: draft["m"].update(fade_out=500), 1),
    "a darker film": (lambda draft: draft["m"].update(tone="dark"), 1),
    "another language": (lambda draft: draft["m"].update(language="ja"), 4),
    "shorter": (lambda draft: draft.update(d=6000), 0),
}


@pytest.mark.parametrize("edit", EDITS)
def test_after_an_edit_the_film_is_the_same_with_and_without_a_cache(studio: Studio, edit: str) -> None:
    change, most = EDITS[edit]
    edited = _draft()
    change(edited)
    again = studio.again(edited)
    assert len(studio.encoded) <= most, studio.encoded
    assert again == studio.film(edited)


def test_only_the_sound_is_mixed_anew_where_only_it_changed(studio: Studio) -> None:
    edited = _draft()
    EDITS["another title"][0](edited)
    studio.again(edited)
    assert studio.mixed == 0
    EDITS["quieter music"][0](edited)
    studio.again(edited)
    assert (studio.mixed, studio.encoded) == (1, [])


def test_names_and_places_of_files_and_ids_do_not_matter(studio: Studio) -> None:
    first = studio.again(_draft())
    assert studio.encoded == []
    renamed = copy.deepcopy(_draft())
    for index, shot in enumerate(renamed["t"][0]["sg"]):
        shot["id"] = f"new{index}"
        shot["m"]["name"] = "new"
    moved = studio.folder / "moved.jpg"
    shutil.copy(studio.media["med_red"].path, moved)
    studio.media["med_other"] = probe(moved, "another.jpg", media_id="med_other")
    _shot(renamed, 0)["m"]["src"] = "med_other"
    renamed["t"].insert(0, {"tt": 0, "m": {"name": "empty"}, "sg": []})
    assert studio.again(renamed) == first
    assert studio.encoded == []


def test_shots_that_change_places_are_not_painted_again(studio: Studio) -> None:
    def film(*names: str) -> Wire:
        shots = [
            given.segment(2000 * at, 2000, f"scene:{name}", recipe={"seed": 1})
            for at, name in enumerate(names)
        ]
        return given.draft((0, shots), length_ms=2000 * len(names))

    studio.again(film("ocean", "forest", "rain"))
    for order in (("rain", "ocean", "forest"), ("forest",), ("rain", "rain", "ocean")):
        again = studio.again(film(*order))
        assert studio.encoded == []
        assert again == studio.film(film(*order))


def test_a_file_that_was_changed_is_read_again(studio: Studio) -> None:
    first = studio.again(_draft())
    given.picture(studio.media["med_red"].path, given.GREEN)
    changed = studio.again(_draft())
    assert changed != first and changed == studio.film(_draft())


@pytest.mark.parametrize("options", [{"quality": "draft"}, {"fps": 15}, {"short_side_px": 36}])
def test_another_quality_size_or_rate_is_another_film(studio: Studio, options: Wire) -> None:
    again = studio.again(_draft(), **options)
    assert len(studio.encoded) == 4
    assert again == studio.film(_draft(), **options)


def test_another_program_finds_nothing(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_keys, "program", lambda: "another")
    studio.again(_draft())
    assert (len(studio.encoded), studio.mixed) == (4, 1)


def test_damaged_entries_are_made_again(studio: Studio) -> None:
    first = studio.again(_draft())
    for entry in (studio.folder / "chunks").iterdir():
        entry.write_bytes(entry.read_bytes()[:-3])
    assert studio.again(_draft()) == first
    assert len(studio.encoded) == 4
    assert studio.again(_draft()) == first
    assert studio.encoded == []


def test_a_silent_film_stays_silent(studio: Studio) -> None:
    draft = given.draft((0, [given.segment(0, 1000, "med_red")]))
    first = studio.again(draft)
    assert studio.again(draft) == first and studio.mixed == 0


def test_what_there_is_to_note_is_noted_each_time(studio: Studio) -> None:
    draft = given.draft(
        (0, [given.segment(0, 500, "med_red")]), (1, [given.segment(0, 500, "med_gone")]), length_ms=500
    )
    notes = [render(draft, studio.media, studio.folder / "a.mp4", cache=studio.cache).notes for _ in range(2)]
    assert notes[0] == notes[1] and "left out" in notes[0][0]


def test_a_voice_is_spoken_each_time_as_another_may_be_installed(studio: Studio) -> None:
    spoken = given.segment(0, 1000, "voice:en", recipe={"text": "hello"})
    draft = given.draft((0, [given.segment(0, 1000, "med_red")]), (1, [spoken]))
    for _ in range(2):
        studio.again(draft)
        assert studio.mixed == 1


def test_what_a_cancelled_render_has_made_is_kept(studio: Studio) -> None:
    shots = [given.segment(2000 * at, 2000, "scene:ocean", recipe={"seed": at}) for at in range(6)]
    draft = given.draft((0, shots), length_ms=12_000)
    told: list[float] = []
    with pytest.raises(RenderCancelled):
        studio.again(draft, progress=told.append, cancelled=lambda: told[-1] > 0.6)
    begun = len(studio.encoded)
    again = studio.again(draft)
    assert len(studio.encoded) < 6 <= begun + len(studio.encoded)
    assert again == studio.film(draft)


_KILLED = """
import os, sys
from pathlib import Path
from nemo_notebook.studio.render import ChunkCache, render
from tests.studio.render import given
shots = [given.segment(2000 * at, 2000, "scene:ocean", recipe={"seed": at}) for at in range(6)]
render(
    given.draft((0, shots), length_ms=12_000), {}, Path(sys.argv[1]) / "film.mp4",
    cache=ChunkCache(Path(sys.argv[1]) / "chunks"), progress=lambda share: share < 0.7 or os._exit(9),
)
"""


def test_a_worker_that_dies_costs_what_it_was_working_on_and_no_more(studio: Studio) -> None:
    command = [sys.executable, "-c", _KILLED, str(studio.folder)]
    ran = subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    assert ran.returncode == 9
    shots = [given.segment(2000 * at, 2000, "scene:ocean", recipe={"seed": at}) for at in range(6)]
    draft = given.draft((0, shots), length_ms=12_000)
    again = studio.again(draft)
    assert len(studio.encoded) <= 4
    assert again == studio.film(draft)


def test_two_renders_at_once_may_share_a_cache(studio: Studio) -> None:
    command = [
        sys.executable,
        "-c",
        _KILLED.replace("share < 0.7 or os._exit(9)", "None"),
        str(studio.folder),
    ]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = [subprocess.Popen(command, env=environ) for _ in range(2)]
    assert [one.wait(60) for one in running] == [0, 0]
    shots = [given.segment(2000 * at, 2000, "scene:ocean", recipe={"seed": at}) for at in range(6)]
    again = studio.again(given.draft((0, shots), length_ms=12_000))
    assert studio.encoded == [] and again == studio.film(given.draft((0, shots), length_ms=12_000))
