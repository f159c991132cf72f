from __future__ import annotations

import pytest

from nemo_notebook.studio.director import Plan, direct
from nemo_notebook.studio.director.reading.briefs.charts import find_chart
from nemo_notebook.studio.director.reading.briefs.graphics import find_graphic

from ...checking import check_plan, segments


def _made(brief: str) -> Plan:
    plan = direct(brief, draft=None)
    check_plan(plan)
    return plan


@pytest.mark.parametrize(
    ("brief", "graphic", "title", "rows"),
    [
        ("bar chart of our sales: Q1 12, Q2 18, 12 s", "bars", "Our sales", (("Q1", "12"), ("Q2", "18"))),
        ("销量：一月120，二月180，做个柱状图", "bars", "销量", (("一月", "120"), ("二月", "180"))),
        (
            "graph: visitors 2021: 1,200, 2022: 3.4k",
            "bars",
            "visitors",
            (("2021", "1,200"), ("2022", "3.4k")),
        ),
        (
            "a pie chart, our budget is rent 60%, fun 40%",
            "donut",
            "Our budget",
            (("Rent", "60%"), ("Fun", "40%")),
        ),
        (
            "compare plan A $10 vs plan B $25, 10s",
            "compare",
            "Plan A vs Plan B",
            (("Plan A", "$10"), ("Plan B", "$25")),
        ),
        (
            "compare apples 3, pears 4, plums 9",
            "bars",
            "",
            (("Apples", "3"), ("Pears", "4"), ("Plums", "9")),
        ),
    ],
)
def test_the_numbers_of_a_chart_are_read_word_for_word(
    brief: str, graphic: str, title: str, rows: tuple[tuple[str, str], ...]
) -> None:
    chart = find_chart(brief, find_graphic(brief))
    assert chart is not None
    assert (chart.graphic, chart.title.casefold(), chart.rows) == (graphic, title.casefold(), rows)


@pytest.mark.parametrize("brief", ["a bar chart of our sales, 12 seconds", "our café: tea $3, cake $4, 15 s"])
def test_without_numbers_or_without_a_wish_there_is_no_chart(brief: str) -> None:
    assert find_chart(brief, find_graphic(brief)) is None


def test_a_chart_stands_from_the_title_on_and_no_caption_repeats_it() -> None:
    draft = _made("bar chart of our sales: Q1 12, Q2 18, Q3 25, Q4 40, 12 seconds").draft or {}
    last, (title,) = segments(draft, "video")[-1], segments(draft, "title")
    assert last["m"]["src"] == "graphic:bars" and last["s"] == title["s"] + title["d"]
    assert [one["value"] for one in last["m"]["recipe"]["items"]] == [12, 18, 25, 40]
    assert segments(draft, "captions") == []


def test_amounts_of_several_scales_are_drawn_to_one_scale() -> None:
    draft = _made("bar chart: visitors Jan 1.2k, Feb 900. 10 seconds").draft or {}
    items = segments(draft, "video")[-1]["m"]["recipe"]["items"]
    assert [one["value"] for one in items] == [1200, 900]


def test_seconds_that_are_compared_are_no_length_of_the_film() -> None:
    plan = _made("对比：旧版加载8秒，新版加载1秒，10秒")
    assert (plan.draft or {})["d"] == 10_000


def test_a_colour_named_for_the_film_is_the_colour_of_what_stands_out() -> None:
    draft = _made(
        "ad for my salon 'Glossy', pink vibes, price list: gel $35, acrylic $50, pedi $40, 20s"
    ).draft
    texts = [one["m"] for track in ("title", "captions") for one in segments(draft or {}, track)]
    assert {one["accent"] for one in texts} == {"#ec407a"}
    assert segments(draft or {}, "video")[-1]["m"]["recipe"]["accent"] == "#ec407a"


def test_a_colour_of_a_thing_is_none_of_the_film() -> None:
    draft = _made("a red bike on a green field, 8 s").draft or {}
    assert all("accent" not in one["m"] for one in segments(draft, "title"))


def test_what_is_no_scene_among_scenes_is_named_in_the_answer() -> None:
    assert "“campfire”" in _made("travel teaser: mountains, lake, campfire, stars. 24s").words
    assert "篝火" in _made("旅行片头，雪山，湖泊，篝火，草原，10秒").words


def test_a_lesson_without_points_asks_for_them() -> None:
    assert "invents no facts" in _made("explain photosynthesis for 5th graders in 30 seconds").words
    assert "不会编造" in _made("科普：为什么天空是蓝色的，30秒").words


def test_a_voice_over_speaks_all_of_its_sentences() -> None:
    draft = _made("a 20s coffee ad, voice-over: Fresh beans. Roasted here. Come by! Vertical, warm.").draft
    (voice,) = segments(draft or {}, "voice")
    assert voice["m"]["recipe"]["text"] == "Fresh beans. Roasted here. Come by!"
    assert (draft or {})["m"]["tone"] == "warm"
