"""What the notebook offers in place of a removed instruction: a command, or an edit in plain words.

What the instruction was for is read in `english_aims` and `chinese_aims`; words that only an editor knows
never come into an offer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from nemo_notebook.text.gui.chinese_aims import chinese_aims
from nemo_notebook.text.gui.chinese_words import ROOM
from nemo_notebook.text.gui.english_aims import english_aims
from nemo_notebook.text.gui.vocabulary import any_of, pattern

Verb = Literal["export", "status", "credits", "message"]


@dataclass(frozen=True, slots=True)
class Offer:
    """What the notebook can do in place of a removed instruction.

    Attributes:
        verb: "export", "status", "credits", or "message": send `label` as an edit.
        label: the words on the button, in the person's language.
    """

    verb: Verb
    label: str


_LABELS: Final[dict[Verb, tuple[str, str]]] = {
    "export": ("Export the video", "导出视频"),
    "status": ("Show the tracks", "显示轨道"),
    "credits": ("Show credits", "查看积分"),
}
_MAX_LABEL: Final = 80  # characters; what is longer is no button
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_VERBS: Final[tuple[tuple[Verb, re.Pattern[str]], ...]] = (
    (
        "credits",
        re.compile(
            r"\b(?:account|billing|subscription|(?:your|a|upgrade) plan|credits?|top up|upgrad\w+|pricing)\b"
            r"|账户|账号|账单|计费|会员|积分|充值|个人中心|订阅|套餐",
            re.I,
        ),
    ),
    (
        "export",
        re.compile(
            r"\b(?:export|download|render(?!ed)|save(?!\s(?:your|the)\sdraft)|mp4|share|send|publish)"
            r"|导出|下载|保存(?!草稿)|渲染|分享|发布",
            re.I,
        ),
    ),
    (
        "status",
        re.compile(
            r"\b(?:preview|play(?:\b|ing)|see|view|watch|look|check|review|follow|zoom|scroll|hear|listen|find"
            r"|browse|compare|inspect|go back|get closer|pause)"
            r"|预览|播放|看|听|找到|放大|缩小|缩放|全屏|暂停|对比",
            re.I,
        ),
    ),
)
_INTERFACE: Final = (
    rf"{ROOM}|点击|双击|单击|右键|长按|拖|鼠标|按下|按钮|勾选|选中|弹出|刷新|登录|拉动|可以|您|你"
    r"|\b(?:(?:click|tap|press|drag|scroll)\w*|"
    + any_of(
        "hover, button, icon, tab, menu, panel, slider, fader, toggle, sidebar, toolbar, page, editor",
        "dropdown, drop-down, checkbox, workspace, dashboard, playhead, canvas, window, handle, handles",
        "library, settings, shortcut, key, keys, keyboard, mouse, cursor, screen, browser, inspector",
        "there, here, section, log in, sign in, edge, edges",
    )
    + r")\b"
)
_EDIT: Final = (  # says what to do, and to what
    any_of(
        "add, adjust, blur, brighten, change, correct, crop, cut, darken, delete, duplicate, edit, extend",
        "fade, fine-tune, flip, give, insert, lengthen, loop, lower, make, mark, merge, mix, move, mute",
        "nudge, pick, place, put, raise, rearrange, reduce, remove, rename, reorder, replace, reposition",
        "resize, restore, reverse, rotate, scale, separate, set, shorten, silence, slow, soften, speed",
        "split, stretch, swap, switch, translate, trim, turn, tweak, unmute, write",
    )
    + r"\s(?!(?:it|them|this|that|one|things|here|there|around|more|so)(?:\s\w+)?$).+"
    r"|regenerate|generate again"
    r"|(?:自由|快速)?"
    + any_of(
        "把, 将, 让, 换, 改, 调, 加, 添, 删, 去掉, 重新, 剪, 裁, 分割, 拆分, 复制, 缩短, 延长, 移, 修改",
        "更换, 替换, 设置, 缩放, 旋转, 倒放, 循环, 淡入, 淡出, 增加, 减少, 降低, 提高, 变速, 修正, 翻译",
        "放慢, 插入",
    )
    + r"(?!(?:位置|一下|它|了|整|动)?$).+|静音|回到上一版|竖屏|横屏|重新生成|裁剪|分割|做出.+"
)
_UNDO: Final = re.compile(r"(?:undo|redo)\b|撤销|重做", re.I)


def offers_for(dropped: str, language: str) -> tuple[Offer, ...]:
    """Return what to offer for an instruction, or for several of one sentence.

    Args:
        dropped: what was removed, with the words that led to it.
        language: of the person; "zh" or any other code.
    """
    offers = [offer for aim in _aims(dropped) if (offer := _offer(aim, language))]
    edits = [offer for offer in offers if offer.verb == "message"]
    commands = [offer for offer in offers if offer.verb in ("export", "credits")]
    # What comes after the first edit says how it was to be done. The track table is always there: it is
    # offered where nothing better is.
    found = dict.fromkeys([*commands, *edits[:1]])
    return tuple(found) or (_command(_verb_of(dropped) or "status", language),)


def _aims(dropped: str) -> Iterator[str]:
    return chinese_aims(dropped) if _HAN.search(dropped) else english_aims(dropped)


def _offer(aim: str, language: str) -> Offer | None:
    label = re.sub(r"(?:就[行好]|即可|吧|哦|了)+$", "", aim.strip(" .,!?\"'”’*。，！？")).strip()
    if verb := _verb_of(label):
        return _command(verb, language)
    if bool(_HAN.search(label)) != (language == "zh"):
        return None
    if undo := _UNDO.match(label):
        return Offer("message", undo[0].capitalize())
    if len(label) > _MAX_LABEL or not pattern(_EDIT).fullmatch(label) or pattern(_INTERFACE).search(label):
        return None
    return Offer("message", label[:1].upper() + label[1:])


def _verb_of(said: str) -> Verb | None:
    return next((verb for verb, words in _VERBS if words.search(said)), None)


def _command(verb: Verb, language: str) -> Offer:
    return Offer(verb, _LABELS[verb][language == "zh"])
