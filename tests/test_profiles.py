from __future__ import annotations

import pytest

from nemo_notebook.config import VERSION
from nemo_notebook.errors import ConfigError
from nemo_notebook.profiles import DEFAULT_PROFILE, PROFILES, find_profile


def test_the_four_profiles_of_the_vendor_and_ours_are_built_in() -> None:
    assert set(PROFILES) == {
        "nemo-notebook",
        "free-video-generation-tools",
        "ai-video-generator-free-luma",
        "ai-video-generator-free-leonardo",
        "free-ai-video-generator",
    }
    assert find_profile(DEFAULT_PROFILE).version == VERSION


@pytest.mark.parametrize(
    ("name", "example", "tip"),
    [
        ("free-video-generation-tools", "a 30-second video clip from my product", "MP4, MOV, PNG, JPG"),
        ("ai-video-generator-free-luma", "a 5-second cinematic video clip", "MP4, MOV, PNG, JPG"),
        ("ai-video-generator-free-leonardo", "a 15-second video from this", "JPG, PNG, MP4, WebM"),
        ("free-ai-video-generator", "vertical 9:16 format, warm tones, no voiceover", "390 px"),
    ],
)
def test_a_profile_suggests_what_its_document_does(name: str, example: str, tip: str) -> None:
    profile = find_profile(name)
    assert any(example in one for one in profile.examples) and any(tip in one for one in profile.tips)
    assert profile.greeting and profile.version


def test_an_unknown_profile_is_answered_with_those_there_are() -> None:
    with pytest.raises(ConfigError) as caught:
        find_profile("luma")
    assert "ai-video-generator-free-luma" in caught.value.hint
