"""Words of which reasons are made: who does something, how a film is watched, and what makes it a wish."""

from __future__ import annotations

from typing import Final

HEAD: Final = (
    r"\W*(?:(?:oh|hm+|ah|well|no|nah|ok(?:ay)?|sorry|actually|and|but|so|because|since|as|cos|cause|apparently"
    r"|honestly|remember|you\sknow|i\sthink|i\sguess|(?:it\s)?turns\sout)\W+)*"
)
"""How a reason begins."""
BECAUSE: Final = r"(?:because|since|as|cause|cos|given\sthat|in\scase|if|when|considering)"
THUS: Final = r"(?:so|and|therefore|which\sis\swhy|that['’]s\swhy)"
_PEOPLE: Final = (
    r"(?:people|folks|viewers?|customers|clients|guests|students|pupils|parents|followers|users|members|visitors"
    r"|neighbou?rs|colleagues|tourists|locals|shoppers|commuters|drivers|patients|audience|fans|subscribers)"
)
_ANYBODY: Final = r"(?:everyone|everybody|nobody|no\sone)"
_WHICH: Final = (
    r"(?:(?:most|many|some|a\slot|lots|half|all|plenty|a\sfew|nearly\sall|almost\sall|the\smajority|older|old|younger"
    r"|other|our|my|your|the|these|those)\s(?:of\s)?)*"
)
ANYONE: Final = rf"(?:{_WHICH}{_PEOPLE}|{_ANYBODY})"
SOMEONE: Final = (
    r"(?:my|our|his|her|their)\s(?:\w+\s)?(?:client|boss|manager|mum|mom|mother|dad|father|wife|husband|partner"
    r"|girlfriend|boyfriend|sister|brother|daughter|son|nan|gran(?:ny|dma|dpa)?|friends?|landlord|landlady|teacher"
    r"|team|staff|baby|flatmate|roommate|neighbou?r|colleague|accountant|lawyer|designer|printer|supplier|kids?"
    r"|children|class|office|phone|laptop|wifi|computer)"
)
DOES: Final = (
    r"(?:['’]s\b|['’]re\b|\s(?!(?:title|caption|music|voice|photo|picture|logo|name|song)\b"
    r"|(?:talk|speak|read|narrat)ing\W*$)[a-z'’]+\b)"
)
MUTED: Final = (
    r"(?:with(?:out)?(?:\s(?:the|their|its|no|any|much))?\s(?:sound|audio|volume)(?:\s(?:turned\s|switched\s)?(?:off|on|down|up|muted))?"
    r"|on\s(?:mute|silent)|muted|in\ssilence|silent(?:ly)?|(?:the\s)?(?:sound|volume)\s(?:turned\s)?(?:off|muted)|no\ssound)"
)
_WATCHER: Final = (
    r"(?:(?:in|at|on)\s(?:the\s|our\s|a\s|most\s|many\s)?(?:[a-z]+\s){1,3}?)?"
    rf"(?:{_WHICH}(?:[a-z]+\s)?(?:{_PEOPLE}|{_ANYBODY}|kids|others|they|we|you|them|us|it|instagram|tiktok|facebook|linkedin"
    r"|the\s(?:feeds?|app|platform|site|screens?|shop|tvs?|monitors?|displays?|video|film|ad|reel|player))|most|many)"
)
_WATCH: Final = (
    r"(?:(?:will|would|can|may|might|must|usually|mostly|often|always|just|only|probably|typically|generally|normally|is|are|tend\sto|going\sto|have\sto|ll)\s){0,3}"
    r"(?:(?:watch|view|see|scroll|look)(?:es|s|ing)?|browses?|swipes?|has|have|keeps?|(?:auto-?)?plays?|runs?|listen\swithout)"
    r"(?:\s(?:it|this|that|these|them|videos?|films?|reels?|clips?|the\s(?:video|film|ad|clip|reel)|through|past|by|at|on\s(?:the\s)?(?:train|bus|phones?|instagram|tiktok|facebook|their\sphones?|way\sto\swork)|their\sphones?|the\s(?:phone|sound)|feeds?|ads?|things|everything|stories)){0,3}"
)
_UNHEARD: Final = (
    r"(?:nobody|no\sone|people|they|you|we|nobody\sthere)\s(?:(?:can|will|could|would)(?:['’]?t|not|\snot)?\s|won['’]?t\s|ever\s"
    r"|really\s)*hears?\s(?:the\s|any\s|our\s)?(?:music|sound|song|audio|voice|it|thing|anything)\s(?:anyway|there|at\sall)"
)
WATCHED: Final = (
    rf"(?:{_UNHEARD}|{_WATCHER}\s{_WATCH}\s{MUTED})(?:\s(?:anyway|mostly|these\sdays|at\swork"
    r"|in\sthe\soffice|on\s(?:the\s)?\w+|by\sdefault|there|nowadays|you\sknow|i\sthink|apparently))*"
)
"""How people watch a film: "most of our customers watch on mute"."""
_WATCHER_ZH: Final = (
    r"(?:[很好许]多人?|大家|大(?:多数|部分)(?:的?人)?|多数人?|不少人|有[的些]人|用户|顾客|观众|客[人户]"
    r"|人[们家]|他们|家长们?|同事们?|学生们?|粉丝|我们?|朋友圈|抖音|现在的?人|路人|网友|手机上)(?:们|里|上)?"
)
_MUTED_ZH: Final = (
    r"(?:都|一般|基本上?|大多|平时|通常|往往|经常|习惯|会|喜欢|是|在|开着?|地铁上|公司里?|上班时?|默认)*"
    r"(?:静音|[关没不]开?着?(?:掉|了)?声音?|无声|不带声音?|不戴耳机|没有?声音)(?:着|来|地|状态下?|模式下?)*"
    r"(?:看|刷|浏览|播放?|观看|看视频|刷视频|刷手机)+(?:视频|手机|的|片子|短视频|抖音|了)*"
)
WATCHED_ZH: Final = (
    rf"(?:^|(?<=[，,。；;！!]))(?:因为|反正|毕竟|其实|现在)?{_WATCHER_ZH}(?:{_MUTED_ZH}(?:[，,。；;！!]+(?:所以|那就?|因此)?|$)"
    r"|[^，。]{0,6}(?:根本|完全|基本上?|也|都|又)*听不[到见清]?(?:声音|音乐|旁白|什么)?(?:的|了)?[，,；;]+(?:所以|那就?|因此)?(?=(?:把)?(?:字|标题|画面|片尾)))"
)
OF_FILM: Final = (
    r"\b(?:titles?|headlines?|captions?|subtitles?|texts?|words?|letters|music|songs?|tune|voice\w*|narrat\w+|pictures?|photos?|pics?|images?"
    r"|scenes?|shots?|slides?|clips?|colou?rs?|fonts?|sounds?|volume|transitions?|film|video|logo|card|length|seconds|zoom\w*|end(?:ing)?"
    r"|start|beginning|top|bottom|middle|read|reads|see|sees|hear|hears|called|named|spelt|spelled)\b|\d|[$€£¥]"
)
"""A part of the film, or what one would have to do with it."""
WISHES: Final = (
    r"\b(?:should|must|needs?|needed|ought|has\sto|have\sto|wants?|wanted|wish(?:es)?|prefer(?:s|red)?|rather|would|['’]d|let['’]?s|instead"
    r"|supposed|meant|ask(?:s|ed)?|suggest(?:s|ed)?|insists?|says?|said|thinks?|thought|feels?|finds?|likes?|loves?|hates?|told)\b"
)
"""What others wish for is a wish of its own."""
