"""The answer to a question before the first film makes the film that was asked about."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct

_LAMP = "GlowLamp is a bedside lamp. It brightens slowly before your alarm. It has a soft red night light."


@pytest.mark.parametrize(
    ("said", "answer", "size", "language"),
    [
        ("小红书 3:4 的花店视频 10s", "9:16", (1080, 1920), "zh"),
        ("3:4 video for my flower shop", "square", (1080, 1080), "en"),
    ],
)
def test_a_shape_is_answered(said: str, answer: str, size: tuple[int, int], language: str) -> None:
    assert direct(said, draft=None).kind == "answer"
    plan = direct(answer, draft=None, before=[said])
    assert plan.draft and (plan.draft["m"]["width"], plan.draft["m"]["height"]) == size
    assert plan.language == language


def test_a_description_that_comes_later_keeps_the_length_that_was_told() -> None:
    said = "15-second explainer from my product description"
    assert direct(said, draft=None).kind == "answer"
    plan = direct(_LAMP, draft=None, before=[said])
    assert plan.draft and plan.draft["d"] == 15_000
