"""Answer what Chinese asks of the tool before anything is made: 最长能做多久, 导出来是什么格式.

Every clause must ask something known or be a remark beside it; a wish for a film among them is none of this.
"""

from __future__ import annotations

from typing import Final

from nemo_notebook.models.measures import MAX_SHORT_SIDE_PX
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.words.answers import POSTS_NOTHING, abilities, lengths
from nemo_notebook.studio.director.words.asked_words import clause_in_known_words, only_asks

_CLAUSES: Final = regex(r"[\s，,。.？?！!；;、]+")
_ASKS: Final = regex(
    r"[?？]|吗|么(?=$|[?？，。\s])|多[久长少大快高]|几[分张个条秒次块种]|什么|啥|哪[些种里个]|怎么|如何|能不能|可不可以|是不是|有没有|会不会|要不要|用不用"
    r"|行不行|能否|可否|是否|支不支持|还是"
)
_COURTESY: Final = regex(
    r"(?:请问|你好|您好|嗨|哈喽|在吗|那个?|对了|还有|另外|顺便|我?(?:就|只|先)*(?:想|要)?(?:先)?(?:问|请教|咨询|了解|打听)(?:一?下|问)?(?:你|您)?"
    r"|谢谢|麻烦了?|拜托|多谢|啊|呀|呢|哈)+"
)
_REMARK: Final = regex(
    r"(?:我|本人|咱)?(?:不太?|也不|不怎么|还不|啥都不|完全不)(?:会|懂|熟|清楚|明白|了解)[\u4e00-\u9fff]{0,6}|我?(?:是|刚)?(?:个|第一次)?(?:新手|小白|用|来)的?"
    r"|[\u4e00-\u9fff]{0,4}(?:着急|急用)"
)
_HERE: Final = (
    r"(?:请问|那|你|你们|您|这边|这里|这个?|它|软件|工具|程序|网站|平台|助手|系统"
    r"|一般|大概|到底|究竟|都|的?话|现在|以后|之后|将来)*"
)
_FILM: Final = r"(?:短?视频|影片|片子?|短片|成片|成品|东西|文件|作品)"
_DONE: Final = (
    rf"(?:(?:[做弄剪生成拍制作]+(?:好|完|出来|成)?了?的?|最后|最终|导出来?的?|输出的?){_FILM}?|{_FILM})"
)
_SENT: Final = r"(?:投放?|发布?|上传|分享|同步|传|转发|投稿)"
_SITES: Final = (
    r"(?:抖音|快手|小红书|朋友圈|视频号|公众号|微博|[bB]站|哔哩哔哩|知乎|西瓜|油管|头条|YouTube|TikTok"
    r"|Instagram)"
)
_ACCOUNT: Final = (
    rf"(?:(?:登[录陆]?|进|用)(?:进|到|一?下)?我?们?(?:自己)?的?{_SITES}?的?(?:账?号|帐号|账户|平台|后台|主页)?(?:里|上)?"
    rf"(?:直接|然后|再|自动|帮我?|替我|给我|把(?:它|{_FILM}))*)"
)
"""Somebody's account that is to be used: 登录我的抖音号."""
_END: Final = r"(?:的?(?:吗|么|嘛|呢|啊|呀|吧|哦|哈|的|了|不|没))*"
_MADE: Final = (
    "导出的是 MP4（H.264 视频、AAC 声音），手机、电脑和微信都能直接播放和发送："
    f"做好后说“导出”，再自己发。最高 {MAX_SHORT_SIDE_PX}p。"
)
_PRICE: Final = "本机的工作室不收费；用托管的服务会用到积分，说“积分”就能看到余额。"
_CHANGES: Final = "可以：做好后直接说要改什么，例如“改成10秒”“标题改成…”“音乐调小到20%”，说“撤销”就退回去。"
_TIME: Final = "草稿马上就好；导出 MP4 要多久，看影片长短和这台机器。"
_VOICE: Final = "可以配音：说“旁白：…”就会念出来。中文、英文各有一个声音。"
_KNOWN: Final = tuple(
    (regex(pattern), told)
    for pattern, told in (
        (
            rf"{_HERE}(?:生成|做|制作|剪|导出|渲染|出)(?:好|完|成)?(?:一?[个条段部支])?(?:[^，。]{{0,6}}{_FILM})?(?:大概|一般|得|需)?(?:要|花|等|用){{1,2}}(?:花|等|用)?(?:多久|多长时间|多少时间|几分钟|很久|多少分钟)(?:时间)?{_END}",
            _TIME,
        ),
        (
            rf"{_HERE}(?:一?[个条段部支]?{_FILM})?{_HERE}(?:(?:时长|长度)?(?:最[长短多大]|一次(?:最多)?)?(?:只?能够?|可以|会|支持|允许)?(?:给?我)?(?:做|拍|生成|剪|出|弄|制作)?(?:到|个|出)?(?:最[长短多])?(?:能|可以|是|有)?(?:做|到)?(?:多长|多久|几分钟|多少秒|多少分钟|几秒)(?:时间|钟)?(?:的?{_FILM})?|(?:{_FILM}的?)?(?:时长|长度|长短)(?:上|方面)?(?:有|有没有)?(?:没有|什么|啥)?(?:限制|要求|上限)){_END}",
            lengths("zh"),
        ),
        (
            rf"{_HERE}(?:能|可以|会|可)?(?:不能|不可以|否)?(?:{_DONE})?(?:之?后|以后|了)*{_HERE}(?:能不能|可不可以|可以|能否|能|会|会不会|可否)?(?:直接|自动|一键|帮我?|帮忙|替我|给我|你|把(?:它|{_FILM}))*{_ACCOUNT}?{_SENT}(?:出去|出来|[到去上在给]|布到)*(?:我(?:自己)?的?)?{_SITES}(?:的?(?:账?号|帐号|平台|主页))?(?:上面?|里|去)*(?:(?:并且?|然后|再|和)?(?:加|带|配|打)上?(?:热门)?(?:话题|标签|定位|文案|封面))?{_END}"
            rf"|{_HERE}(?:能不能|可不可以|可以|能否|能|会不会|会|可否)*(?:直接|自动|帮我?|帮忙|替我|给我|你)*{_ACCOUNT}{_SENT}(?:出去|出来|视频|作品|东西)*{_END}",
            POSTS_NOTHING[1],
        ),
        (
            rf"{_HERE}(?:{_DONE})?(?:之?后|以后)?{_HERE}(?:{_FILM})?(?:是|会是|支持|能|可以|有|用)?(?:导出|输出|保存|生成|存)?(?:成|来|出来)?(?:之?后|的话)?的?(?:{_FILM})?(?:是|为|支持|有)*(?:什么|啥|哪[些种个]|哪几种)(?:样的?)?(?:视频|文件)?格式{_END}",
            _MADE,
        ),
        (
            rf"{_HERE}(?:(?:{_DONE})?(?:之?后|以后)?(?:{_FILM})?的?(?:格式)?(?:是|为)*(?:[mM][pP]4|mov|MOV|视频文件)(?:格式|文件)?|{_HERE}(?:能|可以|支持)(?:导出|输出)(?:成)?(?:[mM][pP]4)(?:格式)?){_END}",
            _MADE,
        ),
        (
            rf"{_HERE}(?:{_DONE})?(?:之?后|以后)?{_HERE}(?:在|用)?(?:微信群?|QQ|手机|朋友|电脑|电视)(?:上|里|群)*(?:能不能|可不可以|可以|能否|能|会)(?:直接|正常)?(?:发送?|打开|看|放|播放?|收到?|转发)[\u4e00-\u9fff]{{0,4}}?{_END}"
            rf"|{_HERE}(?:{_DONE})?(?:之?后|以后)?{_HERE}(?:能不能|可不可以|可以|能否|能)(?:直接)?(?:在|用|发|发到|发给|发送到|传到)(?:微信群?|QQ|手机|电脑|朋友|别人|群)(?:上|里|群)*(?:发送?|打开|看|放|播放?)?{_END}",
            _MADE,
        ),
        (
            rf"{_HERE}(?:{_DONE})?(?:之?后|以后)?{_HERE}(?:(?:怎么|如何|能不能|可不可以|可以|能|在哪里?|哪里)(?:直接)?(?:下载|保存|导出|存到?手机|存下来|拿到)|(?:下载|保存)在哪里?)(?:下来|到|{_FILM}|手机|本地|电脑|里|上)*{_END}",
            _MADE,
        ),
        (
            rf"{_HERE}(?:是|会|要|需要|用|得|做|生成|导出|制作|一[个条次])*(?:{_FILM}|用|一次|一[个条])?(?:是不是|会不会|要不要|需不需要|需要|用不用|会|要|得)?(?:怎么|如何)?(?:收费|免费|付费|付钱|要钱|花钱|给钱|充值|开会员|会员|免费用|多少钱|什么价格?|价格怎么算|收多少钱?){_END}(?:用|使用)?{_END}",
            _PRICE,
        ),
        (
            rf"{_HERE}(?:{_DONE})?(?:之?后|以后|了)*(?:不满意|不好|不喜欢)?(?:的话)?{_HERE}(?:还|再|可以|能|能不能|可不可以|怎么)+(?:随便|自己|接着|继续|再)?(?:改|修改|调整?|重做|返工|编辑)(?:一?下|了)?(?:几次|多少次|吗)?{_END}",
            _CHANGES,
        ),
        (
            rf"{_HERE}(?:能不能|可不可以|可以|能|会|有没有|有|支持)+(?:自动|给?{_FILM})?(?:配音|旁白|念字幕|解说|朗读)(?:功能)?{_END}",
            _VOICE,
        ),
        (
            rf"{_HERE}(?:支不支持|支持|有没有|是否支持|能不能支持|可以支持)(?![，。])[^，。,.：:\d“”]{{2,18}}(?:吗|么|嘛|功能|没有)+{_END}",
            abilities("zh"),
        ),
        (
            rf"{_HERE}(?:能够?|可以|会)(?:帮我?|给我)?(?:做|拍|剪|生成|制作)(?:出|些)?(?:什么|啥|哪些|哪几种|怎样)(?:样子?的?|类型的?|风格的?|的)*{_FILM}{_END}",
            abilities("zh"),
        ),
        (
            rf"{_HERE}(?:该|要|应该)?(?:怎么|如何)(?:用|使用|操作|开始|上手|玩|弄)(?:起来|视频)?{_END}",
            abilities("zh"),
        ),
    )
)
_LONGEST: Final = 70
"""Characters; more is no mere question."""


def asked_of_tool(words: str) -> str:
    """Answer Chinese questions about lengths, files, prices and posting; "" where anything else is said."""
    if len(words) > _LONGEST or not _ASKS.search(words):
        return ""
    told: list[str] = []
    for clause in _CLAUSES.split(words):
        said = _COURTESY.sub("", clause, count=1) if _COURTESY.match(clause) else clause
        known = next((answer for pattern, answer in _KNOWN if pattern.fullmatch(said)), "") if said else ""
        known = known or clause_in_known_words(said, words)
        if said and not (known or only_asks(said) or _REMARK.fullmatch(said) or _COURTESY.fullmatch(said)):
            return ""
        told.append(known)
    answers = list(dict.fromkeys(filter(None, told)))
    return " ".join(
        one for one in answers if not any(one != other and other.startswith(one) for other in answers)
    )
