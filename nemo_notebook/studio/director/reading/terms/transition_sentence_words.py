"""The words of a sentence that only says how pictures take each other's place.

Signs as in `picture_sentence_words`: each kind of transition has a small letter, N is what is not wanted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

KINDS: Final = {"c": "", "d": "dissolve", "f": "fade", "w": "wipe", "s": "slide", "u": "push", "z": "zoom"}
"""The transitions by their signs; a cut is none."""


def _any_of(kinds: Mapping[str, str]) -> str:
    """What says any of some kinds, without their groups."""
    return re.sub(r"\?P<\w+>", "?:", "|".join(kinds.values()))


_ENGLISH_KINDS: Final = {
    "c": (
        r"(?:(?:a\s)?(?:hard|plain|simple|straight|clean|sharp|direct|normal|ordinary"
        r"|quick)\s)?(?:jump\s)?cuts?(?:\sstraight|\sdirectly)?|(?:switch|change|go"
        r"|jump)\s(?:directly|straight)|(?:directly|straight)"
    ),
    "d": (
        r"(?:soft\s|slow\s|gentle\s)?(?:cross[\s-]?)?dissolv(?:es?|ing)"
        r"|cross[\s-]?fad(?:es?|ing)|(?:fad(?:es?|ing)|blend(?:s|ing)?|melt(?:s"
        r"|ing)?)\sinto\s(?:each\sother|one\sanother)"
    ),
    "f": (
        r"(?:go|fad(?:es?|ing)|dip(?:s|ping)?|cut)\s(?:through|to|via"
        r"|over)\s(?:a\s)?(?P<color>black|white)|(?:a\s)?(?P<ground>black"
        r"|white)\s(?:fades?|flash(?:es)?|dips?)"
    ),
    "w": r"(?:a\s)?wip(?:es?|ing)",
    "s": r"(?:a\s)?slid(?:es?|ing)(?:\sin)?",
    "u": r"(?:a\s)?push(?:es|ing)?",
    "z": r"(?:a\s)?zoom(?:s|ing)?",
}
_NOT: Final = (
    r"(?:instead\sof|rather\sthan|in\splace\sof|not|no(?:\smore)?|without|(?:i\s|we\s)?(?:don['’]?t|do\snot)\s(?:like|want|need|use)|"
    r"(?:get\srid\sof|remove|drop|lose|replace|swap|stop|turn\soff))\s(?:the\s|these\s|those\s|any\s|all\s)*"
)
_ANY: Final = r"(?:transition\s?(?:effects?|s)?|transitions?|effects?)"
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    (
        "N",
        rf"\b{_NOT}(?:(?:{_any_of(_ENGLISH_KINDS)})\b|{_ANY}\b)",
    ),
    *((sign, rf"\b(?:{said})\b") for sign, said in _ENGLISH_KINDS.items()),
    ("B", r"\b(?:before|into)\b"),
    ("A", r"\b(?:after)\b"),
    (
        "J",
        rf"\b(?:{_ANY}|please|pls|can|could|would|will|you|your|we|i['’]d|i|like|love|prefer|rather|mind|just|simply|really|now|let['’]s|let|make|have|use|put|want|need|be|set|do|"
        r"with|to|from|in|at|on|of|for|and|or|the|a|an|it|them|there|instead|everywhere|all|every|each|only|between|should|change|switch|go|goes|come|comes|next|other|one|another|"
        r"pictures?|scenes?|photos?|images?|clips?|shots?|slides?|film|video|effect|whole|throughout|through|that)\b|[,;:&>→]|->",
    ),
)
_CHINESE_KINDS: Final = {
    "c": r"(?:硬切|直切|直接切[换到过去]*|切换?镜头?|直接(?:换|跳|切)|跳切)",
    "d": r"(?:叠化|淡入淡出|溶解|交叉溶解|叠加淡化|柔和过渡)",
    "f": (
        r"(?:(?:闪|过|渐变?[到成为]?|淡[到成]?|经过?)(?P<color>黑|白)(?:场|屏)?|(?P<ground>黑|白)(?:场"
        r"|屏)(?:过渡|转场)?)"
    ),
    "w": r"(?:擦除|划像|抹除|擦拭)",
    "s": r"(?:滑动|滑入|滑[进出]|划[入动进])",
    "u": r"(?:推移|推入|推[进动]|推)",
    "z": r"(?:缩放|放大|推近|变焦)",
}
_ANY_ZH: Final = r"(?:转场|过渡)(?:效果|特效|动画|方式)?"
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "N",
        rf"(?:不要再?用?|别再?用?|去掉|取消|不用|不喜欢|不想要|换掉|删掉|没有|不需要)(?:这个|这种|那种|任何|所有)?的?(?:{_any_of(_CHINESE_KINDS)}|{_ANY_ZH})(?:效果|了)?",
    ),
    *_CHINESE_KINDS.items(),
    (
        "J",
        rf"(?:{_ANY_ZH}|效果|方式|图片?|照片|画面|镜头|场景|之间|中间|每[张个段]|所有|全部|都|统一|[的了吧呢啊呗哈嘛请吗得地把将让给用换改成为设从到跟和与、，,；;：:→>]|全|麻烦|帮我?|可以|能不能|希望|我|想|要|一下|就好|就行|直接|来|做|变|切换|影片|整个|里|时)",
    ),
)
