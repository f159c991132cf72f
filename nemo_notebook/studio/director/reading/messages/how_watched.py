"""Take out of a follow-up what only tells how people watch: "most watch without sound, captions bigger".

It is a reason: neither the music nor the voice is to go for it.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_LONGEST: Final = 300  # characters
_QUOTED: Final = regex(r"[“”\"「」『』《》\ue000]")
_WHO: Final = (
    r"(?:(?:in|at|on)\s(?:the\s|our\s|a\s|most\s|many\s)?(?:[a-z]+\s){1,3}?)?(?:(?:most|many|some|a\slot|lots|half|all|a\sfew|nearly\sall|almost\sall|the\smajority|plenty)\s(?:of\s)?)?(?:(?:our|my|the|your|these|those)\s)?(?:[a-z]+\s)?"
    r"(?:people|viewers?|users|customers|clients|followers|folks|visitors|guests|everyone|everybody|nobody|no\sone|they|we|you|fans|audience|commuters"
    r"|colleagues|students|parents|kids|shoppers|subscribers|others|(?:of\s)?(?:them|us)|instagram|tiktok|facebook|linkedin|the\s(?:feeds?|app|platform|site|screens?|shop|tvs?|monitors?|displays?|video|film|ad|reel|player)|it)"
)
_WATCH: Final = (
    r"(?:(?:will|would|can|may|might|must|usually|mostly|often|always|just|only|probably|typically|generally|normally|tend\sto|are\sgoing\sto|is\sgoing\sto|have\sto|ll)\s){0,3}"
    r"(?:watch(?:es|ing)?|views?|viewing|sees?|seeing|scrolls?|scrolling|looks?|looking|browse?s?|swipes?|has|have|keeps?|plays?|autoplays?|runs?|auto-?plays?|are\swatching|is\swatching|see|swipe|listen\swithout)"
    r"(?:\s(?:it|this|that|these|them|videos?|films?|reels?|clips?|the\s(?:video|film|ad|clip|reel)|through|past|by|at|on\s(?:the\s)?(?:train|bus|phones?|instagram|tiktok|facebook|their\sphones?|way\sto\swork)|their\sphones?|the\s(?:phone|sound)|feeds?|ads?|things|everything|stories)){0,3}"
)
_MUTED: Final = (
    r"(?:without\s(?:any\s|the\s|much\s)?(?:sound|audio|volume)|on\s(?:mute|silent)|muted|in\ssilence|silent(?:ly)?"
    r"|with\s(?:the|their|no|its)?\s?(?:sound|audio|volume)(?:\s(?:off|muted|down|turned\s(?:off|down)|switched\soff))?|(?:the\s)?sound\s(?:off|muted|turned\soff)|no\ssound)"
)
_UNHEARD: Final = (
    r"(?:nobody|no\sone|people|they|you|we|nobody\sthere)\s(?:(?:can|will|could|would)(?:['’]?t|not|\snot)?\s|won['’]?t\s|ever\s"
    r"|really\s)*hears?\s(?:the\s|any\s|our\s)?(?:music|sound|song|audio|voice|it|thing|anything)\s(?:anyway|there|at\sall)"
)
_TOLD: Final = (
    rf"(?:{_UNHEARD}|{_WHO}\s{_WATCH}\s{_MUTED})(?:\s(?:anyway|mostly|these\sdays|at\swork"
    rf"|in\sthe\soffice|on\s(?:the\s)?\w+|by\sdefault|there|nowadays|you\sknow|i\sthink|apparently))*"
)
_FIRST: Final = regex(
    rf"(?:^|(?<=[.!?;,]\s))\W*(?:(?:hmm+|well|ok(?:ay)?|oh|you\sknow|i\sthink|i\sguess|apparently|since|because|as|and|but|so|remember)[\s,]+)*{_TOLD}\s*(?:[,.;:!?–—-]+|(?=\s(?:so|and|therefore|which\sis\swhy|that['’]s\swhy)\s)|$)\s*(?:(?:so|and|therefore|which\sis\swhy|that['’]s\swhy)\s)*",
    re.I,
)
_LAST: Final = regex(
    rf"\s*[,.;:–—(-]*\s*\b(?:because|since|as|cause|cos|given\sthat|in\scase|if|when|considering)\s{_TOLD}\)?(?=\s*(?:[,.;!?]|$))",
    re.I,
)
_PRAISED: Final = regex(
    r"^\W*(?:(?:the|my|our|all\sthe)\s)(?:[\w'’-]+\s){1,4}?(?:is|are|looks?|sounds?)\s(?:so\s|really\s|very\s|quite\s|just\s|all\s|pretty\s)*(?:nice|great|lovely|perfect|beautiful|fine|good|okay|ok|awesome|wonderful|alright)"
    r"\s?(?:,\s)?but\s(?=(?:the|my|our|please|can|could|make|let)\s\w+\s.)"
    r"|^(?:前面?|最?后面?|第|中间|开头|整体|标题|字幕|音乐|旁白|画面|片头)[^，。不没]{0,5}(?:挺|很|都|还|蛮|也)*(?:不错|可以|好的?|好看|好听|没问题|还行|ok|满意|不用改|不用动)(?:了|的|啦)?[，,](?:但是?|就是|只是|不过|可是)?(?=(?:把|让)?(?:前|最?后|第|中间|开头|结尾|片尾|标题|字幕|音乐|旁白|画面|其|最后)[^，。]{2,})",
    re.I,
)
"""What is well as it is, before what is to change."""
_WHO_ZH: Final = (
    r"(?:[很好许]多人?|大家|大(?:多数|部分)(?:的?人)?|多数人?|不少人|有[的些]人|用户|顾客|观众|客[人户]"
    r"|人[们家]|他们|家长们?|同事们?|学生们?|粉丝|我们?|朋友圈|抖音|现在的?人|路人|网友|手机上)(?:们|里|上)?"
)
_MUTED_ZH: Final = r"(?:静音|[关没不]开?着?(?:掉|了)?声音?|无声|不带声音?|不戴耳机|没有?声音)"
_HOW_ZH: Final = (
    r"(?:都|一般|基本上?|大多|平时|通常|往往|经常|习惯|会|喜欢|是|在|开着?|地铁上|公司里?|上班时?|默认)*"
)
_TOLD_ZH: Final = regex(
    rf"(?:^|(?<=[，,。；;！!]))(?:因为|反正|毕竟|其实|现在)?{_WHO_ZH}{_HOW_ZH}{_MUTED_ZH}(?:着|来|地|状态下?|模式下?)*(?:看|刷|浏览|播放?|观看|看视频|刷视频|刷手机)+(?:视频|手机|的|片子|短视频|抖音|了)*(?:[，,。；;！!]+(?:所以|那就?|因此)?|$)"
    rf"|(?:^|(?<=[，,。；;！!]))(?:因为|反正|毕竟|其实|现在)?{_WHO_ZH}[^，。]{{0,6}}(?:根本|完全|基本上?|也|都|又)*听不[到见清]?(?:声音|音乐|旁白|什么)?(?:的|了)?[，,；;]+(?:所以|那就?|因此)?(?=(?:把)?(?:字|标题|画面|片尾))"
)


def without_how_watched(text: str) -> str:
    """Return a follow-up without what tells how people watch; itself where nothing else is in it."""
    if len(text) > _LONGEST or _QUOTED.search(text):
        return text
    left = _PRAISED.sub("", _TOLD_ZH.sub("", _LAST.sub("", _FIRST.sub("", text)))).strip(" ，,；;")
    return left if re.search(r"\w{2}", left) else text


def only_how_watched(text: str) -> bool:
    """Whether a message says nothing but how people watch."""
    return bool(_FIRST.fullmatch(text) or _TOLD_ZH.fullmatch(text))
