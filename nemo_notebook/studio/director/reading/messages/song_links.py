"""Read a link to a song as a wish for music: nothing is fetched from there, and no viewer is to see it."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_URL: Final = r"(?:https?://|www\.)[^\s，。；！？、”“\"）)]+(?<![.,;!?])"
_HOST: Final = (
    r"(?:https?://)?(?:www\.)?(?:open\.spotify\.com/(?:\w+-\w+/)?track|music\.(?:163|apple|youtube|amazon)\.com|y\.qq\.com"
    r"|soundcloud\.com|(?:[\w-]+\.)?bandcamp\.com/track|spotify\.link)[^\s，。；！？、”“\"）)]*(?<![.,;!?])"
)
_SONG: Final = r"(?:songs?|music|tracks?|tunes?|soundtrack|audio|sound|bgm)"
_LINK: Final = regex(
    rf"(?P<before>\A|[,;.!?\n]\s*|\s)(?:(?:and|with|use|using|put|add|play|set|to|have|please|can|you|could|the|this|that|my|a|our|as|it|under|behind|over|background|link|here['’]?s|is)\s)*(?:background\s)?{_SONG}"
    rf"(?:\s(?:please|pls|from|here|at|by|link|in|the|background|under|behind|it|is|this|should|be|for|video|film|called|[\w'’]+\son))*\s?[:：,]?\s*(?:{_URL}|{_HOST})(?:\s(?:as|for)\s(?:the\s)?(?:background\s)?{_SONG})?"
    rf"|(?P<under>\A|[,;.!?\n]\s*)(?:(?:please|can|could|you|and|then|i['’]d\slike|want|to)\s)*(?:put|play|lay|run|have|set)\s(?:this|that|it|the\s(?:one|track))\s(?:(?:playing|in\sthe\sbackground)\s)?(?:(?:under(?:neath)?|behind|over|beneath|below|to|with|for|as)\s(?:(?!(?:end|ending|last|titles?|captions?|card|text|screen|logo|name)\b)[\w'’-]+\s?){{1,6}}?)?\s?[:：,–-]?\s*(?:{_URL}|{_HOST})"
    rf"|(?P<alone>[,;.!?]?\s)(?:(?:and|with|use|using|put|add|play|set|to|please|this|it)[\s:]+)*{_URL}\s(?:as|for)\s(?:the\s)?(?:background\s)?{_SONG}"
    rf"|(?P<host>[,;.!?]?\s|\A)(?:(?:with|use|using|add|play|set\sto|to)[\s:]+)+(?:this[\s:]+)?{_HOST}",
    re.I,
)
_FAR: Final = regex(
    rf"(?P<before>\A\W*|[.!?\n]\s*)(?:(?:please|can\syou|could\syou|i\swant\sto|i['’]d\slike\sto|just)\s)*(?:use|take|put|play|set|have)\s(?:this|that|the\sfollowing)\s{_SONG}\s"
    rf"(?:in|on|under|for|over|to|behind|as\s(?:the\s)?(?:background\s)?{_SONG}\s(?:of|for|in))\s(?P<film>[^:.!?\n]{{4,120}}?)\s?[:：,–-]?\s*(?P<url>{_URL}|{_HOST})(?=\W*(?:\s|$))",
    re.I,
)
"""A song whose link stands behind what the film is: "use this song in a reel about …: https://…"."""
_FAR_ZH: Final = regex(
    rf"(?:请|帮我|想)?(?:用|拿|以)(?:这首|这个|这段|下面这首)(?:歌曲?|音乐|曲子|BGM)(?:当|作为?)?(?:背景音乐|配乐|BGM)?[，,]?(?:来|给我|帮我)?(?P<film>(?:做|拍|剪|配)[^：:\n]{{3,60}}?)\s?[：:，,]?\s*(?:{_URL}|{_HOST})",
    re.I,
)
_OR_LIKE_IT: Final = regex(
    r"(?<=music\sfrom\sa\slink)(?:\s?[,(]\s?|\s)(?:or|else|if\snot|otherwise)\s(?:just\s)?(?:something|anything|some\s(?:song|music|track)|a\s(?:song|track|tune)|one|music|whatever)(?:\s(?:that|which|is|sounds?|comes?|close|similar|like|it|that|this|to|in|the|same|style|vein|a|bit|kind|of|as|near))*\)?",
    re.I,
)
"""What may stand in for the song: a style of music, which there is anyway."""
_MUSIC_ZH: Final = r"(?:背景音乐|背景乐|配乐|音乐|BGM)"
_LINK_ZH: Final = regex(
    rf"(?:(?:请|就|再|并)?{_MUSIC_ZH}?(?:用|配上?|放|加上?|是)?(?:这首|这个|这段|一首)?(?:歌曲?|音乐|曲子|BGM|配乐)(?:做|当|作为)?(?:背景音乐|配乐|BGM)?[\s:：，,]*"
    rf"|(?:{_MUSIC_ZH}|歌曲?)(?:就|要|请|想|给我|帮我)*(?:用|是|放|选|配|换成|[:：])*(?:下面)?(?:这[首个段])?(?:歌曲?|音乐|链接)?里?的?\s?[:：]?\s?)"
    rf"(?:{_URL}|{_HOST})(?:\s?[里上]?的?[这那]首(?:歌曲?|音乐)?)?",
    re.I,
)
_OFFERED: Final = regex(
    r"\W*\b(?:hear|listen|find|stream|get|buy|watch|about|of|for|visit|follow|out\snow)"
    r"(?:\s(?:to|on|it|us|our|the|new|all))*\W*$",
    re.I,
)
"""Before music that viewers are to turn to: "hear our song at …"."""
TOLD: Final = "music from a link"
TOLD_ZH: Final = "链接里的音乐"


def with_links_told(words: str) -> str:
    """Return a message in which such a link is "music from a link"."""
    words = _FAR_ZH.sub(rf"\g<film>，配{TOLD_ZH}", _FAR.sub(rf"\g<before>\g<film>, {TOLD}", words))
    return _LINK_ZH.sub(TOLD_ZH, _OR_LIKE_IT.sub("", _LINK.sub(_told, words)))


def _told(found: re.Match[str]) -> str:
    if _OFFERED.search(found.string[: found.start()]):
        return found[0]
    before = found["before"] or found["under"] or found["alone"] or found["host"] or ""
    stop = before.strip() or ","
    return f"{stop} {TOLD}" if found.start() else TOLD
