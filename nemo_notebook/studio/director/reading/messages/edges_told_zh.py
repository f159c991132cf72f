"""Read by what a Chinese clause names whose words it brings: those for the first screen, or for the last.

Whatever its verb and its courtesies, 麻烦在最后一屏打上“…” and 以“…”收尾
are one order: 结尾：“…”.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.asides_zh import (
    END,
    LEAD,
    MARKS,
    QUOTE,
    START,
    TAIL,
    unmarked,
)
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.messages.traditional import in_both_signs
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_SCREEN: Final = r"(?:[屏页幕帧](?:画面)?|个?(?:画面|镜头|界面|页面))"
_FRONT: Final = (
    r"(?:(?:大|主|总|视频|影片|片子|短片)?标[题提](?!党)|片名|题目|(?:视频|影片|片子|短片)名(?:称|字)?|抬头|[Tt]itle|headline"
    r"|片头|片首|开[头场篇幕]白?(?:[这那]?一?[屏页幕帧])?|刚一?开始|打开(?:视频|影片|片子)?(?:[时后]|的?时候)?|第一眼|起首|打头|首[屏页帧幕]|封面(?!人物)|扉页|(?:最?前|开头的?|开始的?)(?:[几两二三]|\d{1,2})秒钟?"
    rf"|第一{_SCREEN}|最?(?:前面|前头|开头|开始)(?:处|部分)?|一(?:开始|上来|开头|开场|打开)|最先)"
)
_BACK: Final = (
    rf"(?:最[后末]的?[这那]?一?{_SCREEN}|最[后末]的?(?:[几两二三]|\d{{1,2}})秒钟?|(?:到|在)?最[后末](?:的?时[候刻]|部分|面)?"
    r"|(?:快要?|临近|临|将近)?结[束尾伟局]的?(?:那?一?[屏页幕帧]|画面|页面|镜头|部分|卡片?|时候?|之?前(?:的?(?:[几两二三]|\d{1,2})秒钟?)?)?|结(?:束|尾)?语"
    r"|片尾(?:部分|卡片?|页)?|尾[屏页帧版板卡声部幕]|末[屏页尾帧幕端]|收[尾官场束]语?|落[版幅幕]|封底|谢幕|压轴"
    r"|行动(?:号召|口号|呼吁)[语词句]?|(?:引导|号召|转化|行动|催单)(?:语|话术|文案)|号召[语词]|[Cc][Tt][Aa]|[Ee]nding|(?:[Ee]nd|[Ee]nding|[Cc]losing)\s?(?:card|screen|page)|outro)"
)
_NOUN: Final = (
    r"(?:[这那])?(?:以下|下面|如下)?的?[一二两三四五六七八九十几\d]{0,2}[个句行段排]?[大小]?"
    r"(?:字幕?|子幕|文字|文本|标[题提]|标语|口号|文案|行动号召|号召语?|广告语|宣传语|祝福语?|结束语|内容|话|slogan|CTA|cta|text)"
)
_LINK: Final = (
    rf"(?:{_NOUN}|处|里面?|上面?|中间?|部分|时候?|的|在|请|就|要|再|只|都|也|应该?|应当|可以|能|得|想|希望|字卡|记得|别忘了?|不要忘了?"
    r"|务必|必须|一定|直接|统一|先|最好|帮我?|给我|[写打放加添配挂印标题出用以是为来有停落留带附设定改换叫]|显示|显现|出现|呈现|展示|浮现|弹出|跳出|亮出|露出"
    r"|定格|[着成到个下好]|一下|如下|英文|中文|一?[句行段]|大大的?"
    r"|(?:提醒|号召|引导|告诉|呼吁|邀请|鼓励|让)(?:大家|观众|用户|顾客|客人|人们?|家长们?|粉丝|网友|他们)?|看[到见清]|记住|画面|屏幕|[，,]\s?(?:就?写[着上]?|内容[是为]|文字[是为]|打上|用))"
)
_NO_WORDS: Final = (
    r"(?!的?(?:[来去做当作为成]|背景)*(?:[这那]?一?[首支曲本部]|歌|音乐"
    r"|曲|声|旁白|照片|图|画面|场景|镜头|视频|书|logo|LOGO|动画|特效))"
)
_ROLE_ZH: Final = (("标题：", _FRONT), ("结尾：", _BACK))
_QUOTED: Final = tuple(
    (role, regex(in_both_signs(rf"{START}{LEAD}{edge}(?:{_LINK}){{0,12}}{MARKS}{QUOTE}{_NO_WORDS}{TAIL}")))
    for role, edge in _ROLE_ZH
)
_REFUSES: Final = (
    r"(?:不要再?|别再?|不用|不想要?|不能|不|勿|甭)(?:写|用|打|放|出现|显示|叫|是|加|来)[上着成]?"
)
_RATHER: Final = (
    r"[，,]\s?(?:而是|而|改成?|换成|我?想?要|就|请|应该?)*(?:写|用|打|放|叫|是|显示|出现)?[上着成]?"
)
_REFUSED: Final = tuple(
    (
        role,
        regex(
            in_both_signs(
                rf"{START}{LEAD}{edge}(?:{_LINK}){{0,4}}?{_REFUSES}{QUOTE.replace('?P<quote>', '?:')}"
                rf"(?:{_RATHER}{QUOTE}{TAIL})?{END}"
            )
        ),
    )
    for role, edge in _ROLE_ZH
)
"""Words that are not wanted there, and those that are: 结尾别写“再见”，写“明天见”."""
_PUT: Final = (
    r"(?:[这那]?[一二两三四五六七八九十几\d]{0,2}个?(?:字|句话?|词))?(?:来|去|要|请|就|都|要有|放|写|打|加|显示|出现|留|摆|排|定格|停|用)*"
    r"(?:作为|当作|当成|当|做成?|作|为|[在到成上])?(?:整[个条支部]|视频|影片|片子|短片|广告|宣传片|全片|的)*"
)
_AROUND: Final = tuple(
    (
        role,
        regex(
            in_both_signs(
                rf"{START}{LEAD}(?:[以用拿把将让由]\s?(?:一?[句行段](?:大字|话|文字)?|文字|大字|字幕)?)?\s?{QUOTE}{_PUT}{edge}(?:{_NOUN})?[上里处中]?{TAIL}{END}"
            )
        ),
    )
    for role, edge in (
        ("标题：", rf"(?:{_FRONT}|题|片头的?标题)"),
        ("结尾：", rf"(?:{_BACK}|(?:最后)?(?:来)?收个?尾|作结|告终|(?:来)?结束)"),
    )
)
_PLAIN_FRONT: Final = r"(?:标[题提]|片名|题目)"
_TEXTUAL: Final = (
    rf"(?:(?:{_LINK}){{0,8}}{_NOUN}(?:[就请只]|要)*(?:是|写"
    rf"|为|用|如下)?|(?:{_LINK}){{0,6}}(?:写|打|显示)[上着出成]?)"
)
_WORDS: Final = (
    r"(?P<words>[^，,。；;：:“”\"「」『』【】《\n]{2,30}?)(?P<more>[，,][\u4e00-\u9fffA-Za-z!！]{2,12}(?=\s*(?:[。；;！!\n]"
    r"|$)))?"
)
_MARK: Final = r"(?:\s?[:：=]\s?|\s[-–—]{1,2}\s)"
_PLAIN: Final = (
    (
        "标题：",
        regex(
            in_both_signs(
                rf"{START}{LEAD}(?:{_FRONT}{_TEXTUAL}{_MARK}|{_PLAIN_FRONT}\s[-–—]{{1,2}}\s){_WORDS}{END}"
            )
        ),
    ),
    (
        "结尾：",
        regex(
            in_both_signs(
                rf"{START}{LEAD}(?:{_BACK}{_TEXTUAL}|最[后末]的?一?[屏页幕]|结(?:束|尾)?语|[尾末][屏页]|落版|行动号召[语词句]?|号召[语词]|[Cc][Tt][Aa])"
                rf"{_MARK}{_WORDS}{END}"
            )
        ),
    ),
)
_NAMES_PART: Final = regex(
    "标题|字幕|文字|音乐|旁白|照片|图片|画面|镜头|地址|电话|网址|微信|[一二两三]句|[写打放加]|logo|淡[入出]|黑屏|白屏|慢动作",
    re.I,
)
_IN_TURN: Final = regex(r"第[二三四五六2-6][个屏页幕帧句行张]|(?:镜头|画面|场景)[二三2-3]|中间[:：]")
"""Where each screen has words of its own, or each part a picture."""
_OF_ROW: Final = regex(r"第一|最[后末]的?[这那]?一?[屏页幕帧个]")
_COUNTS: Final = regex("倒计时|倒數|倒数|计时|計時")
_LONGEST: Final = 2000  # characters; more is material


def with_edges_told(text: str) -> str:
    """Return a first message whose words for the first and the last screen are called so in one way."""
    outside = QUOTED.sub("", text)
    if len(text) > _LONGEST or _COUNTS.search(outside):
        return text
    in_turn = bool(_IN_TURN.search(outside))
    for role, order in _REFUSED:
        text = order.sub(partial(_instead, role), text)
    for row in (_AROUND, _QUOTED):
        for role, order in row:
            text = order.sub(partial(_named, role, in_turn), text)
    for role, order in _PLAIN:
        text = order.sub(partial(_plainly, role, in_turn), text)
    return text


def _instead(role: str, order: re.Match[str]) -> str:
    return f"{order['before']}{role}“{unmarked(order['quote'])}”" if order["quote"] else order["before"]


def _named(role: str, in_turn: bool, order: re.Match[str]) -> str:
    words = unmarked(order["quote"])
    if (in_turn and _OF_ROW.search(order[0])) or (order["quote"][0] == "《" and not _TITLED.search(order[0])):
        return order[0]
    return f"{order['before']}{role}“{words}”"


_CALLED: Final = regex("[字题題语語句写寫打]|文案|号召|號召|[Cc][Tt][Aa]")
"""What is said before words that are to be read, whatever they name."""
_TITLED: Final = regex("标[题提题題]|片名|题|題|名|字|文案|话|語|语")
"""What is said where a name in 《》 is to be read, not heard."""


def _plainly(role: str, in_turn: bool, order: re.Match[str]) -> str:
    """A pair of clauses belongs together where the second says nothing to the maker."""
    words, more = order["words"].strip(), order["more"] or ""
    if in_turn or _NAMES_PART.search(words) or asks(words) or only_shape(words):
        return order[0]
    if names_scene(words) and not _CALLED.search(order[0][: order.start("words") - order.start()]):
        return order[0]
    rest = more[1:]
    whole = rest and not (asks(rest) or only_shape(rest) or _NAMES_PART.search(rest))
    said, after = (words + more, "") if whole else (words, more)
    return f"{order['before']}{role}“{said}”{after}"
