"""Tell a wish to step back ("actually no, go back to what we had") from one that only speaks of going back.

Every word has to belong to such a wish: "restore the last caption" is none.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.remarks import states
from nemo_notebook.studio.director.reading.plain.earlier_one import ANY, earlier_one
from nemo_notebook.studio.director.reading.plain.undo_sentences import says_undo

_CORE: Final = regex(
    r"\b(?:undo|unmake|revert|reverse|roll\s?back|backtrack|restore|ctrl\s?\+?\s?z|step\sback"
    r"|scratch\sthat|go(?:ing)?\sback)\b"
    r"|\b(?:roll|take|change|turn|switch|bring|put|get|give|add)\s(?:it|that|this|those|these|both|everything|things|them)?\s?back\b"
    r"|\bback\sto\s(?:the|how|what|where|before)\b"
    r"|\b(?:cancel|discard|drop|forget|scrap|scratch|dump|trash)\s(?:that|this|the|my|your|it|last|what)\b.*\b(?:change|edit|step|that"
    r"|it|asked|said|wrote|version|thing)\b|\b(?:remove|delete|lose)\s(?:that|this|the|my|your|it|what)\b.*\b(?:change|edit|asked|said)\b|\bwhat\s(?:we|i)\shad\b|\b(?:before|without)\s(?:that|this|the|my|your)\s(?:last\s|latest\s)?(?:change|edit|step)\b|\b(?:cancel|scrap)\sthat\b|^\W*(?:(?:no|nah|ok|oh|actually|wait|sorry|hmm)\W+)*forget\s(?:that|it|about\s(?:that|it))\b"
    r"|\b(?:liked|preferred|prefer|like)\s(?:it|that|the)\b.*\b(?:before|better|previous|last|old|earlier"
    r"|original)\b"
    r"|\b(?:previous|last|old|earlier|original|prior)\s(?:one|version|cut|state)\b"
    r"|\bwas\s(?:much\s)?(?:better|nicer|fine)\b.*|\b(?:were|looked|sounded|felt)\s(?:(?:much|way|a\slot)\s)?(?:better|nicer)\b.*"
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
    state other was is were had have be better nicer fine worse bad ugly wrong awful terrible mistake
    before what how as way it it's its that that's this these things thing everything all the a an
    my your our i we you me us to from of for just please pls plz can could would will let's lets
    let ok okay no nah nope not hm hmm wait oops ugh ah sorry actually again now then so and but well
    edit edits made did do did to very much one more two three times once ups whoops whoopsie my bad
    error screwed messed up that'd think sure really mind never again both don't dont didn't want
    scrap dump trash return latest recent moment ago asked said wrote prior state previously remove lose film
    those video reset go-back most delete deletion removal were looked sounded felt lot
    and i'd rather than it, them they put get give add better on only bit nevermind instead whole
    """,
    )
)
_TOKEN: Final = regex(r"[a-z][a-z'’]*|[^\s\w]|\w+", re.I)
_BACK_ZH: Final = regex(
    r"撤|还原|回退|后退|退[回一]|返回|上一?[步版个次]|(?:最|一)开始|最初|最早|第一版|初版|原版|最后(?:那|的)?一?步|刚[才刚]|之前|原来|原先|先前|前一|回[去来到]|原[样状]"
)
_ACT_ZH: Final = regex(
    r"撤[销回了掉]?|(?<!最后一)[步动改次]都?去掉|还原|回退|后退|退[回一]|返回|[改变换弄调退加放拿找]回|恢复|回[去来到]|取消|不要|不算|作废"
    r"|好看?|喜欢|上一步|还是(?:用|要|按)?(?:原来|之前|刚才|原先|先前)"
)
_FILLER_ZH: Final = regex(
    r"[弄搞点按改做]错|错|去掉|撤[销回掉]?|还原|回退|后退|返回|恢复|回到|取消|不要|不算|作废|好看|喜欢|觉得"
    r"|比较|还是|刚才|刚刚|之前|原来|原先|先前|前面|前一|上一|上个|上次"
    r"|(?:最|一)开始|最初|最早|起初|第一[个版]|初版|原版|步都|先|成|全"
    r"|最后|步骤|那?几[个步处次]|只|就好|即可|就行|操作|修改|改动|更改|编辑|版本|样子|原样|原状|状态|请|帮|麻烦|一下|谢谢|算了|不对|不行|不好|哎呀|退"
    r"|改|变|换|弄|调|加|放|拿|找|回|去|来|到|成|好|更|就|都|要|我|把|给|再"
    r"|上|前|那|这|个|版|步|次|样|种|的|了|吧|啊|呢|掉|点|一|两|下|嗯|呃|不|想|[\s,，。.!！~～?？、…]"
)
_DISLIKED: Final = regex(
    r"^[^，,]{1,14}(?:不好[看听]?|不行|不合适|难看|难听|不喜欢|丑)[了啊呀吧]?[，,]\s*"
    r"|^[^,]{1,40}\s(?:looks?|sounds?|is|are|was)\s(?:\w+\s)?(?:bad|ugly|worse|awful|terrible|wrong|boring|no\sgood|not\s(?:good|nice|right))[,;.]\s*",
    re.I,
)
"""What is disliked, before the wish to go back."""
_REGRET: Final = regex(
    r"^\W*(?:(?:oh|ah|ugh|hm+|well|no|nah|ok(?:ay)?|actually|and|but|so|yeah|wait|hang\son|hold\son|oops|whoops|sorry)(?:\W+|$))*"
    r"(?:|(?:i['’]?m|i\sam)?\s?(?:so\s|very\s|really\s)?sorry(?:\sabout\s(?:that|it|this))?|my\s(?:bad|mistake|fault|apologies)|apologies"
    r"|(?:that|it|this)(?:['’]s|\swas|\sis)\s(?:totally\s|just\s|all\s|clearly\s)?(?:an?\s|my\s|the\s)?(?:silly\s|stupid\s|bad\s|big\s)?(?:mistake|error|accident|wrong|worse|mess|bad\sidea|fault|awful|terrible|ugly|not\s(?:good|nice|right|better|what\si\s(?:wanted|meant|asked(?:\sfor)?)))(?:\s(?:of|on)\s(?:mine|me|my\s(?:part|side|end)))?"
    r"|i\s(?:made|did|typed|clicked|pressed|wrote|said|chose|picked|think\si\smade)\s(?:an?\s|the\s|that\s|it\s)?(?:\w+\s)?(?:mistake|wrong\w*|error|slip)(?:\s\w+)?|i(?:['’]ve|\shave)?\s(?:just\s)?changed\smy\smind|on\ssecond\sthoughts?"
    r"|i\s(?:really\s)?(?:don['’]?t|do\snot|didn['’]?t)\s(?:like|want|need|mean)\s(?:it|that|this|them|those)(?:\s(?:any\s?more|at\sall|after\sall|now|one|like\sthat))?"
    r"|i\s(?:accidentally\s)?(?:clicked|pressed|hit|typed|spoke|answered)\s[\w\s]{2,20}?|(?:that|it|this)\s(?:looks|sounds|feels|looked|is|got)\s(?:much\s|even\s|way\s|far\s)?(?:worse|wrong|bad|awful|terrible|weird|odd|strange|silly|ugly)(?:\snow)?|never\s?mind|nvm|wrong\s(?:one|button|picture|photo|clip|caption|thing|way|line|text))\W*$"
    r"|^(?:不好意思|抱歉|对不起|哎呀?|诶|欸|咦|啊|呃|额|唉|嗯|算了|不对|那|我|刚才|刚刚|这|好像|是|又|改主意了?|后悔了|(?:说|弄|搞|点|选|打|看|改|删|加)错了?|错了|手滑了?|手误|不小心|误操作|误[删点]|不行|不好[看听]?|更?难[看听]了?|更丑了?|不喜欢|不习惯|不太好|感觉|觉得|的|了|啦|啊|吧|哈|还|更差了?|不如(?:之前|原来|刚才|以前)的?)+$",
    re.I,
)
"""Why a step is to be taken back, or that one is sorry for it."""
_WRONG_ONE: Final = regex(
    r"^\W*(?:(?:oh|oops|whoops|sorry|no|ah|ugh|wait)\W+)+wrong\s(?:one|button|picture|photo|clip|caption|thing|way)\W*$"
    r"|^\W*(?:(?:oh|no|hmm|nah|sorry)\W+)*(?:that|this|it)(?:['’]s|\sis|\swas|\swasn['’]?t|\sisn['’]?t)\s(?:not\s)?(?:at\sall\s)?what(?:\si\s(?:wanted|meant|asked(?:\sfor)?|had\sin\smind))?\W*$|^\W*(?:(?:oh|oops|whoops|sorry|no|ah|ugh)\W+)*(?:i\s)?didn['’]?t\smean\s(?:to(?:\sdo\s(?:that|it|this))?|that|it)\W*$|^(?:这)?不是我(?:想)?要的(?:意思|效果|样子)?[。.!！~]*$|^我不是(?:这个|那个)意思[。.!！~]*$|^(?:哎呀?|啊|抱歉|不好意思|对不起|手滑了?|[，,\s])*(?:弄|搞|点|选|改|说)错(?:了|啦|一?[张个句条段])+[。.!！~]*$",
    re.I,
)
"""The last change was none that was meant."""
_AFTER_ALL: Final = regex(
    r"^\W*(?:(?:oh|ah|hmm+|no|nah|well|actually|wait|sorry|hang\son|ok(?:ay)?|on\ssecond\sthoughts?|changed\smy\smind|i(?:['’]ve)?|but)\W+)*"
    r"(?:(?:(?:i|we)\s(?:do\s|did\s)?(?:want|need|like|liked|prefer)\s(?:it|that|them|this|the\s\w+)(?:\s(?:after\sall|back|again|better\s(?:that\sway|with\s(?:it|that))))+)|(?:(?:please|just|let['’]?s)\s)*(?:do|try)\s(?:it|that)\s(?:again|after\sall)|(?:please\s|just\s)*(?:put|bring|get|give|take|add|turn)\s(?:me\s)?(?:it|that|them|this)\sback(?:\s(?:please|again|in|on|after\sall))*|bring\sback\s(?:it|that)|(?:please\s|let['’]?s\s)?(?:keep|leave)\s(?:it|that|them)\s(?:after\sall|in|on|anyway)|(?:yes|yeah)\W+(?:do\s)?(?:keep|leave)\s(?:it|that))\W*$"
    r"|^(?:算了|不了|等等|等一?下|嗯+|呃|哎呀?|唉|啊|那|我|想了想|不行|不|(?:看来|感觉|觉得)?还是(?!原|之前|以前|旧)[\w%]{0,8}?(?:好[看听]?|舒服|顺眼|合适|对味|漂亮|强)(?:一?[点些]|多了)?(?=[，,。！!\s])|[，,。！!…~\s])*(?:还是(?:要|留着|留下|加上|改回去|用(?:刚才|上)?(?:那个|的)?|刚才(?:那[个步样种])?(?:的)?(?:好|吧|改动)*)(?:吧|了|它|的|好了?|呢|着)*)?(?:[，,。！!\s]*(?:请|再|把|帮我)*(?:重做|恢复|[放加改找拿]回来)(?:一下|刚[才刚]|上[一]?步|那[一]?步|那个|的|那|了|吧|回来|它|操作|改动|修改)*)?[。.!！~]*$",
    re.I,
)
"""What was taken back is wished for after all; said where there is something to bring back."""
_SAYS_NOTHING: Final = regex(
    r"^(?:算了|不了|等等|等一?下|嗯+|呃|哎呀?|唉|啊|那|我|想了想|不行|不|[，,。！!….~\s])*$"
)
_REDO: Final = regex(
    r"^\W*(?:please\s|just\s|and\s)*redo(?:\s(?:it|that))?\W*$|^(?:再)?重做(?:一下|吧)?$", re.I
)
_HEAD: Final = regex(
    r"^\W*(?:(?:oh|no|nah|hmm+|ugh|ah|well|ok(?:ay)?|yes|but|and|wait|actually|sorry)[\s,]+)+", re.I
)
_TOLD: Final = regex(
    r"^\W*(?:(?:oh|no|nah|hmm+|ugh|ah|well|ok(?:ay)?|but|wait|actually|sorry)[\s,]+)*"
    r"(?:(?:way\s|much\s|far\s|a\s(?:bit|little)\s)?too\s\w+(?:\safter\sall|\snow|\slike\sthat|\sfor\s\w+)?|i\s(?:really\s|still\s|actually\s|do\s)?(?:need(?:ed)?|liked?|loved?|wanted|miss(?:ed)?)\s(?:that|this|it|them|those)(?:\sone|\scaption|\spicture)?|(?:it\s|that\s)?(?:looks|sounds|feels|looked)\s(?:\w+\s)?\w+(?:\snow)?|[\w\s]{2,30}\s(?:was|is|were)\s(?:actually\s|much\s|just\s)?(?:fine|better|ok(?:ay)?|good|nicer|right|best)"
    r"|(?:i\s|we\s)?(?:really\s|actually\s)?(?:liked?|loved?|prefer(?:red)?)\s[\w\s]{2,30}?(?:\s(?:better|more|best|before|most))+)\W*$",
    re.I,
)
_TOLD_ZH: Final = regex(
    r"^(?=[^，。]{0,14}(?:太|有点|挡|遮|压住|过头|过了|晕|不[好行对顺习喜]|怪|难|丑|错|不如|更差|需要|还要用|没了|还是要|还是刚[才刚]))(?![^，。]*[把将换加删剪调移挪])[^，。]{1,16}$"
)
"""How something is, beside the wish to take it back."""
_TO_COMPARE: Final = regex(
    r"^(?:让|给)?(?:我们?|咱们?|老板|客户)?(?:先|再|想|要|来)*(?:对比|比较|比一?比|比划|看一?看|看|瞧|想|考虑|琢磨)"
    r"(?:一?下|看看|对比|比较|[看想比]|再说|再定|两版|之前的?|原来的?|原版|效果|区别|差别|哪个更?好看?)*[吧呢啊哈]?$"
)
"""What a step back is for: 我对比对比."""
_PARTED: Final = regex(r"[.,;!，。；！…]+\s*|\s[–—-]\s")
_NOT_BACK: Final = regex(
    r"\b(?:don['’]?t|do\snot|never)\s(?:ever\s)?(?:undo|revert|go\sback|roll\sback)\b|(?:不要|别|不用|不必)(?:再)?(?:撤[销回]|还原|回退|退回)",
    re.I,
)
"""What is not to be gone back from."""
_ONLY_THAT: Final = regex(
    r"^\W*(?:(?:no|but)\W+)?(?:just|only|not(?:\son|\sfor)?)\sthe\s(?:last|old)\sone(?:\sthough)?\W*$", re.I
)
"""Which of several is meant, no way back."""
_FIRST_BACK: Final = regex(
    r"^\W*(?:(?:please|ok(?:ay)?|no|nah|nope|actually|hmm+|sorry|oh|ugh|wait|well|just|let['’]?s|can\syou|could\syou)[\s,.]+)*(?:(?:undo|revert|take\sback|roll\sback|cancel)\s(?:that|it|this|(?:the|my|that)\slast\s(?:change|edit|step|one|thing|bit))(?:\s(?:one|please|again))?|(?:undo|revert|ctrl\s?\+?\s?z)(?:\splease)?)(?:\s?[,.;!]\s?(?:(?:and|but|then|instead|please|just)\s)*|\s(?:and|then|but)\s(?:then\s|instead\s)?)(?P<en>\S.{3,200})$"
    r"|^(?:(?:算了|不好|不行|不要|不|哎呀?|嗯+|那)[，,。！!\s]*)*(?:请|先|还是|帮我|把)*(?:撤销|撤回|还原)(?:掉|了)?(?:刚才的?|上一步|这一?步|那一?步|这个|那个|一下|它)*(?:改动|修改|操作)?吧?[，,。；！!]\s*(?:但是?|不过|然后|再|并|接着)*(?P<zh>\S.{2,200})$",
    re.I,
)
_LAST_BACK: Final = regex(
    r"^(?P<en>\S.{3,200}?)(?:[,;.]\s?(?:and\s|but\s|then\s|also\s|please\s)*|\s(?:and|but|then)\s(?:also\s|please\s)?)(?:undo|revert|take\sback|cancel)\s(?:the|that|my|your)\s(?:last\s)?(?:(?P<gone>delete|deletion|deleting|removal|remove|removing)|change|edit|step)(?:\s(?:again|please|too))*\W*$"
    r"|^(?P<zh>\S.{2,200}?)[，,。；！!]\s?(?:再|并|然后|顺便|请|把)*(?:撤销|撤回|还原|取消)(?:掉|了)?(?:刚才|上次|之前)?的?(?P<gone_zh>删除|删掉的)(?:操作)?吧?$",
    re.I,
)
"""What is wished for, and then that the change before it goes."""
_LONGEST: Final = 60  # characters
_LONGEST_TOLD: Final = 140  # characters, with why
_ALL: Final = regex(
    r"\b(?:undo|redo|revert|reverse|restore|back)\s(?:it\s|them\s)?(?:all|everything)\b"
    r"|\ball\s(?:of\s(?:it|that|them)|(?:the\s|my\s|your\s|our\s)?(?:changes|edits|steps))\b|全部|所有|一切|全都",
    re.I,
)
_FIRST_FILM: Final = regex(
    r"\b(?:(?:the|my|our|your|that)\s)?(?:very\s)?(?:first|original|initial)\s(?:version|cut|film|video|draft|edit|try|attempt|take|result|state)\b"
    r"|\bback\sto\s(?:the\s)?(?:very\s)?(?:start|beginning)(?=\W*$)|第一[个]?版(?:本)?|(?:最初|最开始|一开始|最早|起初)的?(?:那个?)?(?:版本?|样子|状态)|[初原]版|(?<=[到成原])(?:最初|最开始|一开始|最早|起初|第一个)",
    re.I,
)
"""The film as it was made before anything was changed."""
_LIKED: Final = regex(r"\b(?:liked?|loved?|prefer(?:red)?|want|best|better)\b", re.I)
_TIMES: Final = regex(
    rf"\b(?P<one>{DIGITS}|{ENGLISH})\s(?:times|steps|edits|changes)\b|(?P<two>\btwice\b|\bboth\b)"
    rf"|(?P<three>\d{{1,2}}|{CHINESE})\s?[步次]",
    re.I,
)


