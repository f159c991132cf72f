"""Let an answer beside a film propose only steps that work when they are typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import all_segments, words_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Plan, Wire
from nemo_notebook.studio.director.words.telling import suggestions

_STEP: Final = regex(
    r"undo|redo|warmer|cooler|slower|faster|shorter|longer|export|make\sit\s.{3,20}|switch\sto\s\S+|(?:lower|raise)\sthe\smusic.{0,12}"
    r"|add\scalm\smusic|no\s(?:title|music|snow)|captions\s(?:off|on\sa\splate)|(?:remove|show)\s(?:caption|picture)\s\d.{0,20}|caption\s\d\s(?!:).{3,20}"
    r"|let\sthe\stitle\s\w+|an?\s\w+\sbackground|reverse\sthe\sorder|(?:swap|put|move|play|blur|split|change)\s(?:picture|clip|scene)\s\d.{0,30}"
    r"|(?:picture|clip|scene)\s\d\sat\s.{2,12}|mute\s(?:the\s)?clip(?:\s\d)?|hard\scuts|(?:wipe|slide|push|zoom)(?:\sbetween\spictures)?|cut\s(?:out|the)\s.{3,20}"
    r"|撤销|重做|[暖冷快慢亮暗短长]一点|改成\d+秒|换成[竖横]屏|换成方形|音乐[调大小到]+\d+%|加舒缓的音乐|不要(?:标题|音乐|雪)|关掉字幕|字幕加底板|删掉第\d条字幕"
    r"|第\d条字幕(?!改|写|换).{2,10}|标题升起|背景换成.{1,3}|顺序倒过来|第\d[张段个].{2,14}|片段静音|硬切|转场用.{2}|剪[掉到].{2,8}|锐化",
    re.I,
)
"""A step that is proposed, not words of the film."""
_RUN: Final = regex(r"“[^“”]{1,60}”(?:(?:,\s(?:or\s|and\s)?|\s(?:or|and)\s|[、，]|或|和)?“[^“”]{1,60}”)*")
_QUOTED: Final = regex(r"“([^“”]{1,60})”")
_LEADS: Final = regex(
    r"(?:\s?[:：]\s?|[,，]?\s?(?:\bfor\sexample|\bsay|\btry|例如|比如|可以说|可以先?|试试)[,:：]?\s?)$", re.I
)
_MOST_TRIED: Final = 8
_ANYWHERE: Final = ("undo", "撤销", "switch to 9:16", "换成竖屏")
_LENGTH: Final = regex(r"“(?:make\sit\s\d|改成\d+秒)")
_EXPORTS: Final = ("export", "导出")


def with_steps_that_work(plan: Plan, draft: Wire, works: Callable[[str], bool]) -> Plan:
    """Return an answer without proposed steps that do not work, with others where any would do.

    Args:
        plan: what is answered beside a film; any other plan stays as it is.
        draft: the film.
        works: whether a step does anything when it is said.
    """
    if plan.kind != "answer" or "“" not in plan.words:
        return plan
    return replace(plan, words=_with_steps(plan.words, draft, plan.language, works))


def _with_steps(words: str, draft: Wire, language: str, works: Callable[[str], bool]) -> str:
    shown = {words_of(one) for one in all_segments(draft)}
    named = [
        one for one in dict.fromkeys(_QUOTED.findall(words)) if _STEP.fullmatch(one) and one not in shown
    ]
    failing = [one for one in named[:_MOST_TRIED] if one not in _EXPORTS and not works(one)]
    if not failing:
        return words
    always = [one for one in suggestions(draft, language) if one not in words and works(one)]
    always = always[1:] if _LENGTH.search(words) and always and _LENGTH.match(f"“{always[0]}") else always
    place = 0
    for run in [*_RUN.finditer(words)]:
        steps = _QUOTED.findall(run[0])
        kept = [one for one in steps if one not in failing]
        if len(kept) == len(steps):
            continue
        if _is_general(steps):
            kept += always[: len(steps) - len(kept)]
        start, end = run.start() + place, run.end() + place
        changed = (
            f"{words[:start]}{_listed(kept, run[0])}{words[end:]}" if kept else _without(words, start, end)
        )
        place += len(changed) - len(words)
        words = changed
    return words


def _is_general(steps: Sequence[str]) -> bool:
    """Whether steps are examples of anything that can be said, and no answer to one question."""
    return len(steps) > 1 and any(one in _ANYWHERE for one in steps)


def _listed(steps: Sequence[str], run: str) -> str:
    """Steps in quotation marks, joined as those of a run were."""
    joints = _QUOTED.split(run)[2:-1:2]
    if not steps[1:] or not joints:
        return "".join(f"“{one}”" for one in steps)
    first, last = joints[0] if len(joints) > 1 else joints[-1], joints[-1]
    quoted = [f"“{one}”" for one in steps]
    return f"{first.join(quoted[:-1])}{last}{quoted[-1]}"


def _without(words: str, start: int, end: int) -> str:
    """An answer without a list of steps, none of which works, and without what leads to it."""
    led = _LEADS.search(words, 0, start)
    closes = words[end : end + 1] in (".", "。", "")
    if led is None or not closes:
        return words
    kept = words[: led.start()].rstrip(" ,，:：")
    mark = "" if not kept or kept[-1] in ".。?？!！" else words[end : end + 1]
    return f"{kept}{mark}{words[end + 1 :]}".strip()
