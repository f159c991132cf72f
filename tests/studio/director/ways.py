"""Ways in which people say one wish, and what has to come of each: first messages and changes of one film."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from nemo_notebook.studio.director import Plan, direct

from .checking import DATA, Talk, segments

OPENINGS: Final = {
    "en": ("Make a video for our bakery", "A promo for my coffee shop", "I need a film about winter"),
    "zh": ("给我们面包店做个视频", "帮我做一条咖啡馆的宣传片", "我想要一个雪山冬天的短片"),
}
BESIDE: Final = {
    "en": {
        "f": {"look": "vertical", "": "warm tones"},
        "s": {"look": "Make it vertical", "": "Use warm tones"},
    },
    "zh": {"f": {"look": "竖屏", "": "暖色调"}, "s": {"look": "要竖屏的", "": "用暖色调"}},
}
FILMS: Final = {
    "en": "A 20 second video with four scenes: a café, a market, the ocean, mountains. "
    'Title "Morning Light". Captions: "Fresh bread every day", "Open from 7 am", "Only $4.50". '
    'End with "Book now". Acoustic music and a voice-over.',
    "zh": "20秒视频，四个画面：咖啡馆、市集、大海、群山。标题“早安时光”。"
    "字幕：“每天现烤面包”“早上7点开门”“只要18元”。结尾写“立即预约”。民谣音乐，加旁白。",
}
SCENES: Final = ("scene:cafe", "scene:market", "scene:ocean", "scene:mountains")
_ONLY: Final = {
    "title_words": {"title", "voice"}, "remove_title": {"title", "voice"}, "end_words": {"title", "voice"},
    "remove_end": {"title", "voice"}, "caption_words": {"captions", "voice"},
    "remove_caption": {"captions", "voice"}, "text_look": {"title", "captions"},
    "text_times": {"title", "captions"}, "music_volume": {"music"}, "music_style": {"music"},
    "remove_music": {"music"}, "remove_voice": {"voice"}, "transition": {"video"},
    "order": {"video", "captions", "voice"}, "tone": {"video", "title", "captions"},
}  # fmt: skip
"""The tracks that a kind of change may touch; one that is not here may move all of them."""
_ASPECTS: Final = {"16:9": 16 / 9, "9:16": 9 / 16, "1:1": 1.0, "4:5": 0.8}


def read_ways(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / "ways" / name).read_text("utf-8").splitlines()]


def wish_mistakes(way: dict[str, Any], language: str, number: int) -> list[str]:
    """Return what is wrong with the film of a message that holds one wish, beside another one."""
    say = _message(way, language, number)
    plan = direct(say, draft=None)
    if plan.kind != "generate" or plan.draft is None:
        return [f"{plan.kind}: {plan.words[:60]}"]
    draft, value = plan.draft, way["value"]
    wrong = [] if _wish_is_met(way["slot"], value, draft) else [way["slot"]]
    shown = _plain("\n".join(_texts(draft)))
    for given in [value] if isinstance(value, str) else value if isinstance(value, list) else []:
        shown = shown.replace(_plain(given), " ")
    return wrong + [f"shown: {one}" for one in way["stop"] if _plain(one) in shown]


def _message(way: dict[str, Any], language: str, number: int) -> str:
    opening, form = OPENINGS[language][number % 3], way["form"]
    beside = BESIDE[language][form]
    other = beside["look"] if way["slot"] == "look" else beside[""]
    parts = [opening, way["say"]] if number % 2 else [opening, other, way["say"]]
    if form == "s":
        return ("。" if language == "zh" else ". ").join(parts)
    return ("，" if language == "zh" else ", ").join(parts)


def _wish_is_met(slot: str, value: Any, draft: dict[str, Any]) -> bool:
    texts = segments(draft, "title")
    if slot == "length_s":
        return bool(abs(draft["d"] - 1000 * value) < 60)
    if slot == "aspect":
        return bool(_shape(draft) == value)
    if slot in ("title", "end"):
        style = "title" if slot == "title" else "end_card"
        return any(_plain(value) in _plain(one["m"]["text"]) for one in texts if one["m"]["style"] == style)
    if slot == "shows":
        shown = _plain("\n".join(_texts(draft)))
        return all(_plain(one) in shown for one in value)
    return bool(segments(draft, slot)) == value if slot in ("music", "voice") else True


def _texts(draft: dict[str, Any]) -> Iterator[str]:
    yield from (one["m"]["text"] for name in ("title", "captions") for one in segments(draft, name))
    for one in segments(draft, "video"):
        recipe = one["m"].get("recipe") or {}
        yield recipe.get("title") or ""
        yield from (json.dumps(item, ensure_ascii=False) for item in recipe.get("items") or [])


def _plain(words: str) -> str:
    return words.casefold().replace("’", "'").replace("“", '"').replace("”", '"').strip(" .!。！")


def _shape(draft: dict[str, Any]) -> str:
    ratio = draft["m"]["width"] / draft["m"]["height"]
    return next((name for name, wanted in _ASPECTS.items() if abs(ratio - wanted) < 0.02), "")


@lru_cache(maxsize=2)
def _begun(language: str) -> Talk:
    talk = Talk()
    talk.say(FILMS[language])
    return talk


def edit_mistakes(way: dict[str, Any], language: str) -> list[str]:
    """Return what is wrong with the film once a change was asked for, or what changed besides."""
    talk = copy.deepcopy(_begun(language))
    if way["kind"] == "undo":
        talk.say("make it 30 seconds" if language == "en" else "改成30秒")
    before = talk.draft
    plan = talk.say(way["say"])
    if way["kind"] == "undo":
        return [] if plan.kind == "undo" else [f"{plan.kind}: {plan.words[:60]}"]
    if plan.kind != "edit" or plan.draft is None or before is None:
        return [f"{plan.kind}: {plan.words[:60]}"]
    wrong = [key for key, value in way["expect"].items() if not _is_changed(key, value, before, plan)]
    return wrong + _besides(way["kind"], before, plan.draft)


def _is_changed(key: str, value: Any, before: dict[str, Any], plan: Plan) -> bool:
    after = plan.draft or {}
    pictures = [one["d"] for one in segments(after, "video")]
    was = [one["d"] for one in segments(before, "video")]
    if key in ("length_s", "aspect", "title", "end"):
        gone = value == "" and not _words(after, "title" if key == "title" else "end_card")
        return gone or _wish_is_met(key, value, after)
    if key == "scenes":
        return [one["m"]["src"] for one in segments(after, "video")] == [SCENES[one - 1] for one in value]
    if key in ("longer", "shorter"):
        longer = [pictures[one - 1] > was[one - 1] for one in value if len(pictures) == len(was)]
        return bool(longer) and longer == [key == "longer"] * len(value)
    if key == "lasts":
        held = len(pictures) == len(was)
        return held and all(abs(pictures[int(one) - 1] - 1000 * float(s)) < 60 for one, s in value.items())
    if key == "captions":
        return [_plain(one) for one in _words(after, "captions")] == [_plain(one) for one in value]
    if key in ("look", "times"):
        return segments(before, value) != segments(after, value)
    if key == "volume":
        return _is_louder(value, before, after)
    if key in ("music", "voice"):
        return (not segments(after, key)) if value == "" else _sources(before, key) != _sources(after, key)
    if key == "transitions":
        ways = [[one["m"].get("transition") for one in segments(draft, "video")] for draft in (before, after)]
        return ways[0] != ways[1]
    return key == "tone" and (
        before["m"] != after["m"] or segments(before, "video") != segments(after, "video")
    )


def _is_louder(value: Any, before: dict[str, Any], after: dict[str, Any]) -> bool:
    was, now = ([one["m"]["volume"] for one in segments(draft, "music")] for draft in (before, after))
    if not now:
        return False
    return bool(
        now[0] > was[0]
        if value == "up"
        else now[0] < was[0]
        if value == "down"
        else abs(now[0] - value) < 0.011
    )


def _sources(draft: dict[str, Any], track: str) -> list[str]:
    return [one["m"]["src"] for one in segments(draft, track)]


def _words(draft: dict[str, Any], style: str) -> list[str]:
    if style == "captions":
        return [one["m"]["text"] for one in segments(draft, "captions")]
    return [one["m"]["text"] for one in segments(draft, "title") if one["m"]["style"] == style]


def _besides(kind: str, before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    tracks: Sequence[str] = ("video", "music", "voice", "title", "captions")
    if kind in _ONLY:
        others = [one for one in tracks if one not in _ONLY[kind]]
        also = [f"also {one}" for one in others if segments(before, one) != segments(after, one)]
        return also + ([] if before["d"] == after["d"] else ["also its length"])
    kept = ("title",) if kind == "remove_picture" else ("title", "captions")
    texts = [f"also words of {one}" for one in kept if _all_words(before, one) != _all_words(after, one)]
    return texts + ([] if _sources(before, "music") == _sources(after, "music") else ["also music"])


def _all_words(draft: dict[str, Any], track: str) -> list[str]:
    return [one["m"]["text"] for one in segments(draft, track)]
