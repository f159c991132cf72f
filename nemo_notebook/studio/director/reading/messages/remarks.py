"""Tell what is said beside a wish and orders nothing: a grumble, a reason, a name one is called by.

What such words are about is left to the readers; here they only stay unmentioned once a wish is done.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone
from nemo_notebook.studio.director.reading.terms.told_times import tells_when

_CALLED: Final = regex(
    r"^\W*(?:(?:oh|ah+|ugh+|eww?|aw+|hmm+|well|goodness|gosh|gracious|heavens|jeez|geez|blimey|crikey|sorry|oops|whoops|damn|man|god|lord|omg|wow|yikes|phew|bless"
    r"|my|me|you|so|it|dear(?:ie|y)?|love|lovey|darling|honey|hun|sweetie|sweetheart|mate|dude|bro|buddy|pal|guys|folks|team|friend|sir|madam|ma['’]am|robot|computer|nemo"
    r"|nerves|ears|eyes|head|heart|days|much|obliged|appreciated|thanks?|thank|cheers)\W*)+$"
    r"|^(?:哎呀?|哎哟|唉|啊|天[哪呐啊]|我的天|妈呀|老天|救命|抱歉|对不起|不好意思|亲|宝|宝宝|亲爱的|老师|大佬|师傅|朋友|各位|兄弟|小助手|机器人)+$",
    re.I,
)
_FEELS: Final = regex(
    r"\b(?:sucks?|stinks?|ugly|hideous|awful|terrible|horrible|horrid|dreadful|ghastly|hate\sit|hates\sit|can['’]?t\sstand|a\s(?:mess|pain|shame|disaster|nightmare)|annoying|embarrassing|nothing\s(?:much\s|at\sall\s|really\s)?(?:happens|happening|to\ssee|going\son|interesting|there|in\sit)|driving\s(?:me|us)|too\smuch)\b"
    r"|死了$|[丑烦晕]|受不了|头[疼痛大]|难[看听受]|辣眼|刺[眼耳]|尴尬|[看读念]不(?:完|及|过来)|来不及[看读]",
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
    r"|asks?|asked|complain(?:s|ed)?|struggles?|misses|missed|hides?|covers?|blocks?|wears?|lost|forgot|made|makes|works?|comes?|reads?|leaves?|need|went|goes|gone|rose|dropped|changed|moved|closed|opened|ended|started|ran|run|needed|talks|speaks|starts|stops|ends|shows|appears|disappears|vanishes|plays|barks|jumps|drags)\b)"
)
_STATES: Final = regex(
    rf"^\W*(?:(?:and|but|because|since|so(?:\sthat)?|as|cause|cos|otherwise|or(?:\selse)?|for|though|if|when|now)\s)*{_SUBJECT}{_VERB}",
    re.I,
)
_PURPOSE: Final = regex(r"^\W*(?:(?:so(?:\sthat)?|because|since|otherwise|in\scase)\s)", re.I)
_WISHES: Final = regex(
    r"\b(?:should|must|need(?:s|ed)?|ought|has\sto|have\sto|want(?:s|ed)?|wish(?:es)?|prefer(?:s|red)?|rather|would\slike|['’]d\slike|let['’]?s|instead|supposed|meant\sto)\b",
    re.I,
)
_OF_FILM: Final = regex(
    r"\b(?:titles?|captions?|subtitles?|texts?|words?|letters|music|songs?|voice\w*|narrat\w+|pictures?|photos?|images?|scenes?|shots?|slides?|clips?|colou?rs?|fonts?|sounds?|volume|transitions?"
    r"|film|video|logo|length|seconds|zoom\w*|animat\w+|bars?|charts?|steps?|end|ending|start|beginning|top|bottom|middle)\b|(?<![\w.])\d+(?!\w)|[\"“”‘「]",
    re.I,
)
"""What a statement would have to be understood for."""
_DOINGS: Final = regex(
    rf"^\W*(?:(?:because|since|as|cause|cos|and|but|so)\s)*{_SUBJECT}(?:['’]ve)?\s(?:(?:just|really|only|still|usually|always|also)\s)*"
    r"(?:have|has|had|need|needs|want|wants|got|gotta|must|hope|hopes|plan|like|likes|love|loves|try|trying|going)\s?(?:got\s)?(?:to\s)?"
    r"(?:talk|speak|teach|present|explain|lecture|sing|dance|shout|send|post|upload|share|print|email|submit|hand|leave|read|follow|keep\sup|understand|watch|sleep|be\s(?:home|there|done|ready|able\sto))\b"
    r"|^\W*(?:(?:because|since|as|cos|and)\s)*(?:nobody|no\sone|none\sof\s\w+|hardly\sanyone)\s(?:really\s|even\s)?(?:wants?|needs?|likes?|asked|cares?|will|would|can|could|ever|knows?)\b",
    re.I,
)
"""What people are to do, which is no wish for the film: "I have to talk over it in class"."""
_OTHERS: Final = regex(
    r"^\W*(?:(?:because|since|as|cause|cos|and|but|though)\s)*"
    r"(?:instagram|insta|tiktok|youtube|facebook|whatsapp|linkedin|twitter|wechat|the\s(?:app|platform|website|site|projector|printer|tv|algorithm|system)|my\s(?:phone|computer|laptop|tv)"
    r"|people|everyone|everybody|nobody|no\sone|customers|viewers|students|kids|(?:my|our|the|his|her)\s(?:\w+\s)?(?:boss|client|suppliers?|plumber|builders?|tiler|painters?|electrician|landlord|tenants?|agent|photographer|customers?|teacher|mum|mom|dad|wife|husband|kids?|class|students|team|friends?|grand\w+|neighbou?rs?|guests|audience|followers))"
    rf"{_VERB}"
    r"|^\W*(?:(?:because|since|as|and|but)\s)*(?:the|our|my|his|her|their)\s(?:[\w'’-]+\s){1,2}?(?:has|have|had)\s(?:just\s|now\s|already\s|since\s)?"
    r"(?:dropped|lowered|raised|increased|reduced|changed|moved|cancell?ed|postponed|extended|sold|closed|decided|asked|agreed|confirmed|signed|launched|renamed|updated|cut)\b"
    r"|^(?:因为|毕竟|但是?)?(?:抖音|快手|朋友圈|小红书|视频号|微信|微博|B站|平台|系统|投影仪?|手机|电视|客[户人]|顾客|老板|领导|同事|老师|学生们?|孩子们?|大家|别人|没人|我[妈爸]妈?|家[长里]人?)(?:们|上|那边|那里|都|也|老|总)*(?:说|是|会|不|没|要求|喜欢|觉得|嫌|看|听|限制|反映|吐槽|催|等)"
    r"|^(?:我们?|因为|这个?|就?是|到时候?)*(?:要|想|会|打算|准备|得)*(?:发|传|贴|po)(?:到|在|上|去|给)?(?:一?[条个])?"
    r"(?:ig|ins|instagram|微博|公众号|[bB]站|油管|youtube|推特|twitter|脸书|fb|facebook|line|threads|领英|知乎|(?:微信|家长|业主|公司)?群)"
    r"(?:上|里|去|用|的|看|限时动态|动态)*[啦呀哦的]*$",
    re.I,
)
"""What others do or say."""
_ASKS_BACK_ZH: Final = regex(
    r"^(?:我们?|咱们?|你们?|他们?|她|这|那)[^，。]{0,6}?(?:哪(?:里|儿)?(?:来|有|会|能)的?|又(?:没有?|不是|不会))[^，。]{1,8}$"
)
"""Why something is not to be, as a question that wants no answer: 我们这儿哪来的雪."""
_COMES_FIRST_ZH: Final = regex("^先有[^，。]{1,8}[，,]?才(?:会?有|能|轮到)[^，。]{1,8}$")
"""Why something comes first: 先有烤箱才有面包."""
_PRAISES: Final = regex(
    r"^\W*(?:i\s(?:really\s)?(?:love|like)\s(?:it|this|that|them|the\srest|everything)(?:\s(?:all|a\slot|so\sfar|otherwise))?"
    r"|(?:(?:it|that|this)(?:['’]s|\s(?:is|all|looks?|sounds?))|(?:all\s(?:the\s)?rest|the\s(?:rest|others?)|everything(?:\selse)?|all\selse|overall|otherwise|it\sall|all)(?:['’]s|\s(?:is|are|looks?|sounds?|was))?)"
    r"(?:\s(?:it|so|really|very|quite|pretty|all|already|just|otherwise|looks?|sounds?|is))*\s(?:great|good|fine|perfect|lovely|nice|ok(?:ay)?|wonderful|beautiful|super|amazing|brilliant|alright))(?:\s(?:though|now|already|so\sfar|apart\sfrom\sthat|by\sthe\sway))*\W*$"
    r"|^(?:整体|总体|总的来说|其[他它余]|别的|剩下|前面|后面|大体|基本|效果|整个|视频|影片|片子)*的?(?:上|都|看着|感觉|看起来|来说|来看|也|还)*(?:挺|很|蛮|满|还|非常|特别|真|太|超|比较|已经)*(?:好看?|不错|可以|满意|棒|喜欢|行|ok|OK|完美|到位|没问题|没毛病|没意见)(?:的|了|啦)*$",
    re.I,
)
"""What is well as it is."""
_AMISS: Final = regex(
    r"^\W*(?!.*\b(?:it|make|use|put|set)\s(?:too|so)\b)(?:[\w'’-]+\s){1,4}(?:just\s|really\s|simply\s|still\s)*(?:is|are|was|were|feels?|looks?|seems?|does|do|isn['’]?t|doesn['’]?t|don['’]?t|aren['’]?t|makes?)\s(?:(?:just|so|all|totally|really|completely|not|n['’]t)\s)*"
    r"(?:wrong|bad|off|(?:no|little)\ssense(?:\sotherwise|\slike\s(?:that|this))?|no\sgood|no\suse|useless|pointless|right|good|work(?:ing)?(?:\sfor\s\w+(?:\s\w+)?)?|it|boring|dull|tiring|silly|confusing|unprofessional)\W*$"
    r"|^(?:(?:现在|目前|这|那|这个|这样)*(?:[竖横方][屏版]|比例|尺寸)?)(?:不对|不行|不合适|不太[好对行]|错了|不好)了?$",
    re.I,
)
"""What is not as it should be; what is to be done about it is said beside."""
_UNFIT: Final = regex(
    r"^\W*(?:(?:it|this|that|the\s(?:film|video|whole\sthing))(?:['’]?s|\sis|\sfeels|\slooks|\sseems)|its)\s(?:(?:a\s(?:bit|little|tad)|way|far|much|just|rather|all)\s)*too\s(?:silly|goofy|childish|formal|stiff|serious|cheesy|corny|kitschy|cold|corporate|salesy|pushy|boring|dull|generic|sad|gloomy|sweet|cute|wild|hectic|busy|plain)(?:\sfor\s[^,.;]{2,40})?(?:\s(?:tbh|honestly|though|imo|i\sthink))*\W*$",
    re.I,
)
"""A manner that does not suit; which one would is said beside it."""
_NEWS: Final = regex(
    r"^\W*(?:(?:because|since|as|well|sorry)[,\s]+)*(?:the|our|my|all)?\s?(?:[\w'’-]+\s){1,3}(?:just\s|has\s|have\s)?(?:went|gone|goes|is\sgoing|are\sgoing)\s(?:up|down)(?:\s(?:again|now|a\s(?:bit|little|lot)|since\s\w+|this\s\w+))*\W*$",
    re.I,
)
"""What is new about a price: "prices went up"; the new one is said beside it."""
_OURS: Final = regex(
    r"^\W*(?:(?:because|since|as)\s)?(?:it|that|this)(?:['’]s|\sis)\s(?:for\s)?(?:our|my|his|her|their|the)\s(?:[\w'’-]+\s?){1,4}$",
    re.I,
)
"""Why it is to be so: "it's our brand colour", "that's for my mum's 60th"."""
_TOLD_ZH: Final = regex(
    r"^(?!.*(?:[要想给让做用来成别写叫留停转切念配]|希望|应该|不够))(?:[^，。]{0,8}太[^，。]{1,4}了?|[^，。]{1,10}了|(?:家里|店里|最近|今天|明天|昨天|这样|反正)[^，。]{1,8}|[^，。]{1,6}得(?:很|厉害|不行|慌)|[^，。]{0,6}没(?:什么|啥)[^，。]{1,6})$"
)
"""How things are; no order is in it."""
_WHO_ZH: Final = (
    r"(?:我们?|咱们?|他们?|她们?|它们?|大家|别人|人家|有人|客[户人]|顾客|用户|粉丝|观众|读者|老板|领导|同事|同学们?|学生们?|孩子们?|小孩子?|小朋友们?|宝宝|家[长人]们?|老人家?|老年人|长辈|邻居|朋友们?"
    r"|[爷奶姥]{2}|外[婆公]|爸爸?|妈妈?|老[婆公爸妈]|媳妇|女儿|儿子|姐姐?|哥哥?|弟弟?|妹妹?|[大阿]?[叔姨姑舅婶]{1,2}|耳朵|眼睛|眼神|年纪|看着|听着|听起来|看起来)"
)
_STATES_ZH: Final = regex(
    r"^(?:到时候?|反正|因为|回头|之后|现场|当天)*(?:由|会|是)?(?:我们?|老师|主持人|同事|他|她)(?:会|要|来|自己|亲自|再)*(?:现场|当面|口头)*(?:来)?(?:讲解?|说|念|介绍|解说|演讲|汇报)$"
    rf"|^(?:因为|毕竟|反正|不然|否则|要不然|省得|免得|怕|担心)?(?:我们?的?|咱们?的?)?{_WHO_ZH}(?!要(?!求)|想要?|希望|觉得应该)[^，。]{{1,16}}$"
    r"|^(?:因为|毕竟|免得|省得|以免|不然|否则|要不然|这样(?:才|就|会|更|比较)?|方便|好让|为了)[^，。]{1,16}$"
    r"|^(?:根本|完全|都|真的|实在|有点|简直|全|老)*(?:看不[清见到全懂完]|没[看听][清见到懂]|听不[清见到懂]|读不[清完]|跟不上|来不及|受不了|没人看|没法看)[^，。]{0,6}$"
    r"|^(?:更|比较|显得|看着|会)*(?:喜庆|醒目|显眼|热闹|温馨|好[看认记]|清楚|大气|高级|吉利|亲切)(?:一?[点些])?$"
)
_ORDERS_ZH: Final = regex(
    r"[把将换改加删剪调移挪放去]|[大小快慢长短亮暗高低轻响]一?[点些]|标题|字幕|音乐|画面|图|片尾|旁白|字体|颜色|\d"
)
_LACKS: Final = regex(
    r"^\W*(?:(?:but|and|though|because|since|sorry|only|unfortunately|sadly)[\s,]+)*(?:i|we)\s(?:(?:just|really|still|actually|also)\s)*(?:do\snot|don['’]?t|haven['’]?t|have\snot)\s(?:(?:even|really|actually|currently)\s)*(?:have|got|own)\s"
    r"(?:it|that|this|them|those|one|any|(?:a|an|the|any|my|our|that)\s(?:[\w'’-]+\s)?(?:photos?|pictures?|pics?|images?|files?|videos?|clips?|logos?))(?:\s(?:here|there|with\s(?:me|us)|on\s(?:me|(?:this|my)\s\w+)|at\shand|handy|to\shand|(?:right\s)?now|yet|at\sthe\smoment|ready|myself|anymore|though|sorry))*\W*$"
    r"|^\W*(?:(?:but|and|though|because|since|sorry)[\s,]+)*(?:i|we)\shave\s(?:no|none)(?:\s(?:photos?|pictures?|pics?|images?|files?|videos?|clips?))?(?:\s(?:of\s\w+|here|yet|(?:right\s)?now|with\s(?:me|us)))*\W*$"
    r"|^(?:但是?|可是?|不过|只是)?(?:我们?|咱们?)(?:这[里边儿]|手[上头边里](?:也|还|暂时)?|身边|现在|目前|暂时|电脑[上里]|手机[上里]|也|还)+(?:没有?|找不到)(?:[它这那]个?|(?:这|那)?[张个]?(?:图片?|照片|文件|视频))?(?:了|呢|啊)?$",
    re.I,
)
"""What a person has not got; nothing of the film is to go for it."""
_IN_THE_WAY: Final = (
    r"(?:cover(?:ed|s|ing)?|hid(?:e|es|den|ing)|block(?:s|ed|ing)?|overlap(?:s|ped|ping)?|in\sthe\sway"
    r"|drown(?:s|ed|ing)?|overpower(?:s|ed|ing)?|see|seen|read|readable|hear|heard|notice|miss|think|follow|understand|keep\sup)"
)
_REASON: Final = regex(
    rf"[\s,]+(?:so(?:\sthat)?|because|cause|cos|since|otherwise|or\selse|as(?=\s(?:it|they|people|the|my|our|we|i)\s))\s"
    rf"(?:(?:{_SUBJECT}|(?:[\w'’-]+\s)?[\w'’-]+s)\s(?:\w+\s)?(?:[\w'’]+\s){{1,3}}?{_IN_THE_WAY}\b[^.,;!?]*"
    rf"|(?<!so\s)(?<!that\s)(?:{_SUBJECT}){_VERB}[^.,;!?]*)$"
    r"|(?<=[低小轻点些])(?:不要|别)(?:再)?(?:盖|压)(?:过|住)了?(?:人声|旁白|配音|说话声?)$"
    r"|(?<=[\u4e00-\u9fff])[，,]?(?:免得|省得|以免|以防|不然|否则|好让|方便)[^，。]{1,14}$"
    r"|(?<=er|up)(?<=\w\w\w)\s(?:its|it['’]s|it\sis|they['’]?re|they\sare|thats|that['’]s)\s(?:(?:just|so|too|way|far|really|very|basically|almost|nearly|pretty|quite|still|kinda|practically|a\sbit)\s)+(?:silent|quiet|soft|loud|small|tiny|big|huge|long|short|fast|slow|quick|dark|bright|dull|boring|pale|hard\sto\s(?:read|see|hear))\W*$",
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
    if _CALLED.match(words) or _OURS.match(words) or _NEWS.match(words):
        return True
    if re.search(r"[\u4e00-\u9fff]", words):
        stated = _FEELS.search(words) or _STATES_ZH.match(words) or _TOLD_ZH.match(words)
        bare = bool(_PRAISES.match(words) or _AMISS.match(words))
        return bare or bool(stated) and not _ORDERS_ZH.search(words)
    if _UNFIT.match(words):
        return True
    if any(one.match(words) for one in (_DOINGS, _PRAISES, _AMISS)) and not _OF_FILM.search(words):
        return True
    if _WISHES.search(words):
        return False
    if _FEELS.search(words) or tells_when(words) and not _OF_FILM.search(words):
        return True
    return bool(_STATES.match(words) or _PURPOSE.match(words)) and not _OF_FILM.search(words)


def states(said: str) -> bool:
    """Whether a clause says how something is, and what is wished for is not in it: "she talks over it"."""
    words = said.strip(" ,.，。!！~～…")
    return bool(_STATES.match(words) or _AMISS.match(words)) and not _WISHES.search(words)


def lacks_something(said: str) -> bool:
    """Whether a clause says that a thing is not at hand: "I don't have it here", 我手上没有."""
    return bool(_LACKS.match(said.strip(" ,.，。!！~～…")))


def tells_of_others(said: str) -> bool:
    """Whether a clause only tells what others do or say: "Instagram keeps cutting it off"."""
    words = said.strip(" ,.，。!！~～…")
    if _COMES_FIRST_ZH.match(words) or (_ASKS_BACK_ZH.match(words) and not _ORDERS_ZH.search(words)):
        return True
    if not _OTHERS.match(words) or re.search(r"\d", words):
        return False
    if re.search(r"[\u4e00-\u9fff]", words):
        return not _ORDERS_ZH.search(words)
    return not (_OF_FILM.search(words) or _WISHES.search(words))
