from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct

from ...checking import segments


@pytest.mark.parametrize(
    ("brief", "words"),
    [
        (
            "A 5-second cinematic clip: a sunset over the ocean with waves crashing",
            ["a sunset over the ocean with waves crashing"],
        ),
        ("Make a 10 second video of waves on a beach with soft piano music, square", ["waves on a beach"]),
        (
            "autumn leaves falling in a park, slow motion, golden light, 6s, 9:16, lo-fi",
            ["autumn leaves falling in a park, slow motion, golden light"],
        ),
        ("make a 5 second vertical video promoting a coffee shop, warm tones", ["a coffee shop"]),
        ("5秒，快来一段雪山日出的空镜，不要音乐", ["雪山日出"]),
        (
            "一分钟：第一，海上日出；第二，正午的城市；第三，夜晚的星空",
            ["海上日出", "正午的城市", "夜晚的星空"],
        ),
    ],
)
def test_each_shot_keeps_the_words_that_describe_it(brief: str, words: list[str]) -> None:
    plan = direct(brief, draft=None)
    assert plan.draft is not None
    kept = [one["m"]["recipe"]["words"] for one in segments(plan.draft, "video")]
    assert list(dict.fromkeys(kept)) == words


def test_a_scene_that_takes_anothers_place_does_not_keep_its_words() -> None:
    first = direct("A 5-second clip: a sunset over the ocean", draft=None).draft
    plan = direct("show a forest instead", draft=first)
    assert plan.draft is not None
    assert ["words" in one["m"]["recipe"] for one in segments(plan.draft, "video")] == [False]
