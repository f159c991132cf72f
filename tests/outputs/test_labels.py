from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook import outputs
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Phase
from nemo_notebook.models.turn import Batch, Failure
from nemo_notebook.outputs import Ended, film_bundle, status_bundle, tracks_html, tracks_plain
from nemo_notebook.outputs.batch import batch_plain
from nemo_notebook.outputs.labels import _CHINESE, labelled, said
from tests.outputs.page import clip, film, read, seg

_LATIN_WORD = re.compile(
    r"(?<!%)\b(?!nemo|mp4|film|fps|kB|MB|coffee|local|studio|composed|from|your|media)[a-z]{3,}"
)
_SOURCE = "\n".join(path.read_text("utf-8") for path in Path(outputs.__file__).parent.glob("*.py"))


def _chinese(**meta: Any) -> Draft:
    wire = {
        "d": 20_000,
        "m": {"title": "晨光", "width": 1080, "height": 1920, **meta},
        "t": [
            {"tt": 0, "m": {"name": "Video"}, "sg": [seg(0, 20_000, name="咖啡馆")]},
            {"tt": 1, "m": {"name": "BGM"}, "sg": [seg(0, 20_000, name="氛围", volume=0.35)]},
            {"tt": 7, "m": {"name": "Title"}, "sg": [seg(0, 3000, text="晨光")]},
        ],
    }
    return Draft.from_wire(wire)


def test_the_tracks_of_a_chinese_film_have_chinese_labels_only() -> None:
    for text in (read(tracks_html(_chinese())).text, tracks_plain(_chinese())):
        assert all(
            one in text for one in ("轨道", "类型", "片段", "音量", "视频", "音乐", "标题", "0–3\u00a0秒")
        )
        assert not _LATIN_WORD.findall(text), text
    assert "3\u00a0条轨道" in read(tracks_html(_chinese())).text
    assert "时间线是空的" in tracks_plain(Draft.from_wire({"m": {"language": "zh"}}))


def test_the_draft_tells_its_language_and_else_its_texts_do() -> None:
    assert "Volume" in tracks_plain(_chinese(language="en"))
    assert "Track" not in tracks_plain(_chinese())


def test_below_a_chinese_film_all_is_chinese_but_names() -> None:
    shown = film_bundle(film(), lambda _: clip(), draft=_chinese())
    text = read(shown["text/html"]).text
    assert "下载" in text and "文字稿" in text and "秒" in text and "Download" not in text
    gone = read(film_bundle(film(), lambda _: None, draft=_chinese())["text/html"]).text
    assert "影片已不在" in gone and "%nemo export" in gone


@pytest.mark.parametrize(
    ("phase", "ended", "line"),
    [
        (Phase("connecting"), None, "连接中 0:09 · local studio"),
        (Phase("ready"), None, "就绪 · local studio"),
        (
            Phase("rendering", 0.45, count="12 of 450 frames"),
            None,
            "渲染中 45 % · 0:09 · 12/450 帧 · local studio",
        ),
        (Phase("Still working…"), None, "⏳ 还在处理 0:09 · local studio"),
        (Phase("making 3 films", 0), None, "正在制作 3 部影片 0 % · 0:09 · local studio"),
        (Phase("folding paper"), None, "Folding paper 0:09 · local studio"),
        (Phase("x"), "done", "完成，用时 9.0 秒 · 2 积分 · local studio"),
        (Phase("x"), "partly", "部分完成，用时 9.0 秒 · 2 积分 · local studio"),
    ],
)
def test_the_status_line_of_chinese_words_is_chinese(phase: Phase, ended: Ended | None, line: str) -> None:
    spent = 2 if ended else None
    shown = status_bundle(phase, backend="local", elapsed_s=9, ended=ended, spent=spent, language="zh")
    assert shown["text/plain"].replace("\u00a0", " ") == line


def test_what_runs_in_the_background_says_so_in_chinese() -> None:
    shown = status_bundle(Phase("ready"), backend="", elapsed_s=1, where="background 2", language="zh")
    assert shown["text/plain"] == "就绪 · 后台 2"


def test_a_batch_of_chinese_prompts_has_a_chinese_heading() -> None:
    batch = Batch(
        results=(Failure(prompt="海边的短片", message="x"), Failure(prompt="森林的短片", message="x"))
    )
    assert batch_plain(batch).replace("\u00a0", " ").startswith("0 部影片 · 2 部影片失败：1, 2")


def test_the_language_is_that_of_the_output_alone() -> None:
    with labelled("zh"):
        assert said("Track") == "轨道" and said("a name of one's own {x}") == "a name of one's own {x}"
        with labelled("en"):
            assert said("Track") == "Track"
        assert said("Track") == "轨道"
    assert said("Track") == "Track"


def test_every_sentence_that_is_asked_for_has_a_chinese_one() -> None:
    asked = set(re.findall(r"said\(\s*[\"']([^\"']+)[\"']", _SOURCE))
    assert len(asked) > 15 and asked <= set(_CHINESE)
