from __future__ import annotations

import pytest

from nemo_notebook.studio.director import Plan, direct

from .checking import check_plan, files
from .films import start


def _operations(plan: Plan) -> list[tuple[str, dict[str, object]]]:
    found = [dict(step.args) for step in plan.steps]
    return [(str(one.pop("operation")), one) for one in found]


def _talk(film: str, *said: str) -> Plan:
    """Say things one after the other until the draft changes; each question is left open for the next."""
    talk = start(film)
    before: list[str] = []
    for words in said:
        plan = direct(words, draft=talk.draft, past=talk.past, media=talk.media, before=before)
        check_plan(plan, talk.media)
        before.append(words)
    return plan


@pytest.mark.parametrize(
    ("film", "said", "name", "args"),
    [
        ("photos", ("delete that picture", "the second one"), "RemovePicture", {"index": 1}),
        ("photos", ("delete it", "2"), "RemovePicture", {"index": 1}),
        ("photos", ("delete it", "the last one please"), "RemovePicture", {"index": 3}),
        ("photos", ("那张图删掉", "第二个"), "RemovePicture", {"index": 1}),
        ("photos", ("那张图删掉", "最后一张"), "RemovePicture", {"index": 3}),
        ("cafe", ("change the title", "Slow Mornings"), "SetTitle", {"text": "Slow Mornings"}),
        ("cafe", ("改标题", "慢早晨"), "SetTitle", {"text": "慢早晨"}),
        ("cafe", ("the music is wrong", "which ones are there?", "calm"), "SetMusic", {"style": "ambient"}),
        (
            "captions",
            ('change the caption to "Now open"', "2"),
            "SetCaption",
            {"index": 1, "text": "Now open"},
        ),
        ("captions", ("把字幕改成“现已开业”", "第三条"), "SetCaption", {"index": 2, "text": "现已开业"}),
        ("cafe", ("make it 20 minutes", "2 minutes"), "SetDuration", {"duration_ms": 120_000}),
        ("cafe", ("make it 20 minutes", "30"), "SetDuration", {"duration_ms": 30_000}),
        ("cafe", ("改成20分钟", "30秒"), "SetDuration", {"duration_ms": 30_000}),
        ("cafe", ("make it 7:3 aspect ratio", "square then"), "SetAspect", {"aspect": "1:1"}),
        ("cafe", ("make it longer and shorter", "longer"), "SetDuration", {"duration_ms": 30_000}),
        ("cafe", ("既要长一点又要短一点", "短一点"), "SetDuration", {}),
        ("cafe", ("add captions", "Open daily"), "SetCaptions", {"texts": ("Open daily",)}),
    ],
)
def test_the_next_message_answers_a_question(
    film: str, said: tuple[str, ...], name: str, args: dict[str, object]
) -> None:
    plan = _talk(film, *said)
    assert plan.kind == "edit", plan.words
    (found,) = _operations(plan)
    assert found[0] == name and args.items() <= found[1].items()


@pytest.mark.parametrize("no", ["no", "never mind", "算了", "no thanks"])
def test_a_question_can_be_turned_down(no: str) -> None:
    plan = _talk("photos", "delete it", no)
    assert plan.kind == "answer" and plan.words in ("Left as it is.", "好的，保持不变。")


def test_a_yes_to_which_one_asks_again() -> None:
    assert _talk("photos", "delete it", "yes").words == _talk("photos", "delete it").words


def test_a_wish_of_its_own_answers_no_question() -> None:
    plan = _talk("photos", "delete it", "make it 10 seconds")
    assert _operations(plan)[0][0] == "SetDuration"
    plan = _talk("cafe", "change the title", "undo")
    assert plan.kind == "answer" and "undo" in plan.words


def test_taking_all_pictures_away_is_refused() -> None:
    assert _talk("photos", "delete it", "all").kind == "answer"


@pytest.mark.parametrize(
    ("said", "length_ms", "scene"),
    [
        (("make a 15-second vertical video", "a coffee shop"), 15_000, "scene:cafe"),
        (("做一个15秒的视频", "一家咖啡馆"), 15_000, "scene:cafe"),
        (("a 20 minute video about the sea", "2 minutes"), 120_000, "scene:ocean"),
        (("做一个两小时的大海视频", "20秒"), 20_000, "scene:ocean"),
    ],
)
def test_what_is_missing_of_a_first_film_can_be_told_after(
    said: tuple[str, str], length_ms: int, scene: str
) -> None:
    assert direct(said[0], draft=None).kind == "answer"
    plan = direct(said[1], draft=None, before=said[:1])
    check_plan(plan)
    assert plan.draft and plan.draft["d"] == length_ms
    assert plan.draft["t"][0]["sg"][0]["m"]["src"] == scene


def test_an_answer_with_a_file_replaces_the_picture_that_was_asked_for() -> None:
    talk = start("photos")
    question = direct("replace a picture with this one", draft=talk.draft, media=talk.media, fresh=["m5"])
    assert question.kind == "answer"
    plan = direct(
        "the second", draft=talk.draft, media=files([]) or talk.media, fresh=["m5"],
        before=["replace a picture with this one"],
    )  # fmt: skip
    assert _operations(plan)[0] == ("ReplacePicture", {"index": 1, "media_id": "m5"})
