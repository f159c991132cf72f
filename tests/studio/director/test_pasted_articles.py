"""A pasted article: its heading, its points, and what it quotes."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, VOICE, segments, words_of
from nemo_notebook.studio.director.plan import Wire

from .checking import Talk

_LISTED = """# 3 Reasons to Grow Your Own Herbs

Supermarket herbs are expensive and they wilt within days. A pot on the sill costs little.

The first reason is the price. A basil plant costs two dollars and gives forty leaves a month.

The second reason is the taste. Leaves lose half of their aroma within a day of being cut.

The third reason is the joy. Children water the pots and learn where food comes from.

There is one catch, of course. Herbs need at least four hours of sun."""
_QUOTING = """河西旧厂房变身文化公园

停产十年的河西纺织厂近日重新开放，变身为占地六万平方米的文化公园。园内保留了三座老厂房，不仅改善了环境，也留住了记忆。

一位老工人说：“我在这里干了三十年，今天像回家一样。”

园区负责人介绍：“周末会有市集和露天电影。”预计每年接待游客五十万人次。"""
_HEADED = """# Why we moved to a four-day week

Last spring our team of twelve stopped working on Fridays. Nothing broke.

## 1. Meetings got shorter
We cut the weekly meeting from ninety minutes to thirty. Nobody has missed it.

## 2. People rest properly
Sick days fell by a third within six months. Two colleagues came back from part-time work.

## 3. Hiring became easier
We had 300 applications for the last position, three times as many as before."""


def _film(words: str) -> Wire:
    plan = Talk([]).say(words, [])
    assert plan.kind == "generate" and plan.draft is not None
    return plan.draft


def _texts(draft: Wire, track: str) -> list[str]:
    return [words_of(one) for one in segments(draft, track)]


@pytest.mark.parametrize(
    "lead",
    ["", "Turn this article into a 30 second video with its 3 key points:\n\n", "Summarize this article:\n"],
)
def test_a_heading_is_the_title_once_and_the_counted_points_are_captions(lead: str) -> None:
    draft = _film(lead + _LISTED)
    assert _texts(draft, TITLE) == ["3 Reasons to Grow Your Own Herbs"]
    captions = _texts(draft, CAPTIONS)
    assert [one for one in captions if one.startswith("The ")] == [
        "The first reason is the price",
        "The second reason is the taste",
        "The third reason is the joy",
    ]


def test_numbered_headings_of_an_article_are_its_points() -> None:
    captions = _texts(_film(_HEADED), CAPTIONS)
    assert {"Meetings got shorter", "People rest properly", "Hiring became easier"} <= {*captions}


@pytest.mark.parametrize(
    "lead", ["", "把这篇报道做成一个30秒的视频，三个要点：\n\n", "把这篇文章做成短视频：\n"]
)
def test_what_an_article_quotes_is_neither_spoken_nor_the_only_caption(lead: str) -> None:
    draft = _film(lead + _QUOTING)
    assert not segments(draft, VOICE)
    assert _texts(draft, TITLE)[0] == "河西旧厂房变身文化公园"
    captions = _texts(draft, CAPTIONS)
    assert len(captions) >= 3
    assert not any("改删" in one for one in captions)


def test_an_announcement_is_headed_by_what_it_announces() -> None:
    draft = _film(
        "We're proud to introduce Larkspur 2, our new camera for hikers.\n\nLarkspur 2 weighs only 180 "
        "grams and survives a two-metre fall. The battery lasts for 900 pictures. Maps work offline.\n\n"
        "You can order Larkspur 2 from Monday in forty countries. It costs 349 euros. Owners of the first "
        "model get a discount of ten percent. We thank the 500 hikers who tried it for a year."
    )
    assert _texts(draft, TITLE)[0] == "Larkspur 2"


def test_fields_of_a_script_keep_their_words() -> None:
    draft = _film(
        'A 20 s video from this script:\nTitle: "Night Train". Caption: "Leaves at ten". Caption: "Wakes '
        'by the sea". End card: "Book now". Quiet piano.'
    )
    assert _texts(draft, CAPTIONS) == ["Leaves at ten", "Wakes by the sea"]
