"""Words, seconds, files and parts of a first message that are told without marks."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.foreign_refusals import with_refusals_in_english
from nemo_notebook.studio.director.reading.messages.main_message import with_main_message
from nemo_notebook.studio.director.reading.messages.mended_quotes import with_quotes_mended
from nemo_notebook.studio.director.reading.messages.model_links import without_model_links
from nemo_notebook.studio.director.reading.messages.parts_refused import with_parts_refused
from nemo_notebook.studio.director.reading.messages.rows_of_files import with_rows_told
from nemo_notebook.studio.director.reading.messages.scene_seconds import with_scene_stretches
from nemo_notebook.studio.director.reading.messages.words_unquoted import with_words_in_quotes

from ...checking import files


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("a lake, with the words Breathe in, Let go", "a lake with captions “Breathe in”; “Let go”"),
        (
            "a lake with the text Open now in white letters",
            "a lake with the text “Open now” in white letters",
        ),
        ("湖边视频，上面写放松一下，配轻音乐", "湖边视频，配文字“放松一下”，配轻音乐"),
    ],
)
def test_words_for_the_screen_are_quoted(said: str, plain: str) -> None:
    assert with_words_in_quotes(said) == plain


@pytest.mark.parametrize(
    "said",
    [
        "a lake with the text in yellow",
        "a film that reads like a poem",
        "湖边视频，文字是白色",
        "红、黄、蓝，每个4秒，屏幕上写出名字",
        "first a forest with the word Breathe, then a lake with Float",
    ],
)
def test_words_about_words_are_left(said: str) -> None:
    assert with_words_in_quotes(said) == said


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("10 seconds of sea then 5 seconds of forest", "0-10s sea, 10-15s forest."),
        (
            "15 second video: first 5 seconds city, then mountains",
            "15 second video: 0-5s city, 5-15s mountains.",
        ),
        ("15秒视频，前5秒城市，后面10秒群山", "15秒视频：0-5秒 城市，5-15秒 群山。"),
    ],
)
def test_seconds_of_scenes_are_stretches(said: str, plain: str) -> None:
    assert with_scene_stretches(said) == plain


@pytest.mark.parametrize(
    "said",
    ["3 seconds of silence, 4 seconds of music", "15秒视频，前3秒标题，后面12秒海边", "a 5 second beach"],
)
def test_other_seconds_are_left(said: str) -> None:
    assert with_scene_stretches(said) == said


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("an ad. Core message: Save 20%", "an ad. title “Save 20%”"),
        ("10秒视频，核心信息：全场八折", "10秒视频，标题“全场八折”"),
        ("a video about the main line of the railway", "a video about the main line of the railway"),
    ],
)
def test_a_core_message_is_the_title(said: str, plain: str) -> None:
    assert with_main_message(said) == plain


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("湖，文字和音乐都别加", "湖，不要文字，不要音乐"),
        ("a lake, music and text are not needed", "a lake, no music, no text"),
        ("音乐不要太吵", "音乐不要太吵"),
    ],
)
def test_parts_that_are_refused_are_told_one_by_one(said: str, plain: str) -> None:
    assert with_parts_refused(said) == plain


def test_files_stand_in_the_order_that_is_told() -> None:
    shelf = files(["image:a.jpg", "image:b.jpg"])
    told = with_rows_told("my photos - start with b.jpg, then a.jpg. 12 s", shelf)
    assert told == "my photos. Start with b.jpg, then a.jpg. 12 s"
    assert with_rows_told("这两张照片倒着放，就是最后一张放到最前面", shelf) == "照片倒序播放"
    assert with_rows_told("文字按顺序是：甲、乙", shelf) == "字幕依次是：甲、乙"
    assert with_rows_told("my photos, first c.jpg", shelf) == "my photos, first c.jpg"


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("a video like this https://tiktok.com/@a/1 for my bar", "a video for my bar"),
        ("our bar, find us at https://bar.com", "our bar, find us at https://bar.com"),
    ],
)
def test_a_link_to_a_model_is_left_out(said: str, plain: str) -> None:
    assert without_model_links(said) == plain


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ('titled "He said "hi" to me"', "titled “He said ‘hi’ to me”"),
        ('change the title to "Hello', 'change the title to "Hello"'),
        ('title "Hello, calm music', 'title "Hello", calm music'),
        ('captions: "A one", "B two"', 'captions: "A one", "B two"'),
        ('a 27" monitor', 'a 27" monitor'),
    ],
)
def test_quotation_marks_are_mended(said: str, plain: str) -> None:
    assert with_quotes_mended(said) == plain


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("un video sobre el mar sin música", "un video sobre el mar, no music"),
        ("海の動画、音楽なし", "海の動画, no music"),
        ("the band Sans Musique", "the band Sans Musique"),
    ],
)
def test_what_other_languages_refuse_is_told_in_english(said: str, plain: str) -> None:
    assert with_refusals_in_english(said) == plain
