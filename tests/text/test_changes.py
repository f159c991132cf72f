from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.models.draft import Draft
from nemo_notebook.text import changes_between, untold

Wire = dict[str, Any]
FILM: Wire = {
    "d": 15000,
    "m": {"title": "Coffee", "width": 1920, "height": 1080, "fps": 30, "tone": "warm", "seed": 7},
    "t": [
        {"id": "video", "tt": 0, "m": {"name": "Video"}, "sg": [
            {"id": "v1", "s": 0, "d": 5000, "m": {"name": "café", "src": "scene:cafe",
                "recipe": {"tone": "warm", "seed": 7}}},
            {"id": "v2", "s": 5000, "d": 10000, "m": {"name": "latte.jpg", "src": "med_1", "fit": "cover",
                "transition": {"kind": "dissolve", "d": 500}}}]},
        {"id": "music", "tt": 1, "m": {"name": "BGM"}, "sg": [
            {"id": "a1", "s": 0, "d": 15000, "m": {"name": "Lo-fi", "volume": 0.35, "fade_in": 500}}]},
        {"id": "title", "tt": 7, "m": {"name": "Title"}, "sg": [
            {"id": "t1", "s": 0, "d": 3000, "m": {"text": "Coffee", "style": "title"}}]},
    ],
}  # fmt: skip


def _segment(wire: Wire, track: int, place: int = 0) -> Wire:
    found: Wire = wire["t"][track]["sg"][place]
    return found


def _after(edit: Callable[[Wire], object], *, ids: bool = True) -> tuple[Draft, Draft]:
    old = copy.deepcopy(FILM)
    if not ids:
        for track in old["t"]:
            for part in (track, *track["sg"]):
                part.pop("id")
    new = copy.deepcopy(old)
    edit(new)
    return Draft.from_wire(old), Draft.from_wire(new)


EDITS: list[tuple[Callable[[Wire], object], str]] = [
    (lambda w: w.update(d=10000), "Length: 15s → 10s"),
    (lambda w: w["m"].update(width=1080, height=1920), "Format: 16:9 → 9:16 (1080×1920)"),
    (lambda w: w["m"].update(width=1280, height=720), "Size: 1920×1080 → 1280×720"),
    (lambda w: w["m"].update(tone="cool"), "Tone: warm → cool"),
    (lambda w: w["m"].update(fps=24), "Frame rate: 30 fps → 24 fps"),
    (lambda w: w["m"].update(title="Tea"), "Film title: “Coffee” → “Tea”"),
    (lambda w: _segment(w, 1)["m"].update(volume=0.2), "BGM volume: 35% → 20%"),
    (lambda w: _segment(w, 2)["m"].update(text="Tea"), "Title: “Coffee” → “Tea”"),
    (lambda w: _segment(w, 2)["m"].update(style="caption"), "Title style: title → caption"),
    (lambda w: _segment(w, 0).update(d=3000), "Video: café (0-5s) → (0-3s)"),
    (lambda w: _segment(w, 0, 1)["m"].update(name="mocha.jpg", src="med_2"), "Video: latte.jpg → mocha.jpg"),
    (lambda w: _segment(w, 0, 1)["m"].update(src="med_2"), "Video latte.jpg: another source"),
    (lambda w: _segment(w, 0, 1)["m"].pop("transition"), "Video transition: dissolve 0.5s → none"),
    (
        lambda w: _segment(w, 0, 1)["m"].update({"in": 2000, "out": 5000}),
        "Video latte.jpg trim: 0-end → 2-5s",
    ),
    (lambda w: _segment(w, 0)["m"]["recipe"].update(tone="cool"), "Video tone: warm → cool"),
    (
        lambda w: _segment(w, 0, 1)["m"].update(effects=[{"kind": "grade", "tone": "dark"}]),
        "Video tone: none → dark",
    ),
    (lambda w: _segment(w, 0)["m"]["recipe"].update(seed=9), "Video café seed: 7 → 9"),
    (
        lambda w: _segment(w, 0, 1)["m"].update(fit="contain"),
        "latte.jpg: fills the picture → whole picture shown",
    ),
    (
        lambda w: _segment(w, 0, 1)["m"].update(move={"zoom": [1.0, 1.1], "pan": [0, 0]}),
        "latte.jpg slow move: none → zooms in",
    ),
    (lambda w: _segment(w, 1)["m"].update(fade_in=800), "BGM Lo-fi fade in: 0.5s → 0.8s"),
    (
        lambda w: _segment(w, 0, 1)["m"].update(move={"zoom": [1.14, 1.14], "pan": [-0.9, 0]}),
        "latte.jpg slow move: none → pans left",
    ),
    (
        lambda w: _segment(w, 2, 0)["m"].update(animate="type"),
        "Title “Coffee” animation: default → letter by letter",
    ),
    (
        lambda w: _segment(w, 2, 0)["m"].update(emphasis=["Coffee", "5%"]),
        "Title “Coffee” words that stand out: none → Coffee, 5%",
    ),
    (
        lambda w: _segment(w, 0, 0)["m"]["recipe"].update(
            items=[{"text": "March", "shown": "25", "value": 25}]
        ),
        "Video café items: none → March 25",
    ),
    (lambda w: w["t"][1]["sg"].clear(), "BGM removed: Lo-fi"),
    (lambda w: w["t"].pop(1), "BGM removed: Lo-fi"),
    (lambda w: w["t"][0]["m"].update(name="Main"), "Track name: Video → Main"),
    (lambda w: w["t"].append({"tt": 7, "m": {"name": "Captions"}, "sg": []}), "Track added: Captions"),
    (
        lambda w: w["t"].append({"tt": 9, "sg": [{"d": 1000, "m": {"name": "star"}}]}),
        "Type 9 added: star (0-1s)",
    ),
    (lambda w: w["t"][0].update(muted=True), "Video muted: none → true"),
    (lambda w: w["t"].reverse(), "Tracks put in another order"),
    (lambda w: w.update(grain=2), "Grain: none → 2"),
]


