from typing import Any

import pytest

from nemo_notebook.studio.director.composing.graphics import following, is_graphic, with_graphics
from nemo_notebook.studio.director.drafts import CAPTIONS, PICTURES, TITLE, segments, span, with_segments
from nemo_notebook.studio.director.reading.briefs.graphics import find_graphic

from ..checking import Talk

EXPLAINER = (
    "a 15-second explainer from this product description: Nomad Bottle keeps drinks hot for 12 hours. "
    "Made of 90 % recycled steel, it weighs only 350 g. Trusted by 1,200 customers in 34 countries."
)


def _film(captions: list[tuple[str, int, int]], film_ms: int = 20_000, shots: int = 2) -> dict[str, Any]:
    length = film_ms // shots
    draft: dict[str, Any] = {"d": film_ms, "m": {"language": "en"}, "t": []}
    scenes = [
        {"id": f"v{i + 1}", "s": i * length, "d": length, "m": {"name": "s", "src": "scene:stage", "n": i}}
        for i in range(shots)
    ]
    texts = [
        {"id": f"c{i}", "s": start, "d": length_ms, "m": {"text": words, "style": "caption"}}
        for i, (words, start, length_ms) in enumerate(captions, 1)
    ]
    return with_segments(with_segments(draft, PICTURES, scenes), CAPTIONS, texts)


def _shown(draft: dict[str, Any], asked: str = "") -> dict[str, Any]:
    return with_graphics(draft, asked=asked, tone="warm", seed=7, language="en")


def _graphics(draft: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in segments(draft, PICTURES) if is_graphic(one)]


def test_an_explainer_with_numbers_shows_them() -> None:
    talk = Talk()
    plan = talk.say(EXPLAINER)
    shown = [one["m"]["recipe"]["items"] for one in _graphics(plan.draft or {})]
    assert [{"text": "recycled steel", "shown": "90 %"}] in shown and len(shown) >= 2
    assert all(str(item["shown"]) in EXPLAINER for row in shown for item in row)
    assert "number: 90 % recycled steel" in plan.words


def test_a_graphic_stands_as_long_as_its_caption_and_pictures_fill_the_film() -> None:
    draft = _shown(
        _film([("Hello there", 2000, 4000), ("Lasts 12 hours", 6000, 5000), ("Bye", 11_000, 4000)])
    )
    (graphic,) = _graphics(draft)
    assert span(graphic) == (6000, 11_000)
    row = segments(draft, PICTURES)
    assert [span(one)[0] for one in row] == [0, *(span(one)[1] for one in row[:-1])]
    assert span(row[-1])[1] == 20_000 and [one["id"] for one in row] == ["v1", "v2", "v3"]
    assert "transition" not in row[0]["m"] and all(one["m"]["transition"] for one in row[1:])


def test_pictures_always_stay() -> None:
    captions = [(f"Lasts {n}0 hours", 1000 + n * 2000, 2000) for n in range(1, 9)]
    draft = _shown(_film(captions))
    taken = sum(one["d"] for one in _graphics(draft))
    assert 0 < taken <= 0.6 * 20_000


@pytest.mark.parametrize("gap_ms", [200, 900, 1400])
def test_no_picture_between_graphics_only_flashes(gap_ms: int) -> None:
    draft = _shown(_film([("Lasts 12 hours", 4000, 3000), ("Held by 1,200 people", 7000 + gap_ms, 3000)]))
    assert len(_graphics(draft)) == 2
    assert min(one["d"] for one in segments(draft, PICTURES)) >= 1500


@pytest.mark.parametrize(
    "words",
    [
        "Entry £2",
        "Whisk in 2 eggs",
        "Add 50g oats",
        "Fry for 12 minutes",
        "For 8 year olds",
        "12 tips",
        "洗剪吹38元",
    ],
)
def test_a_price_an_amount_of_a_recipe_or_a_count_fills_no_screen_unasked(words: str) -> None:
    film = _film([(words, 2000, 4000)])
    assert _graphics(_shown(film)) == []
    assert _graphics(_shown(film, asked="counter"))


@pytest.mark.parametrize(
    "words", ["We raised £2,340", "20% off this week", "睡眠质量提高了27%", "营收$12.4M"]
)
def test_a_result_or_a_share_has_a_picture_of_its_own(words: str) -> None:
    assert _graphics(_shown(_film([(words, 2000, 4000)])))


def test_a_film_without_numbers_stays_the_very_same() -> None:
    draft = _film([("Fresh bread", 2000, 4000)])
    assert _shown(draft) is draft


