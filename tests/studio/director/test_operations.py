from __future__ import annotations

import json
from typing import Any

import pytest

from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddPicture,
    CutSpan,
    DuckMusic,
    HoldPicture,
    KeepSpan,
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetAspect,
    SetCaption,
    SetCaptions,
    SetColor,
    SetDuration,
    SetEffect,
    SetEmphasis,
    SetEndCard,
    SetFade,
    SetFilmFade,
    SetFit,
    SetGraphicColor,
    SetMove,
    SetMusic,
    SetPictureLength,
    SetResolution,
    SetSpeed,
    SetTextAnimation,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    SetTextStyle,
    SetTextTime,
    SetTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVoice,
    SetVolume,
    ShowCaptions,
    SplitCaption,
    SplitPicture,
    TrimClip,
    Vary,
    apply_all,
)
from nemo_notebook.studio.director.operations.comparing import lines_between
from nemo_notebook.studio.director.plan import Shelf

from .checking import check_draft, segments
from .films import start

_CASES: list[tuple[str, Operation, str, set[str]]] = [
    ("cafe", SetAspect("16:9"), "Format: 9:16 → 16:9 (1920×1080)", {"m"}),
    ("cafe", SetResolution(720), "Size: 1080×1920 → 720×1280", {"m"}),
    ("cafe", SetTone("cool"), "Tone: warm → cool", {"m", "video"}),
    ("cafe", SetTime("day"), "Time of day: dawn, day, sunset and night → day", {"video"}),
    ("cafe", Vary(7), "Another version (seed ", {"m", "video", "music"}),
    ("cafe", SetMusic("ambient"), "Music: Lo-fi → Ambient", {"music"}),
    ("cafe", RemoveMusic(), "Music removed: Lo-fi", {"music"}),
    ("cafe", SetVolume("music", 0.5), "Music volume: 35% → 50%", {"music"}),
    ("cafe", SetVoice("Come in"), "Voice-over: “Come in”", {"voice"}),
    ("cafe", SetTitle("Tea"), "Title: “Coffee Shop” → “Tea”", {"m", "title"}),
    ("cafe", SetTitleTime(None, 5000), "Title time: 0-3s → 0-5s", {"title"}),
    ("cafe", SetColor("title", "#ff0000"), "Title colour: #ffffff → #ff0000", {"title"}),
    ("cafe", SetTextAnimation("title", "type"), "Title animation: fade → letter by letter", {"title"}),
    ("captions", SetEmphasis("captions", ("open",)), "Caption emphasis: none → “Open”", {"captions"}),
    ("cafe", RemoveTitle(), "Title removed: “Coffee Shop”", {"title", "m"}),
    ("cafe", SetFade("fade_out", 4000), "Music fade-out: 1.5 s → 4 s", {"music"}),
    ("cafe", SetEndCard("Bye"), "End card: “Bye”", {"title"}),
    ("cafe", SetCaptions(("A", "B")), "Captions: 2, from “A” on", {"captions"}),
    ("captions", AddCaption("New", 8000, 3000), "Caption added: “New” (8-11s)", {"captions"}),
    ("captions", SetCaption(1, "Late"), "Caption 2: “Open till late” → “Late”", {"captions"}),
    ("captions", RemoveCaptions(0), "Caption removed: “Fresh daily”", {"captions"}),
    ("captions", RemoveCaptions(), "Captions removed: 3", {"captions"}),
    ("cafe", ReplaceScenes("rain", "night", (1,)), "Second picture: café → rain", {"video"}),
    ("cafe", SetTransitions(0), "Transitions: hard cuts", {"video"}),
    ("cafe", SetTransitions(800, kind="wipe", toward="up"), "Transitions: wipes of 0.8 s", {"video"}),
    ("cafe", SetTransitions(800), "Transitions: dissolves of 0.8 s", {"video"}),
    ("cafe", SetEffect("grain"), "Film grain: 0% → 50%", {"video"}),
    ("photos", SetEffect("vignette", 0.8, (1,)), "Picture 2: vignette 0% → 80%", {"video"}),
    ("photos", SetMove("still"), "Photos move: zoom in and zoom out → still", {"video"}),
    ("photos", SetMove("pan left", (0,)), "Picture 1 moves: zoom in → pan left", {"video"}),
    ("photos", ReplacePicture(1, "m5"), "Second picture: blue_bag.jpg → new.jpg", {"video"}),
    ("photos", Reorder((1, 0, 2, 3)), "Order: red_shoe.jpg, blue_bag.jpg, ", {"video", "captions"}),
    ("cafe", SetTone("cool", (1,)), "Picture 2: cool", {"video"}),
    ("cafe", Vary(7, (0, 2)), "Picture 1, 3: another version", {"video"}),
    ("cafe", SetTransitions(0, (2,)), "Transition to picture 3: hard cuts", {"video"}),
    ("cafe", SetFilmFade("fade_out", 1000), "Fade to black: 0 s → 1 s", {"m"}),
    ("cafe", SetFilmFade("fade_in", 90_000), "Fade in from black: 0 s → 10 s", {"m"}),
    ("cafe", SetSpeed(0.5), "Speed: 1× → 0.5×", {"video"}),
    (
        "cafe",
        DuckMusic("all"),
        "Music gives way to: the voice-over → the voice-over and",
        {"music"},
    ),
    ("cafe", SetTextSize("title", 1.5), "Title size: 100% → 150%", {"title"}),
    ("cafe", SetTextPlace("title", "top"), "Title place: its own → top", {"title"}),
    ("cafe", SetTextStyle("title", "lower_third"), "Title style: title → lower third", {"title"}),
    ("cafe", SetTextGround("title", "plate"), "Title background: its own → plate", {"title"}),
    ("captions", SetColor("captions", "#00ff00", index=1), "Caption 2 colour: #ffffff → ", {"captions"}),
    ("captions", SetTextTime("captions", 2, None, 2000), "Caption 3 time: ", {"captions"}),
    ("captions", SplitCaption(0, ("Fresh", "daily")), "Caption 1 in pieces: “Fresh” · “da", {"captions"}),
    ("captions", ShowCaptions(False), "Captions: on → off", {"captions"}),
    ("photos", SplitPicture(1, 2000), "Second picture: 5-10s → 5-7s and 7-10s", {"video"}),
]


