"""Take out of a first message what its writer says to the maker of the film, and of himself.

The name of a house in it stays: "I coach kids at the Millbrook swim club" is a video for that club. What only
says how the film is to be is left to `shaping`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.framing import introduces
from nemo_notebook.studio.director.reading.messages.shaping import only_shape
from nemo_notebook.studio.director.reading.messages.texts import QUOTED

_FEWEST: Final = 2  # clauses, of which one can be talk
_LONGEST: Final = 4000  # characters; more is material
_CLAUSE: Final = regex(
    r"(?P<said>(?:[^,，.。;；!！?？…\n–—]|[,.;!?…–—](?=\w))*?)"
    r"(?P<mark>\s?[,.;!?…–—](?!\w)[\s,.;!?…]*|[，。；！？\n][\s，。；！？…]*|\sand\s(?=(?:i|we)(?:['’]d)?\s(?:need|want|would|like)\b)|$)",
    re.I,
)
"""Words, and the mark behind them."""
_TO_DO: Final = regex(r"(?:i|we)(?:['’]d|\swould)?\s(?:want|need|like)\sto\s", re.I)
_AND: Final = regex(r"\s?and\s", re.I)
_COMMA: Final = regex(r"\s*[,，;；]\s*|\sand\s", re.I)
_GIVEN: Final = regex(
    r"\b(?:captions?|texts?|script|lines?|lyrics|quote|poem|says?|saying|narrat\w+|voice-?over|words)\s?[:：]|(?:字幕|文案|台词|旁白|配音|内容|歌词|诗|文字|写)[:：]",
    re.I,
)
"""Behind it stand the words of the film."""
_VERY: Final = (
    r"(?:(?:really|just|so|very|pretty|totally|completely|a\s(?:bit"
    r"|little|total|complete)|not|quite|honestly|kind\sof|sort\sof|absolutely)\s)*"
)
_SAID_TO_US: Final = regex(
    rf"(?:(?:and|but|so|sorry|also|oh|well|ps|p\.s)[\s,]+)*(?:i(?:['’]m|\sam|m)\s{_VERY}"
    r"(?:useless|hopeless|terrible|bad|rubbish|clueless|new|good|great|an?\s(?:beginner|newbie|noob|technophobe|dinosaur))(?:\s(?:with|at|to|when\sit\scomes\sto)\s(?:computers?|tech\w*|video\w*|this(?:\s\w+)?|these\sthings|it|editing|ai|all\sthis)(?:\s(?:stuff|things?|kind\sof\sthing))?)?"
    rf"|i(?:\sreally|\shonestly)?\s(?:have\s(?:no|zero)\s(?:idea|clue)|don['’]?t\sknow|know\snothing|dunno|haven['’]?t\sa\sclue)(?:\s(?:what|how|where|much|anything|about)\s[^:\d]{{2,50}})?|idk(?:\s[^\d:]{{2,40}})?|lol|haha+"
    r"|(?:this|it)(?:['’]s|\sis)\s(?:my|our)\sfirst\s(?:time|video|try|attempt|go)(?:\s[^\d:]{2,30})?|first\stime\s(?:here|doing\sthis|using\sthis|trying\sthis)(?:\s[^\d:]{2,20})?"
    r"|(?:no\srush|take\syour\stime|whenever\s(?:you\s(?:can|have\stime)|is\sfine)|(?:it['’]?s\s)?(?:kind\sof\s)?urgent|asap|as\ssoon\sas\spossible|need(?:ed)?\s(?:it|this)\s(?:asap|today|tonight|quickly|fast|by\s\w+)|quick\s(?:one|question|request|job)|(?:as\s)?(?:quick|fast|soon)\sas\s(?:you\s(?:can|possibly\scan)|possible))(?:\s(?:no\srush|please|though|thanks))*"
    r"|(?:i\s(?:really\s)?(?:trust|leave\sit\sto)\s(?:you|your\s\w+)|surprise\sme|you\s(?:decide|choose|pick)|your\s(?:call|choice)|(?:it['’]?s\s)?(?:totally\s)?up\sto\syou|dealer['’]?s\schoice|be\screative|whatever\s(?:you\s(?:think|like|want|prefer|feel)(?:\s(?:is\s)?(?:best|fits|works))?|works(?:\sbest)?|looks\s(?:best|good))|whichever\s(?:you\s(?:think|like|prefer)|is\s(?:easier|easiest|better|best)|works(?:\sbest)?|looks\s(?:best|better))(?:\s(?:is\s)?(?:best|better))?"
    r"|use\syour\s(?:imagination|judge?ment|own\sideas?)|i['’]?m\s(?:easy|flexible|open\sto\s(?:ideas|suggestions|anything))|i\s(?:don['’]?t|do\snot)\s(?:care|mind)(?:\s(?:what|which|how|about)\s[^\d:]{2,40})?|any(?:thing)?\s(?:goes|works|is\sfine))"
    r"|(?:i\s)?(?:hope|guess|think)\s(?:you|that|this|it)(?:['’]s|\sis)?\s?(?:can\shelp|makes\ssense|is\s(?:ok|enough|clear|possible)|enough|ok(?:ay)?|possible|clear)|does\s(?:that|this)\smake\ssense|is\s(?:that|this|it)\s(?:possible|ok(?:ay)?|doable|enough)"
    r"|(?:(?:and|so|yeah|yep|ok(?:ay)?|i\sthink|i\sguess)[\s,]+)*(?:that['’]?s|that\sis)\s(?:really\s|basically\s|about\s|pretty\smuch\s)*(?:all|it|everything)(?:\s(?:really|folks|for\snow|(?:i|we)\s(?:need|want|have)))?"
    r"|nothing\s(?:too\s)?(?:fancy|crazy|special|complicated)|(?-i:the\sworks|all\sthe\strimmings|the\swhole\s(?:shebang|nine\syards))|that\s(?:sort|kind)\sof\sthing|you\sknow\sthe\s(?:drill|sort)"
    r"|(?:please\s)?(?:leave|give|allow)\s(?:people\s|them\s|us\s|me\s|everyone\s|viewers\s)?(?:enough|plenty\sof|some|more|a\sbit\sof)?\s?time\sto\sread(?:\s[^\d:]{2,40})?"
    r"|(?:let\sme\sknow|tell\sme)\sif\s(?:you\sneed|that|this|it|something|anything)\s[^\d:]{2,40}|(?:not\ssure|no\sidea|unsure)(?:\s(?:about|what|which|how|if|where|whether|yet)\s?[^\d:]{0,40})?"
    r"|(?:my|the|our)\s(?:boss|client|teacher|manager|director|wife|husband|daughter|son)\s(?:wants|needs|asked\sfor|is\swaiting\sfor)\s(?:it|this)(?:\s[^\d:]{2,30})?)"
    r"(?:\s(?:so|and|but)\s(?:please\s)?(?P<shape>keep\sit\s(?:\w+\s?){1,3}|nothing\s\w+|make\sit\s(?:simple|easy)))?(?:\s(?:lol|haha+|please|sorry|thanks|honestly|tbh|really))*",
    re.I,
)
"""What is said of one's skill, one's hurry, and to whom a choice is left."""
_AGED: Final = regex(
    r"(?:(?:and|but|because|since|as)\s)?i(?:['’]m|\sam|m)\s(?:only\s|already\s|nearly\s|almost\s)?\d{2}(?:\s(?:years?\sold|now|already|this\syear|and\s[^\d:]{2,30}|so\s(?:please\s)?(?P<shape>[^\d:]{3,30})))?",
    re.I,
)
_PLAYED: Final = regex(
    r"(?:(?:and|but|so|because|since|as|ps)[\s,]+)*(?:(?:the|our|my|this|that)(?:\s[\w'’-]+){1,3}?|we|i|they|people|everyone|customers|guests|visitors|patients|staff|you)(?:['’]ll|\swill|\sam\sgoing\sto|['’]m\sgoing\sto|['’]re\sgoing\sto|\sare\sgoing\sto|\sis\sgoing\sto|\scan|\swant\sto)?\s(?:only\s|just\s|always\s|usually\s|mostly\s|then\s)?"
    r"(?:plays?|shows?|runs?|loops?|posts?|puts?|watch(?:es)?|sees?|screens?|airs?|projects?|uploads?|embeds?|play\sback)\s(?:it|this|that|them)\s(?:back\s|up\s)?(?:on|at|in|to|without|with|during|as|via|before|after|between|over)\s(?!\w+day\b)[^\d:]{2,50}"
    r"|(?:(?:and|but|so|because|since|as)[\s,]+)*(?:(?:it|this|that|the\s(?:video|clip|film))|(?=(?:needs|has)\sto\s))(?:['’]ll\s|['’]s\s|\swill\s|\sis\s|\sshould\s|\shas\sto\s|\sneeds\sto\s|(?:needs|has)\sto\s)(?:be\s|get\s|going\sto\s(?:be\s)?|gonna\s(?:be\s)?|to\sbe\s|only\s|just\s)*(?:play(?:ed|s|ing)?|show(?:n|ed|ing)?|run(?:s|ning)?|loop(?:ed|s|ing)?|post(?:ed)?|go(?:es|ing)?|put|watched|seen|screened|aired|projected|uploaded|embedded|sent|shared|used)(?:\sup)?\s(?:on|at|in|to|without|with|during|as|via|before|after|between|over)\s[^\d:]{2,50}"
    r"|(?:and\s|but\s|it['’]?s\s)?(?:it\s(?:has|have)|there\s(?:is|are)|there['’]?s)\s(?:no|got\sno)\s(?:sound|speakers?|audio)(?:\s(?:there|on\sit|at\sall|anyway))?"
    r"|(?:the|our|my)\s(?:screens?|tvs?|monitors?|displays?|projectors?|speakers?)(?:\s(?:there|here|in\s[\w\s]{3,20}))?\s(?:is|are|has|have|does|do)\s(?:always\s|usually\s)?(?:muted?|silent|on\smute|no\s(?:sound|speakers?|audio)|without\ssound|not\s[\w\s]{3,20})(?:\sanyway)?"
    r"|(?:people|everyone|customers|guests|they|nobody|no\sone)\s(?:will\s|can\s|can['’]?t\s|won['’]?t\s|cannot\s)?(?:hears?|watch(?:es)?|be\sable\sto\shear)\s(?:it|this|anything|the\s(?:sound|audio|music))(?:\s[^\d:]{2,40})?",
    re.I,
)
"""Where and how a film will be played: "the office plays it on mute screens anyway"."""
_PLAYED_ZH: Final = regex(
    r"(?:反正|因为|因|到时候?|会|将|要|准备|打算|是)*(?:放?在|用在|发在|投在|投到|放到)[^，。,\d]{1,10}(?:屏幕?|电视|大屏|投影|大厅|前台|门口|会场|教室|候诊区|等候区|电梯|现场|年会上?|婚礼上?|群里?)(?:里|上|中)?(?:循环|滚动|静音)?(?:播放?|播出|放|展示|投放)?(?:的|用)?"
    r"|(?:那边|现场|屏幕|电视|大屏|那里|店里|大厅)[^，。,\d]{0,6}(?:没有?|不放|不能放|放不了|听不到|听不见)(?:声音|音响|喇叭)?(?:的)?",
)
_SAID_TO_US_ZH: Final = regex(
    r"(?:比较|很|挺|有点|非常|特别)?(?:急用?|着急|赶时间|紧急)(?:要|用)?(?:哈|啊|哦)?|(?:今[天晚]|明[天早])(?:就)?(?:要用?|得用|要交)(?:的)?"
    r"|(?:再过)?(?:\d{1,2}|[一二两三五十半]+)个?(?:多)?(?:分钟|小时|钟头|天)(?:之?后|以?内)(?:我们?)?(?:就|马上)*(?:要用?|得用|要交|要放|得交)(?:的|了)?|急+|在线等"
    r"|我?(?:就)?(?:想|打算|准备)?(?:发|传)(?:到|在|个|上)?(?:一?[条个])?(?:抖音|快手|小红书|朋友圈|视频号|微博|[bB]站)(?:上|里)?(?:留个?纪念|记录一下|分享一下|给大家看看?|玩玩?)(?:用|的)?"
    r"|(?:(?:还有|别的|其[他它余]的?|剩下的?|啥|什么|怎样|咋样)+(?:都|也)(?:行|可以|好|成)(?:的|吧|啊)?)(?=$|[你您]?看着)(?:[你您]?看着(?:办|弄|来|加|搞)(?:吧|就行|就好)?)?"
    r"|(?:剩下的?|其他的?|其它的?|别的|具体|细节|风格|音乐|画面)?(?:你|您)?(?:就|来|自己)?(?:看着办|看着弄|看着来|随意发挥|自由发挥|定就行|决定|安排|发挥)(?:吧|就行|就好|即可)?|(?:你|您)(?:来)?(?:定|选)吧?|(?:怎么|随便)(?:弄|做|搞|来|都)*(?:都)?(?:行|可以|好)(?:的|吧)?|随便|随意"
    r"|我?(?:自己)?(?:也)?(?:完全|真的|实在|其实)?(?:不太|不怎么|一点都?不|不|没)(?:懂|会|了解|熟悉|做过|弄过|搞过|用过|擅长)(?:这个|这些|这种|做|弄|剪|拍|电脑|技术|软件|剪辑|制作)*(?:视频|短片|片子|剪辑|电脑|技术|软件|东西)?|我?(?:是)?(?:个)?(?:新手|小白|菜鸟|外行|门外汉|技术盲|电脑盲)(?:一枚|一个)?|第一次(?:用|做|弄|来|接触|尝试)[^，。\d]{0,6}"
    r"|(?:老板|领导|老师|学校|公司|客户|主任|经理)(?:让|叫|要求|催|要)(?:我|我们)?(?:交|做|弄|赶紧)?(?:的|个)?|(?:孩子|小孩|宝宝|女儿|儿子|学生|学校|老师)?(?:学校|老师|幼儿园|班里|班上)?(?:要交|布置|要求)的?(?:作业|任务|功课)"
    r"|不?知道(?:怎么|该怎么|行不行|可不可以|能不能)[^，。\d]{0,8}|(?:这样|不知)?(?:可以|能|行)(?:做|实现|弄|办到)?[吗么不]|有没有(?:什么)?(?:建议|好主意|想法)|(?:价格|价钱|地址|电话|时间|日期|名字|logo)(?:先|就|暂时|暂)?(?:不写|不用写|不放|别写|不要写|不公布|保密|待定)了?|我(?:今年|已经|都)?\d{2}(?:多)?岁了?|年纪大了?",
)
_OCCASION_ZH: Final = regex(
    r"(?:我|我们|咱)(?:家|们)?的?(?:[老爷奶外妈爸公婆岳父母姥舅姑姨伯叔哥姐弟妹儿子女孙闺蜜宝朋友同事孩娃对象领导师傅徒]{1,4})(?:和[\u4e00-\u9fff]{1,4})?"
    r"(?:今年|明年|马上|快要?|就要?|要|即将|今[天晚]|明[天晚]|后天|大后天|[本这下]个?(?:周|星期|礼拜)[一二三四五六日末天]?|[本这下]个?月(?:初|底)?|\d{1,2}月\d{1,2}[日号]|过[几两]天){0,3}"
    r"(?:(?:过|是)?(?:[一二三四五六七八九十百\d]{1,3}(?:岁|周岁)?(?:大寿|生日|周岁|岁)|生日|满月|百天|周岁|退休|结婚|出嫁|订婚|毕业|升学|搬家|乔迁|生日宴))(?:了|啦|的生日)?"
)
"""For what occasion a film is, told before it: 我妈下周六六十大寿，想做个…."""
_WANTS_ZH: Final = regex(r"(?:我们?|就|所以|请|帮我|麻烦)*(?:想|要|打算|准备|需要|给[她他]|做|弄|剪|来|用)")
_TITLED_ZH: Final = regex(r"(?:标题|片名|题目|字幕|文字|写)[^，。]{0,6}[“\"「『：:]")
_NAME: Final = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December|English"
    r"|Spanish|French|German|Chinese|Maths?)\b)(?-i:[A-Z][\w'’.&]*(?<!\.))(?:\s(?:&|and|of|the|for|in|at|de|la)(?=\s(?-i:[A-Z\d]))|\s(?-i:[A-Z\d])[\w'’&]*)*"
)
_HOUSE: Final = (
    rf"(?P<house>(?!(?:in|at|on|to|with|from|by|since|every|until|for|about|as)\s)(?:(?:the|our"
    rf"|my|an?)\s)?(?:(?!(?:in|at|on|near|from)\s)[a-z'’-]+\s){{0,4}}?{_NAME}(?:\s[a-z-]+){{0,3}}?)"
)
_WHO: Final = r"(?:(?:my\s\w+\s(?:and|&)\si|i|we|me\sand\smy\s\w+)(?:['’](?:m|re)|\s(?:am|are))?)"
_ROLE: Final = (
    r"(?:(?:the|an?)\s)?(?:(?:[a-z-]+\s){0,3}(?:owners?|managers?|head|coach(?:es)?|teachers?|secretary|president|founders?|directors?"
    r"|chair\w*|organi[sz]ers?|volunteers?|members?|librarian|nurse|pastor|captain|leader|students?|rep|treasurer|assistant|principal|part))"
)
_SPEAKS: Final = regex(
    rf"(?:(?:hi|hello|hey)\s)?{_WHO}\s(?:(?:also|currently|both|help|just|now|recently)\s)*"
    rf"(?:{_ROLE}\s(?:of|at|for|in|with)|(?:coach|teach|work|volunteer|serve|play|sing|study|train|help(?:\sout)?|tutor|nurse)(?:\s(?!at\b|for\b|with\b|in\b)[\w'’-]+){{0,4}}\s(?:at|for|with|in)|from|with|run|own|manage|represent|lead|chair|organi[sz]e|founded|opened|started|belong\sto)\s"
    rf"{_HOUSE}(?P<since>\s(?:since|for)\s\d[\w\s]{{1,14}})?",
    re.I,
)
"""Who speaks, and for which house: "I coach kids at the Millbrook swim club"."""
_WE_ARE: Final = regex(
    rf"(?:(?:hi|hello|hey)\s)?(?:we(?:['’]re|\sare)|this\sis)\s(?P<house>(?:the\s)?{_NAME})", re.I
)
_MY_NAME: Final = regex(r"my\sname(?:['’]s|\sis)\s[A-Z]\w+(?:\s[A-Z]\w+)?", re.I)
_CANDIDATE: Final = regex(
    r"\bmy\sname\sis\s(?P<name>(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?)(?:,\s|\sand\s|,\sand\s)i(?:['’]m|\sam)\s(?P<does>[a-z]+ing\s|an?\s)",
    re.I,
)
"""Who it is that the film is of: "My name is Ana Lopez and I'm running for …"."""
_ASIDE: Final = regex(r"\s?\((?P<said>[^()\n]{3,120})\)(?P<mark>,?)")
_COUNTS: Final = regex(
    r"\b(?:[2-9]|two|three|four|five|six|seven|eight|nine)\s(?:\w+\s)?(?:points|features|benefits|reasons|tips|steps|facts|rules|bullets|lines|perks|takeaways)$",
    re.I,
)
"""What is counted, before its items in brackets."""
_THAT: Final = regex(r"\s(?:that|which|ending|showing)\b", re.I)
_BEFORE: Final = regex(
    r"\A(?:as\s(?:requested|discussed|promised|agreed|asked)[^:,.\n]{0,30}|for\smy\s(?:boss|manager|client)|(?:a\s)?quick\s(?:one|request|job)|request|brief|task|job)\s?(?:[:,]|[-–—](?=\s))\s",
    re.I,
)
_HOW_BEST: Final = regex(
    r"^(?:hi[\s,]+)?(?:what(?:['’]?s|\sis|\swould\sbe|\sare)\s(?:the|a|some|your)\s(?:best|good|great|nice|quickest|easiest|simplest)\s(?:ways?|methods?|ideas?)\s(?:to|of|for)|how\s(?:do|can|could|should|would)\s(?:i|we|you)\s(?:best\s)?)"
    r"\s?(?P<deed>explain|present|show|promote|announce|advertise|introduce|teach)(?:ing)?\s(?P<what>[^?？\n]{4,90})[?？]",
    re.I,
)
_FILM: Final = regex(r"\b(?:videos?|clips?|films?|reels?|tiktok|seconds?|secs?|\d+s)\b", re.I)
_WISHES_ZH: Final = regex(
    r"(?:(?<=^)|(?<=[，。,；;！!\n]))(?:我们?)?(?:想要?|打算|准备|希望|计划)(?:能|可以)?(?:给大家|跟大家|和大家|向大家)?(?=(?:分享|介绍|推荐|讲讲?|做|拍|制作|宣传|记录|说说|发|来|弄|剪))"
)
_HOUSE_ZH: Final = regex(
    r"(?:我们?|本人|我和[^，。]{1,6}|我[老爸妈][公婆爸妈])(?:俩|家|一起)?在(?P<where>[\u4e00-\u9fff]{2,6}?)(?:新|刚)?(?:开|经营|办)(?:了|着)?(?:一?[家间个所]|两家)(?P<what>[\u4e00-\u9fff]{2,8})(?=[，,](?:店?名字?)?(?:叫|取名|名为))"
)
"""Where a house is and of what kind, before its name: 我在大理开了一家民宿，叫…."""
_SUBTITLES: Final = regex(
    r"(?<![^\s,，.。;；!！\n])\s?(?:(?:no|without|don['’]?t\sneed(?:\sany)?|(?:we|i)\sdon['’]?t\s(?:need|want)(?:\sany)?)\s(?:(?:english|chinese|foreign|bilingual)\s(?:subtitles?|captions?|translations?)|(?:subtitles?|captions?|translations?)\s(?:(?:needed|required|necessary)\s)?in\s(?:english|chinese))(?:\s(?:needed|required|necessary|please))?"
    r"|(?:english|chinese)\s(?:subtitles?|captions?|translations?)\s(?:are\s|is\s)?(?:not|n['’]t)\s(?:needed|required|necessary)"
    r"|(?:不要|不用|不需要|无需|不必|别加|不加)(?:加|有|配)?(?:英文|中文|英语|双语|外语)(?:字幕|翻译)(?:了|的)?|(?:英文|中文|英语|双语|外语)(?:字幕|翻译)(?:就|都|也)?(?:不要|不用|不需要|不必|免|不加)(?:加|要|有|配)?了?)(?=[\s,，.。;；!！\n]|$)",
    re.I,
)
"""Captions that are declined in one language, in which nobody wants them."""


_SHOWN_ON: Final = regex(
    r"(?<=[\w.!])\s(?:(?:it\s|this\s)?(?:needs|has|will\shave)\sto\s(?:be\s)?(?:play(?:ed)?|run|go|loop|show(?:n)?|displayed)(?:\sup)?\s)?(?:for|on|in)\s(?:the|our|my|a)\s(?:[\w'’-]+\s){0,3}?(?:screens?|tvs?|televisions?|telly|displays?|monitors?|projectors?|intranet|notice\s?board|signage|kiosk"
    r"|group\schat|whatsapp\sgroup|lobby|foyer|waiting\sroom|staff\s?room|break\s?room)(?=\s*(?:[,.:;!\n]|$))",
    re.I,
)
"""Where a film is to be played, which is not what it is of."""
_NOTICE: Final = regex(r"\b(?:reminders?|notices?|announcements?|tips|guide|menu|rules)\b", re.I)
_NAMED_NOTICE: Final = regex(
    rf"\b(?!an?\b|the\b|our\b|my\b|short\b|quick\b|secs?\b|seconds?\b|video\b)[a-z]{{3,}}\s{_NOTICE.pattern}$",
    re.I,
)
_LINE_EACH: Final = regex(
    r"[,，]\s*(?:(?:just|only|with)\s)?(?:one|a\ssingle|1)\s(?:short\s)?(?:line|sentence|caption|slide|phrase)\s(?:each|per\s\w+|for\seach(?:\sone)?)(?=\s?[:：])"
    r"|[,，]\s*(?:每|各)[条个点句项步]?(?:都|只|就|用|写|配)*(?:[一1]句话?|[一1]行字?|[一1][条个]字幕|[不少]超?过?于?\d+个?字|\d+个?字(?:以内)?)(?=\s?[:：])",
    re.I,
)
"""How much is said of each item: "5 tips, one line each: …"."""
_SEEN_BY_ZH: Final = regex(r"[给让][^，。,\d]{1,6}看的(?=[\u4e00-\u9fff]{2,8}(?:介绍|视频|短片|宣传))")
_ABOUT_ZH: Final = regex(
    r"\A(?:要求|需求|说明|备注)[:：]\s*(?=[^\n]*[，,])|\A(?:关于|有关)(?=[^，。,的\n]{2,12}[，,。])"
)
_COUNTED_ZH: Final = regex(
    r"(?<![^，。,；;\s])(?:讲讲?|说说?|介绍)(?=[二三四五六七八九十两\d]+[个条点种][^，。:：]{2,12}[:：])"
)
_NOT_WANTED: Final = regex(
    r"(?P<what>music|voice-?\s?over|narration|subtitles|captions|sound|title)\s(?:is\s|are\s)?(?:not|isn['’]t|aren['’]t)\s(?:needed|necessary|required|wanted)",
    re.I,
)
_NOT_WANTED_ZH: Final = regex(
    r"(?<![^，。；,;！!\s])(?P<what>(?:背景)?音乐|配音|旁白|解说|人声|配乐|字幕|标题|文字|水印)(?:就|都|也|我们|那个)*(?:不用|不需要|不要|不必|免|就算|就不)(?:加|要|有|配|放|做|写)?了?(?=[\s，。,;；！!]|$)"
)
"""What is refused behind its name: 配音不用了."""

_TRIAL: Final = regex(
    r"\b(?:i|we)\s(?:(?:just|only|really)\s)*(?:want|need|hope|would\slike|plan)\sto\s(?:test|try(?:\sout)?|check|see|pilot)\s"
    r"(?P<film>(?:an?|the|our|some)\s(?:[\w-]+\s){0,3}?(?:ads?|adverts?|videos?|films?|clips?|promos?|reels?|spots?))"
    r"\s(?:first\s)?before\s(?:we|i|you|they|paying|spending|hiring|booking)\b[^,.;!?\n“\"]*",
    re.I,
)
"""Why a film is tried first: "I want to test an ad before we pay for a shoot"."""


def without_talk(text: str) -> str:
    """Return a message without what is said to the maker; one that is nothing else as it is."""
    if len(text) > _LONGEST:
        return text
    text = _TRIAL.sub(r"make \g<film>", text)
    text = _CANDIDATE.sub(r"A video for \g<name>, \g<does>", _BEFORE.sub("", _ASIDE.sub(_unfolded, text)))
    text = _HOW_BEST.sub(_told, text) if _FILM.search(text) else text
    text = _NOT_WANTED_ZH.sub(r"不要\g<what>", _NOT_WANTED.sub(r"no \g<what>", text))
    text = _SEEN_BY_ZH.sub("", _COUNTED_ZH.sub("", _LINE_EACH.sub("", _SHOWN_ON.sub(_notice, text))))
    told = _SUBTITLES.sub("", _WISHES_ZH.sub("", _HOUSE_ZH.sub(r"\g<where>\g<what>", text)))
    given = _GIVEN.search(told)
    end = given.start() if given else len(told)
    kept = _spoken(told[:end]) + told[end:]
    return _ABOUT_ZH.sub("", kept.strip(" ,，;；")) if re.search(r"\w", kept) else text


def _notice(shown: re.Match[str]) -> str:
    """What is played somewhere and followed by its words is a notice."""
    before, after = shown.string[: shown.start()], shown.string[shown.end() :]
    if _NAMED_NOTICE.search(before):
        return shown[0]
    return " as a notice" if after.lstrip()[:1] == ":" and not _NOTICE.search(before) else ""


def _unfolded(aside: re.Match[str]) -> str:
    """What in brackets is talk or shapes the film, without them."""
    clauses = [one.strip() for one in re.split("[,，;]", aside["said"])]
    if len(clauses) > 1 and _COUNTS.search(aside.string[: aside.start()]):
        return f": {aside['said']}."
    plain = all(_SAID_TO_US.fullmatch(one) or only_shape(one) for one in clauses)
    goes_on = _THAT.match(aside.string, aside.end())
    return f", {aside['said']}{aside['mark'] or ',' * bool(goes_on)}" if plain else aside[0]


def _told(asked: re.Match[str]) -> str:
    """An order in place of a question: "what's the best way to explain …?"."""
    return f"{asked['deed'].capitalize()} {asked['what'].strip()}."


def _spoken(text: str) -> str:
    """Drop the clauses that are talk, and name the house of who speaks."""
    found = [one for one in _CLAUSE.finditer(text) if one[0]]
    if len(found) < _FEWEST or "".join(one[0] for one in found) != text:
        return text
    quotes = [one.span() for one in QUOTED.finditer(text)]
    kept: list[tuple[str, str]] = []
    for place, one in enumerate(found):
        said = one["said"].strip()
        quoted = any(begin < one.end() and one.start() < end for begin, end in quotes)
        heard = said if quoted else _heard(said, place, found)
        if heard or not said:
            mark = ". " if heard != said and _AND.fullmatch(one["mark"]) else one["mark"]
            kept.append((one["said"] if heard == said else heard, mark))
        elif kept and _COMMA.fullmatch(kept[-1][1]):
            kept[-1] = (kept[-1][0], one["mark"] or kept[-1][1])
    return "".join(f"{said}{mark}" for said, mark in kept)


def _heard(said: str, place: int, among: list[re.Match[str]]) -> str:
    """A clause as the film needs it: "" where it is talk."""
    if talk := _SAID_TO_US.fullmatch(said):
        return talk["shape"] or ""
    edge = place in (0, len(among) - 1)
    if edge and (aged := _AGED.fullmatch(said)):
        return aged["shape"] or ""
    if any(one.fullmatch(said) for one in (_SAID_TO_US_ZH, _PLAYED, _PLAYED_ZH)):
        return ""
    after = among[place + 1]["said"].strip() if place + 1 < len(among) else ""
    titled = place < _FEWEST and _OCCASION_ZH.fullmatch(said) and _TITLED_ZH.search(among[0].string)
    if titled and _WANTS_ZH.match(after):
        return ""
    if _MY_NAME.fullmatch(said) and _SPEAKS.fullmatch(after):
        return ""
    speaks = _SPEAKS.fullmatch(said) if place < _FEWEST or edge else None
    speaks = speaks or (_WE_ARE.fullmatch(said) if not place else None)
    if speaks:
        return f"A video for {speaks['house']}"
    joined = not place and _AND.fullmatch(among[0]["mark"]) and (_FILM.search(after) or _TO_DO.match(after))
    return "" if joined and introduces(said) else said
