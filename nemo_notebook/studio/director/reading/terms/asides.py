"""Blank what is named only to be kept away, to say where something is, or as a condition."""

from __future__ import annotations

import re
from typing import Final

_NEGATED: Final = re.compile(
    r"\b(?:no(?!\.)|without(?:\s(?:any|the|an?))?|not\s(?:an?|the|any|in|on|at)|never|except(?:\sfor)?(?:\sthe)?|instead\sof(?:\s(?:the|an?))?"
    r"|(?:do\snot|don['’]?t)\s(?:show|use|want|need|add|include|have|like|bring)(?:\s(?:any|the|an?|me))?|free\sof|avoid(?:\s(?:any|the))?)"
    r"\s[\w'’-]+(?:\s?(?:,|or|and|/)\s?(?:no\s)?[\w'’-]+(?=\s*(?:$|[.;,!]|allowed|please)))?"
    r"|(?:不要|不想要|不用|不需要|不许|不准|不能|不可|不得|没有|严禁|禁止|请勿|切勿|别[用放加要去出]|避免|拒绝|告别|除了)[^，。；！？,;.!\s的]{1,10}",
    re.I,
)
_TOWN: Final = (
    r"(?:post\soffice|station|school|library|church|hospital|market|museum|supermarket|bank|town\shall|city\shall|stadium|bus\sstop|square|bridge|mall|hotel|pub|gym"
    r"|airport|university|cinema|theatre|theater|pharmacy)"
)
_BESIDE: Final = re.compile(
    r"\b(?:next(?:\sdoor)?\sto|opposite|across\s(?:the\s\w+\s)?from|adjacent\sto|minutes?\s(?:walk\s)?from|round\sthe\scorner\sfrom)\s(?:the|a|an|our|your)?\s?(?:[\w'’]+\s?){1,2}"
    rf"|\b(?:near|behind|beside|in\sfront\sof|close\sto|by|outside)\sthe\s(?:[\w'’]+\s)?{_TOWN}\b"
    r"|[^，。；！？,;:：\s]{1,7}(?:对面|旁边|附近|隔壁|斜对面|(?<!河)(?<!湖)(?<!海)旁)(?!的)",
    re.I,
)
_CONDITION: Final = re.compile(
    r"\b(?:must|should)\s(?:have|own|hold|bring|be)\b[^.;,!?\n]*|\b(?:please\s)?bring\s(?:an?|your|the|some|along)\b[^.;,!?\n]*"
    r"|\bfor\s(?:repairs?|maintenance|renovations?|refurbishment|cleaning)\b|\b(?:free|ample)\sparking\b[^.;,!?\n]*"
    r"|(?:自带|自备|请带|须持|需持|持有|要有)[^，。；！？,;.!\s]{0,8}(?:证|本|经验|照|具|桌|椅|杯)",
    re.I,
)
_PASSING: Final = re.compile(
    r"\b(?:post|box|head|home|ticket)\soffice|\bdriv(?:ing|er['’]?s?)\slicen[cs]e|\boffice\shours|\bbig\sscreen|\bbar\stab\b|\b(?:light|house|street)\smusic\b"
    r"|\bpeaks?\sat\b|\bpark\s(?:at|in|your|it|anywhere|for)\b|\brain\s(?:cover|jacket|coat)|\bdata\svisuali[sz]ation|数据可视化|可餐饮|\bbamboo\s(?!forest|grove|garden|woods|in\b|and\b|by\b)\bheat\s(?=mov|ris|los|pump)|\bwater\s(?:resistant|proof|tight)|\bfor\s(?:tik\s?tok|instagram|facebook)\sstor(?:y|ies)"
    r"|江湖|人山人海|排山倒海|茶点|知识的?海洋|海底捞|海尔|海信|海带|海苔|海绵|雪花啤酒|雪碧|山药|山楂|树脂|树莓|网红|寿比南山|福如东海|书山|学海|泰山石|开门红|手机上|发到手机|扫码",
    re.I,
)


def without_negated(text: str) -> str:
    """Return the text with what is not wanted blank: "no pets", 不要海."""
    return _NEGATED.sub(_blank, text)


def without_asides(text: str) -> str:
    """Return the text also without neighbours, conditions and turns of speech: "next to the lake", 江湖."""
    text = without_negated(text)
    for pattern in (_BESIDE, _CONDITION, _PASSING):
        text = pattern.sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