@pytest.mark.parametrize(
    ("film", "operation", "line", "touched"), _CASES, ids=lambda one: getattr(one, "name", "")
)
def test_an_operation_says_what_it_did_and_touches_nothing_else(
    film: str, operation: Operation, line: str, touched: set[str]
) -> None:
    talk = start(film)
    assert talk.draft
    edited = apply_all(talk.draft, [operation], Shelf(tuple(talk.media)), "en")
    check_draft(edited.draft, talk.media)
    assert edited.done[0].line.startswith(line)
    before, after = _parts(talk.draft), _parts(edited.draft)
    assert {name for name in before | after if before.get(name) != after.get(name)} == touched
    json.dumps(operation.args())


_TIMED: list[tuple[str, Operation, str, int]] = [
    ("cafe", SetDuration(10_000), "Length: 20 s → 10 s", 10_000),
    ("cafe", SetDuration(1_000), "Length: 20 s → 1 s", 1_000),
    ("cafe", SetDuration(600_000), "Length: 20 s → 600 s", 600_000),
    ("photos", SetPictureLength(2000), "Each picture: 2 s; Length: 20 s → 8 s", 8_000),
    ("photos", HoldPicture(0, 8000), "First picture: 5 s → 8 s; Length: 20 s → 23 s", 23_000),
    (
        "photos",
        AddPicture(4, 4000, media_id="m5"),
        "Picture added: new.jpg (20-24s); Length: 20 s → 24 s",
        24_000,
    ),
    ("photos", AddPicture(0, 3000, scene="rain"), "Picture added: rain (0-3s); Length: 20 s → 23 s", 23_000),
    ("photos", RemovePicture(0), "Picture removed: red_shoe.jpg; Length: 20 s → 15 s", 15_000),
    ("clip", TrimClip(0, 3000, 8000), "surf.mp4: 0-12s → 3-8s; Length: 12 s → 5 s", 5_000),
    ("clip", SetSpeed(2), "Speed: 1× → 2×; Length: 12 s → 6 s", 6_000),
    ("clip", SetSpeed(0.25, (0,)), "Speed: 1× → 0.25×; Length: 12 s → 48 s", 48_000),
    ("clip", KeepSpan(2000, 9000), "Kept 2-9s; Length: 12 s → 7 s", 7_000),
    ("clip", CutSpan(2000, 9000), "Cut out 2-9s; Length: 12 s → 5 s", 5_000),
    ("photos", CutSpan(4000, 7000), "Cut out 4-7s; Length: 20 s → 17 s", 17_000),
    (
        "captions",
        KeepSpan(6000, 20_000),
        "Kept 6-20s; Length: 20 s → 14 s; 3 captions are shorter, 3.7 s at least",
        14_000,
    ),
]


