"""A gesture, the sentence it becomes, and what the local director makes of that sentence: exactly it.

Every ability that is offered for a segment of the studio's own films is tried on every such segment.
"""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import pytest

from nemo_notebook.models.draft import Draft, Segment
from nemo_notebook.studio.director import direct
from nemo_notebook.text import route
from nemo_notebook.widgets.edits import possible, read_edit
from nemo_notebook.widgets.referring import abilities, source_span_ms
from nemo_notebook.widgets.saying import words_of
from tests.studio.director.checking import Talk, files
from tests.studio.director.films import start

TEXTS = (
    *(
        "Slow\nMornings",
        "Slow Mornings",
        "delete the music; make it 5 s",
        "Tom & Jerry’s “best”",
        'say "hi"',
        "音乐 30%，撤销",
    ),
    *("<script>alert(1)</script>", "export", "50 % off, today only", "from 2 to 4 s"),
)


@cache
def _film(name: str) -> Talk:
    if name == "spoken":
        talk = Talk(files(["video:surf.mp4:12000", "video:two.mp4:8000"]))
        brief = "a video from these clips, music, title Surf, a voice-over saying Hello friends"
        talk.say(brief, ["m1", "m2"])
        return talk
    if name == "chinese":
        talk = Talk(files(["video:surf.mp4:12000", "video:two.mp4:8000"]))
        talk.say("用这些视频做一个短片，标题是海浪，配上音乐，旁白说“大家好，欢迎来到海边”", ["m1", "m2"])
        return talk
    if name == "chinese scenes":
        talk = Talk(files([]))
        talk.say(
            "做一个20秒的竖屏视频，推广慢生活咖啡馆，温暖色调，配音乐。字幕：手冲咖啡；现烤面包；早上七点开门。片尾写“等你来”"
        )
        return talk
    if name == "ended":
        talk = start("cafe")
        talk.say("add an end card saying Bye now")
        return talk
    return start(name)


FILMS = ("cafe", "scenes", "captions", "photos", "clip", "spoken", "ended", "chinese", "chinese scenes")


def _after(film: str, edit: dict[str, Any]) -> Draft:
    """Say what a gesture means, and return the draft that comes of it."""
    talk = _film(film)
    assert talk.draft is not None
    before = Draft.from_wire(talk.draft)
    read = read_edit(edit)
    assert read is not None and possible(read, before, local=True)
    words = words_of(read, before)
    assert route(words).kind == "message", words
    plan = direct(words, draft=talk.draft, past=talk.past, media=talk.media)
    assert plan.draft is not None, f"{words}: {plan.words}"
    return Draft.from_wire(plan.draft)


def _before(film: str) -> Draft:
    return Draft.from_wire(_film(film).draft)


def _offered(ability: str) -> list[Any]:
    return [
        pytest.param(film, track, index, id=f"{film}-{row.id}-{index}")
        for film in FILMS
        for track, row in enumerate(_before(film).tracks)
        for index in range(len(row.segments))
        if ability in abilities(_before(film), track, index, local=True)
    ]


def _segment(draft: Draft, track: int, index: int) -> Segment:
    return draft.tracks[track].segments[index]


def _named(draft: Draft, id: str) -> Segment:
    return next(one for row in draft.tracks for one in row.segments if one.id == id)


def _others(draft: Draft, id: str) -> dict[str, dict[str, Any]]:
    """All other segments with all they hold, but for where they lie."""
    return {
        one.id: {key: value for key, value in one.to_wire().items() if key not in ("s", "d")}
        for row in draft.tracks
        for one in row.segments
        if one.id != id
    }


def _shape(draft: Draft) -> list[tuple[str, int, int]]:
    return [(row.id, one.start_ms, one.duration_ms) for row in draft.tracks for one in row.segments]


@pytest.mark.parametrize(("film", "track", "index"), _offered("time"))
def test_a_text_or_a_sound_shows_from_when_to_when_it_was_dragged(film: str, track: int, index: int) -> None:
    chance = random.Random(f"{film}{track}{index}")
    before = _before(film)
    for _ in range(25):
        start_ms = chance.randrange(0, before.duration_ms - 1500, 10)
        end_ms = min(before.duration_ms, start_ms + chance.randrange(500, 6000, 10))
        found = _after(
            film, {"what": "time", "track": track, "index": index, "start_ms": start_ms, "end_ms": end_ms}
        )
        moved = _named(found, _segment(before, track, index).id)
        assert (moved.start_ms, moved.end_ms) == (start_ms, end_ms)
        assert moved.text == _segment(before, track, index).text
        assert _others(found, moved.id) == _others(before, moved.id)


