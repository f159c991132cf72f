from __future__ import annotations

from typing import Any

from nemo_notebook.studio.director.operations import DuplicatePicture, PauseMusic, SetSoundTime
from nemo_notebook.studio.director.plan import Shelf

from .checking import Talk, check_draft, files, segments
from .films import start

_EMPTY = Shelf((), ())


def _heard(draft: dict[str, Any], track: str) -> list[tuple[int, int]]:
    return [(one["s"], one["s"] + one["d"]) for one in segments(draft, track)]


def _cafe() -> dict[str, Any]:
    draft = start("cafe").draft
    assert draft is not None
    return draft


def test_music_is_cut_at_either_end_and_fades_stay_inside() -> None:
    draft = SetSoundTime("music", 3000).apply(_cafe(), _EMPTY)
    assert _heard(draft, "music") == [(3000, 20000)]
    draft = SetSoundTime("music", None, 4000).apply(draft, _EMPTY)
    assert _heard(draft, "music") == [(3000, 4000)]
    check_draft(draft)


def test_music_never_gets_too_short_or_beyond_the_film() -> None:
    draft = _cafe()
    assert SetSoundTime("music", 19_900).apply(draft, _EMPTY) is draft
    assert SetSoundTime("music", 5000, 4000).apply(draft, _EMPTY) is draft
    assert _heard(SetSoundTime("music", 2000, 90_000).apply(draft, _EMPTY), "music") == [(2000, 20_000)]


def test_a_voice_moves_whole_and_stays_in_the_film() -> None:
    talk = Talk(files(["image:a.jpg"]))
    talk.say("a 10 s video of a forest, a voice-over saying Hello dear friends")
    assert talk.draft is not None
    [(start_ms, end_ms)] = _heard(talk.draft, "voice")
    long_ms = end_ms - start_ms
    moved = SetSoundTime("voice", 3000).apply(talk.draft, _EMPTY)
    assert _heard(moved, "voice") == [(3000, 3000 + long_ms)]
    late = SetSoundTime("voice", 60_000).apply(talk.draft, _EMPTY)
    assert _heard(late, "voice") == [(10_000 - long_ms, 10_000)]


def test_music_that_begins_late_stays_late_when_the_film_grows() -> None:
    talk = start("cafe")
    talk.say("start the music at 3 s")
    talk.say("make it 30 seconds")
    assert talk.draft is not None and _heard(talk.draft, "music") == [(3000, 30_000)]


def test_undoing_says_what_it_takes_back() -> None:
    talk = start("cafe")
    before = talk.draft
    talk.say("end the music at 12 s")
    assert "0-20s → 0-12s" in talk.say("undo").words and talk.draft == before


def test_a_picture_is_duplicated_with_all_it_shows() -> None:
    talk = start("captions")
    assert talk.draft is not None
    found = DuplicatePicture(0).apply(talk.draft, _EMPTY)
    check_draft(found)
    old, again = segments(found, "video")[:2]
    assert again["m"] == {**old["m"], "transition": again["m"]["transition"]} and again["d"] == old["d"]
    assert found["d"] == talk.draft["d"] + old["d"]
    assert len(segments(found, "captions")) == len(segments(talk.draft, "captions"))


def test_music_pauses_and_goes_on_where_it_would_have_been() -> None:
    talk = start("cafe")
    assert talk.say("no music from 5 to 8 s").changes == ("Music pauses: 5-8s",)
    before, after = segments(talk.draft or {}, "music")
    assert _heard(talk.draft or {}, "music") == [(0, 5000), (8000, 20_000)]
    assert (before["m"]["fade_out"], after["m"]["fade_in"], after["m"]["in"]) == (400, 400, 8000)
    assert before["m"]["src"] == after["m"]["src"] and before["m"]["fade_in"] == 500


def test_other_music_keeps_the_pause_and_the_volume_holds_for_both_pieces() -> None:
    talk = start("cafe")
    talk.say("no music from 5 to 8 s")
    talk.say("change the music to jazz")
    talk.say("lower the music to 20%")
    row = segments(talk.draft or {}, "music")
    assert _heard(talk.draft or {}, "music") == [(0, 5000), (8000, 20_000)]
    assert [(one["m"]["src"], one["m"]["volume"]) for one in row] == [("music:jazz", 0.2)] * 2
    assert row[1]["m"]["in"] == 8000


def test_fades_of_the_film_leave_a_pause_alone_and_a_whole_stretch_fills_it() -> None:
    talk = start("cafe")
    talk.say("no music from 5 to 8 s")
    talk.say("fade out the music over 3 s")
    row = segments(talk.draft or {}, "music")
    assert (row[0]["m"]["fade_out"], row[1]["m"]["fade_out"]) == (400, 3000)
    assert _heard(SetSoundTime("music", 0, 20_000).apply(talk.draft or {}, _EMPTY), "music") == [(0, 20_000)]


def test_a_pause_at_an_end_of_the_film_only_shortens_the_music() -> None:
    draft = PauseMusic(0, 4000).apply(_cafe(), _EMPTY)
    assert _heard(draft, "music") == [(4000, 20_000)]
    check_draft(draft)


def test_music_that_changes_keeps_the_time_it_is_heard() -> None:
    talk = start("cafe")
    talk.say("start the music at 3 s")
    talk.say("change the music to jazz")
    assert _heard(talk.draft or {}, "music") == [(3000, 20_000)]


def test_music_that_is_over_by_then_can_be_heard_later() -> None:
    talk = start("cafe")
    talk.say("end the music at 5 s")
    assert talk.say("play the music from 10 to 15 s").kind == "edit"
    assert _heard(talk.draft or {}, "music") == [(10_000, 15_000)]
    check_draft(talk.draft or {})


def test_too_short_a_time_leaves_paused_music_as_it_is() -> None:
    paused = PauseMusic(5000, 8000).apply(_cafe(), _EMPTY)
    assert SetSoundTime("music", 3000, 3200).apply(paused, _EMPTY) is paused
    assert _heard(SetSoundTime("music", 6000, 7500).apply(paused, _EMPTY), "music") == [(6000, 7500)]
