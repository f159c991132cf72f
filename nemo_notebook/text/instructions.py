"""What an instruction to use an editor looks like in English and Chinese, and what is offered instead.

Only clauses are judged here; cutting streamed text into clauses is left to `gui`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

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


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


TRIGGERS: Final = _words(
    "click clicking tap tapping press pressing hit hitting right-click double-click open opening drag",
    "dragging drag-and-drop drag/drop drop dropping select selecting choose choosing navigate navigating",
    "go head preview previewing export download visit check checking 点击 点按 单击 双击 轻点 按下 右键",
    "打开 拖拽 拖动 拖放 拖入 拖到 预览 导出按钮 下载按钮 在时间线 在时间轴 在编辑器 查看账户 查看账单",
    "查看账号 前往 检查账户 检查账单 在右 在左 在顶部 在面板 右上角 左侧 右侧",
)
"""Words with which an instruction can begin, anywhere in a clause."""

CONNECTORS: Final = _words(
    "and or then by to please just simply you can also now after via through when where so the your an",
    "which 可 并 然后 再 就 通过 请 可以 您 你 或 或者 也 即可 只需 来",
)
"""Words that can lead to a trigger and then belong to the instruction."""

LEADS: Final = _words(
    "to you you'll you’ll you'd you’d please simply just then next now if when whenever once after use",
    "using feel go head there find look see view adjust scroll try for from in on by before finally",
    "alternatively otherwise first want ready need make 您 你 请 可 可以 如需 如果 若 若要 想要 需要 要",
    "然后 接着 随后 只需 只要 现在 当 完成后 准备好后 也可以 或者 或 并 再 最后 之后 通过 下一步 接下来",
    "使用 第一步 第二步 满意后 确认后 编辑后 喜欢的话",
)
"""Words at the start of a clause that make it worth waiting for its end."""

_LEAD_IN: Final = (
    r"(?:(?:and|or|then|by|to|please|just|simply|can|also|now|next|finally|first|after|via|through"
    r"|when(?:ever)?|you(?:['’]ll| will| need to| have to| should| may| might| could)?|once|where|so"
    r"|go ahead and|feel free to|be able to|try|alternatively|otherwise|either|always"
    r"|if (?:you(?:['’]d)? )?(?:want|like|wish|need|prefer))[\s,]+){0,8}"
)
_TITLED: Final = (
    r"(?:[\"“'‘*_`\[]+[^\"”'’*_`\]]{1,40}[\"”'’*_`\]]+"
    r"|(?-i:[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2}))"
)
_COMMAND: Final = (
    r"(?:export|download|share|save|upload|generate|render|apply|publish)"
    r"(?:\s(?:video|media|project|file|mp4))?"
)
_NAMED: Final = (
    rf"(?:{_TITLED}|{_COMMAND}|(?:play|settings?|edit|add|preview|import|done|ok|next|finish|undo|trim|split|delete"
    r"|text|music|audio|media|effects?|title|format|resolution|quality|gear|plus|file)"
    r"(?:[\s-](?:media|music|text|settings|options))?)"
)
_DET: Final = r"(?:(?:the|your|that|this|an?|blue|green|red|big|small)\s)*"
_GOES_ON: Final = r"[\s,.)]+(?:to|in|at|on|and|for|when|below|above|then|again|if)\b"
_WIDGET: Final = (
    r"(?:button|icon|menu|tab|panel|option|link|dropdown|drop-down"
    r"|checkbox|toolbar|sidebar|page|section|field|slider|control)"
)
_PLACE: Final = (
    r"(?:(?:in|at|on|to|from|near)\s(?:the\s)?(?:(?:top|bottom|upper|lower|left|right)\b"
    r"|(?:[\w-]+\s)?(?:toolbar|sidebar"
    r"|menu|panel|corner|editor|timeline|screen))|below|above)"
)
_ROOM: Final = (
    r"(?:timeline|editor|(?:[\w-]+\s)?panel|(?:export|download|media|text|audio|effects|file|edit|share"
    r"|settings)\s(?:tab|menu"
    r"|dialog|page|window|settings)|project\ssettings|settings|media\slibrary|asset\slibrary|sidebar"
    r"|inspector|workspace"
    r"|dashboard|(?:your|the)\sdraft|project|preview(?:\s(?:window|pane))?)"
)
_CLICK: Final = r"(?:click|clicking|tap|tapping|press|pressing|hit|hitting|right-click|double-click)"
_DOING: Final = (
    rf"(?:{_CLICK}(?:\son)?\s{_DET}(?:here\b|{_NAMED}\s{_WIDGET}|(?:{_TITLED}|{_COMMAND})(?:{_GOES_ON}|\W*$)"
    rf"|(?:[\w-]+\s){{0,3}}{_WIDGET}\s{_PLACE}|(?:[\w-]+\s){{0,2}}(?:icon|menu|tab|toolbar|drop-?down"
    rf"|checkbox)\b"
    r"|(?:clip|segment|track|title|text|image|layer|it|them)\s(?:in|on)\sthe\s(?:timeline|editor|canvas"
    r"|track|preview))"
    r"|(?:select|choose|selecting|choosing|use|using|find|look\sfor|see|there(?:['’]s|\sis)|locate)"
    rf"\s{_DET}{_NAMED}\s{_WIDGET}\b"
    r"|(?:select|choose)\s.{0,40}\bfrom\sthe\s(?:[\w-]+\s)?(?:drop-?down|menu|toolbar|sidebar|panel|list)\b"
    rf"|open(?:ing)?(?:\sup)?\s(?:(?:the|your)\s)?{_ROOM}\b"
    r"|(?:go|going|head|heading|navigate|navigating|switch|scroll|jump)(?:\s(?:over|back|up|down))*\sto"
    rf"\s(?:(?:the|your)\s)*(?:{_ROOM}|{_NAMED}\s{_WIDGET}|account|billing)\b"
    r"|drag(?:ging)?(?:\sand\sdrop|-and-drop|/drop)?\s(?:it|them|the|your|any|this|that|a|each|clips?"
    r"|files?|media)\b"
    r".*\b(?:timeline|track|canvas|playhead|edges?|handles?|panel|reorder|clips?|segments?|slider|editor"
    r"|media|title"
    r"|text|start|end|position)\b"
    r"|drop(?:ping)?\s.*\b(?:in|into|onto|on)\s(?:the|your)\s(?:timeline|track|canvas|editor|media\slibrary"
    r"|panel)\b"
    r"|(?:preview|previewing|view|watch|see|check|review|adjust|edit|fine-tune|tweak|inspect|find|look\sat)"
    r"\s(?:.{0,40}\s)?(?:in|on|from)\s(?:the|your)\s(?:timeline|editor|preview\s(?:panel|window|pane)"
    r"|media\slibrary)\b"
    r"|(?:preview|previewing)\sin\stimeline\b"
    r"|(?:check|checking|visit|go\sto|see|manage|view|review)\s(?:(?:your|the|my)\s)?"
    r"(?:account(?:/billing)?|billing|subscription|plan)\b"
    r"(?:\s(?:page|settings|section|details|status|balance|and|or|&|/|to|for|in|billing|plan)\b|\W*$)"
    r"|(?:(?:the|your|an?)\s)?(?:export|download)\sbutton\b"
    rf"|(?:the|your)\s{_NAMED}\s(?:button|icon|menu|tab|panel)"
    r"\s(?:is|are|can\sbe\sfound|at|in|on|lets|will|to)\b)"
)
_ENGLISH: Final = re.compile(rf"^\W*{_LEAD_IN}{_DOING}", re.I)
_ENGLISH_LATER: Final = re.compile(
    rf",?\s+(?:and|or|by|via|through|then|after|where)\s{_LEAD_IN}{_DOING}", re.I
)
_LEAD_IN_ZH: Final = (
    r"(?:请|您|你|也|可以|可|能|只需要?|只要|直接|然后|接着|随后|再|并且?|或者?|之后|最后|现在|就|需要|通过"
    r"|来|先|即可|如需|下一步|接下来|第[一二三四]步|在.{0,8}?(?:中|上|里|侧|角|部|面板|工具栏|菜单){1,2}"
    r"|[,，:：\s]){0,6}"
)
_WIDGET_ZH: Final = (
    r"(?:按钮|图标|菜单|选项卡?|标签页?|面板|工具栏|侧边栏|下拉|链接"
    r"|右上角|左上角|右下角|左下角|右侧|左侧|顶部|底部|上方|下方|这里|此处|设置)"
)
_ROOM_ZH: Final = (
    r"(?:时间[线轴]|编辑器|面板|素材库|媒体库|草稿|项目(?:设置|面板)?|工程|设置"
    r"|菜单|预览窗口|工作区|工作台|侧边栏|导出(?:设置|页面|窗口|面板))"
)
_DOING_ZH: Final = (
    rf"(?:(?:点击|点按|单击|双击|轻点|按下|右键(?:点击)?)(?:.*{_WIDGET_ZH}|\s*[“「【\"'‘《*]"
    r"|\s*(?:一下)?(?:导出|下载|播放|保存|生成|渲染|应用|分享|上传|export|download|play)(?:$|即可|来|就|后"
    r"|以|\s))"
    rf"|打开(?:您的|你的)?.{{0,6}}?{_ROOM_ZH}"
    r"|(?:拖拽|拖动|拖放|拖入|拖到)(?!着).*(?:时间[线轴]|轨道|片段|素材|位置|滑块|边缘|画布|字幕|调整|顺序"
    r"|到)"
    r"|(?:把|将).{1,16}?拖(?:到|入|至|动|拽|进)"
    r"|(?:在)?(?:时间[线轴]|编辑器|预览窗口)(?:中|上|里|内)?(?:.{0,6})(?:预览|查看|调整|看到|编辑|修改|拖)"
    r"|(?:预览|查看|调整).{0,8}(?:请|可)?在?(?:时间[线轴]|编辑器|预览窗口)(?:中|上|里)?$"
    r"|(?:查看|检查|前往|进入)(?:一下)?(?:您的|你的)?(?:账户|账号|账单|计费|会员)(?:页面|中心|设置|余额|/"
    r"|和|或|与|账单|信息|$)"
    rf"|(?:前往|进入|切换到|使用|找到).{{0,10}}(?:{_ROOM_ZH}|按钮|菜单|选项卡|页面)"
    r"|(?:.{0,6}的)?[“「【\"]?(?:导出|下载)[”」】\"]?按钮)"
)
_CHINESE: Final = re.compile(rf"^[^\w]*{_LEAD_IN_ZH}{_DOING_ZH}", re.I)
_CHINESE_LATER: Final = re.compile(rf"(?:并且?|然后|再|或者?|通过){_LEAD_IN_ZH}{_DOING_ZH}", re.I)
_DEPENDENT: Final = re.compile(
    r"^\W*(?:(?:then|and|or|now|next)\s)?(?:(?:to|if|when|whenever|once|after|before|for|in|on|from"
    r"|otherwise|alternatively"
    r"|next|now|then|finally|first|ready|want|need)\b)|^(?:如需|如果|若|想要?|要|当|准备好|完成|需要|满意"
    r"|确认|之后|然后|接下来|下一步|接着|编辑)|(?:后|时|的话)$",
    re.I,
)
_PURPOSE: Final = re.compile(r"\bto\s+((?!the\b|your\b)[a-z]+\b.+)$|(?:即可|来(?!自)|以便|就可以)(.+)$", re.I)
_DRAGS: Final = re.compile(r"\bdrag|\bdrop(?!-?down)|拖", re.I)
_CLICKS: Final = re.compile(rf"\b(?:{_CLICK}|use|using|select|choose)\b|[点单双]击|点按|轻点|按下|右键", re.I)
_PLAIN_VERBS: Final[tuple[tuple[Verb, re.Pattern[str]], ...]] = (
    (
        "credits",
        re.compile(r"\b(?:account|billing|subscription|plan|credits?)\b|账户|账号|账单|计费|会员|积分", re.I),
    ),
    (
        "export",
        re.compile(
            r"\b(?:export|download|render|save|mp4|share|publish)|导出|下载|保存|渲染|分享|发布", re.I
        ),
    ),
    (
        "status",
        re.compile(
            r"\b(?:timeline|preview|play|open|track|panel|draft|editor|library|settings|view|watch)"
            r"|时间[线轴]|预览|播放|打开|轨道|面板|编辑器|查看",
            re.I,
        ),
    ),
)


def find_instructions(clause: str, language: str) -> tuple[int, list[Offer]] | None:
    """Find where a clause begins to send the person to an editor.

    Returns:
        That position (0: the whole clause does) and what to offer instead; None for any other clause.
    """
    whole = _ENGLISH.search(clause) or _CHINESE.search(clause)
    after = whole.end() if whole else 0
    starts = [0] if whole else []
    starts += [
        one.start() for pattern in (_ENGLISH_LATER, _CHINESE_LATER) for one in pattern.finditer(clause, after)
    ]
    if not starts:
        return None
    ends = [*starts[1:], len(clause)]
    return starts[0], [_offer_for(clause[a:b], language) for a, b in zip(starts, ends, strict=True)]


def waits_for_more(clause: str) -> bool:
    """Whether a clause like "To download your video" belongs to what comes after its comma."""
    return bool(_DEPENDENT.search(clause))


def _offer_for(clause: str, language: str) -> Offer:
    if _DRAGS.search(clause):
        return _edit(_as_edit(clause))
    purpose = _PURPOSE.search(clause) if _CLICKS.search(clause) else None
    aim = (purpose[1] or purpose[2]) if purpose else ""
    verb = _verb_of(aim) or ("export" if _verb_of(clause) == "export" else None if aim else _verb_of(clause))
    if verb:
        return Offer(verb, _LABELS[verb][language == "zh"])
    return _edit(aim or _without_lead(clause))


def _verb_of(words: str) -> Verb | None:
    return next((verb for verb, pattern in _PLAIN_VERBS if pattern.search(words)), None)


def _edit(words: str) -> Offer:
    plain = words.strip(" .,!。，！")
    return Offer("message", plain[:1].upper() + plain[1:])


def _as_edit(clause: str) -> str:
    asked = _without_lead(clause)
    moved = re.sub(
        r"\bdrag(?:ging)?(?:\sand\sdrop|-and-drop|/drop)?\b|\bdrop(?:ping)?\b", "move", asked, flags=re.I
    )
    return re.sub(r"拖(?=[到入至进])|拖拽|拖动|拖放", "移动", re.sub(r"拖[拽动放](?=调整)", "", moved))


def _without_lead(clause: str) -> str:
    english = re.sub(rf"^\W*{_LEAD_IN}", "", clause, count=1, flags=re.I)
    return re.sub(rf"^[^\w]*{_LEAD_IN_ZH}", "", english, count=1).strip()