def steps_back(text: str) -> bool:
    """Whether all of a message asks for the film as it was before, or tells besides why."""
    if _NOT_BACK.search(text):
        return False
    return (
        turns_down(text)
        or says_undo(text)
        or earlier_one(text) == ANY
        or _only_steps_back(without_regret(text.strip()))
    )


def beyond_step_back(text: str) -> str:
    """Return what is wished for after a step back: "undo that, and make it 10 s"; "" where nothing is."""
    match = _FIRST_BACK.match(text.strip()) or _LAST_BACK.match(text.strip())
    return (match["en"] or match["zh"]) if match else ""


def undoes_removal(text: str) -> bool:
    """Whether it is a removal that is to be undone beside another wish: "…, and undo the delete"."""
    match = _LAST_BACK.match(text.strip())
    return bool(match and (match["gone"] or match["gone_zh"]))


def turns_down(text: str) -> bool:
    """Whether a message only says that what was done last is not what was meant."""
    return bool(_WRONG_ONE.match(text))


def steps_forward(text: str) -> bool:
    """Whether a message wants what was just taken back: "actually keep it in", 还是要吧，恢复刚才那步."""
    short = 0 < len(text.strip()) <= _LONGEST
    return (
        short
        and bool(re.search(r"\w", text))
        and bool(_AFTER_ALL.match(text))
        and not _SAYS_NOTHING.match(text)
    )


