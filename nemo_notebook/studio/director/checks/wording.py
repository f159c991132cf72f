"""Say what the check found, in the person's language, and which word puts it right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.draft import seconds
from nemo_notebook.studio.director.checks.finding import Finding, Kind, Text
from nemo_notebook.studio.director.words.phrases import quoted, say

MOST_NAMED: Final = 2
_NAMES: Final = {
    "title": ("title", "标题"),
    "caption": ("caption", "字幕"),
    "lower_third": ("lower third", "字幕条"),
    "end_card": ("end card", "片尾"),
}
_SHORT: Final = 36
_FIXES: Final[dict[Kind, tuple[str, str]]] = {
    "hasty": ("more time to read", "延长显示时间"),
    "cut": ("shorter pieces", "拆短文字"),
    "small": ("larger letters", "放大文字"),
    "covered": ("another place", "移开位置"),
    "faint": ("a background or a clearer colour", "加底衬或换颜色"),
}


def sentence(one: Text, kind: Kind, detail: str, language: str) -> str:
    """Return one sentence on what is wrong with a text.

    Args:
        one: the text.
        kind: what is wrong.
        detail: of "hasty" the ms that reading takes, of "covered" the platform, of "cut" the last words seen.
        language: "en" or "zh".
    """
    english, chinese = _NAMES.get(one.style, _NAMES["title"])
    short = " ".join(one.words.split())
    short = short if len(short) <= _SHORT else short[: _SHORT - 1].rstrip() + "…"
    who = say(language, f"The {english} “{short}”", f"{chinese}{quoted(short)}")
    return f"{who}{_what(one, kind, detail, language)}"


def _what(one: Text, kind: Kind, detail: str, language: str) -> str:
    if kind == "hasty":
        stands, needs = (seconds(round(ms, -2)) for ms in (one.end_ms - one.start_ms, int(detail)))
        return say(
            language,
            f" stands for {stands} s; reading it takes {needs} s.",
            f"只停留 {stands} 秒，读完要 {needs} 秒。",
        )
    if kind == "cut":
        after = f" after “{detail}”" if detail else ""
        return say(language, f" is too long and is cut off{after}.", "太长，显示不全。")
    if kind == "small":
        return say(language, " is too small to read on a phone.", "在手机上太小，看不清。")
    if kind == "covered":
        return say(language, f" would be hidden under {detail}’s buttons.", f"会被 {detail} 的按钮挡住。")
    return say(language, " is hard to see over its picture.", "和画面的对比太弱，看不清。")


def fix_words(kind: Kind, language: str) -> str:
    """Return in a few words what would be done."""
    return say(language, *_FIXES[kind])


def told(findings: Sequence[Finding], language: str) -> str:
    """Return what an answer says of findings: two by name, how many more, and the word that helps."""
    if not findings:
        return ""
    named = [one.sentence for one in findings[:MOST_NAMED]]
    more = len(findings) - len(named)
    rest = say(language, f"{more} more like that.", f"另有 {more} 处类似问题。") if more else ""
    helps = any(one.operations for one in findings)
    word = say(language, "Say “fix” to put that right.", "说“修复”就能改好。") if helps else ""
    return say(language, " ", "").join(part for part in (*named, rest, word) if part)


def more_changes(count: int, language: str) -> str:
    """Say how many changes of a fix are not named."""
    return say(language, f"And {count} more changes to the words.", f"另外还改了 {count} 处文字。")


def all_readable(language: str) -> str:
    """Say that a phone shows all words well."""
    return say(language, "Checked: all words can be read on a phone.", "检查过了：所有文字在手机上都能看清。")


def nothing_to_fix(language: str) -> str:
    """Say that all words can be read."""
    return say(
        language,
        "There is nothing to fix: all words can be read on a phone.",
        "没有需要修复的地方：所有文字在手机上都能看清。",
    )


def cannot_fix(findings: Sequence[Finding], language: str) -> str:
    """Say what is wrong where no edit is known to help."""
    return f"{told(findings, language)} {say(language, 'Change the words to put it right.', '请修改文字。')}"
