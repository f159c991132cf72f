"""Read which platform a film is for, where that says what shape it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.models.quantities import Found

_REACH: Final = 40  # characters looked at before a find
FILM_NOUN: Final = (
    r"(?:videos?|clips?|films?|movies?|reels?|shorts?|stor(?:y|ies)|slide\s?shows?|promos?|ads?|advert\w*"
    r"|commercials?"
    r"|trailers?|teasers?|intros?|explainers?|montages?|mp4|version|format|aspect|orientation|ratio|mode"
    r"|screen"
    r"|layout|canvas|crop|export|post|one|invit(?:es?|ations?)|cards?|greetings?|banners?|announcements?"
    r"|tiktoks?"
    r"|b-?rolls?|spots?)"
)
"""Pattern of what people call a film."""
_PLATFORMS: Final = re.compile(
    r"""(?P<named>\b(?:tik\s?tok|douyin|snapchat))\b
      | (?:\b(?:instagram|insta|ig|facebook|fb|whatsapp)\s(?:reels?|stor(?:y|ies)|status)
        | \b(?:you\s?tube|yt)\s?shorts?(?!\s(?:video|clip|film)s?\sabout))\b
      | \bstor(?:y|ies)\s(?:for|on)\s(?:instagram|insta|ig|facebook|fb|whatsapp|snapchat)\b
      | (?<=for\s)(?:my\s|our\s)?(?-i:Stories|Story|Shorts)\b
      | (?<=for\s)(?:my|our)\s(?:stor(?:y|ies)|status)
        (?=\s*(?:$|[,.;!)]|please\b|pls\b|\d|no\b|with\b|in\s\d))
      | (?<=,\s)(?:my|our|insta)?\s?story(?=\s*[.!]?$)
      | (?:(?<=\ba\s)|(?<=\bour\s)|(?<=\bnew\s)|(?<=\binsta\s))story
        (?=\sfor\s(?:next|this|today|tomorrow|tonight|the\sweekend
          |(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)
      | \bstory[\s-](?:formats?|sized?|ratio|dimensions|version)\b
      | (?:(?<=\ds\s)|(?<=\dsec\s)|(?<=second\s)|(?<=seconds\s)|(?<=minute\s)
        |(?<=vertical\s)|(?<=quick\s)|(?<=funny\s)|(?<=cute\s))
        shorts?(?=\s*(?:$|[,.;:!)]|(?:about|on|for|of|with|showing|please|pls)\b))
      | (?:^|(?<=[,.;!?\n]\s)|(?<=\bmake\s)|(?<=\bneed\s)|(?<=\bwant\s)|(?<=\bme\s))
        a\sshort(?=\s(?:about|on|for|of|with|showing)\b)
      | (?<=as\sa\s)(?-i:Story|Short)\b(?!\s(?:film|video))
      | (?P<reel>\breels?)\b(?!\s(?:of\sfilm|to\sreel|in\b|back|fishing))
      | (?P<zh>抖音|快手|朋友圈|视频号|小红书)""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,  # a word ends where Chinese begins: 半分钟的Reel
)
_PLATFORM_BEFORE: Final = re.compile(
    r"(?:^|[,;(:.!?\n]\s*|\b(?:for|on|to|as|in|and|or|an?|my|our|new|this|two|three|four|five|\d+)\s"
    r"|\d[\s-]?(?:s|secs?|seconds?|mins?|minutes?)\s|\b(?:fun|quick|short|funny|cool|cute|calm|vertical"
    r"|great|birthday|wedding|holiday|promo|travel|recipe|launch|event|teaser)\s)"
    r"(?:an?\s|my\s|our\s|(?<=for\s)(?:(?:my|our|the)\s)?(?:\w+\s)?\w+['’]s\s)?$",
    re.I,
)
_ENDS: Final = re.compile(r"(?:\s?(?:please|pls|thanks))?[\s.!]*$", re.I)
"""Nothing behind a platform, which is said last: "birthday video for Mia tiktok"."""
_SEEN_ON: Final = re.compile(
    r"\b(?:follow|find|see|seen|watch|like|visit|join|meet|catch|message|dm|add)\b[^,.;!?\n]{0,12}\bon\s$",
    re.I,
)
"""Where people are to look, not where the film goes: "follow us on"."""
_PLACE_OF: Final = re.compile(r"\b(?:our|my|your|on|the|and|from|of|or)\s$|@\w*$", re.I)
_PLATFORM_AFTER: Final = re.compile(
    r"\s[–—-]\s|[\s-]*(?:$|[,.;:!?)/&]|(?:style|ready|format|vertical|version|and|or|please|with|at|on\s(?:how|what|why|the|our|my)|about|from|showing"
    r"|in|of|for|promoting|introducing|announcing|that|where)\b"
    rf"|{FILM_NOUN}\b)",
    re.I,
)
_OTHER_REEL: Final = re.compile(
    r"\b(?:demo|show|sizzle|highlights?|film|fishing|news|blooper|to|they|the)[\s-]$", re.I
)
_PLATFORM_BEFORE_ZH: Final = re.compile(
    r"(?:发布?[到在个条]?|(?:做|拍|剪|来|弄|搞|整|出)(?:[个条支段]|成)|适合|用[于在]?|[给为在]|到|分享|上传|投放|[,，、。和]|\d\s?(?:s|秒)的?|^)\s*$"
)
_PLATFORM_AFTER_ZH: Final = re.compile(
    r"\s*(?:\d|的?(?:(?:带货|卖货|种草|探店|宣传|推广|引流|直播|推荐|产品|美食)?短?视频|短片|广告|风格?|竖|版|格式|画面|封面)|上?用|发布|$|[,，、。！；和:：]|(?:video"
    r"|clip|ad)\b)"
)


def just_before(text: str, start: int) -> str:
    """Return what stands before a place, as far as it can say what is meant there."""
    return text[max(0, start - _REACH) : start]


def find_platforms(text: str) -> Iterator[Found[str]]:
    """Yield where a text wants a film for TikTok, Reels, Stories, Shorts, 抖音, …, which are upright."""
    for match in _PLATFORMS.finditer(text):
        if _means_platform(text, just_before(text, match.start()), match):
            yield Found("9:16", match.start(), match.end(), kind="platform")


def _means_platform(text: str, before: str, match: re.Match[str]) -> bool:
    if match["zh"]:
        return bool(_PLATFORM_BEFORE_ZH.search(before) or _PLATFORM_AFTER_ZH.match(text, match.end()))
    if match["named"]:
        if before.rstrip()[-1:] >= "一" and _PLATFORM_BEFORE_ZH.search(before):
            return True
        if _ENDS.match(text, match.end()) and not _PLACE_OF.search(before):
            return True
        meant = _PLATFORM_BEFORE.search(before) and not _SEEN_ON.search(before)
        return bool(meant and _PLATFORM_AFTER.match(text, match.end()))
    if match["reel"]:
        chinese = before.rstrip()[-1:] >= "一"
        return bool(chinese or _PLATFORM_BEFORE.search(before)) and not _OTHER_REEL.search(before)
    return True
