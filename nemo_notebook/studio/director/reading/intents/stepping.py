"""Tell a wish to step back ("actually no, go back to what we had") from one that only speaks of going back.

Every word has to belong to such a wish: "restore the last caption" is none.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number

_CORE: Final = re.compile(
    r"\b(?:undo|unmake|revert|reverse|roll\s?back|backtrack|restore|ctrl\s?\+?\s?z|step\sback"
    r"|scratch\sthat|go(?:ing)?\sback)\b"
    r"|\b(?:roll|take|change|turn|switch|bring|put|get|give|add)\s(?:it|that|this|those|these|both|everything|things|them)?\s?back\b"
    r"|\bback\sto\s(?:the|how|what|where|before)\b"
    r"|\b(?:cancel|discard|drop|forget)\s(?:that|this|the|my|your|it|last)\b.*\b(?:change|edit|step|that"
    r"|it)\b|\b(?:cancel|scrap)\sthat\b|^\W*(?:(?:no|nah|ok|oh|actually|wait|sorry|hmm)\W+)*forget\s(?:that|it|about\s(?:that|it))\b"
    r"|\b(?:liked|preferred|prefer|like)\s(?:it|that|the)\b.*\b(?:before|better|previous|last|old|earlier"
    r"|original)\b"
    r"|\b(?:previous|last|old|earlier|original|prior)\s(?:one|version|cut|state)\b"
    r"|\bwas\s(?:much\s)?(?:better|nicer|fine)\b.*"
    r"|^\W*(?:(?:no|nope|nah|ok(?:ay)?|please)\W+)*back(?:\son)?(?:\splease)?\W*$|\b(?:how|what|as"
    r"|the\sway)\s(?:it|we|i)\s(?:was|had|were)\b",
    re.I,
)
_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    meant about intended expected wanted undo unmake revert reverse roll rollback backtrack back restore
    ctrl z step steps scratch go going take change changes turn switch bring cancel discard drop
    forget like liked preferred prefer previous last old earlier original prior one ones version cut
    state was is were had have be better nicer fine worse bad ugly wrong awful terrible mistake
    before what how as way it it's its that that's this these things thing everything all the a an
    my your our i we you me us to from of for just please pls plz can could would will let's lets
    let ok okay no nah nope not hmm wait oops ugh ah sorry actually again now then so and but well
    edit edits made did do did to very much one more two three times once ups whoops whoopsie my bad
    error screwed messed up that'd think sure really mind never again both don't dont didn't want
    and i'd rather than it, them they put get give add better on only bit nevermind instead whole
    """,
    )
)
_TOKEN: Final = re.compile(r"[a-z][a-z'’]*|[^\s\w]|\w+", re.I)
_BACK_ZH: Final = re.compile(
    r"撤|还原|回退|后退|退[回一]|返回|上一?[步版个次]|最后(?:那|的)?一?步|刚[才刚]|之前|原来|原先|先前|前一|回[去来到]|原[样状]"
)
_ACT_ZH: Final = re.compile(
    r"撤[销回了掉]?|还原|回退|后退|退[回一]|返回|[改变换弄调退加放拿找]回|恢复|回[去来到]|取消|不要|不算|作废"
    r"|好看?|喜欢|上一步|还是(?:用|要|按)?(?:原来|之前|刚才|原先|先前)"
)
_FILLER_ZH: Final = re.compile(
    r"[弄搞点按改做]错|错|撤[销回掉]?|还原|回退|后退|返回|恢复|回到|取消|不要|不算|作废|好看|喜欢|觉得"
    r"|比较|还是|刚才|刚刚|之前|原来|原先|先前|前面|前一|上一|上个|上次"
    r"|最后|步骤|只|就好|即可|就行|操作|修改|改动|更改|编辑|版本|样子|原样|原状|状态|请|帮|麻烦|一下|谢谢|算了|不对|不行|不好|哎呀|退"
    r"|改|变|换|弄|调|加|放|拿|找|回|去|来|到|好|更|就|都|要|我|把|给|再"
    r"|上|前|那|这|个|版|步|次|样|种|的|了|吧|啊|呢|掉|点|一|两|下|嗯|呃|不|想|[\s,，。.!！~～?？、…]"
)
_DISLIKED: Final = re.compile(
    r"^[^，,]{1,14}(?:不好[看听]?|不行|不合适|难看|难听|不喜欢|丑)[了啊呀吧]?[，,]\s*"
    r"|^[^,]{1,40}\s(?:looks?|sounds?|is|are|was)\s(?:\w+\s)?(?:bad|ugly|worse|awful|terrible|wrong|boring|no\sgood|not\s(?:good|nice|right))[,;.]\s*",
    re.I,
)
"""What is disliked, before the wish to go back."""
_ONLY_THAT: Final = re.compile(r"^\W*(?:no\W+)?(?:just|only)\sthe\s(?:last|old)\sone\W*$", re.I)
"""Which of several is meant, no way back."""
_LONGEST: Final = 60  # characters
_ALL: Final = re.compile(
    r"\b(?:undo|redo|revert|reverse|restore|back)\s(?:it\s|them\s)?(?:all|everything)\b"
    r"|\ball\s(?:of\s(?:it|that|them)|(?:the\s|my\s|your\s|our\s)?(?:changes|edits|steps))\b|全部|所有|一切|全都",
    re.I,
)
_TIMES: Final = re.compile(
    rf"\b(?P<one>{DIGITS}|{ENGLISH})\s(?:times|steps|edits|changes)\b|(?P<two>\btwice\b|\bboth\b)"
    rf"|(?P<three>\d{{1,2}}|{CHINESE})\s?[步次]",
    re.I,
)


def steps_back(text: str) -> bool:
    """Whether all of a message asks for the film as it was before."""
    said = _DISLIKED.sub("", text.strip())
    if not said or len(said) > _LONGEST or _ONLY_THAT.match(said):
        return False
    if re.search(r"[\u4e00-\u9fff]", said):
        left = _FILLER_ZH.sub("", _TIMES.sub("", _ALL.sub("", said)))
        return bool(_BACK_ZH.search(said) and _ACT_ZH.search(said)) and not left
    words = [
        one.lower().replace("’", "'") for one in _TOKEN.findall(_TIMES.sub("", said)) if one[0].isalnum()
    ]
    return bool(_CORE.search(said)) and all(one in _WORDS for one in words)


def steps_wanted(text: str) -> int | None:
    """Return how many steps a wish to undo or redo goes: 1 unless it says another number; None for all."""
    if _ALL.search(text):
        return None
    times = _TIMES.search(text)
    if not times:
        return 1
    said = times["one"] or times["three"]
    return max(1, round(read_number(said.lower()))) if said else 2
