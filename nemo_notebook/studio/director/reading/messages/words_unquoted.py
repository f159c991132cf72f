"""Put words for the screen in quotation marks where none are told: "with the words Let go".

Only words that no clause of steering can be taken for.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks

_STEERS: Final = (
    r"(?:in|on|at|of|from|to|by|over|under|above|below|near|and|or|as|for|with|that|which|who|is|are|be|being|should|must|can|will"
    r"|very|quite|really|big|bigger|large|small|bold|white|black|red|blue|green|yellow|gold\w*|orange|pink|grey|gray|purple|brown"
    r"|bright|dark|light|soft|centred|centered|cent(?:re|er)|top|bottom|left|right|overlays?|animat\w+|(?-i:(?!coming|opening)[a-z]+ing)|appear\w*|fad\w+|mov\w+|slid\w+"
    r"|fly\w*|popp\w+|typed|typing|handwrit\w+|elegant|modern|simple|nice|cool|fun|clear|readable|only|below|here|attached|i|we|you|my|our"
    r"|your|his|her|their|it|this|these|those|him|them|me|us|no|not|none|something|anything|some|any|each|every|one|two|three|four|five|\d)"
)
_LEAD: Final = (
    r"(?:(?:\s?,)?\s(?:and\s)?(?:with|plus|showing|featuring|including|has|have|having|add|put|and)\s(?:(?:just|also|only)\s)?"
    r"(?:(?:the\s)(?:on-?screen\s)?(?P<kind>words?|text|phrases?|lines?|message|captions?|subtitles?)"
    r"(?:\s(?P<says>saying|that\s(?:says?|reads?)|reading))?"
    r"|(?:an?\s|some\s)?(?:on-?screen\s)?(?:words?|text|captions?|phrase|line|message)\s(?P<said>saying|that\s(?:says?|reads?)|reading))"
    r"|\s(?P<film>(?:that|which)\s(?:says?|reads?)))"
)
_TOLD: Final = regex(
    rf"(?<=[\w,)]){_LEAD}\s(?P<words>(?!{_STEERS}\b)[^\W_](?:[^.!?\n;:“”\"「」]|(?<=\d)[:.](?=\d)){{2,120}}?)(?P<end>[.!?;](?=\s|$)|\n|$)(?![^\n]*[“”\"])",
    re.I,
)
_PLACED: Final = regex(
    r"\sin\s(?:\w+\s){0,3}(?:letters|text|type|fonts?|writing|capitals|colou?rs?)\b.*$|\s(?:(?:at|in|on)\sthe\s(?:\w+\s)?(?:end|start|beginning|last|first|top|bottom|title|card|screen|middle|cent(?:re|er))|aloud|out\sloud|on\s(?:it|top|screen))\b.*$",
    re.I,
)
_SPLIT: Final = regex(
    r",\s+(?:and\s+)?|\s(?=and\s(?:\w+\s){0,3}(?:music|song|soundtrack|voice-?over)\b)", re.I
)
_ASKS: Final = regex(
    r"(?:and\s|but\s)?(?:with|in|for|no|without|use|make|add|set|please|\d|calm|soft|upbeat|warm|cool|vertical|square|portrait|landscape|all)\b",
    re.I,
)
_IN_TURN: Final = regex(r"(?:then|next|after|finally|last(?:ly)?|second|third)\b", re.I)
"""What begins another picture, with words of its own."""
_OF_A_FILM: Final = regex(
    r"\b(?:music|songs?|piano|guitar|voice\w*|vertical|square|landscape|portrait|secs?|seconds?|\d+\s?s|tones?|style"
    r"|format|captions?|titles?|scenes?|photos?|pictures?|tiktok|instagram|youtube|facebook|\d:\d)\b",
    re.I,
)
_MANY: Final = ("words", "phrases", "lines", "captions", "subtitles")
_LEAD_ZH: Final = regex(
    r"(?P<before>[，,。；\n\s]|(?<=视频)|(?<=短片))(?:画面)?(?:再|并|请)?(?:"
    r"(?:上面|画面上|屏幕上|中间)?写(?:着|上|一句|个)|(?:上面|画面上|屏幕上)写"
    r"|(?:配|加|带|打|放)(?:上|个)?(?:一[句行段]|几[个句])?(?:文字|字幕|文案)(?:内容)?(?:是|为|写)?"
    r"|(?:上面|画面上?|屏幕上?)?(?:的)?(?:文字|字幕|文案)(?:内容)?(?:是|为|写|就写|写着))"
    r"(?P<words>(?!着|出|明|清|名|它们|每|内容|说明|介绍|解说|动画|特效|效果|和|与|在|用|要|的|都|就|大|小|白|黑|红|黄|金|自动|手写|居中|放[在到大]|叠加|即可|就行|按|依次|分别|别|不|可以|一下|吧|清晰|简洁|清楚|跟|随)[^，,。；;！!？?：:\n“”\"「」《》]{2,40})(?=[，,。；;！!\n]|$)"
)
_OTHER_ZH: Final = regex(
    r"[色体号]$|字体|的$|居[中左右]|[上下左右]方|[上下]面|音乐|配音|旁白|转场|标题|字幕|文字|画面|醒目|大一?[点些]|小一?[点些]|清晰|中英|双语|滚动|出现|渐|淡"
)
_LONGEST: Final = 900  # characters


def with_words_in_quotes(message: str) -> str:
    """Return a first message in which such words stand in quotation marks."""
    if len(message) > _LONGEST:
        return message
    return _LEAD_ZH.sub(_quoted_zh, _TOLD.sub(_quoted, message))


def _quoted(found: re.Match[str]) -> str:
    """The words up to a clause that asks for something else; a row of them as captions."""
    begins_large = found["words"][:1].isupper() or found["words"][:1].isdigit()
    leads = found["says"] or found["said"] or found["film"]
    kind = (found["kind"] or "").lower()
    if not begins_large and (found["film"] or not leads and kind != "words"):
        return found[0]
    row = _SPLIT.split(found["words"].strip(" ,"))
    first = next((at for at, one in enumerate(row) if at and _wishes(one)), len(row))
    told, rest = row[:first], row[first:]
    if any(_IN_TURN.match(one) for one in row[1:]):
        return found[0]
    told, after = _placed(told)
    word = begins_large and kind in ("word", "words")
    if (
        not told
        or (asks(told[0]) and not word)
        or (kind in ("caption", "captions", "subtitles") and not (rest or after))
    ):
        return found[0]
    said = f"captions {'; '.join(f'“{one}”' for one in told)}" if _are_many(kind, told) else ""
    said = said or f"the text “{', '.join(told)}”"
    tail = "".join(f", {one}" for one in rest)
    return f" with {said}{after}{tail}{found['end']}"


def _wishes(piece: str) -> bool:
    """Whether a piece of a row asks for something of the film; one that begins large may be words."""
    if piece[:1].isupper() and not _OF_A_FILM.search(piece):
        return False
    return asks(piece) or bool(_ASKS.match(piece))


def _placed(row: list[str]) -> tuple[list[str], str]:
    """A row of words without where the last of them stands, and that."""
    last = _PLACED.search(row[-1])
    return (row, "") if last is None else ([*row[:-1], row[-1][: last.start()]], last[0])


def _are_many(kind: str, told: list[str]) -> bool:
    return len(told) > 1 and kind in _MANY


def _quoted_zh(found: re.Match[str]) -> str:
    words = found["words"].strip()
    if _OTHER_ZH.search(words):
        return found[0]
    row = [one for one in words.split("、") if one]
    before = found["before"].strip() or "，"
    return (
        f"{before}字幕：{'；'.join(f'“{one}”' for one in row)}"
        if len(row) > 1
        else f"{before}配文字“{words}”"
    )