@pytest.mark.parametrize(("edit", "line"), EDITS)
def test_an_edit_is_told_in_one_line(edit: Callable[[Wire], object], line: str) -> None:
    assert changes_between(*_after(edit)) == (line,)


@pytest.mark.parametrize(("edit", "line"), EDITS[:11])
def test_an_edit_is_told_the_same_way_without_ids(edit: Callable[[Wire], object], line: str) -> None:
    assert changes_between(*_after(edit, ids=False)) == (line,)


def test_what_came_is_told_with_its_place_and_volume() -> None:
    assert changes_between(None, Draft.from_wire(FILM)) == (
        "Video added: café (0-5s)",
        "Video added: latte.jpg (5-15s)",
        "BGM added: Lo-fi (0-15s, 35%)",
        "Title added: “Coffee” (0-3s)",
    )


def test_a_title_that_is_the_films_title_too_is_told_once() -> None:
    def retitle(wire: Wire) -> None:
        wire["m"]["title"] = _segment(wire, 2)["m"]["text"] = "Tea"

    assert changes_between(*_after(retitle)) == ("Title: “Coffee” → “Tea”",)


def test_a_title_that_goes_together_with_the_films_name_is_told_once() -> None:
    def untitle(wire: Wire) -> None:
        wire["m"]["title"] = ""
        wire["t"].pop(2)

    assert changes_between(*_after(untitle)) == ("Title removed: “Coffee”",)


def test_how_a_picture_lies_is_told_in_chinese_words() -> None:
    edit = _after(lambda wire: _segment(wire, 0, 1)["m"].update(fit="contain"))
    assert changes_between(*edit, "zh") == ("latte.jpg：铺满画面 → 完整显示",)


def test_changes_are_told_in_chinese_too() -> None:
    def edit(wire: Wire) -> None:
        wire["d"] = 10000
        _segment(wire, 1)["m"]["volume"] = 0.2
        wire["t"][2]["sg"].clear()

    assert changes_between(*_after(edit), "zh") == (
        "时长：15s → 10s",
        "音乐音量：35% → 20%",
        "已移除标题：“Coffee”",
    )


def test_many_changes_are_counted() -> None:
    many = {"t": [{"tt": 7, "sg": [{"d": 1000, "m": {"text": f"line {i}"}} for i in range(20)]}]}
    lines = changes_between(None, Draft.from_wire(many))
    assert len(lines) == 9
    assert lines[-1] == "… and 12 more changes"


def test_a_new_id_alone_is_told_as_a_detail() -> None:
    assert changes_between(*_after(lambda w: _segment(w, 0).update(id="v9"))) == ("Other details changed",)


def test_another_canvas_is_told_where_the_draft_says_nothing_of_it() -> None:
    wire = {"t": [{"tt": 0, "sg": [{"d": 1000}]}]}
    wide, tall = ({"width": 1920, "height": 1080}, {"width": 1080, "height": 1920})
    lines = changes_between(Draft.from_wire(wire, canvas=wide), Draft.from_wire(wire, canvas=tall))
    assert lines == ("Format: 16:9 → 9:16 (1080×1920)",)


_KEYS = st.sampled_from(
    ["d", "m", "t", "tt", "sg", "s", "id", "name", "text", "volume", "src", "effects", "width", "title", "x"]
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5000) | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)
_WIRES = st.dictionaries(_KEYS, _JSON, max_size=5)


@given(_WIRES, _WIRES)
def test_drafts_that_differ_give_a_line_and_equal_ones_none(before: Wire, after: Wire) -> None:
    lines = changes_between(Draft.from_wire(before), Draft.from_wire(after))
    assert bool(lines) == (before != after)
    assert len(lines) <= 9
    assert all(line.strip() and "\n" not in line for line in lines)


