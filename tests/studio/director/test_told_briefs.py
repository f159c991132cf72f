"""Briefs put together of pieces, so that their films are known, and briefs said in other ways."""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import pytest

from nemo_notebook.studio.director import direct

from .checking import files, read_rows, segments

_RIGHT = 0.97
_BRIEFS = 160
_EVERY = 12  # of the corpus, one brief is said in other ways

_EN = {
    "subject": (
        ("bakery", "Golden Crust"),
        ("yoga studio", "Lotus Room"),
        ("food truck", "Taco Fuego"),
        ("daycare", "Little Acorns"),
        ("garden centre", "Fern & Fig"),
    ),
    "order": (
        "make a {length} video for my {kind} {name}",
        "{length} teaser for the {kind} {name}",
        'a {length} clip about my {kind} "{name}"',
        "{name} - {kind} promo, {length}",
        "I'd like a {length} commercial for my {kind}, {name}",
    ),
    "fact": (
        "croissants from $3.50",
        "open 7am-3pm",
        "20% off all week",
        "12 Mill Lane",
        "dog friendly",
        "no booking needed",
        "ages 5-12",
        "only 20 places left",
        "handmade since 1987",
    ),
    "call": ("book at lotusroom.com", "call 555-0192", "DM us to book", "RSVP by 3 May"),
    "length": (("20s", 20), ("15 seconds", 15), ("30 sec", 30), ("twenty seconds", 20)),
    "canvas": (("vertical", 0.5625), ("square", 1.0), ("widescreen", 16 / 9)),
    "music": (("calm piano", "piano"), ("jazz", "jazz"), ("no music", None)),
    "look": ("no voiceover", "warm tones", "professional", "pink and gold", "please"),
}
_ZH = {
    "subject": (
        ("面包店", "麦香坊"),
        ("健身房", "力健身"),
        ("花店", "花间集"),
        ("火锅店", "老灶台"),
        ("书店", "一页书屋"),
    ),
    "order": (
        "帮我做一个{length}的{kind}宣传视频，店名叫{name}",
        "{kind}{name}宣传，{length}",
        "麻烦做个{length}广告，{kind}名字叫{name}",
        "{name}是一家{kind}，做个{length}的视频",
    ),
    "fact": (
        "全场8折",
        "营业时间9:00-21:00",
        "地址南京路88号",
        "买一送一",
        "手工现做",
        "送货上门",
        "前50名送礼品",
        "近地铁2号线",
        "适合全家",
    ),
    "call": ("电话13800001111", "扫码报名", "预约热线400-800-1234", "官网lotus.cn"),
    "length": (("20秒", 20), ("15秒", 15), ("三十秒", 30), ("10秒钟", 10)),
    "canvas": (("竖屏", 0.5625), ("方形", 1.0), ("横屏", 16 / 9)),
    "music": (("钢琴曲", "piano"), ("爵士乐", "jazz"), ("不要音乐", None)),
    "look": ("不要配音", "温馨一点", "简约风格", "暖色调", "谢谢"),
}


def test_what_a_brief_is_put_together_of_is_in_its_film() -> None:
    chance = random.Random(7)
    wrong = [f"{said!r}: {bad}" for said, bad in (_made(chance) for _ in range(_BRIEFS)) if bad]
    assert len(wrong) <= _BRIEFS * (1 - _RIGHT), "\n".join(wrong)


def _made(chance: random.Random) -> tuple[str, list[str]]:
    """A brief of random pieces, and what of them its film lacks."""
    words: dict[str, Any] = chance.choice((_EN, _ZH))
    (kind, name), (length, seconds) = chance.choice(words["subject"]), chance.choice(words["length"])
    (canvas, ratio), (music, style) = chance.choice(words["canvas"]), chance.choice(words["music"])
    order = chance.choice(words["order"]).format(length=length, kind=kind, name=name)
    told = [*chance.sample(words["fact"], 3), chance.choice(words["call"])]
    shape = [canvas, music, chance.choice(words["look"])]
    chance.shuffle(shape)
    said = _joined(chance, order, told, shape, chinese=words is _ZH)
    draft = direct(said, draft=None).draft
    assert draft is not None, said
    shown = " | ".join(
        one["m"]["text"] for track in ("title", "captions") for one in segments(draft, track)
    ).casefold()
    bad = [one for one in (name, *told) if one.casefold() not in shown]
    bad += [one for one in shape if f"| {one.casefold()}" in shown]
    sounds = segments(draft, "music")
    found = sounds[0]["m"]["src"].removeprefix("music:") if sounds else None
    right = (seconds * 1000, round(ratio, 2), style)
    there = (draft["d"], round(draft["m"]["width"] / draft["m"]["height"], 2), found)
    return said, bad + ([] if there == right else [f"{there} for {right}"])


def _joined(chance: random.Random, order: str, told: list[str], shape: list[str], *, chinese: bool) -> str:
    comma, stop = ("，", "。") if chinese else (", ", ". ")
    forms = (
        comma.join([order, *told, *shape]),
        stop.join([order, comma.join(told[:-1]), told[-1], comma.join(shape)]),
        stop.join([comma.join([order, *shape]), comma.join(told)]),
        stop.join([comma.join(told[:-1]), told[-1], comma.join([order, *shape])]),
        "\n".join([order, *told, comma.join(shape)]),
    )
    return chance.choice(forms)


@pytest.mark.parametrize(
    "frame", ["Hello! {}", "{}. Thank you so much!", "✨ {} 🎉", "你好，{}", "{}，谢谢啦！"]
)
def test_courtesies_and_decoration_change_no_film(frame: str) -> None:
    chinese = any("\u4e00" <= sign <= "\u9fff" for sign in frame)
    rows = [one for one in read_rows("briefs.jsonl")[::_EVERY] if one["expect"].get("kind") != "answer"]
    rows = [one for one in rows if ("\u4e00" <= one["say"][0] <= "\u9fff") == chinese]
    wrong = [
        one["say"]
        for one in rows
        if _film(one["say"], *one.get("media", []))
        != _film(frame.format(one["say"].rstrip(".。")), *one.get("media", []))
    ]
    assert rows and len(wrong) <= len(rows) * (1 - _RIGHT), "\n".join(wrong)


@cache  # each brief is said once, not once for each of its frames
def _film(said: str, *given: str) -> Any:
    media = files(given)
    draft = direct(said, draft=None, media=media, fresh=[one.id for one in media]).draft
    if draft is None:
        return None
    texts = [
        one["m"]["text"].rstrip(".。") for track in ("title", "captions") for one in segments(draft, track)
    ]
    sources = [one["m"]["src"] for track in ("video", "music", "voice") for one in segments(draft, track)]
    return draft["d"], draft["m"]["width"], draft["m"]["tone"], texts, sources