@pytest.mark.parametrize(
    ("film", "operation", "line", "length_ms"), _TIMED, ids=lambda one: getattr(one, "name", "")
)
def test_an_operation_on_time_keeps_every_track_inside_the_film(
    film: str, operation: Operation, line: str, length_ms: int
) -> None:
    talk = start(film)
    assert talk.draft
    edited = apply_all(talk.draft, [operation], Shelf(tuple(talk.media)), "en")
    check_draft(edited.draft, talk.media)
    assert (edited.draft["d"], edited.done[0].line) == (length_ms, line)
    music = segments(edited.draft, "music")
    assert not music or (music[0]["s"], music[0]["d"]) == (0, length_ms)


@pytest.mark.parametrize(
    "operation", [RemoveVoice(), RemoveCaptions(), SetAspect("9:16"), SetTone("warm"), SetDuration(20_000)]
)
def test_an_operation_with_nothing_to_do_says_so(operation: Operation) -> None:
    draft = start("cafe").draft
    assert draft
    edited = apply_all(draft, [operation], Shelf(), "zh")
    assert not edited.done and edited.draft == draft and len(edited.idle) == 1


def test_a_title_stays_legible_when_the_film_gets_short() -> None:
    draft = start("cafe").draft
    assert draft
    short = SetDuration(4000).apply(draft, Shelf())
    title = segments(short, "title")[0]
    assert title["s"] == 0 and 1500 <= title["d"] <= 3000


def test_photos_are_laid_out_anew_for_another_shape() -> None:
    talk = start("photos")
    assert talk.draft
    tall = SetAspect("9:16").apply(talk.draft, Shelf(tuple(talk.media)))
    assert {one["m"]["fit"] for one in segments(talk.draft, "video")} == {"cover"}
    assert {one["m"]["fit"] for one in segments(tall, "video")} == {"contain"}


def test_a_caption_makes_room_for_another_one() -> None:
    talk = start("captions")
    assert talk.draft
    after = AddCaption("New", 8000, 3000).apply(talk.draft, Shelf())
    row = segments(after, "captions")
    assert all(a["s"] + a["d"] <= b["s"] for a, b in zip(row, row[1:], strict=False))


_NOWHERE = [
    ReplacePicture(9, "m5"),
    ReplaceScenes("rain", "", (9,)),
    HoldPicture(9, 1000),
    TrimClip(9, 0, 1000),
    RemovePicture(9),
    Reorder((0, 9)),
    SetCaption(9, "A"),
    SplitPicture(9, 1000),
    SplitPicture(0, 1),
    SetSpeed(2, (9,)),
    SetSpeed(2),
    SetTextSize("captions", 2, index=9),
    SetTextTime("captions", 9),
    SplitCaption(9, ("A", "B")),
    Vary(5, (0,)),
    AddPicture(0, 1000),
    AddPicture(0, 1000, media_id="gone"),
    ReplacePicture(0, "gone"),
    SetMusic(media_id="gone"),
    CutSpan(20_000, 30_000),
    KeepSpan(20_000, 30_000),
]


@pytest.mark.parametrize("operation", _NOWHERE, ids=lambda one: one.name)
def test_an_operation_on_what_does_not_exist_changes_nothing(operation: Operation) -> None:
    talk = start("photos")
    assert talk.draft
    edited = apply_all(talk.draft, [operation], Shelf(tuple(talk.media)), "en")
    assert edited.draft == talk.draft and edited.idle[0]


def test_a_split_clip_plays_on_where_its_first_piece_ends_and_each_piece_has_its_own_speed() -> None:
    talk = start("clip")
    assert talk.draft
    both = apply_all(talk.draft, [SplitPicture(0, 4000), SetSpeed(2, (1,))], Shelf(tuple(talk.media)), "en")
    check_draft(both.draft, talk.media)
    row = [(one["s"], one["d"], one["m"]["in"], one["m"]["out"]) for one in segments(both.draft, "video")]
    assert row == [(0, 4000, 0, 4000), (4000, 4000, 4000, 12_000)]


