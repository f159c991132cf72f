"""Leave out links to films that another is to be like: nothing is opened, and no viewer is to see them.

"A video like this https://… for my bar", 参考这个视频 https://…
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_URL: Final = (
    r"(?:(?:https?://|www\.)[^\s，。；！？、”“\"）)]+|(?:[a-z0-9-]+\.)?(?:tiktok|youtube|instagram|vimeo|facebook|bilibili|douyin|xiaohongshu|pinterest)\.com/[^\s，。；！？、”“\"）)]+"
    r"|youtu\.be/[^\s，。；！？、”“\"）)]+)(?<![.,;!?])"
)
_FILM: Final = (
    r"(?:one|videos?|clips?|reels?|films?|tiktoks?|ads?|posts?|shorts?|style|link|example|movie|trailer)"
)
_LIKE: Final = regex(
    r"(?:,?\s|\A|(?<=[.!?\n])\s?)(?:(?:and|but|just|exactly|something|more|make\sit|it\sshould\s(?:be|look)|looking|look|feel|done|please)\s)*"
    r"(?:a\s(?:bit|little|lot)\s)?(?:like|similar\sto|same\sas|in\sthe\s(?:same\s)?(?:style|manner|vein|look)\s(?:of|as)|inspired\sby|modell?ed\s(?:on|after)|copying)\s"
    rf"(?:(?:this|that|these|the|my\sfavou?rite)\s)?(?:{_FILM}\s)?(?:(?:here|from\s\w+|on\s\w+)\s?)?[:：,–-]?\s*[(\[]?{_URL}[)\]]?"
    rf"|(?:,|[.!?]|\s-)?\s(?:(?:see\s)?(?:reference|inspiration|example|ref|model|for\sreference|for\sinspiration)\s?)+[:：–-]?\s*{_URL}",
    re.I,
)
_LIKE_ZH: Final = regex(
    r"[，,\s]*(?:风格|样子|做成|做|弄|拍)?(?:可以|请|要)?(?:像|参考|仿照|模仿|类似(?:于)?|照着|对标)(?:一下)?(?:这个?|这种|这条|那个)?(?:短?视频|短片|片子|风格|链接|账号)?(?:的风格)?\s?[:：，,]?\s*"
    rf"{_URL}\s*(?:那样|这样|一样|这种|的?风格)*的?",
    re.I,
)


def without_model_links(words: str) -> str:
    """Return a message without such links."""
    return _LIKE_ZH.sub("", _LIKE.sub("", words))


def names_model_link(words: str) -> bool:
    """Whether a film behind a link is to be the model."""
    return without_model_links(words) != words
