"""The check in the conversation: what asks for it, what an answer says of it, the word that puts it right."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.checks.checking import check_draft
from nemo_notebook.studio.director.checks.wording import told
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Plan, Shelf, Wire
from nemo_notebook.studio.director.words.phrases import say

_FIX: Final = regex(
    r"\W*(?:please\s|ok(?:ay)?,?\s|yes,?\s)?(?:fix|repair)(?:\s(?:it|that|this|them|all|both|everything|the\stexts?|for\sme))*"
    r"(?:,?\s(?:please|thanks))?\W*"
    r"|\W*(?:请|帮我|好的?[，,]?)*(?:修复|修一下|修好|改好|修正)(?:一下|它|全部|所有|文字|吧|它们)*\W*"
    r"|\W*(?:please\s)?make\s(?:it|everything|the\s\w+|all\s\w+)\s(?:readable|legible)\son\s(?:a\s|my\s|the\s)?"
    r"(?:phone|mobile)s?\W*|\W*(?:请|帮我)*让?(?:文字|字幕|标题|所有字)在?手机上?[都能要]*看得清楚?\W*",
    re.I,
)
_PHONE: Final = r"(?:(?:smart)?phone|mobile|small\sscreen|cell)"
_CHECK: Final = regex(
    rf"\b{_PHONE}\scheck\b|\bcheck\b.{{0,40}}\b{_PHONE}|\bcheck\b.{{0,20}}\b(?:readab|legib)"
    rf"|\b(?:can|could|will|is|are|does|do|would)\b.{{0,40}}\b(?:read|readable|legible|look|seen?)\b.{{0,20}}\b{_PHONE}"
    rf"|\bhow\b.{{0,30}}\bon\s(?:a\s|my\s)?{_PHONE}"
    rf"|\b(?:ok(?:ay)?|fine|good|fit|fits|suitable|safe|work|works|right)\b.{{0,12}}\b(?:on|for)\s(?:a\s|my\s|the\s|all\s|most\s)?{_PHONE}s?\b"
    r"|\b(?:any(?:thing|\sof\sit)|something|texts?|words|letters|captions?|title)\b.{0,20}\b(?:cut\s?off|cropped|covered|hidden|outside|too\ssmall)\b"
    r"|(?:文字|字幕|标题|有没有|哪里)?.{0,6}被(?:切|裁|挡|遮)[掉住到]|手机.{0,12}(?:看得[清见到]|清楚|清晰|能看|可读|检查)|检查.{0,12}(?:手机|看得清|可读)"
    r"|(?:手机|小屏).{0,10}(?:字体?|文字|字幕|标题|内容).{0,10}(?:[太偏]小|小了|够不?够?大|大小|看得|看不)|(?:字体?|文字|字幕|标题).{0,8}(?:手机|小屏).{0,12}(?:[太偏]小|小了|够不?够?大|看得|看不)"
    rf"|\b{_PHONE}s?\b.{{0,40}}\b(?:letters|texts?|words|writing|captions?|titles?)\b.{{0,20}}\b(?:big|large|readable|legible|clear|small)\b"
    rf"|\b(?:is|are|will|would)\b.{{0,40}}\b(?:big|large|small|tiny|clear)\b.{{0,20}}\b{_PHONE}",
    re.I,
)
_ASKING: Final = regex(r"[?？吗]\W*$|\bcheck\b|检查|^\W*(?:can|could|will|is|are|does|do|would|how)\b", re.I)
_PARTS: Final = regex(r"[，,。；;!！?？]+|\.\s|\s(?:and|then)\s")
_OF_PHONE: Final = regex(r"手机|小屏|\bphones?\b|\bmobiles?\b", re.I)
_SHAPES: Final = regex(
    r"[竖横方]|[改换变]成|\b(?:make|switch|change|turn|vertical|portrait|square)\b|\d:\d", re.I
)
_LONGEST: Final = 80  # characters


def asks_to_fix(words: str) -> bool:
    """Whether a message is the one word that applies the fixes: fix, 修复."""
    return bool(_FIX.fullmatch(words))


def asks_to_check(words: str) -> bool:
    """Whether a message asks how the film's words will do on a phone."""
    return len(words) <= _LONGEST and bool(_CHECK.search(words) and _ASKING.search(words))


def beside_check(words: str) -> str:
    """Return what else is said in a message that asks how its words will do; "" for nothing."""
    parts = [one.strip() for one in _PARTS.split(words) if one.strip()]
    rest = [one for one in parts if not _CHECK.search(one) and not _only_where(one)]
    return "，".join(rest) if len(parts) > 1 else ""


def _only_where(part: str) -> bool:
    """Whether words say no more than where the film is looked at: 手机屏幕小."""
    return bool(_OF_PHONE.search(part)) and not _SHAPES.search(part)


def with_findings(plan: Plan, before: Wire | None, shelf: Shelf) -> Plan:
    """Return a plan whose answer names what could not be read on a phone, where that is new.

    Args:
        plan: of this message.
        before: the film so far; what was wrong with it was told when it came about.
        shelf: the session's files.
    """
    if plan.draft is None or plan.kind not in ("generate", "edit"):
        return plan
    old = check_draft(before, shelf=shelf) if before and plan.kind == "edit" else ()
    known = {(one.kind, one.segment_id) for one in old}
    found = check_draft(plan.draft, plan.language, shelf)
    fresh = [one for one in found if (one.kind, one.segment_id) not in known]
    return replace(plan, words=before_next_steps(plan.words, told(fresh, plan.language), plan.language))


def before_next_steps(words: str, said: str, language: str) -> str:
    """Return an answer with a sentence put before what it says can come next; "" adds none."""
    if not said:
        return words
    head, mark, steps = words.rpartition(say(language, "Next: ", "接下来可以说："))
    joint = say(language, " ", "")
    return f"{head}{said}{joint}{mark}{steps}" if mark else f"{words}{joint}{said}"