def test_a_clip_that_plays_fast_is_trimmed_on_its_own_clock() -> None:
    talk = start("clip")
    assert talk.draft
    shelf = Shelf(tuple(talk.media))
    edited = apply_all(talk.draft, [SetSpeed(2), TrimClip(0, 2000, 8000), SetDuration(2000)], shelf, "en")
    check_draft(edited.draft, talk.media)
    clip = segments(edited.draft, "video")[0]
    assert (clip["d"], clip["m"]["in"], clip["m"]["out"]) == (2000, 2000, 6000)
    assert edited.done[1].line == "surf.mp4: 0-12s → 2-8s; Length: 6 s → 3 s"


def test_captions_that_were_turned_off_come_back_as_they_were() -> None:
    draft = start("captions").draft
    assert draft
    off = ShowCaptions(False).apply(draft, Shelf())
    assert [track["m"]["name"] for track in off["t"]][-1] == "Captions (off)"
    assert json.dumps(ShowCaptions(True).apply(off, Shelf())) == json.dumps(draft)
    assert "hidden" not in SetCaption(0, "New").apply(off, Shelf())["t"][-1]["m"]


def test_a_new_voice_over_keeps_the_volume_that_was_set() -> None:
    draft = start("cafe").draft
    assert draft
    edited = apply_all(draft, [SetVoice("One"), SetVolume("voice", 0.4), SetVoice("Two")], Shelf(), "en")
    assert segments(edited.draft, "voice")[0]["m"]["volume"] == 0.4


@pytest.mark.parametrize(("film", "operation", "line", "touched"), _CASES[-17:])
def test_undo_tells_a_step_in_the_words_it_had(
    film: str, operation: Operation, line: str, touched: set[str]
) -> None:
    talk = start(film)
    assert talk.draft
    after = operation.apply(talk.draft, Shelf(tuple(talk.media)))
    told = lines_between(talk.draft, after, "en")
    known = not line.startswith(("Picture", "Caption 1 in pieces"))
    assert len(told) == known or not known
    assert not known or told[0].startswith(line)


def test_a_film_never_gets_longer_than_ten_minutes_nor_shorter_than_half_a_second() -> None:
    draft = start("cafe").draft
    assert draft
    edited = apply_all(draft, [AddPicture(0, 590_000, scene="rain"), KeepSpan(0, 100)], Shelf(), "en")
    assert edited.draft == draft and len(edited.idle) == 2


def test_operations_of_a_message_are_done_in_order() -> None:
    draft: dict[str, Any] | None = start("cafe").draft
    assert draft
    edited = apply_all(draft, [SetTitle("A"), RemoveTitle(), SetTitle("B")], Shelf(), "en")
    assert [change.line for change in edited.done][-1] == "Title added: “B” (0-3s)"


def _parts(draft: dict[str, Any]) -> dict[str, str]:
    tracks = {track["id"]: json.dumps(track) for track in draft["t"]}
    return {**tracks, "m": json.dumps(draft["m"]), "d": json.dumps(draft["d"])}


def test_captions_are_as_many_as_the_film_has_room_for_and_the_line_says_so() -> None:
    talk = start("cafe")
    edited = apply_all(talk.draft or {}, [SetCaptions(tuple(f"c{i}" for i in range(500)))], Shelf(), "en")
    assert edited.done[0].line == "Captions: 40 of 500, from “c0” on"
    short = apply_all(talk.draft or {}, [SetDuration(2000), SetCaptions(tuple("abcdefghi"))], Shelf(), "zh")
    assert all(one["d"] >= 400 for one in segments(short.draft, "captions"))
    assert "/9 条" in short.done[1].line


def test_another_scene_keeps_the_pace_that_was_set() -> None:
    talk = start("scenes")
    edited = apply_all(talk.draft or {}, [SetSpeed(0.5), ReplaceScenes("snow")], Shelf(), "en")
    assert {one["m"]["speed"] for one in segments(edited.draft, "video")} == {0.5}


