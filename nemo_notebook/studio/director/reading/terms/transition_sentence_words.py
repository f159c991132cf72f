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
        r"(?:(?:a\s)?(?:hard|plain|simple|straight|clean|sharp|direct|normal|ordinary|crisp"
        r"|quick|abrupt)\s)?(?:jump\s)?cuts?(?:\sstraight|\sdirectly|\shard|\sabruptly)?|(?:switch|change|go"
        r"|jump|swap|appear|follow)(?:\s(?:each\sother|one\sanother))?\s(?:directly|straight|abruptly|at\sonce|instantly|immediately)|(?:directly|straight|abrupt(?:ly)?(?!\s?\w)|instant(?:ly)?)|snap(?:s|ping)?(?:\s(?:straight|directly|right))?"
    ),
    "d": (
        r"(?:soft\s|slow\s|gentle\s)?(?:cross[\s-]?)?dissolv(?:es?|ing)"
        r"|cross[\s-]?fad(?:es?|ing)|(?:soft\s|slow\s|gentle\s)?(?:blend(?:s|ing)?(?!\sinto)|overlaps?)|(?:fad(?:es?|ing)|blend(?:s|ing)?|melt(?:s"
        r"|ing)?)\s(?:into\s(?:each\sother|one\sanother)|together)|(?:melt|morph|merg)(?:s|es|ing)?"
    ),
    "f": (
        r"(?:go|fad(?:es?|ing)|dip(?:s|ping)?|cut|flash(?:es|ing)?|blink)\s(?:through|to|via"
        r"|over)\s(?:a\s)?(?P<color>black|white)|(?:a\s)?(?P<ground>black"
        r"|white)\s(?:fades?|flash(?:es)?|dips?|frames?|blinks?)"
        r"|(?:an?\s)?(?:short\s|quick\s|brief\s)?(?:flash(?:es)?|moment|blink|dip|beat|frames?)\s(?:of|to|in)\s(?P<flash>black|white)"
    ),
    "w": r"(?:a\s)?wip(?:es?|ing)(?:\s(?:across|over|in|away))?",
    "s": (
        r"(?:an?\s)?(?:slid(?:es?|ing)|swip(?:es?|ing)|fl(?:y|ies|ying)|glid(?:es?|ing))(?:\s(?:in|over|across))?"
    ),
    "u": (
        r"(?:an?\s)?(?:push(?:es|ing)?|shov(?:es?|ing))"
        r"(?:\s(?:each\sother|one\sanother|the\s(?:old|previous|last|other)\sone))?(?:\s(?:in|away|out|aside|off))?"
    ),
    "z": r"(?:a\s)?zoom(?:s|ing)?(?:\s(?:in|out|into(?=\s(?:each\sother|one\sanother|the\snext))))?",
}
_NOT: Final = (
    r"(?:instead\sof|rather\sthan|in\splace\sof|not|no(?:\smore)?|without|(?:i\s|we\s)?(?:don['’]?t|do\snot)\s(?:like|want|need|use)|"
    r"(?:get\srid\sof|remove|drop|lose|replace|swap|stop|turn\soff|skip|take\sout|cut\sout|leave\sout|(?:i['’]?m\s|we['’]?re\s)?(?:so\s|really\s|a\sbit\s)?(?:tired|sick|bored)\s(?:of|with|by)|change|exchange|turn|(?:i\s|we\s)?(?:really\s|just\s)?(?:hate|dislike|can['’]?t\sstand|loathe)))\s(?:the\s|these\s|those\s|any\s|all\s)*"
)
_ANY: Final = (
    r"(?:(?:fancy\s|special\s)?(?:stuff|effects|animations?|gimmicks?|frills|tricks)"
    r"|transition\s?(?:effects?|s)?|transitions?|effects?)"
)
_PICTURES: Final = r"(?:pictures?|photos?|scenes?|images?|clips?|shots?|slides?)"
ENGLISH: Final[tuple[tuple[str, str], ...]] = (
    ("P", rf"(?:the\s)?{_PICTURES}\s(?P<one>\d)\s(?:and|to|into|&)\s(?:{_PICTURES}\s)?(?P<two>\d)\b(?!\s?s)"),
    (
        "N",
        rf"\b{_NOT}(?:(?:{_any_of(_ENGLISH_KINDS)})\b|{_ANY}\b)"
        rf"|\b{_NOT}fad(?:es|ing)(?:\sin)?(?:\s(?:and|or|&)\s(?:fad(?:es|ing)\s)?out)?(?=\s(?:between|from|when)\b)",
    ),
    *((sign, rf"\b(?:{said})\b") for sign, said in _ENGLISH_KINDS.items()),
    (
        "t",
        r"\b(?:in\s)?(?:from|to|towards?)\s(?:the\s)?(?P<toward>left|right|top|bottom|above|below|side)(?:\sside)?\b",
    ),
    (
        "D",
        r"\b(?:(?:for|of|over|in|last(?:ing)?|take|taking|about)\s)*(?:a\s(?:full\s|whole\s)?|one\s|(?P<for>half\sa|\d(?:\.\d+)?|two|three)\s?)(?:s|secs?|seconds?)(?:\slong|\seach)?\b",
    ),
    (
        "l",
        r"\b(?:(?:much\s|a\s(?:bit|little)\s)?(?:slow(?:er|ly)?|(?:twice|double)(?:\sas)?\s(?:as\s)?(?:long|slow)|longer|gradual(?:ly)?)|more\s(?:slowly|gradual(?:ly)?|time)|too\s(?:fast|quick|short|abrupt|sudden|hard|harsh|jarring))\b",
    ),
    (
        "q",
        r"\b(?:(?:much\s|a\s(?:bit|little)\s)?(?:quick(?:er|ly)?|half\sas\slong|twice\sas\sfast|fast(?:er)?|shorter|snapp(?:y|ier)|brisk(?:er)?)|too\s(?:slow|long))\b",
    ),
    (
        "B",
        r"\b(?:before|into|(?:when|where|as)\s(?:it|we)\s(?:changes?|switch(?:es)?|goes?|cuts?|gets?|moves?|turns?)\s(?:to|into))\b",
    ),
    ("A", r"\b(?:after)\b"),
    ("E", r"\b(?:(?:comes?|moves?|enters?)\s(?:in|on|up)|appears?|arrives?|to\s(?:come|enter)(?:\sin)?)\b"),
    (
        "J",
        rf"\b(?:{_ANY}|something\s(?:else|different)(?=\s(?:like|such)|\s?[:,–-])|such\sas|try|please|pls|can|could|would|will|you|your|we|i['’]d|i|like|love|prefer|rather|mind|just|simply|really|now|let['’]s|let|make|have|use|put|want|need|be|set|do|"
        r"with|to|from|in|at|on|of|for|and|or|the|a|an|it|them|there|instead|everywhere|all|every|each|only|between|should|ought|speed|pace|whenever|every\stime|changes?|switch|go|goes|come|comes|next|other|one|another|"
        r"pictures?|scenes?|photos?|images?|clips?|shots?|slides?|film|video|effect|whole|throughout|through|that|previous|following|new|out|away|by|across|over|i[’']m|am|when|as|any|more|my|our|this|these|kind|sort|type|style|those|enough|is|are|was|so|but|swap|follow|alternate)\b|[,;:&>→.!]|->",
    ),
)
_CHINESE_KINDS: Final = {
    "c": (
        r"(?:硬切|直切|(?:(?:直接|(?<=[面张图片都接]))跳[转到](?=下一[张个幅]))|直接(?:切[换到过去]*|换[到过去]*|跳[转到过去]*|[衔连]?接[上着]*|出现)|切换?镜头?|跳切|一刀(?:切|剪)(?:过[去来])?|切得?干脆(?:利落)?[一点些]*|(?<=切换)得?[再更]?干脆(?:利落)?[一点些]*|(?<=[张个幅])跳(?:过去)?(?=$|[吧。，,])|干脆(?:利落)?[一点些]*的?切)"
    ),
    "d": (
        r"(?:叠化|(?:(?:先|再)?淡入再?淡出|渐变|渐隐渐现|融合)(?![到成为]?[黑白])|溶解|交叉溶解|叠加淡化|柔和过渡|融化|(?:慢慢|缓缓)?化开|[融叠化](?:[到在]一起)|叠(?=[了着的掉]|$|[，,])|(?:慢慢|缓缓|逐渐)?地?(?:融|化|叠)(?:到一起|在一起|[到进成]另一[个张幅]|[到进成]下一[个张幅]))"
    ),
    "f": (
        r"(?:先)?(?:慢慢|渐渐|逐渐)?地?(?:淡出?|暗|渐变?)(?:下去)?(?:[到成为至进]|下?成)?(?:全|纯)?(?P<out>黑|白)(?:场|屏|色|幕|掉)?(?:[，,]?(?:再|然后|又|接着)(?:慢慢|渐渐|从[黑白]场?(?:里|中)?)*(?:淡入|亮起来?|亮出?来?|淡[出进]来?|渐显|出来|显现)(?:下一[张个幅])?)|"
        r"(?:慢慢|渐渐|逐渐)?地?淡出?[到成为至进](?:全|纯)?(?P<into>黑|白)(?:场|屏|色|幕)?|"
        r"(?:(?:先|短暂)?(?:地)?(?:闪|变|过|暗|隔)一?下?(?:成|为|个|到)?(?P<flash>黑|白)(?:光|一下|一闪)?(?:再[亮淡][起出入]?来?)?|(?P<once>黑|白)(?:一下|闪|掉)(?:再亮起?来?)?|淡入淡出到?(?P<fades>黑|白)(?:场|屏)?)|"
        r"(?:(?:闪|过|渐变?[到成为]?|淡[到成]?|经过?)(?P<color>黑|白)(?:场|屏)?|(?P<ground>黑|白)(?:场"
        r"|屏|幕)(?:过渡|转场|隔开|分隔)?)"
    ),
    "w": r"(?:擦除|划像|抹除|擦拭|擦(?=的|过[去来]|着|$|[，,。])(?:过[去来])?)",
    "s": (
        r"(?:(?:左右|横向|横着|上下)(?:地)?(?:滑(?:动|入|过[去来])?|划(?:动|过[去来])?)|滑动|滑入|滑[进出过]来?|划[入动进过]来?|飞[入进]来?|滑)"
    ),
    "u": r"(?:推移|推入|推[进动走拉着开]来?|推)",
    "z": r"(?:缩放|放大|推近|变焦)",
}
_ANY_ZH: Final = r"(?:花哨的?|花里胡哨的?|复杂的?)?(?:(?:转场|过渡)(?:效果|特效|动画|方式)?|特效)"
CHINESE: Final[tuple[tuple[str, str], ...]] = (
    (
        "P",
        r"第?(?P<one>[\d一二三四五六])[张个幅]?(?:图片?|照片|画面|镜头)?[和到跟与、]第?(?P<two>[\d一二三四五六])[张个幅](?:图片?|照片|画面|镜头)?",
    ),
    (
        "N",
        rf"(?:(?:{_any_of(_CHINESE_KINDS)}|{_ANY_ZH})(?:效果)?(?:都|全部?|统统)?(?:去掉|取消|不要|删掉|换掉|拿掉|免了)了?|(?:{_any_of(_CHINESE_KINDS)})(?:效果)?(?:都|全部?|统统)?(?=(?:换成|改成|改为|换为|变成)(?!\d|[一两二三半]秒|[更慢快长短]))|(?:不要再?用?|别再?(?:用|搞|弄)?|去掉|取消|不用|不喜欢|不想要|换掉|删掉|没有|不需要|(?:代|取|接|顶)?替(?:代|换)?掉?|取代)(?:原来|现在|之前|目前|原先|原有|这个|这种|那种|任何|所有)?的?(?:画面|图片)?(?:{_any_of(_CHINESE_KINDS)}|{_ANY_ZH})(?:效果|了)?)",
    ),
    (
        "o",
        r"(?:换|改|变|来|用)(?:一下|一[换改]|成?一?[个种款](?:别的?|其他的?|不同的?|不一样的?|新的?)?|成?(?:别的?|其他的?|另外?一?种?|不一样的?|不同的?|新的?)[个种款]?)(?=$|[吧呗了啊呢的嘛吗，,。]|转场|过渡|切换|方式|效果|花样|样式)",
    ),
    ("t", r"(?:从|往|向|由)(?P<toward>左|右|上|下)(?:[边侧面方]|往[左右上下])?"),
    ("D", r"(?:时[长间])?(?:拉|加|延|改|设|调)?[长短到成为]*(?P<for>[\d.]+|[一两二三半])秒钟?"),
    (
        "l",
        r"(?:太[快短硬急]了?|(?:更|再|放|减)?[慢长](?:一倍)|(?:更|再|放|减)?慢(?:一?[点些])?|[拉加延]长(?:一?[点些])?|[更再]?长(?:一?[点些]))",
    ),
    ("q", r"(?:太[慢长软拖]了?|(?:更|再|加)?快(?:一?[点些倍])?|[短快]一[半倍]|缩短|短(?:一?[点些]))"),
    *_CHINESE_KINDS.items(),
    ("J", r"进入(?=下一)"),
    ("J", r"切换?(?:到|成|至|进)?(?=\S{1,12}?(?:的?时候|那一?下|的?地方|那里|那个?转场|的转场|的过渡|之间))"),
    (
        "J",
        r"(?:(?:的)?那一?下|(?:的)?地方|那里|那个?衔接|衔接处?|[转接过](?:到|上|渡到)(?=\S{1,12}?(?:的?时候|那一?下|的?地方|那里)))",
    ),
    ("E", r"(?:进入?|轮到|[切换转]到|到)(?=\S{1,6}?(?:的?时候?|那一?下))"),
    ("B", r"(?:出[来现]|进来|登场|出场)?(?:之前|以前|前面?)"),
    ("A", r"(?:之后|以后|后面)"),
    ("E", r"(?:进来|出[来现]|进场|入场|登场|出场)(?:时|的时候)?"),
    (
        "J",
        rf"(?:{_ANY_ZH}|换场|花样|样式|一[张个幅]接着?一?[张个幅]|效果|方式|图片?|照片|画面|镜头|场景|之间|中间|每[张个段]|所有|全部|都|统一|[的了吧呢啊呗哈嘛请吗得地把将让给用换改成为设从到跟和与、，,；;：:→>]|全|麻烦|帮我?|可以|能不能|希望|我|想|要|一下|就好|就行|直接|每[换次]?|就|时候|显示|展示|[换切]图|光|左右|统一|节奏|速度|来|做|变|切换|换场|影片|整个|里|时|[个张幅着]|中间|间|另一|下一?|上一?|一|这样|那样|特效|动画|加|有|要有|只|那里|感觉|接上|接着|衔接|慢慢|缓缓|放完|然后|再|先|是|走|完|干脆|[一]?[点些])",
    ),
)
