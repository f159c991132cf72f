"""Write a script whose lines are labelled by their part, "Hook: … Point 1: … CTA: …", without the labels.

The hook is the title, the last part ends the film, the others are its captions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_OPENS: Final = r"(?:hook|opening(?:\s(?:line|text|hook))?|opener|intro(?:duction)?|开头|开场白?|钩子|引入)"
_TELLS: Final = (
    r"(?:(?:(?:key|main|selling|talking)\s)?(?:point|benefit|feature|reason|tip|step|fact|line|text|caption|problem"
    r"|solution|offer|proof|body|middle|part|beat|message|card|slide|screen|要点|卖点|亮点|痛点|方案|正文|内容)(?:\s?(?:\d{1,2}|[一二三四五六]))?)"
)
_ENDS: Final = (
    r"(?:cta|call[\s-]to[\s-]action|clos(?:ing|e|er)(?:\s(?:line|text))?|outro|end(?:ing)?(?:\s(?:card|line))?"
    r"|结尾|收尾|片尾|行动号召)"
)
_LABEL: Final = regex(
    rf"(?:(?<=\n)|\A|(?<=[.!?;:,]\s)|(?<=[。！？；]))[^\S\n]*(?:[-*•]\s*)?(?:(?P<opens>{_OPENS})|(?P<tells>{_TELLS})|(?P<ends>{_ENDS}))(?:\s?[:：]\s*|\s[-–—]\s)(?=\S)",
    re.I,
)
_SEEN: Final = regex(
    r"(?:^|\n|[.;]\s)\s*(?:visuals?|shots?|scenes?|b-?roll|vo|voice\w*|narrat\w+|audio)\b[^:\n]{0,12}:", re.I
)
"""What tells the pictures or the voice of each part."""
_SCRIPT: Final = regex(
    r"\b(?:here(?:['’]?s|\sis)|this\sis|below\sis|use|follow)\s(?:(?:my|our|the|a|this)\s)?(?:\w+\s)?script(?:\sfor)?\b(?:\s(?:i\s(?:wrote|have)|below))?[,:]?\s*"
    r"|\bturn\s(?:this|my|our|the)(?:\sfollowing)?\sscript\sinto\s|\s(?:from|with|using|based\son|out\sof|for)\s(?:this|my|our|the)(?:\sfollowing)?\sscript\b(?:\sbelow)?"
    r"|\A(?:my\s|our\s)?script(?:\sfor)?\b[,:]?\s*|(?:这是|下面是|以下是)(?:我?的)?(?:脚本|文案|口播稿)[，：]?|(?:根据|按照?|用)(?:这个|以下|下面)的?(?:脚本|文案)",
    re.I,
)
_TITLED: Final = regex(r"\btitle\b", re.I)
_QUOTES: Final = regex('[“”"]')
_FEWEST: Final = 3  # labelled lines
_LONGEST, _LONGEST_TITLE = 160, 60  # characters


def with_script_told(words: str) -> str:
    """Return a message whose script is told as a title, captions and an end."""
    labels = list(_LABEL.finditer(words))
    parts = [one.lastgroup for one in labels]
    if len(labels) < _FEWEST or not {"opens", "ends"} & {*parts} or _SEEN.search(words):
        return words
    stops = [*(one.start() for one in labels[1:]), len(words)]
    said = [_line(words[one.end() : stop]) for one, stop in zip(labels, stops, strict=True)]
    lines = [line for line, _ in said]
    if any(rest.strip(" .,;") for _, rest in said[:-1]) or any(
        not one or len(one) > _LONGEST or _QUOTES.search(one) for one in lines
    ):
        return words
    lead = _SCRIPT.sub(" ", words[: labels[0].start()]).strip(" \n,.:：;")
    return " ".join(
        filter(None, [f"{lead}." if lead else "", _told(parts, lines, words), said[-1][1].strip()])
    )


def _line(words: str) -> tuple[str, str]:
    """The words of a part and what stands in the lines below them."""
    line, _, rest = words.strip().partition("\n")
    return line.strip(" ,;").removesuffix("."), rest


def _told(parts: Sequence[str | None], lines: Sequence[str], words: str) -> str:
    """The parts of a script in the words that readers know."""
    rows = list(zip(parts, lines, strict=True))
    titled = parts[0] == "opens" and len(lines[0]) <= _LONGEST_TITLE and not _TITLED.search(words)
    ended = parts[-1] == "ends"
    shown = " / ".join(f"“{one}”" for _, one in rows[titled : len(rows) - ended])
    if HAN.search(lines[0]):
        title, end = (f"标题：“{lines[0]}”。" if titled else "", f"结尾写“{lines[-1]}”。" if ended else "")
        return f"{title}字幕：{shown}。{end}"
    title = f"title: “{lines[0]}”. " if titled else ""
    end = f" end with “{lines[-1]}”." if ended else ""
    return f"{title}captions: {shown}.{end}"