def without_regret(text: str) -> str:
    """The words without the clauses that only tell why: "that was a mistake. Please put it back"."""
    if len(text) > _LONGEST_TOLD:
        return text
    parts = [one for one in _PARTED.split(text) if one.strip()]
    steps = any(_only_steps_back(one.strip()) or _REDO.match(one) for one in parts)
    left = [one for one in parts if not (_REGRET.match(one) or steps and _tells_why(one))]
    return ", ".join(left) if 0 < len(left) < len(parts) else text


def _tells_why(said: str) -> bool:
    """Whether a clause says how something is or was, beside one that takes it back: "too long after all"."""
    if _only_steps_back(said.strip()) or _REDO.match(said):
        return False
    if re.search(r"[\u4e00-\u9fff]", said):
        return bool(_TOLD_ZH.match(said) or _TO_COMPARE.match(said))
    return bool(_TOLD.match(said)) or states(_HEAD.sub("", said))


def _only_steps_back(text: str) -> bool:
    said = _DISLIKED.sub("", text)
    if not said or len(said) > _LONGEST or _ONLY_THAT.match(said):
        return False
    if says_undo(said):
        return True
    if re.search(r"[\u4e00-\u9fff]", said):
        left = _FILLER_ZH.sub("", _TIMES.sub("", _ALL.sub("", _FIRST_FILM.sub("", said))))
        back = _BACK_ZH.search(said) or _FIRST_FILM.search(said)
        return bool(back and _ACT_ZH.search(said)) and not left
    bare = _TIMES.sub("", _FIRST_FILM.sub("", said))
    words = [one.lower().replace("’", "'") for one in _TOKEN.findall(bare) if one[0].isalnum()]
    liked = _FIRST_FILM.search(said) and _LIKED.search(said)
    return bool(_CORE.search(said) or liked) and all(one in _WORDS or one == "best" for one in words)


def steps_wanted(text: str) -> int | None:
    """Return how many steps a wish to undo or redo goes: 1 unless it says another number; None for all."""
    if _ALL.search(text) or _FIRST_FILM.search(text):
        return None
    times = _TIMES.search(text)
    if not times:
        return 1
    said = times["one"] or times["three"]
    return max(1, round(read_number(said.lower()))) if said else 2
