"""Blank what is named only to be kept away, to say where something is, or as a condition."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_NEGATED: Final = regex(
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
_BESIDE: Final = regex(
    r"\b(?:next(?:\sdoor)?\sto|opposite|across\s(?:the\s\w+\s)?from|adjacent\sto|minutes?\s(?:walk\s)?from|round\sthe\scorner\sfrom)\s(?:the|a|an|our|your)?\s?(?:[\w'’]+\s?){1,2}"
    rf"|\b(?:near|behind|beside|in\sfront\sof|close\sto|by|outside)\sthe\s(?:[\w'’]+\s)?{_TOWN}\b"
    r"|(?:离|距离?)[^，。；！？,;:：\s]{1,8}?(?=步行|开车|车程|走路|只要|只有|仅|不到|约|很近|\d)"
    r"|[^，。；！？,;:：\s]{1,7}(?:对面|旁边|附近|隔壁|斜对面|(?<!河)(?<!湖)(?<!海)旁)(?!的)",
    re.I,
)
_CONDITION: Final = regex(
    r"\b(?:must|should)\s(?:have|own|hold|bring|be)\b[^.;,!?\n]*|\b(?:please\s)?bring\s(?:an?|your|the|some|along)\b[^.;,!?\n]*"
    r"|\bfor\s(?:repairs?|maintenance|renovations?|refurbishment|cleaning)\b|\b(?:free|ample)\sparking\b[^.;,!?\n]*"
    r"|(?:自带|自备|请带|须持|需持|持有|要有)[^，。；！？,;.!\s]{0,8}(?:证|本|经验|照|具|桌|椅|杯)",
    re.I,
)
_PASSING: Final = regex(
    r"\b(?:how\sto|where\sto|ways\sto|should|must|always|never|please|do\snot|don['’]t)\sstore\b|\bstor(?:e|ing)\s(?=(?:your|it|them|food|medicines?|medication)\b)|\b(?:post|box|head|home|ticket)\soffice|\bdriv(?:ing|er['’]?s?)\slicen[cs]e|\boffice\shours|\bbig\sscreen|\bbar\stab\b|\b(?:light|house|street)\smusic\b"
    r"|\bpeaks?\sat\b|\bpark\s(?:at|in|your|it|anywhere|for)\b|\brain\s(?:cover|jacket|coat)|\bdata\svisuali[sz]ation|数据可视化|可餐饮|\bbamboo\s(?!forest|grove|garden|woods|in\b|and\b|by\b)\bheat\s(?=mov|ris|los|pump)|\bwater\s(?:resistant|proof|tight)|\bfor\s(?:tik\s?tok|instagram|facebook)\sstor(?:y|ies)"
    r"|江湖|人山人海|排山倒海|茶点|知识的?海洋|海底捞|海尔|海信|海带|海苔|海绵|雪花啤酒|雪碧|山药|山楂|树脂|树莓|网红|寿比南山|福如东海|书山|学海|泰山石|开门红|手机上|发到手机|扫码",
    re.I,
)

_WHERE_SHOWN: Final = regex(
    r"\b(?:for|on|at|in)\s(?:our|my|the|their|his|her|an?)\s(?:[\w'’]+\s){0,2}?(?:online|web|e-?commerce|etsy)[\s-]?(?:shop|store)\b"
    r"|\b(?:for|on|at|in)\s(?:our|my|the|their|his|her|an?)\s(?:[\w'’]+\s){0,2}?(?:web\s?site|home\s?page|facebook|instagram|tiktok|youtube|newsletter|intranet|blog|app|lobby|waiting\sroom|staff\sroom|break\sroom|canteen|shop\swindow|store\swindow|foyer|reception|screens?|channel)(?:\s(?:page|account|screens?|tv|channel|group))*\b"
    r"|\b(?:school|company|office|club|church|staff|parish)\s(?:newsletter|intranet|web\s?site)\b"
    r"|(?:放在|发在|发到|挂在|在)[^，。；！？,;.!\s]{1,8}(?:大屏|屏幕|电视|公众号|官网|网店|群里?|朋友圈|橱窗|大厅|门口)(?:上|里)?(?:播放?|循环|用|看|发)",
    re.I,
)
_FOR_WHOM: Final = regex(
    r"\b(?:for|to)\s(?:(?!(?:about|why|how|what|podcast|show|series|book|novel|course|class|lessons?|talk|lecture|webinar|exhibition|museum|documentary|play|musical|game|app|song|album|event|workshop|seminar|club|campaign)\b)[\w'’]+\s){1,7}?(?=(?:about|why|how|what|explaining|showing)\s)",
    re.I,
)
_GIFT: Final = regex(
    r"\b(?:get|gets|receive|win|wins|earn|plus|with|and)\s(?:an?\s|your\s|one\s)?(?:free|complimentary|bonus)\s(?:\w+\s?){1,3}"
    r"|\bfree\s(?:\w+\s){1,3}(?=(?:with|for)\s(?:every|each|any|your|the\sfirst)\b)"
    r"|(?:到店|进店|[即再还另加各都就可]|免费|下单|报名|开卡|办卡|现场|充值?\d+元?|满\d+元?|买[^，。；,;\s]{1,6}?)(?:就|即|可|还|再)?(?:送|赠送?)(?!货|达|餐|到|给|上门|别|祝福|医|考|检)[^，。；！？,;.!\s]{1,10}",
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


def without_sides(text: str) -> str:
    """Return the text without where a film is shown, for whom it explains, and what is given away beside."""
    for pattern in (_WHERE_SHOWN, _FOR_WHOM, _GIFT):
        text = pattern.sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
