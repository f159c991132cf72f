"""Tell what is said beside a wish and orders nothing: a grumble, a reason, a name one is called by.

What such words are about is left to the readers; here they only stay unmentioned once a wish is done.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone

_CALLED: Final = re.compile(
    r"^\W*(?:(?:oh|ah+|ugh+|eww?|aw+|hmm+|well|goodness|gosh|gracious|heavens|jeez|geez|blimey|crikey|sorry|oops|whoops|damn|man|god|lord|omg|wow|yikes|phew|bless"
    r"|my|me|you|so|it|dear(?:ie|y)?|love|lovey|darling|honey|hun|sweetie|sweetheart|mate|dude|bro|buddy|pal|guys|folks|team|friend|sir|madam|ma['’]am|robot|computer|nemo"
    r"|nerves|ears|eyes|head|heart|days|much|obliged|appreciated|thanks?|thank|cheers)\W*)+$"
    r"|^(?:哎呀?|哎哟|唉|啊|天[哪呐啊]|我的天|妈呀|老天|救命|抱歉|对不起|不好意思|亲|宝|宝宝|亲爱的|老师|大佬|师傅|朋友|各位|兄弟|小助手|机器人)+$",
    re.I,
)
_FEELS: Final = re.compile(
    r"\b(?:sucks?|stinks?|ugly|hideous|awful|terrible|horrible|horrid|dreadful|ghastly|hate\sit|hates\sit|can['’]?t\sstand|a\s(?:mess|pain|shame|disaster|nightmare)|annoying|embarrassing|driving\s(?:me|us)|too\smuch)\b"
    r"|死了$|[丑烦晕]|受不了|头[疼痛大]|难[看听受]|辣眼|刺[眼耳]|尴尬",
    re.I,
)
"""How something is felt to be; what is to be done about it is said elsewhere."""
_SUBJECT: Final = (
    r"(?:i|we|you|he|she|they|it|that|this|there|people|everyone|everybody|nobody|no\sone|someone|somebody|folks|customers|viewers|students|kids|children|parents|guests|grandma|grandpa|granny|mum|mom|dad"
    r"|(?:the|my|our|your|his|her|their|some|most|many|all|old|older)\s(?:[\w'’-]+\s){0,2}?[\w'’-]+)"
)
_VERB: Final = (
    r"(?:['’](?:s|re|m|ve|ll|d)\b|\s(?:(?:just|really|still|simply|always|never|hardly|barely|all|often|already)\s)*"
    r"(?:is|are|was|were|am|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|have|has|had|haven['’]?t|hasn['’]?t|do|does|did|don['’]?t|doesn['’]?t|didn['’]?t"
    r"|can|can['’]?t|cannot|could|couldn['’]?t|will|won['’]?t|wouldn['’]?t|may|might|hates?|loves?|likes?|thinks?|feels?|looks?|sounds?|seems?|hurts?|gets?|got|goes|keeps?|knows?|sees?|hears?|says?|said"
    r"|asks?|asked|complain(?:s|ed)?|struggles?|misses|missed|hides?|covers?|blocks?|wears?|lost|forgot|made|makes|works?|comes?|reads?|leaves?|need|went|goes|gone|rose|dropped|changed|moved|closed|opened|ended|started|ran|run|needed)\b)"
)
_STATES: Final = re.compile(
    rf"^\W*(?:(?:and|but|because|since|so(?:\sthat)?|as|cause|cos|otherwise|or(?:\selse)?|for|though|if|when|now)\s)*{_SUBJECT}{_VERB}",
    re.I,
)
_PURPOSE: Final = re.compile(r"^\W*(?:(?:so(?:\sthat)?|because|since|otherwise|in\scase)\s)", re.I)
_WISHES: Final = re.compile(
    r"\b(?:should|must|need(?:s|ed)?|ought|has\sto|have\sto|want(?:s|ed)?|wish(?:es)?|prefer(?:s|red)?|rather|would\slike|['’]d\slike|let['’]?s|instead|supposed|meant\sto)\b",
    re.I,
)
_OF_FILM: Final = re.compile(
    r"\b(?:titles?|captions?|subtitles?|texts?|words?|letters|music|songs?|voice\w*|narrat\w+|pictures?|photos?|images?|scenes?|shots?|slides?|clips?|colou?rs?|fonts?|sounds?|volume|transitions?"
    r"|film|video|logo|length|seconds|zoom\w*|animat\w+|bars?|charts?|steps?|end|ending|start|beginning|top|bottom|middle)\b|(?<![\w.])\d+(?!\w)|[\"“”‘「]",
    re.I,
)
"""What a statement would have to be understood for."""
_OURS: Final = re.compile(
    r"^\W*(?:(?:because|since|as)\s)?(?:it|that|this)(?:['’]s|\sis)\s(?:for\s)?(?:our|my|his|her|their|the)\s(?:[\w'’-]+\s?){1,4}$",
    re.I,
)
"""Why it is to be so: "it's our brand colour", "that's for my mum's 60th"."""
_WHO_ZH: Final = (
    r"(?:我们?|咱们?|他们?|她们?|它们?|大家|别人|人家|有人|客[户人]|顾客|用户|粉丝|观众|读者|老板|领导|同事|同学们?|学生们?|孩子们?|小孩子?|小朋友们?|宝宝|家[长人]们?|老人家?|老年人|长辈|邻居|朋友们?"
    r"|[爷奶姥]{2}|外[婆公]|爸爸?|妈妈?|老[婆公爸妈]|媳妇|女儿|儿子|姐姐?|哥哥?|弟弟?|妹妹?|[大阿]?[叔姨姑舅婶]{1,2}|耳朵|眼睛|眼神|年纪|看着|听着|听起来|看起来)"
)
_STATES_ZH: Final = re.compile(
    rf"^(?:因为|毕竟|反正|不然|否则|要不然|省得|免得|怕|担心)?(?:我们?的?|咱们?的?)?{_WHO_ZH}(?!要(?!求)|想要?|希望|觉得应该)[^，。]{{1,16}}$"
    r"|^(?:因为|毕竟|免得|省得|以免|不然|否则|要不然|这样(?:才|就|会|更|比较)?|方便|好让|为了)[^，。]{1,16}$"
    r"|^(?:根本|完全|都|真的|实在|有点|简直|全|老)*(?:看不[清见到全懂完]|没[看听][清见到懂]|听不[清见到懂]|读不[清完]|跟不上|来不及|受不了|没人看|没法看)[^，。]{0,6}$"
    r"|^(?:更|比较|显得|看着|会)*(?:喜庆|醒目|显眼|热闹|温馨|好[看认记]|清楚|大气|高级|吉利|亲切)(?:一?[点些])?$"
)
_ORDERS_ZH: Final = re.compile(
    r"[把将换改加删剪调移挪放去]|[大小快慢长短亮暗高低轻响]一?[点些]|标题|字幕|音乐|画面|图|片尾|旁白|字体|颜色|\d"
)
_IN_THE_WAY: Final = (
    r"(?:cover(?:ed|s|ing)?|hid(?:e|es|den|ing)|block(?:s|ed|ing)?|overlap(?:s|ped|ping)?|in\sthe\sway"
    r"|see|seen|read|readable|hear|heard|notice|miss|think|follow|understand|keep\sup)"
)
_REASON: Final = re.compile(
    rf"[\s,]+(?:so(?:\sthat)?|because|cause|cos|since|otherwise|or\selse|as(?=\s(?:it|they|people|the|my|our|we|i)\s))\s"
    rf"(?:(?:{_SUBJECT}|(?:[\w'’-]+\s)?[\w'’-]+s)\s(?:\w+\s)?(?:[\w'’]+\s){{1,3}}?{_IN_THE_WAY}\b[^.,;!?]*"
    rf"|(?<!so\s)(?<!that\s)(?:{_SUBJECT}){_VERB}[^.,;!?]*)$"
    r"|(?<=[\u4e00-\u9fff])[，,]?(?:免得|省得|以免|以防|不然|否则|好让|方便)[^，。]{1,14}$",
    re.I,
)


def without_reason(said: str) -> str:
    """Return a clause without its reason: "captions up", of "captions up so buttons don't cover them"."""
    found = None if leaves_alone(said) else _REASON.search(said)
    if found is None or re.search(r"\d|[\"“”‘「\ue000]", found[0]) or _WISHES.search(found[0]):
        return said
    return said[: found.start()] or said


def is_remark(said: str) -> bool:
    """Whether a clause tells how something is felt, why, or to whom one speaks, and orders nothing."""
    words = said.strip(" ,.，。!！~～…")
    if _CALLED.match(words) or _OURS.match(words):
        return True
    if re.search(r"[\u4e00-\u9fff]", words):
        return bool(_FEELS.search(words) or _STATES_ZH.match(words)) and not _ORDERS_ZH.search(words)
    if _WISHES.search(words):
        return False
    if _FEELS.search(words):
        return True
    return bool(_STATES.match(words) or _PURPOSE.match(words)) and not _OF_FILM.search(words)