def test_a_text_set_to_the_time_it_has_leaves_its_track_alone() -> None:
    row = [
        {"id": f"c{i}", "s": s, "d": 900, "m": {"text": "a", "style": "caption"}}
        for i, s in enumerate((500, 0))
    ]
    draft = {"d": 5000, "m": {}, "t": [{"id": "captions", "tt": 7, "m": {"name": "Captions"}, "sg": row}]}
    assert SetTextTime("captions", 0, 500, 900).apply(draft, Shelf()) is draft


def test_the_title_alone_is_meant_by_its_look_and_the_end_card_by_its_place() -> None:
    talk = start("captions")
    carded = SetEndCard("Order now").apply(talk.draft or {}, Shelf())
    red = apply_all(carded, [SetColor("title", "#ff0000")], Shelf(), "en")
    assert [one["m"].get("color") for one in segments(red.draft, "title")] == ["#ff0000", None]
    card = apply_all(carded, [SetColor("title", "#ff0000", index=1)], Shelf(), "en")
    assert card.done[0].line == "End card colour: #ffffff → #ff0000"
    alone = apply_all(RemoveTitle().apply(carded, Shelf()), [SetColor("title", "#ff0000")], Shelf(), "en")
    assert alone.done[0].line == "End card colour: #ffffff → #ff0000"


def test_slower_transitions_stay_of_their_kind_and_another_kind_begins_afresh() -> None:
    film = start("cafe").draft
    assert film
    draft = SetTransitions(400, kind="fade", color="#ffffff").apply(film, Shelf())
    slower = SetTransitions(900).apply(draft, Shelf())
    ways = [one["m"].get("transition") for one in segments(slower, "video")]
    assert ways == [None, *[{"kind": "fade", "d": 900, "color": "#ffffff"}] * (len(ways) - 1)]
    pushed = SetTransitions(900, (1,), "push").apply(slower, Shelf())
    assert segments(pushed, "video")[1]["m"]["transition"] == {"kind": "push", "d": 900}
    assert lines_between(slower, pushed, "en") == ("Transition to picture 2: pushes of 0.9 s",)


def test_a_look_joins_the_grade_changes_its_strength_and_goes() -> None:
    film = start("photos").draft
    assert film
    warm = SetTone("warm").apply(film, Shelf())
    looks = [SetEffect("sepia", strength).apply(warm, Shelf()) for strength in (0.3, 0.7, 0.0)]
    stronger = SetEffect("sepia", 0.7).apply(looks[0], Shelf())
    assert stronger == looks[1] and looks[2] == warm
    assert SetEffect("sepia", 0).apply(stronger, Shelf()) == warm
    assert lines_between(stronger, warm, "zh") == ("怀旧褐色：70% → 0%",)


@pytest.mark.parametrize(
    ("kept", "operation", "language"),
    [
        ({"src": "m1", "fit": []}, RemoveMusic(), "en"),
        ({"src": "graphic:kinetic", "recipe": {"items": [None]}}, SetGraphicColor(1, "#000000"), "zh"),
        ({"src": "graphic:kinetic", "recipe": {"of": [[], "c2"]}}, RemoveMusic(), "en"),
    ],
)
def test_what_another_backend_keeps_in_a_picture_in_its_own_way_stops_no_edit(
    kept: dict[str, Any], operation: Operation, language: str
) -> None:
    row = [{"id": "v0", "s": 0, "d": 500, "m": {"src": "m1"}}, {"id": "v1", "s": 500, "d": 500, "m": kept}]
    draft = {"d": 1000, "m": {}, "t": [{"id": "video", "tt": 0, "sg": row}]}
    edited = apply_all(draft, [operation], Shelf(()), language)
    assert [*(one.line for one in edited.done), *edited.idle][0].strip()
    lines_between(draft, {**draft, "t": [{"id": "video", "tt": 0, "sg": row[::-1]}]}, language)


def test_junk_on_a_track_is_no_change_of_a_film() -> None:
    row = [None, {"id": "v2", "s": 1, "d": 1, "m": {"src": "m1"}}]
    draft = {"d": 500, "m": None, "t": [{"id": "video", "tt": 0, "sg": row}]}
    edited = apply_all(draft, [SetFit("cover")], Shelf(()), "en")
    assert (edited.draft is draft, len(edited.idle)) == (True, 1)
