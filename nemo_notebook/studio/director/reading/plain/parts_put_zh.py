"""Call a text of the film by the name that all readers know, whatever a Chinese message calls it."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation

AT_START: Final = (
    r"(?:(?:视频|影片|片子|短片)(?:的)?)?(?:片头|最?开头|开场|一开[始场头]|最开始|刚开始|一上来|一打开|一进来|一点开)"
    r"(?:的时候|时|处|那里|那儿|这里)?"
)
"""Where the title stands."""
AT_END: Final = (
    r"(?:(?:视频|影片|片子|短片)(?:的)?)?(?:片尾|结尾|末尾|收尾|最后|结束(?:画面|语)?|放完|播完|落版)"
    r"(?:的时候|时|处|那里|那儿|这里|面)?"
)
"""Where the end card stands."""
TITLE: Final = r"(?:(?:片头|开头|开场)的?)?(?:大|主)?标题|片名|片头"
END: Final = r"(?:片尾|结尾|末尾)的?(?:那?一?张)?(?:卡片?|画面)?|最后那?一?张卡片?|结束(?:画面|语)|尾卡"
CAPTION: Final = r"第[一二三四五六1-6][条句行](?:字幕)?|(?:最后|中间)那?一?[条句行]字幕|字幕"
ITS_WORDS: Final = r"(?:的?(?:文字|字(?![幕体号])|内容|文案)|栏|[这那](?:里|儿|块|一块|部分)|位置|部分)?"
_OF_TITLE: Final = regex(rf"(?:{AT_START}|{TITLE}).*")
_OF_END: Final = regex(rf"(?:{AT_END}|{END}).*")
_OF_CAPTIONS: Final = regex(rf"(?:{CAPTION}).*")


def part_named(said: str) -> str:
    """Return the plain name of the text that a name of this module calls: 标题, 片尾文字, 第二条字幕."""
    if _OF_CAPTIONS.fullmatch(said):
        return regex(r"(?:的?(?:文字|字(?!幕)|内容|文案)|[这那].*|位置|部分|栏)$").sub("", said)
    if _OF_TITLE.fullmatch(said):
        return "标题"
    return "片尾文字" if _OF_END.fullmatch(said) else ""


def texts_of(part: str, there: Situation) -> list[Shown]:
    """Return what stands on the screen in a part of the film by its plain name; all captions for 字幕."""
    shown = shown_words(there)
    track = {"标题": "title", "片尾文字": "end", "字幕": "captions"}.get(part)
    if track or not part:
        return [one for one in shown if not track or one.track == track]
    return [one for one in shown if one.name(chinese=True) == _numbered(part, len(there.caption_words))]


def _numbered(part: str, count: int) -> str:
    """A caption by its number: 第二句, 最后一条字幕, 中间那条字幕."""
    if part.startswith("最后"):
        return f"第{count}条字幕"
    if part.startswith("中间"):
        return f"第{count // 2 + 1}条字幕" if count % 2 else ""
    place = "一二三四五六".find(part[1]) + 1 or int(part[1])
    return f"第{place}条字幕"
