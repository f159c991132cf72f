"""What people want done, said in Chinese of something that is named: 停久一点, 垫个底, 剪掉开头两秒.

Each row has the wish as the readers of this program know it, with {} for what is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count as count_from
from typing import Final

from nemo_notebook.models.quantities import CHINESE
from nemo_notebook.studio.director.patterns import regex

NUMBER: Final = rf"(?:\d+(?:\.\d+)?|{CHINESE}|半)"
BIT: Final = r"一?(?:[点些](?:点|儿)?|丢丢|档|圈|号)"
GET: Final = r"(?:改|换|变|弄|搞|做|设|调|用|来|上|给|加|整|处理)*(?:成|为|到|个|一?个|上|点)*"
TO_BE: Final = r"(?:(?:改|换|变|弄|搞|做|设|调)(?:成|为|到|个)*|应该是|要是?)"
CUT: Final = r"(?:剪掉?|去掉?|删掉?|切掉?|砍掉?|裁掉?|不要|掐掉?)了?"
PLATE: Final = (
    r"(?:半透明|黑色?|深色?|白色?|浅色?|暗色?)?的?(?:小"
    r"|色)?(?:底[板色框衬条块子]*(?![部下层])|背景[框条板]|色块|框|衬底)"
)
SAYS: Final = (
    r"(?:(?:显示|停留?|放|留|挂|保持|出现|待|撑|持续|展示|呆|摆|保留)(?:得|着|的|在那(?:儿|里)?)?(?:时间)?)"
)


@dataclass(frozen=True, slots=True)
class Deed:
    """A wish.

    Attributes:
        said: what people say for it.
        of: what it can be done to: words, clip, picture, film, music.
        wish: the same in common words; {} is what is named, {a}, {b} are numbers.
        weak: whether it is only a complaint, which a wish beside it answers.
    """

    said: re.Pattern[str]
    of: tuple[str, ...]
    wish: str
    weak: bool = False


def deed(of: str, wish: str, said: str, *, weak: bool = False) -> Deed:
    """Return a wish; its numbers are called a and b, however often they stand among the ways to say it."""
    count = count_from(1)
    numbered = re.sub(r"\(\?P<([ab])\d?>", lambda one: f"(?P<{one[1]}{next(count)}>", said)
    return Deed(regex(numbered, re.I), tuple(of.split()), wish, weak)


AT: Final = rf"第?(?P<a>{NUMBER})秒钟?"
TILL: Final = rf"第?(?P<b>{NUMBER})秒钟?"
_FROM: Final = rf"(?:0?0[:：](?P<a>\d\d)|第?(?P<a2>{NUMBER})秒?钟?)"
_TO: Final = rf"(?:0?0[:：](?P<b>\d\d)|第?(?P<b2>{NUMBER})秒钟?)"
OF_WORDS: Final = (
    # words
    deed(
        "words",
        "{} from {a} s to {b} s",
        rf"(?:从|在|改到|放在?|只要|出现在|显示在?)*{_FROM}(?:就|再|才)?(?:开始)?(?:出来|出现|显示|放)?[，,\s]*(?:一?直?(?:显示|放|挂|留|停))?(?:到|至|-|~|—){_TO}(?:之间|为止|结束|收掉?|消失)?(?:出现|显示)?",
    ),
    deed(
        "words",
        "{} appears at {a} s",
        rf"(?:(?:从|等到?)第?|第)(?P<a>{NUMBER})秒钟?(?!(?:往后|后面|之后|再|才|就)?(?:开始|起)?(?:[截剪裁切取]|[用播](?=[，,]|$)))(?:就|再|才)?(?:开始|要有|出来|出现|显示|打出来|冒出来)+(?:显示|出现|打出来|出来)?",
    ),
    deed(
        "words",
        "show {} until {a} s",
        rf"(?:显示|停留?|留|挂|保持|撑|持续|收|待|一直放)+(?:到|至|在){AT}(?:再|才|就)?(?:消失|没|结束|撤|收)?|到{AT}(?:再|才|就)?(?:消失|没了?|结束|撤掉?|收)",
    ),
    deed(
        "words",
        "show {} until the end",
        r"(?:一直|(?:一直)?(?:显示|停留?|放|留|挂|保持|撑|持续)+)(?:到|至)(?:片尾|结尾|最后|片子放完|结束|末尾|影片结束|视频结束)",
    ),
    deed(
        "words",
        "show {} for the whole film",
        r"(?:从头(?:挂|显示|留|放|在|一直|到|停)*尾(?:都?(?:显示|留|挂|放|待)?在)?|(?:全程|从始至终|始终)(?:都)?(?:显示|挂着?|在|保留|留着?|放着)|一直(?:都)?(?:挂|留|显示|在|放|待)(?:着|在)?(?:别消失|不要消失)?)在?(?:(?:画面|屏幕)(?:里|中|上(?![面方])))?",
    ),
    deed(
        "words",
        "show {} {a} s earlier",
        rf"(?:提?早|提前|往前(?:提|挪|移)?|前移|早出来?)(?:出现?|显示)?(?P<a>{NUMBER})秒",
    ),
    deed(
        "words",
        "show {} {a} s later",
        rf"(?:晚|迟|推[后迟]|延[后迟]|往后(?:拖|推|挪|移|延)?|拖后?|退后|后移)(?:出现?|显示)?(?P<a>{NUMBER})秒",
    ),
    deed(
        "words",
        "show {} for {a} s",
        rf"(?:{SAYS}|给(?:它|他)?|现实)(?:满|足|个|够|到)?(?P<a>{NUMBER})秒|(?<!第)(?P<a2>{NUMBER})秒(?:钟)?(?:就|才)(?:够|行|可以|好)了?",
    ),
    deed(
        "words",
        "show {} longer",
        rf"多{SAYS}(?:一?会儿?|几秒|一下|{BIT}|久)|{SAYS}再?(?:得)?[久长]{BIT}|再?久{BIT}|延长(?:{BIT}|一下)?",
    ),
    deed(
        "words",
        "show {} longer",
        r"一(?:闪|眨眼)(?:就|而)?(?:没了?|过去?了?|消失)|一眨眼就|(?:看|念|读|记)不(?:过来|完|及)|来不及(?:看|念|读|记)|没影了|太快(?:了|没了)?|停留?(?:时间)?(?:太短|不够)|还没(?:看|念|读|站)\S{1,3}就(?:没|走|消失)了",
        weak=True,
    ),
    deed(
        "words",
        "show {} shorter",
        rf"{SAYS}(?:得)?(?:短|少){BIT}|缩短{BIT}|不用(?:{SAYS})?(?:那么|这么)[久长]|{SAYS}太[久长]了?",
    ),
    deed(
        "words",
        "make {} bigger",
        rf"(?:放|变|加|调|弄|改|搞)(?:到|得)?大(?:(?:一?点|一?些|[一两几]?[号圈档级])|[一两几]?个?号)?|(?:字号)?(?:再|要|得|一定要|稍微)大(?:{BIT}|[一两几]个?[号圈档级])?(?!气|红|胆|方)|大(?:{BIT}|[一两几]个?[号圈档级])",
    ),
    deed(
        "words",
        "make {} bigger",
        r"(?:都|根?本?|完全|有点|好难|太难)*(?:看|认|瞧)不(?:清楚?|见|出来?|到)|(?:一个都)?认不出来?|(?:看着)?费(?:眼睛?|劲)|太小|(?:有点|好|偏)小",
        weak=True,
    ),
    deed(
        "words",
        "make {} smaller",
        rf"[缩变调弄改放]小(?:{BIT}|[一两几]个?[号圈档级])?|(?:再|要|稍微)小(?:{BIT}|[一两几]个?[号圈档级])?|小(?:{BIT}|[一两几]个?[号圈档级])|(?:降|将)[一两]?(?:档|级|个?号)",
    ),
    deed(
        "words",
        "make {} smaller",
        r"(?:不用|不要|没必要|别)(?:那么|这么)大|太大|太霸道|(?:有点|偏)大(?![气方])|秀气[点些]|(?:太)?挡(?:着|住)?(?:了)?(?:画面|脸|风景)",
        weak=True,
    ),
    deed(
        "words",
        "remove the box behind {}",
        rf"(?:去掉|不要|取消|删掉?|拿掉|别加|别要|别用|撤掉)(?:后面|底下|下面)?(?:的|那个?|那块)*{PLATE}|{PLATE}(?:去掉|不要了?|取消|删掉?|拿掉|撤掉)|(?:去掉|取消|删掉?|拿掉|不要)@(?:的|后面的?|下面的?)*{PLATE}",
    ),
    deed(
        "words",
        "put a dark box behind {}",
        rf"(?:后面|下面|底下|背后)?(?:加|垫|衬|配|铺|来|弄|搞|带|放|套)(?:上|个|一?[个层块条道])*{PLATE}|{PLATE}(?:加上|垫上)",
    ),
    deed(
        "words",
        "no animation on {}",
        r"动(?:画|效)(?:效果)?(?:全|都|统统)?(?:关|去|取消|不要|删)(?:掉|了)*|(?:别|不要|关掉|去掉|取消)(?:加|用|做|那些)?(?:动画|动效)|动得(?:人)?(?:眼花|头晕)",
    ),
    deed(
        "words",
        "{} typewriter",
        r"(?:像)?打字(?:机)?(?:一样|那样|那种|似的)?地?(?:蹦|打|敲|蹦着)?(?:出来|出现)?(?:的?(?:效果|感觉|那种|动画))?|一个字一个字地?(?:打|蹦|敲|跳|出)?(?:出来|出现)?|逐字(?:地?(?:出来|出现|打出来?|显示))?(?:效果)?",
    ),
    deed(
        "words",
        "let {} rise",
        r"从下往上(?:出来|出现|升|冒)(?:上?来)?|从(?:下面|下方|底下|底部|下边)(?:慢慢)?(?:往上)?(?:升|冒|浮|滑|飘|弹)(?:起来|上来|进来|出来|上去)*|(?:慢慢)?升(?:起来|上来)",
    ),
    deed(
        "words",
        "{} wipe in",
        r"擦(?:出来|除|着出来)(?:效果)?|(?:从左(?:到|往|向)右)(?:擦|展开|抹)(?:出来|开)?",
    ),
    deed("words", "make {} bigger", r"字号(?:再)?(?:往上|提|上调|调高|加大|调大)(?:提|调|一[档级号])?"),
    deed(
        "words",
        "fade in {}",
        r"淡入|(?:慢慢|渐渐|缓缓|淡淡地?|轻轻|柔和地?|逐渐)地?(?:浮现|浮出来|出现|显(?:示|现|出来?)|出来|亮出来|冒出来)(?:来)?",
    ),
    deed(
        "words",
        "fade out {}",
        r"淡出|(?:慢慢|渐渐|缓缓|淡淡|逐渐)地?(?:消失|没掉?|退(?:掉|去|场)|隐去|隐掉|不见)",
    ),
    deed(
        "words",
        "{} at the top",
        r"(?<!字号)(?<!升)(?:放|移|挪|摆|调|搬|往|升|提|弄)(?:到|在|去)?(?:画面|屏幕)?(?:的)?最?(?:上[方面边头]?|顶[部上端]?)(?:去|来|放|挪|移|走|点)?",
    ),
    deed(
        "words",
        "{} in the middle",
        r"(?:放|移|挪|摆|调|搬|往|弄|上移|下移)(?:到|在|去)?(?:画面|屏幕)?(?:的)?(?:正)?中(?:间|央)(?:去|来)?|居中",
    ),
    deed(
        "words",
        "{} at the bottom",
        r"(?:放|移|挪|摆|调|搬|往|弄|降)(?:到|在|去)?(?:画面|屏幕)?(?:的)?最?(?:下[方面边]?|底[部下端]?)(?:去|来|放|挪|移|走|点)?",
    ),
    deed(
        "words",
        "remove {}",
        r"(?:整个?|直接|统统|全部?|都|给我|也)?(?:去掉|删掉?|删除|拿掉|撤掉|不要(?!那么|这么|太|再|老)|不用(?!那么|这么|太|再)|不需要|跳过|抹掉|摘掉|去了)(?:了|吧)*",
    ),
)
