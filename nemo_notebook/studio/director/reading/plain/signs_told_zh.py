"""Read which sign stands wrong on the screen, where a word tells the right one: 是逗号的逗，不是豆子的豆.

The wish is given back as new words for the text; a message that says more is left alone.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.sounds_of_signs import sounds_like

_OPEN: Final = '[“「『"‘]?'
_CLOSE: Final = '[”」』"’]?'
_BY_WORD: Final = (
    rf"(?P<word>[\u4e00-\u9fff]{{2,4}}?)的?(?:那个)?(?<=的|个){_OPEN}(?P<sign>[\u4e00-\u9fff]){_CLOSE}字?"
    r"(?=$|[，,。！!；;、\s]|不是|而不是|才对|啊|呀|哦)"
)
_WRONG: Final = regex(rf"(?:而?不是|不用|别用){_BY_WORD}")
_RIGHT: Final = regex(rf"(?:应该?是?|得?用|[写改换]成|是)+{_BY_WORD}")
_NAMED: Final = regex(
    rf"{_OPEN}(?P<sign>(?![有字都])[\u4e00-\u9fff]){_CLOSE}(?:那个|这个)?字?(?:给|都)?(?:[打写弄输]错|错)了?"
    rf"|(?:(?<=[，,。；;\s])|[\u4e00-\u9fff]{{2,4}}的){_OPEN}(?P<only>[\u4e00-\u9fff]){_CLOSE}字?(?=应该|应为|要改|改成|[打写弄输]错)(?:[打写弄输]错了?)?"
)
_QUOTED: Final = regex(r"(?:应该?是?|得?用|[写改换]成|是)+[“「『\"‘](?P<sign>[\u4e00-\u9fff])[”」』\"’]字?")
_KINDS: Final = {"title": "标题|片名", "end": "片尾|结尾", "captions": "字幕"}
_IDLE: Final = regex(
    r"(?:哎[呀哟]|啊|呀|哦|嗯|对了|不好意思|抱歉|糟糕|我|把|名字?|姓|人名|标题|片名|字幕|片尾|结尾|开头|那个|这个|[里上]|有|错别?字|字|[打写弄输]?错|了|其实|应该|两个|三个|几个|一个|都|要|得"
    r"|改|换|过来|一下|帮我?|请|麻烦|才对|的|是|您|你|吧|第\S条|那[句条张]|\W)*"
)


def sign_told(text: str, there: Situation) -> str:
    """Return the wish of a message that puts one sign right, in common words; "" where it is none."""
    wrong = _told(_WRONG.search(text))
    rest = text.replace(wrong[0], "，", 1) if wrong else text
    named = None if wrong else _NAMED.search(rest)
    rest = rest.replace(named[0], "，", 1) if named else rest
    right = _told(_RIGHT.search(rest))
    quoted = _QUOTED.search(rest) if (wrong or named) and not right else None
    said = right or ((quoted[0], quoted["sign"]) if quoted else None)
    if said is None or not _IDLE.fullmatch(rest.replace(said[0], "，", 1)):
        return ""
    old = wrong[1] if wrong else named["sign"] or named["only"] if named else ""
    shown = _spoken_of(text, shown_words(there))
    old = old if any(old and old in one.words for one in shown) else _alike(said[1], shown)
    held = [one for one in shown if old and old in one.words]
    if len(held) != 1 or '"' in held[0].words or old == said[1]:
        return ""
    return f'change {held[0].name(chinese=False)} to "{held[0].words.replace(old, said[1])}"'


def _told(match: re.Match[str] | None) -> tuple[str, str] | None:
    """What tells a sign by a word that holds it, and the sign."""
    if match is None or match["sign"] not in match["word"]:
        return None
    return match[0], match["sign"]


def _spoken_of(text: str, shown: list[Shown]) -> list[Shown]:
    """The texts that a message names by their kind, all of them where it names none."""
    for track, kind in _KINDS.items():
        if re.search(kind, text):
            return [one for one in shown if one.track == track]
    return shown


def _alike(sign: str, shown: list[Shown]) -> str:
    """The one sign on the screen that sounds like another."""
    sound = sounds_like(sign)
    found = {
        one for text in shown for one in text.words if one != sign and sound and sounds_like(one) == sound
    }
    return found.pop() if len(found) == 1 else ""
