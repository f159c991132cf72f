"""Articles become their key points: chosen as an editor would, never reworded, short enough for a phone."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from nemo_notebook.studio.director import Plan, direct
from nemo_notebook.studio.director.checks import check_draft
from nemo_notebook.studio.director.reading.articles.ranking import key_sentences
from nemo_notebook.studio.director.reading.articles.script import write_script
from nemo_notebook.studio.director.reading.messages.sentences import read_writing

from .checking import DATA, check_plan, segments

_ARTICLES = sorted((DATA / "articles").glob("*.txt"))
_MARK = re.compile(r"\{(\d)\}")  # before each of the five sentences an editor chose, by weight


def _text(path: Path) -> str:
    return _MARK.sub("", path.read_text("utf-8"))


def _editors_choice(path: Path) -> list[str]:
    """The beginnings of the five sentences, the weightiest first."""
    found = re.findall(r"\{(\d)\}(.{12})", path.read_text("utf-8"))
    return [start for _, start in sorted(found)]


def _film(path: Path, seconds: int = 20) -> Plan:
    if path.name.startswith("zh"):
        return direct(f"把这篇文章的三个要点做成{seconds}秒的竖屏视频：\n{_text(path)}", draft=None)
    asked = f"Make a {seconds}-second vertical video with the 3 key points of this article:"
    return direct(f"{asked}\n{_text(path)}", draft=None)


def _texts(plan: Plan, track: str = "captions") -> list[str]:
    assert plan.draft
    return [one["m"]["text"] for one in segments(plan.draft, track)]


def _is_part(line: str, article: str) -> bool:
    """Whether a caption holds only words of the article, in their order, numbers as they were written."""
    words = re.findall(r"[\u3400-\u9fff]|[^\s\u3400-\u9fff，。、；：！？“”,.;:!?\"—–-]+", line.rstrip("…"))
    at, low = 0, article.lower()
    for word in words:
        at = low.find(word.lower(), at)
        if at < 0:
            return False
        at += len(word)
    return True


def test_most_key_points_are_those_an_editor_would_choose() -> None:
    good = 0
    for path in _ARTICLES:
        writing = read_writing(_text(path))
        chosen = [writing.sentences[place].text for place in key_sentences(writing, 3)]
        good += sum(line.startswith(start) for line in chosen for start in _editors_choice(path)) >= 2
    assert len(_ARTICLES) == 16 and good >= 13


@pytest.mark.parametrize("path", _ARTICLES, ids=lambda path: path.stem)
def test_the_editors_sentences_are_found_whole(path: Path) -> None:
    sentences = [one.text for one in read_writing(_text(path)).sentences]
    for start in _editors_choice(path):
        assert sum(one.startswith(start) for one in sentences) == 1, start


@pytest.mark.parametrize("path", _ARTICLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("seconds", [15, 30])
def test_an_article_becomes_captions_that_can_be_read(path: Path, seconds: int) -> None:
    plan = _film(path, seconds)
    check_plan(plan)
    assert plan.kind == "generate" and plan.draft and plan.draft["d"] == seconds * 1000
    lines = _texts(plan)
    assert 3 <= len(lines) <= 6
    assert all(len(one) <= 110 for one in lines)
    assert [one.sentence for one in check_draft(plan.draft)] == []


@pytest.mark.parametrize("path", _ARTICLES, ids=lambda path: path.stem)
def test_nothing_is_invented(path: Path) -> None:
    article = " ".join(one.text for one in read_writing(_text(path)).sentences)
    for seconds in (12, 20, 45):
        assert all(_is_part(line, article) for line in _texts(_film(path, seconds)))


def test_the_heading_is_the_title_and_the_closing_of_a_long_film() -> None:
    path = DATA / "articles" / "en_bus.txt"
    heading = "Night buses return to Harwick after eleven years"
    assert _texts(_film(path, 15), "title") == [heading]
    assert _texts(_film(path, 40), "title") == [heading, heading]


def test_the_newsletter_and_orders_to_machines_are_no_points() -> None:
    for name in ("en_harbour", "en_meetings", "zh_phone"):
        said = " ".join(write_script(_text(DATA / "articles" / f"{name}.txt"), most=12).lines)
        assert not re.search("newsletter|pirate|track\\(|点击关注", said)


def test_without_a_length_the_film_is_as_long_as_its_words_need() -> None:
    plan = direct(f"a video of this article:\n{_text(_ARTICLES[0])}", draft=None)
    assert plan.draft and 20_000 < plan.draft["d"] < 60_000 and check_draft(plan.draft) == ()


def test_what_stands_behind_the_first_pages_is_read_too() -> None:
    filler = "The weather was fine and nobody in the village had much to say about it. " * 80
    point = "In 2031 the dam of Orsk will hold 4,100 million litres, the council of Orsk decided."
    tail = "Everyone went home and slept well until the morning of the next day came around. " * 20
    plan = direct(f"a 30 second video of this article:\n{filler}{point} {tail}", draft=None)
    assert any("4,100 million litres" in line for line in _texts(plan))


@pytest.mark.parametrize(("words", "limit_s"), [(5_000, 1.0), (33_000, 3.0)])
def test_long_articles_are_read_quickly(words: int, limit_s: float) -> None:
    pieces = " ".join(_text(path) for path in _ARTICLES if path.name.startswith("en")).split()
    article = " ".join(f"{word}{i % 97}" if i % 9 == 0 else word for i, word in enumerate(pieces * 20))
    article = " ".join(article.split()[:words])
    began = time.process_time()
    plan = direct(f"a 30 second video with the 3 key points of this article:\n{article}", draft=None)
    assert time.process_time() - began < limit_s
    assert plan.kind == "generate"


def test_a_long_chinese_text_is_read_quickly() -> None:
    article = "".join(_text(path) for path in _ARTICLES if path.name.startswith("zh")) * 18
    began = time.process_time()
    assert direct(f"把这篇文章做成30秒的视频：\n{article}", draft=None).kind == "generate"
    assert time.process_time() - began < 3
