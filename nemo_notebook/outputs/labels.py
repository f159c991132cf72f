"""The labels of outputs in the language of their film: English, or Chinese where its words are.

Who draws a whole output says once in which language, with `labelled`; all below it ask for their words here.
Names of backends, their badges and what files are called are the same in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

_language: ContextVar[str] = ContextVar("language", default="en")

_CHINESE: Final = {
    # the track table
    **{"Timeline": "时间线", "The timeline is empty.": "时间线是空的。", "untitled": "未命名"},
    **{"Track": "轨道", "Kind": "类型", "Segments": "片段", "Volume": "音量", "empty": "空"},
    **{"Video": "视频", "BGM": "音乐", "Title": "标题", "Captions": "字幕", "Voice-over": "旁白"},
    **{"video": "视频", "audio": "音频", "text": "文字", "s": "秒"},
    **{
        "and {more}": "另有 {more}",
        "and {more} below": "下面另有 {more}",
        "{number} more": "另有 {number} 个",
    },
    "{tracks}, {number} of them here": "{tracks}，这里列出 {number} 条",
    # the film
    **{"Download": "下载", "Transcript": "文字稿", "A frame of {name}": "{name} 的一帧"},
    "Frames of the film, from its beginning to its end": "影片从头到尾的画面",
    "Preview at {size}p; the full film is at {place}.": "{size}p 预览；完整影片在 {place}。",
    "Preview at {size}p; the full film follows.": "{size}p 预览；完整影片随后就到。",
    "A preview; %nemo resume fetches the full film.": "这是预览；%nemo resume 取回完整影片。",
    "{films} failed: {numbers}": "{films}失败：{numbers}",
    "The film is no longer at {place}.": "影片已不在 {place}。",
    "%nemo export makes it again.": "%nemo export 会重新制作。",
    "Made at {px}p for this cell alone; %nemo export makes {size}.": "仅此格 {px}p；%nemo export 得 {size}。",
    # the panel
    "a quick look, not saved; Export makes the file": "随手一看，不保存；“导出”会生成文件",
    "a preview; the full film follows": "预览；完整影片随后就到",
    "a preview; Export fetches the full film": "预览；“导出”取回完整影片",
    # the status line
    **{"connecting": "连接中", "ready": "就绪", "⏳ Still working…": "⏳ 还在处理", "working": "处理中"},
    **{"thinking": "思考中", "editing": "编辑中", "rendering": "渲染中", "uploading": "上传中"},
    **{"generating video": "生成画面", "adding text": "添加文字", "adding music": "添加音乐"},
    **{"adding sound": "添加声音", "downloading": "下载中", "watching": "等待结果"},
    **{"making a small copy": "制作小副本", "waiting in the queue": "排队中"},
    **{"making {films}": "正在制作 {films}", "background": "后台", "in another cell": "在另一个单元格"},
    **{"Done in": "完成，用时", "Partly done in": "部分完成，用时"},
    **{"Failed after": "失败，用时", "Stopped after": "已停止，用时"},
}
_NOUNS: Final = {
    **{"track": "条轨道", "more track": "条轨道", "more segment": "个片段", "more line": "行"},
    **{"film": "部影片", "draft": "份草稿", "credit": "积分"},
}


@contextmanager
def labelled(language: str) -> Iterator[None]:
    """Let all that is drawn within have labels in a language: "zh", or any other for English."""
    before = _language.set(language)
    try:
        yield
    finally:
        _language.reset(before)


def chinese() -> bool:
    """Whether labels are Chinese now."""
    return _language.get() == "zh"


def said(words: str, **values: object) -> str:
    """Return words in the language of the labels, values in their places; unknown ones stay as they are."""
    spoken = _CHINESE.get(words, words) if chinese() else words
    return spoken.format(**values) if values else spoken


def noun(name: str, number: float) -> str:
    """Return what is counted: "track", "tracks", 条轨道."""
    if chinese() and name in _NOUNS:
        return _NOUNS[name]
    return name if number == 1 else f"{name}s"