def test_uploaded_pictures_are_never_covered() -> None:
    from ..checking import files

    talk = Talk(files(["image:a.jpg", "image:b.jpg"]))
    plan = talk.say(EXPLAINER, [one.id for one in talk.media])
    assert plan.draft is not None and _graphics(plan.draft) == []


def _with_caption(draft: dict[str, Any], words: str) -> dict[str, Any]:
    row = [{**one, "m": {**one["m"], "text": words}} for one in segments(draft, CAPTIONS)]
    return with_segments(draft, CAPTIONS, row)


def test_a_graphic_follows_the_words_of_its_caption() -> None:
    before = _shown(_film([("Lasts 12 hours", 6000, 5000)]))
    after = following(before, _with_caption(before, "Lasts 18 hours"))
    (graphic,) = _graphics(after)
    assert graphic["m"]["recipe"]["items"] == [{"text": "hours", "shown": "18"}]
    assert graphic["m"]["name"] == "number: 18 hours"


def test_a_number_that_is_gone_is_shown_no_longer() -> None:
    before = _shown(_film([("Lasts 12 hours", 6000, 5000)]))
    (graphic,) = _graphics(following(before, _with_caption(before, "Lasts all day")))
    assert "12" not in str(graphic["m"]["recipe"]["items"]) and graphic["m"]["src"] == "graphic:shapes"


def test_an_edit_of_anything_else_leaves_graphics_as_they_were() -> None:
    before = _shown(_film([("Lasts 12 hours", 6000, 5000)]))
    after = {**before, "d": 19_000}
    assert following(before, after) is after


def test_the_tone_of_the_film_is_the_tone_of_its_graphics() -> None:
    talk = Talk()
    talk.say(EXPLAINER)
    plan = talk.say("make it warmer")
    assert {one["m"]["recipe"]["tone"] for one in _graphics(plan.draft or {})} == {"warm"}


def test_what_is_shown_together_has_no_graphics_of_single_lines_before_it() -> None:
    plan = Talk().say("20s vertical ad for my salon 'Glossy', price list: gel $35, acrylic $50, pedi $40")
    assert [one["m"]["src"] for one in _graphics(plan.draft or {})] == ["graphic:list"]


@pytest.mark.parametrize(("asked", "graphic"), [("", "bars"), ("bars", "bars"), ("line", "line")])
def test_the_numbers_of_several_captions_make_one_chart(asked: str, graphic: str) -> None:
    captions = [("Sales 2022: 12", 2000, 3000), ("2023: 18", 5000, 3000), ("2024: 31", 8000, 3000)]
    draft = _shown(_film(captions), asked)
    (chart,) = _graphics(draft)
    assert chart["m"]["src"] == f"graphic:{graphic}" and span(chart) == (2000, 11_000)
    assert [one["value"] for one in chart["m"]["recipe"]["items"]] == [12, 18, 31]
    assert chart["m"]["recipe"]["title"] == "Sales" and chart["m"]["name"].endswith("2022–2024")
    row = segments(draft, CAPTIONS)
    row[1] = {**row[1], "m": {**row[1]["m"], "text": "2023: 20"}}
    (chart,) = _graphics(following(draft, with_segments(draft, CAPTIONS, row)))
    assert [one["value"] for one in chart["m"]["recipe"]["items"]] == [12, 20, 31]
    assert chart["m"]["src"] == f"graphic:{graphic}"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a 20 s explainer: how to brew coffee in 3 steps", "steps"),
        ("a step-by-step tutorial about tea", "steps"),
        ("用20秒讲解三个步骤", "steps"),
        ("show our sales as a bar chart", "bars"),
        ("a line chart of visitors", "line"),
        ("our year in numbers", "numbers"),
        ("a walk in the park, steps in the snow", ""),
        ("a 15 second promo for a bakery", ""),
    ],
)
def test_what_is_asked_for_is_read(words: str, kind: str) -> None:
    assert find_graphic(words) == kind


@pytest.mark.parametrize(("start", "length"), [(0, 2500), (9000, 3000), (18_800, 1200)])
def test_a_graphic_never_stands_under_a_title_or_an_end_card(start: int, length: int) -> None:
    film = _film(
        [
            ("Lasts 12 hours", 2000, 4000),
            ("Held by 1,200 people", 8000, 4000),
            ("Sold in 34 countries", 14_000, 4800),
        ]
    )
    card = {"id": "t1", "s": start, "d": length, "m": {"text": "Now", "style": "title"}}
    graphics = _graphics(_shown(with_segments(film, TITLE, [card])))
    assert graphics
    assert all(span(one)[1] <= start or span(one)[0] >= start + length for one in graphics)