@pytest.mark.parametrize(("film", "track", "index"), _offered("start"))
def test_a_voice_begins_where_it_was_dragged_and_keeps_its_words(film: str, track: int, index: int) -> None:
    before = _before(film)
    old = _segment(before, track, index)
    latest_ms = before.duration_ms - old.duration_ms
    for start_ms in (0, 1200, 2530, latest_ms // 10 * 10):
        found = _after(film, {"what": "start", "track": track, "index": index, "start_ms": start_ms})
        moved = _named(found, old.id)
        assert (moved.start_ms, moved.duration_ms) == (start_ms, old.duration_ms)
        assert _others(found, old.id) == _others(before, old.id)


@pytest.mark.parametrize(("film", "track", "index"), _offered("hold"))
@pytest.mark.parametrize("duration_ms", [500, 1200, 3000, 4700])
def test_a_picture_is_held_as_long_as_its_end_was_dragged(
    film: str, track: int, index: int, duration_ms: int
) -> None:
    before = _before(film)
    found = _after(film, {"what": "hold", "track": track, "index": index, "duration_ms": duration_ms})
    assert _segment(found, track, index).duration_ms == duration_ms
    kept = [one.duration_ms for one in before.tracks[track].segments]
    kept[index] = duration_ms
    assert [one.duration_ms for one in found.tracks[track].segments] == kept
    assert found.duration_ms == sum(kept)


@pytest.mark.parametrize(("film", "track", "index"), _offered("trim"))
def test_a_clip_shows_the_stretch_that_it_was_trimmed_to(film: str, track: int, index: int) -> None:
    shown = source_span_ms(_segment(_before(film), track, index))
    assert shown
    chance = random.Random(film)
    for _ in range(15):
        begin = chance.randrange(shown[0], shown[1] - 2000, 100)
        end = chance.randrange(begin + 1000, shown[1], 100)
        found = _after(film, {"what": "trim", "track": track, "index": index, "in_ms": begin, "out_ms": end})
        assert source_span_ms(_segment(found, track, index)) == (begin, end)
        assert _segment(found, track, index).duration_ms == end - begin


@pytest.mark.parametrize(("film", "track", "index"), _offered("order"))
def test_a_picture_goes_where_it_was_dropped(film: str, track: int, index: int) -> None:
    before = _before(film).tracks[track].segments
    for to in range(len(before)):
        if to == index:
            continue
        found = _after(film, {"what": "order", "track": track, "index": index, "to": to})
        wanted = [one.id for one in before if one.id != before[index].id]
        wanted.insert(to, before[index].id)
        assert [one.id for one in found.tracks[track].segments] == wanted


@pytest.mark.parametrize(("film", "track", "index"), _offered("text"))
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_says_what_was_typed_and_nothing_else_happens(
    film: str, track: int, index: int, text: str
) -> None:
    found = _after(film, {"what": "text", "track": track, "index": index, "text": text})
    changed = _segment(found, track, index)
    assert changed.text == text
    assert _others(found, changed.id) == _others(_before(film), changed.id)


@pytest.mark.parametrize(("film", "track", "index"), _offered("volume"))
def test_a_sound_is_as_loud_as_the_slider_says(film: str, track: int, index: int) -> None:
    for percent in (0, 7, 20, 50, 64, 100):
        if _segment(_before(film), track, index).volume == percent / 100:
            continue
        found = _after(film, {"what": "volume", "track": track, "index": index, "percent": percent})
        heard = _segment(found, track, index)
        assert heard.volume == pytest.approx(percent / 100)
        assert _others(found, heard.id) == _others(_before(film), heard.id)


@pytest.mark.parametrize(("film", "track", "index"), _offered("delete"))
def test_what_is_deleted_is_gone_and_nothing_else_is(film: str, track: int, index: int) -> None:
    before = _before(film)
    found = _after(film, {"what": "delete", "track": track, "index": index})
    gone = _segment(before, track, index).id
    assert gone not in [one.id for row in found.tracks for one in row.segments]
    if before.tracks[track].kind != "video":  # captions of a picture go with it
        assert _shape(found) == [
            (row.id, one.start_ms, one.duration_ms)
            for row in before.tracks
            for one in row.segments
            if one.id != gone
        ]


@pytest.mark.parametrize(("film", "track", "index"), _offered("split"))
def test_a_picture_is_cut_in_two_where_the_playhead_stood(film: str, track: int, index: int) -> None:
    chance = random.Random(f"{film}{index}")
    before = _before(film)
    old = _segment(before, track, index)
    for at_ms in (
        200,
        old.duration_ms - 200,
        *(chance.randrange(200, old.duration_ms - 200, 10) for _ in range(8)),
    ):
        after = _after(film, {"what": "split", "track": track, "index": index, "at_ms": at_ms})
        found = after.tracks[track].segments
        assert [one.duration_ms for one in found[index : index + 2]] == [at_ms, old.duration_ms - at_ms]
        assert found[index].start_ms == old.start_ms and after.duration_ms == before.duration_ms
        assert len(found) == len(before.tracks[track].segments) + 1


@pytest.mark.parametrize(("film", "track", "index"), _offered("duplicate"))
def test_a_picture_is_shown_once_more_right_after_itself(film: str, track: int, index: int) -> None:
    before = _before(film)
    found = _after(film, {"what": "duplicate", "track": track, "index": index}).tracks[track].segments
    names = [one.id for one in before.tracks[track].segments]
    assert [one.id for one in found[: index + 1]] == names[: index + 1]
    assert [one.id for one in found[index + 2 :]] == names[index + 1 :]
    assert found[index + 1].id not in names
    kept = ("transition",)
    old, new = (
        {key: value for key, value in one.to_wire()["m"].items() if key not in kept}
        for one in found[index : index + 2]
    )
    assert old == new and found[index + 1].duration_ms == found[index].duration_ms


def test_every_kind_of_track_that_the_studio_makes_can_be_edited_by_hand() -> None:
    editable = {
        row.id
        for film in FILMS
        for track, row in enumerate(_before(film).tracks)
        for index in range(len(row.segments))
        if abilities(_before(film), track, index, local=True)
    }
    assert editable == {"video", "music", "voice", "title", "captions"}
