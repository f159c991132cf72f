"""Keep the rows of a list whole in a Chinese first message: 周一 哈他 19:00, 春天，花开了; 一条一个画面.

Rows of a timetable are captions; rows that name a thing and tell of it are a picture and its caption each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_THING: Final = (
    r"(?:条|个岗位|个职位|[张种]卡|门课程?|节课|堂课|场演出|场活动|场|个活动|款产品|款|道菜|种|样|站|项|个要点|个卖点|个单词|个词"
    r"|个项目|个时间点?|个价格?|档|套|个班|期|行|天|部|课|班|本|首|家|位|组|集|块|只|个)"
)
_SCREEN: Final = r"(?:个?(?:单独的?|不同的?)?(?:画面|屏幕?|场景|镜头|镜|页面?|幕|张图))"
_EACH_SCREEN: Final = regex(
    rf"(?P<before>^|[，,。；;：:\s])(?:要|请|就|都|最好|希望|做成|按)*(?:一(?P<thing>{_THING})(?:就|各|单独|占|用|放|配|对应)*一{_SCREEN}"
    rf"|每一?{_THING}(?:单独|各|都|要|就|用|占|放|配|给|对应)*一?{_SCREEN}(?<!每一个画面)(?<!每个画面))(?:展示|显示|出现|出来|就行|就好|吧|的?形式)?(?=\s*(?:[，,。；;：:！!\n]|$))"
)
"""That each item is to have a picture of its own: 一个岗位一屏, 每场一个画面."""
_MARK: Final = regex(
    r"[^\S\n]*(?:[-*•·–—●○▪◆■]|\d{1,2}\s?[.、)）．]|[①-⑨]|[（(][一二三四五六七八九\d][)）]|[一二三四五六七八九]、)\s*"
)
_CIRCLED: Final = regex(r"(?<=\n)[①-⑨](?=\s*[\u4e00-\u9fff])\s*")
_NAMED: Final = regex(
    r"(?P<name>[\u4e00-\u9fff]{1,4})[，,：:]\s?(?P<tells>[^，,：:。；;\n]{2,14})[。；;，,]?"
)
"""A row that names a thing and tells of it: 小猫，喵喵叫."""
_PICTURES: Final = regex(
    r"(?:[两二三四五六七八2-8]\s?(?:个(?:画面|场景|镜头|部分|片段|小节)|幕)|一句话一个画面)"
)
_SHOTS: Final = regex(r"分镜|空镜|机位|特写|远景|近景|全景|字幕|旁白|文字|标题")
"""What tells that rows are shots to be filmed, or that words are given elsewhere."""
_WHEN: Final = regex(
    r"第[一二三四五六七八九十\d]{1,2}[天周站]|[一二三四五六七八九十]月|[12]\d{3}年?(?!\d)|(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}[:：]\d{2}|\d{1,2}月\d{1,2}|\d{1,2}[点日号](?!\d)|[上下]午|早上|晚上"
)
_PART: Final = regex(r"[\x20\t\u3000]+|\s*[|｜]\s*")
_DIGIT: Final = regex(r"\d")
_QUOTES: Final = regex('[“”"「」『』《》]')
_FEWEST: Final = 2
_LONGEST, _LONGEST_ROW = 1000, 40  # characters of a message, and of one row


def with_item_rows(text: str) -> str:
    """Return a first message whose rows are told in the way that keeps each of them in one piece."""
    if len(text) > _LONGEST:
        return text
    text = _CIRCLED.sub(lambda one: f"{ord(one[0][0]) - ord('①') + 1}. ", text)
    text = _EACH_SCREEN.sub(r"\g<before>一句话一个画面", text)
    lines = text.split("\n")
    for begin, end in _runs(lines):
        rows = lines[begin:end]
        told = _named_rows(rows, text) or _timed_rows(rows)
        if told:
            above = [*lines[: begin - 1], f"{lines[begin - 1].rstrip(' ：:，,。')}。"]
            return "\n".join([*above, *told, *lines[end:]])
    return text


def _runs(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Where rows stand below each other that are short and steer nothing, behind the first line."""
    runs: list[tuple[int, int]] = []
    begin = 1
    for at in range(1, len(lines) + 1):
        if at < len(lines) and _is_row(lines[at]):
            continue
        if at - begin >= _FEWEST:
            runs.append((begin, at))
        begin = at + 1
    return runs


def _is_row(line: str) -> bool:
    bare = _MARK.sub("", line, count=1).strip()
    return (
        0 < len(bare) <= _LONGEST_ROW
        and bool(HAN.search(bare))
        and not (_QUOTES.search(bare) or asks(bare) or only_shape(bare))
    )


def _named_rows(rows: Sequence[str], text: str) -> list[str]:
    """Rows that name a thing and tell of it, as pictures with their captions; none where one does not."""
    if not _PICTURES.search(text) or _SHOTS.search(text):
        return []
    bare = [_MARK.sub("", one, count=1).strip() for one in rows]
    found = [_NAMED.fullmatch(one) for one in bare]
    if not all(found) or not all(_MARK.match(one) for one in rows):
        return []
    return [
        f"镜头{at}：{one['name']}，{one['tells']}，字幕“{one['name']}，{one['tells']}”。"
        for at, one in enumerate(filter(None, found), 1)
    ]


def _timed_rows(rows: Sequence[str]) -> list[str]:
    """Rows of a timetable or a price list, told in parts between blanks, as captions; none of other rows."""
    bare = [_MARK.sub("", one, count=1).strip() for one in rows]
    many = [len(_PART.split(one)) for one in bare]
    alike = next((at for at, one in enumerate(many) if one != many[0]), len(many))
    head, rest = bare[:alike], bare[alike:]
    timed = many[0] >= _FEWEST and all(map(_WHEN.search, head))
    told = timed or (many[0] > _FEWEST and all(map(_DIGIT.search, head)))
    if alike < _FEWEST or not told or any(map(_is_sentence, bare)) or not all(map(_DIGIT.search, rest)):
        return []
    return ["字幕：" + "；".join(f"“{' '.join(_PART.split(one))}”" for one in bare) + "。"]


def _is_sentence(row: str) -> bool:
    return bool(re.search("[。！？!?：；;]", row.replace("：", ":", 1) if _WHEN.search(row) else row))
