"""Words for music: which style of the studio they call for."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.sound import find_music
from nemo_notebook.studio.director.reading.terms.music_styles import UNKNOWN_STYLES, find_music_style


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("with jazzy music", "jazz"),
        ("bossa nova music", "jazz"),
        ("爵士乐", "jazz"),
        ("soft piano, 20 seconds", "piano"),
        ("calm piano music", "piano"),
        ("舒缓的钢琴曲", "piano"),
        ("国风音乐", "chinese"),
        ("配古筝", "chinese"),
        ("music with a guzheng", "chinese"),
        ("suspenseful music", "suspense"),
        ("悬疑的配乐", "suspense"),
        ("scary music", "suspense"),
        ("a trap beat", "hiphop"),
        ("嘻哈音乐", "hiphop"),
        ("lofi hip hop music", "lofi"),
        ("funky disco music", "funk"),
        ("放克音乐", "funk"),
        ("Christmas music", "holiday"),
        ("圣诞音乐", "holiday"),
        ("8-bit music", "chiptune"),
        ("像素风游戏音乐", "chiptune"),
        ("corporate music", "inspiring"),
        ("励志的音乐", "inspiring"),
        ("upbeat music for a Christmas video", "upbeat"),
        ("epic music", "cinematic"),
    ],
)
def test_words_call_for_their_style(words: str, style: str) -> None:
    assert find_music(words, []).style == style


def test_a_christmas_video_with_music_names_no_style() -> None:
    assert find_music_style("a christmas video with music") is None


@pytest.mark.parametrize("words", ["jazz", "piano", "hip-hop", "disco", "国风", "古筝", "嘻哈"])
def test_a_style_that_can_be_played_is_not_said_to_be_unknown(words: str) -> None:
    assert not UNKNOWN_STYLES.search(words)


def test_a_share_of_the_subject_is_no_volume() -> None:
    assert find_music("30% more cushioning. Upbeat music", []).volume is None
    assert find_music("upbeat music at 30%", []).volume == 0.3


@pytest.mark.parametrize("wishes", ["don't put any music", "don't play any music", "no music"])
def test_music_is_kept_away_in_any_words(wishes: str) -> None:
    assert find_music(wishes, []).wanted is False
