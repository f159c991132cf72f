"""Say how what was pasted was taken: fields of JSON, a page, an error, a coded file, too many captions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.reading.messages.pasted import Kind
from nemo_notebook.studio.director.words.phrases import say

_MOST_NAMED: Final = 4


def note_on(kind: Kind, unread: Sequence[str], language: str) -> str:
    """Say beside a plan how something pasted was taken; "" where there is nothing to say."""
    if kind == "json" and unread:
        names = ", ".join(one[:24] for one in unread[:_MOST_NAMED]) + "…" * (len(unread) > _MOST_NAMED)
        return say(
            language, f"Fields of the JSON that I do not know: {names}.", f"JSON 里不认识的字段：{names}。"
        )
    if kind == "html":
        return say(language, "The tags of the HTML are left out.", "HTML 标签已略去。")
    if kind == "error":
        return say(language, "The lines of the error are left out.", "报错的内容已略去。")
    if kind == "coded":
        return say(
            language, "The coded part, which is no language, is left out.", "编码的部分不是文字，已略去。"
        )
    return ""


def nothing_said(kind: Kind, language: str) -> str:
    """Say that what was pasted holds no words for a film."""
    if kind == "json":
        return say(
            language,
            "The JSON has no field that I know: duration, aspect, title, captions, music, description. Or say"
            " it in words: a 20-second video about tea.",
            "JSON 里没有认识的字段：duration、aspect、title、captions、music、description。"
            "也可以直接说：做一个20秒的茶馆视频。",
        )
    if kind == "error":
        return say(
            language,
            "That is the error of a program, nothing for a film. Say what to show or what to change.",
            "这是程序的报错，没有可以做成影片的内容。请说说影片要展示什么，或者要改什么。",
        )
    if kind == "html":
        return say(
            language,
            "That is a page. Say what to change, or begin with “make a new video of this page”.",
            "这是一个网页。请说要改什么；要用它做新影片，请先说“用这个网页做一个新视频”，再贴一次。",
        )
    return say(
        language,
        "That is no language I can read. Say in words what to show or to change; attach files with -a.",
        "这不是我能读的文字。请用文字说影片要展示什么，或者要改什么；文件请用 -a 附上。",
    )


def captions_left_out(left: int, shown: int, language: str) -> str:
    """Say how many captions are not in the film."""
    return say(
        language,
        f"Captions left out: {left}; a film takes {shown}.",
        f"还有 {left} 条字幕没有放进来；一部影片最多 {shown} 条。",
    )
