"""Say in plain Chinese what an instruction to use an editor is for, so that it can be asked for instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.text.gui.chinese_words import PIECE, ROOM
from nemo_notebook.text.gui.vocabulary import pattern

_STEPS: Final = r"[，,；;：。！？\n]|(?:然后|接着|再(?=[点按拖双单右选打切在进把])|(?<!需)并|或者?)"
_ABLE: Final = r"(?:即可|就能|就可以|就可(?!以)|便可以|便可(?!以)|来(?!自)|以便|可以|可(?!以)|能够?)"
_PURPOSE: Final = (
    r"(?:如需|(?<!不)需要|(?<!需)想要?|(?<![需想主重])要(?!是|改的|[^，]*的那))([^，]{2,14}?)"
    r"(?:的话|时|就.*|请.*|可以?.*|[点拖双右去在].*)?$"
)
_RESULT: Final = rf"{_ABLE}(?![在从到用点拖])(?:直接|随时|手动)?([^，]{{2,}})$"
_AFTER_CONTROL: Final = (
    r"(?:按钮|图标|箭头|(?<!右)键|(?-i:[A-Z])|Delete|标签页|[”」】\"])\s*"
    r"(?!按钮|图标|键|[里中上处下]|菜单|选项|面板|标签|一栏|栏|即可|就|在|位于|的|可以|能)"
    r"(?:来|后)?([\u4e00-\u9fff].+)$"
)
_CHANGES: Final = r"((?:更换|修改|调整|替换|设置|添加|删除|重命名|更改)[^，]{2,})$"
_TOPIC: Final = r"^([^，]{1,8}?)(?:都|也|还)?(?:可以?|[在从到]).*?(调整|修改|更换|替换|裁剪|删除|切换)$"
_THERE: Final = (
    rf"^.*?[在从到去过].{{0,16}}(?:{ROOM})(?:中|上|里|内|下(?!载)|处|旁边?|一栏|页)*"
    rf"(?:也|还|都)?{_ABLE}?(?:直接|随时|手动)?"
)
_NAMED: Final = (
    r"(?:双击|右键(?:点击|单击)?|右击|长按|选中|选定|点击|点选|单击|点一下|点|拖拽|拖动)"
    rf"(?:您的|你的)?(?!它)([^，。“]{{0,8}}?{PIECE}(?!旁|右|左|上方|下方|面板|按钮|菜单|库|标签))"
)
_COMMAND: Final = (
    r"(?:选择?|点击?|按下?|勾选|单击|进行)[“「【\"‘']?"
    r"(分割|删除|复制|静音|循环|倒放|裁剪|旋转|镜像|替换|淡入|淡出|撤销|重做|变速|去除|拆分|降噪|重新生成)"
)
_ALONE: Final = ("撤销", "重做", "重新生成")
_BRINGS: Final = (
    r"[把将](.{1,8}?)拖(?:拽|动|放)?(?:进[去来]?|到(?:这里|那里|里面)"
    r"|[到至入](?:您的|你的)?(?:时间[线轴]|轨道|画布|面板|编辑器|上传区域?)[上中里]*)(?:就行|即可|吧)?$"
)


def chinese_aims(dropped: str) -> Iterator[str]:
    """Yield what an instruction may be for, as edits in plain words: what it says itself comes first."""
    steps = [step.strip(" \"”」】’'*") for step in pattern(_STEPS).split(dropped) if step and step.strip()]
    named = pattern(_NAMED).search(dropped)
    piece = named[1] if named else ""
    for reading in (_PURPOSE, _COMMAND, _AFTER_CONTROL, _RESULT):
        found = [match[1] for step in steps if (match := pattern(reading).search(step))]
        yield from (
            _commanded(said, piece) if reading is _COMMAND else _with_piece(said, piece) for said in found
        )
    yield from (_moved(step) for step in steps)
    yield from (_with_piece(_changed_there(step), piece) for step in steps)
    yield from (f"{match[2]}{match[1]}" for step in steps if (match := pattern(_TOPIC).search(step)))
    yield from (match[1] for step in steps if (match := pattern(_CHANGES).search(step)))


def _commanded(asked: str, piece: str) -> str:
    return asked if asked in _ALONE else f"把{piece}{asked}" if piece else ""


def _moved(step: str) -> str:
    if brings := pattern(_BRINGS).search(step):
        return f"添加{brings[1]}"
    if "拖" not in step or "拖一拖" in step:
        return ""
    plain = re.sub(r"^(?:请|您|你|也|可以?|能够?|手动|直接|随时|自由)+", "", step)
    plain = re.sub(r"时间[线轴]的?(?=开头|末尾|结尾|最|前|后)", "", plain)
    return re.sub(
        r"拖(?:[拽动放](?=[到入至进])|[拽动放移]?)", "移动", re.sub(r"拖[拽动放](?=调整)", "", plain)
    )


def _changed_there(step: str) -> str:
    changed = pattern(_THERE).sub("", step, count=1)
    return changed if changed != step else ""


def _with_piece(aim: str, piece: str) -> str:
    if not piece or re.search(PIECE, aim.replace("它", "")):
        return aim
    return re.sub(
        r"^(修改|调整|更改|编辑)(?=.)", rf"\g<1>{piece}", aim.replace("它们", piece).replace("它", piece)
    )