@given(st.data())
def test_a_change_anywhere_in_a_film_gives_a_line(data: st.DataObject) -> None:
    old = Draft.from_wire(FILM)
    new = copy.deepcopy(FILM)
    track = data.draw(st.integers(0, 2))
    part = data.draw(
        st.sampled_from([new, new["m"], new["t"][track], _segment(new, track), _segment(new, track)["m"]])
    )
    part[data.draw(_KEYS)] = data.draw(_JSON)
    assert bool(changes_between(old, Draft.from_wire(new))) == (new != FILM)


@pytest.mark.parametrize(
    ("language", "meta", "line"),
    [
        ("en", {"size": 1.25}, "Title “Hi” size: 100% → 125%"),
        ("en", {"place": "top"}, "Title “Hi” place: default → top"),
        ("zh", {"ground": "plate"}, "标题 “Hi”衬底：默认 → 底板"),
    ],
)
def test_what_the_studio_does_to_words_is_told_in_words(
    language: str, meta: dict[str, Any], line: str
) -> None:
    def draft(more: dict[str, Any]) -> Draft:
        segment = {"s": 0, "d": 1000, "m": {"text": "Hi", **more}}
        return Draft.from_wire({"d": 1000, "t": [{"tt": 7, "m": {"name": "Title"}, "sg": [segment]}]})

    assert changes_between(draft({}), draft(meta), language) == (line,)


def test_a_tone_of_the_film_and_of_its_pictures_is_told_once() -> None:
    def cooler(wire: Wire) -> None:
        wire["m"]["tone"] = "cool"
        _segment(wire, 0)["m"]["recipe"]["tone"] = "cool"

    assert changes_between(*_after(cooler)) == ("Tone: warm → cool",)


def test_a_picture_that_goes_into_another_tone_than_the_film_is_told_besides() -> None:
    def apart(wire: Wire) -> None:
        wire["m"]["tone"] = "cool"
        _segment(wire, 0)["m"]["recipe"]["tone"] = "dark"

    assert changes_between(*_after(apart)) == ("Tone: warm → cool", "Video tone: warm → dark")


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("Length: 6 s → 8 s. Next: “warmer”.", "Length: 6s → 8s"),
        ("Tone: neutral → warm.", "Video tone: neutral → warm"),
        ("Music added: Ambient (35%).", "BGM added: Ambient (0-8s, 35%)"),
        ("Format: 16:9 → 9:16 (1080×1920).", "Format: 16:9 → 9:16 (1080×1920)"),
        ("时长：6 秒 → 8 秒，比例：16:9 → 9:16", "画面比例：16:9 → 9:16 (1080×1920)"),
        ("色调：暖色 → 冷色。时长：8 秒 → 10 秒。", "时长：8s → 10s"),
        ("已添加标题：“慢生活” (0-3s)。", '已添加标题："慢生活" (0-3s)'),
    ],
)
def test_what_an_answer_tells_in_its_own_spelling_is_not_told_again(answer: str, line: str) -> None:
    assert untold((line,), answer) == ()


@pytest.mark.parametrize("answer", ["", "Your forest film is calmer now, in another order; … and more."])
@pytest.mark.parametrize(
    "line",
    [
        "Video removed: forest",
        "Length: 6s → 8s",
        "时长：6s → 8s",
        "已添加音乐：Ambient",
        "Tracks put in another order",
        "… and 3 more changes",
    ],
)
def test_what_an_answer_does_not_tell_is_told(answer: str, line: str) -> None:
    assert untold((line,), answer) == (line,)


def test_what_follows_the_film_to_another_end_is_told_with_its_length() -> None:
    def shorter(wire: Wire) -> None:
        wire["d"] = 12000
        _segment(wire, 0, 1)["d"] = 7000
        _segment(wire, 1)["d"] = 12000

    assert changes_between(*_after(shorter)) == ("Length: 15s → 12s",)


def test_what_ends_before_the_film_or_begins_elsewhere_is_told_besides() -> None:
    def apart(wire: Wire) -> None:
        wire["d"] = 12000
        _segment(wire, 0, 1).update(s=4000, d=8000)
        _segment(wire, 1)["d"] = 9000

    length, *rest = changes_between(*_after(apart))
    assert length == "Length: 15s → 12s"
    assert rest == ["Video: latte.jpg (5-15s) → (4-12s)", "BGM: Lo-fi (0-15s) → (0-9s)"]


def test_a_tone_is_named_in_the_language_of_the_person() -> None:
    cooler = _after(lambda wire: wire["m"].update(tone="cool"))
    assert changes_between(*cooler, "zh") == ("色调：暖色 → 冷色",)
    odd = _after(lambda wire: wire["m"].update(tone="of_rust"))
    assert changes_between(*odd) == ("Tone: warm → of rust",)


def test_a_time_of_day_is_named_in_the_language_of_the_person() -> None:
    def later(wire: Wire) -> None:
        _segment(wire, 0)["m"]["recipe"]["time"] = "night"

    assert changes_between(*_after(later), "zh") == ("视频 café时段：无 → 夜晚",)
