"""Read that music is to come from a link: 背景音乐用这首行不 https://…; no song is fetched from anywhere."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.tongue import LINK

_STREAMED: Final = regex(
    r"\b(?:open\.spotify|soundcloud|music\.(?:apple|youtube|163|migu)|y\.qq|kugou|kuwo|deezer|tidal)\b", re.I
)
_OF_MUSIC: Final = regex(
    r"\b(?:music|song|soundtrack|track|bgm|tune)\b|音乐|配乐|背景乐|歌|曲|这首|那首|BGM|bgm", re.I
)
_SHOWN: Final = regex(
    r"\b(?:end\s?card|captions?|titles?|shows?|write|says?|print|text|at\sthe\send)\b|片尾|结尾|字幕|标题|写|显示|打上|二维码|文字",
    re.I,
)
"""A link that people are to read."""
_BREAK: Final = regex(r"[，,。；;！!\n]|\s(?:and|but)\s")


class Linked(NamedTuple):
    """A wish for music behind a link: what is answered, and what else the message says."""

    says: str
    rest: str


def linked_music(message: Message, there: Situation) -> Linked | None:
    """Return what is said of a song behind a link, None where a message wants none."""
    text = message.text
    link = LINK.search(text)
    if link is None:
        return None
    begin = max((one.end() for one in _BREAK.finditer(text, 0, link.start())), default=0)
    after = _BREAK.search(text, link.end())
    end = after.start() if after else len(text)
    wish = f"{text[begin : link.start()]} {text[link.end() : end]}"
    if _SHOWN.search(wish) or not (_OF_MUSIC.search(wish) or _STREAMED.search(link[0])):
        return None
    rest = f"{text[:begin]}{text[end:]}".strip(" ，,。；;！!\n")
    return Linked(no_links(there), rest)


def no_links(there: Situation) -> str:
    """Say that no song is fetched, and what can be done."""
    return there.say(
        "Music from a streaming service cannot be used here; attach a file, or say for example “add "
        "calm music”.",
        "这里不能使用流媒体音乐；可以上传音乐文件，或者说“加舒缓的音乐”。",
    )
