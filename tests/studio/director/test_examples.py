"""Every phrase that the profiles, the workflows and the read-me offer to be said does something."""

from __future__ import annotations

from pathlib import Path

import pytest

from nemo_notebook.profiles import PROFILES
from nemo_notebook.studio.director.words.answers import EXAMPLES

from .checking import Talk, files, segments
from .films import start

_NOT_MESSAGES = ("export 1080p MP4",)
"""Goes to the export, never to the director."""
_NEED_MORE = ("text prompts or images", "from my product description", "from my text prompt", "from this")
"""Speak of what is to be sent with them; alone they are answered by a question for it."""
_PHOTOS = ["image:a.jpg", "image:b.jpg", "image:c.jpg", "image:d.jpg"]
_ARTICLE = (
    "Remote teams meet less and write more. A short daily note replaces the morning call. "
    "People in other time zones read it when they wake. Decisions stay findable for years. "
) * 6


def _examples() -> list[str]:
    said = [one for profile in PROFILES.values() for one in profile.examples]
    return [one for one in dict.fromkeys(said) if one not in _NOT_MESSAGES]


@pytest.mark.parametrize("said", _examples())
def test_each_example_of_a_profile_makes_a_film_or_asks_for_what_is_missing(said: str) -> None:
    if said.startswith("make it"):
        assert start("cafe").say(said).kind == "edit"
        return
    talk = Talk(files(_PHOTOS if "images" in said else []))
    plan = talk.say(said, [one.id for one in talk.media])
    missing = not talk.media and ("[paste text]" in said or said.endswith(_NEED_MORE))
    assert plan.kind == ("answer" if missing else "generate"), plan.words
    assert "?" in plan.words or ":" in plan.words


@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_example_in_an_answer_makes_a_film(language: str) -> None:
    assert [Talk().say(said).kind for said in EXAMPLES[language]] == ["generate", "generate"]


@pytest.mark.parametrize(
    ("said", "media", "length_ms", "size"),
    [
        (
            "A 20-second MP4 promoting a coffee shop, vertical 9:16, warm tones, no voiceover",
            [], 20_000, (1080, 1920),
        ),
        (
            "A 15-second explainer from this product description: A lamp that follows you. 1080p landscape",
            [], 15_000, (1920, 1080),
        ),
        (
            "Turn these 4 product images into a 30-second slideshow with text overlays and background music",
            _PHOTOS, 30_000, (1920, 1080),
        ),
        ("A 5-second cinematic clip: a sunset over the ocean with waves crashing", [], 5000, (1920, 1080)),
        (
            "A 20-second video about a new running shoe, upbeat music, 1080p, landscape format.",
            [], 20_000, (1920, 1080),
        ),
        (f"A 30-second video around the 3 key points of this article: {_ARTICLE}", [], 30_000, (1920, 1080)),
    ],
)  # fmt: skip
def test_each_workflow_makes_the_film_it_speaks_of(
    said: str, media: list[str], length_ms: int, size: tuple[int, int]
) -> None:
    talk = Talk(files(media))
    assert talk.say(said, [one.id for one in talk.media]).kind == "generate"
    assert talk.draft and talk.draft["d"] == length_ms
    assert (talk.draft["m"]["width"], talk.draft["m"]["height"]) == size
    if media:
        assert len(segments(talk.draft, "video")) == len(media)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("make it 10 seconds", "SetDuration"),
        ("switch to 16:9", "SetAspect"),
        ("lower the music to 20 %", "SetVolume"),
        ("change the title to Slow Mornings", "SetTitle"),
        ("cooler", "SetTone"),
        ("把标题改成慢生活", "SetTitle"),
    ],
)
def test_each_change_of_the_workflows_is_one_edit(said: str, name: str) -> None:
    assert [step.args["operation"] for step in start("cafe").say(said).steps] == [name]


def test_the_prompts_of_the_read_me_are_understood() -> None:
    words = (Path(__file__).parents[3] / "README.md").read_text("utf-8")
    for said in ("a sunset over the ocean with waves crashing", "a forest in the morning, 5 s"):
        assert said in words and Talk().say(said).kind == "generate"
    assert "warmer, and no music" in words
    done = [step.args["operation"] for step in start("scenes").say("warmer, and no music").steps]
    assert done == ["SetTone", "RemoveMusic"]
