"""Tell whether a clause only says how a film is to be ("calm piano in the background"), or orders one.

What it tells besides is left to `pitch`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.told_people import tells_people
from nemo_notebook.studio.director.reading.messages.topic import SHAPING_WORDS
from nemo_notebook.studio.director.reading.terms.audiences import tells_audience
from nemo_notebook.studio.director.reading.terms.look_words import only_look
from nemo_notebook.studio.director.reading.terms.manner_words import FILLING_ZH, LOOKS, TRAITS
from nemo_notebook.studio.director.reading.terms.offers import ADDRESS, CONTACT, DATE, PRICE
from nemo_notebook.studio.director.reading.terms.tastes import is_taste

_THINGS: Final = regex(
    r"\b(?:bbq|barbecue|food|drinks?|games|dinner|wine|dancing)\s(?:&|and)\smusic\b|\blive\s(?:music|piano|jazz|band)\b|\b(?:bird|whale|love|folk|swan|children['’]?s)\s?songs?\b|\b(?:music|song|piano|guitar|drum|violin|voice|singing|jazz|video|photo|film|movie|photography|sound|art)\s"
    r"(?:lessons?|schools?|festivals?|nights?|quiz(?:zes)?|shops?|teachers?|rooms?|stages?|classes|clubs?|academy|workshops?|studios?|theat(?:re|er)s?"
    r"|therapy|exams?|competition|courses?|equipment|editing|editors?|games?|bars?|store|evenings?|bands?)\b"
    r"|\b(?:portrait|landscape)\s(?:photo\w*|sessions?|paint\w+|garden\w*|design\w*|architect\w*|artists?)\b"
    r"|\bsquare\s(?:feet|foot|met(?:er|re)s?|miles?|dance)\b|\btown\ssquare\b|\b(?:in|on|at)\sthe\ssquare\b|\bstory\s?(?:time|hour|telling)\b"
    r"|\b(?:your|own)\svoices?\b(?!-?\s?over)"
    r"|\bbackground\s(?:checks?|noise)\b|\b(?:job|book|world|league)\stitles?\b|\btitle\s(?:race|match|winner|holder)s?\b|\b(?:hair)\s?style\w*"
    r"|\b(?:flu|rabies|vaccine|booster|covid|espresso|tequila)\sshots?\b|\bshots?\s(?:due|of\s(?:espresso|tequila|vodka))\b"
    r"|\b(?:\d+|few|limited|parking|only)\s(?:\w+\s)?spots?\b|\bspots?\s(?:left|available|remaining)\b|\bpost\s(?:office|code)\b|\bby\spost\b"
    r"|\b(?:board|cycling|denim|running|swim)\sshorts\b|\b(?:success|our|love|true|his|her|their)\sstor(?:y|ies)\b|\b(?:one|two|three|\d)[\s-]?stor(?:e?y|ies)\b"
    r"|\b4k\s(?:camera|video|screen|tv|display|recording|projector)\b|\b(?:all|both)\sstyles\b|\bsquare\sdeal\b"
    r"|\bspot\s(?:nodes?|instances?|checks?|prices?|rates?|treatments?|cleaning)\b|\bad\s(?:spend|budgets?|campaigns?|revenue|blockers?)\b|\bvideo\s(?:calls?|chats?|conferenc\w+|doorbells?)\b"
    r"|《[^》]{1,30}》|爵士乐?(?:现场|之夜|演出|酒吧|乐队|俱乐部)|音乐(?:会|厅|节|剧|课|室|教室|老师|学院|学校|教育|家|人|喷泉|培训)|(?:字幕|配音|配乐)(?:组|员|演员|师|软件|翻译|课)"
    r"|(?:钢琴|吉他|小提琴|古筝)(?:课|班|老师|教|培训|陪练|考级|独奏|演奏|汇报|演出|表演|音乐会|比赛|行)"
    r"|视频(?:会议|剪辑|课|通话|监控|网站|制作)|[竖横]琴|背景(?:墙|板|调查|知识)|节奏感(?![强十很])",
    re.I,
)
"""Things whose names hold a word of film-making."""
_FILM: Final = regex(
    r"\b(?:videos?|clips?|films?|movies?|reels?|shorts|ads?|adverts?|commercials?|promos?|explainers?|trailers?"
    r"|teasers?|slideshows?|spots?|animations?|mp4s?|tiktoks?|invitations?|intros?|^(?:an?\s)?(?:\w+\s)?(?:poster|flyer)(?=\sfor\s)|(?<!can\s)(?<!tin\s)(?<!bottle\s)(?<!door\s)(?<!season\s)openers?|story|post|notice"
    r"|announcements?|instagram|tiktok|linkedin|youtube|facebook)\b|视频|短片|影片|宣传片|形象片|广告|动画|抖音|朋友圈|小红书|快手"
    r"|通知(?!书)|启事|预告|海报",
    re.I,
)
_SHAPES: Final = regex(
    r"^\W*(?:about\s|around\s|ca\.?\s)?\d+[\s-]?(?:s|secs?|seconds?)\b"
    r"|^\W*(?:a|one|half|\d|two|three)[\s-](?:a\s)?min(?:ute)?s?\W*$"
    r"|\b(?:music|soundtrack|song|voice\w*|narrat\w+|subtitles?|captions?|titles?|headline|landscape|vertical|portrait"
    r"|square|widescreen|\d{3,4}p|hd|4k|9:16|16:9|1:1|4:5|aspect|format|style|mood|vibes?|tones?|colou?r\sscheme|brand\scolou?rs?"
    r"|ending|ends?\swith|background|lo-?fi|techno|jazzy|cta|tagline|slogan|duration|seed|scenes?|shots?|(?:day|part|act)\s\d|\d{3,4}\s?[x×]\s?\d{3,4})\b"
    r"|^\W*for\s(?:\d{1,2}(?:st|nd|rd|th)[\s-]grade\w*|grades?\s\d.*|year\s\d.*|ages?\s\d.*|\d{1,2}\s?(?:-|to|–)\s?\d{1,2}[\s-]years?.*)$"
    r"|^\W*(?:for|target\w*|aimed\sat)\s(?!(?:free|\$|€|£|only|just|rent|sale|\d))"
    r"|^\W*(?:9:16|16:9|1:1|4:5|3:4|4:3)(?:[的格比]|画幅|尺寸)|^\W*\d+\s?秒钟?的?(?:$|[竖横方视短，,])|[竖横方]屏|方形|横版|竖版|(?<!、)音乐(?![会厅节剧])|一[点些]$|配乐|配音|旁白|字幕|色调|风格?$|标题|片头|结尾|背景|轻快|欢快"
    r"|活泼|动感|节奏|镜头|画面|轮播|每张|图片|照片|^(?:\d+秒的?)?[^，。,\d]{0,8}(?:推广|宣传|介绍)[,，]?$|^[用以][^，。]{0,8}(?:展示|呈现)|国风|爵士|钢琴|吉他|面向"
    r"|不要(?=$|太|那么|过于|(?:有|加|带|出现|放|用|打|写|配)?[^，。]{0,6}(?:字|文案|标题|片名|配音|旁白|解说|音乐|配乐|BGM|声|歌|转场|特效|水印|背景|花哨|logo|片头|片尾|动画|滤镜|人物|真人|人脸|画面|镜头|场景|音效|表情|边框))"
    r"|^[\u4e00-\u9fff]{1,6}的(?:感觉|氛围)$|^with\s(?:\w+\s){0,3}(?:photos?|pictures?|images?|clips?|pics)$|(?<!血液)(?<!良性)(?<!恶性)循环(?!寿命|使用|利用|次数|经济|水|系统)|^无声$|^[\u4e00-\u9fff]{2,8}播放$"
    r"|\b(?:logo|brand|company|school|club|team)\scolou?rs\b|\b(?:feel|feeling|(?<!you\s)(?<!we\s)(?<!they\s)look|energy|aesthetic|theme|atmosphere|ambience)$|^(?!(?:two|three|four|five|six|many|all|available)\b|.*\b(?:has|have|is|are|comes?)\s)(?:[a-z-]+\s){1,3}(?:colou?rs|palette|shades|hues|lighting|visuals)$"
    r"|^[\u4e00-\u9fff]{0,6}的?(?:名字|名称|店名|品名|片名)就?(?:叫做?|是|为)$"
    r"|^(?:我们?|咱们?|公司|品牌|店里?|学校|企业)*的?(?:品牌|主题|企业|标准|店铺|店里?|公司|logo|学校|校)(?:的)?(?:主)?(?:色|颜色|色调|色系)(?:就|主要|一直)*(?:是|为|用|:|：)"
    r"|\bline\sof\stext\b|^\W*(?:and\s)?(?:show\s|with\s)?(?:only|just)\s(?:the|that|this|one|a\ssingle|these|those|his|her|their|our|my)\s(?:\w+\s)?(?:lines?|sentences?|phrase|words?|title|name|texts?)(?:\sand\s\w+)?(?:\son\s(?:the\s)?screen)?\W*$|^\W*(?:and\s)?nothing\s(?:else|more)(?:\son\s(?:the\s)?screen)?\W*$"
    r"|^\W*(?:and\s)?no\s(?:other|more)\s(?:texts?|words|captions?)\W*$|^(?:只|仅)[^，。]{0,6}(?:字|句话|句|标题|名字)$|^除了[^，。]*(?:文字|字幕|字|文案)$"
    r"|^(?:some?things?|sumthing|smth)\s(?:with|like|along|in\sthe)\b|^(?:with|and)\s(?:a|an|the|one)\s(?:\w+\s){0,3}?(?:question|quiz|logo|countdown|message|card|line|slogan|caption|credits?)\s(?:at|in)\sthe\s(?:very\s)?(?:end|start|beginning)\b"
    r"|^(?:[a-z'-]+\s){1,3}(?:setting|backdrop|scenery|footage|imagery|b-?roll|pictures|visuals|shots)$|^(?!(?:适合|适用|多种|各种|使用|应用|全|更多|不同|生活|消费)[\u4e00-\u9fff]*场景)(?:以|用|配|加|要)?[\u4e00-\u9fff、和]{1,8}的?(?:场景|取景|环境)(?:为主|就好|就行)?$"
    r"|^(?:[a-z-]+\s){1,2}(?:beats?|rhythms?|grooves?)$|^(?:(?:fast|quick|jump|hard|rapid|slow|snappy|smooth|short|clean)\s)+(?:cuts?|cutting|edits?|editing|transitions?|pacing|pace)$|^(?:[男女]生|小朋友|孩子|大叔|老人|姑娘|妈妈|爸爸)来?的?(?:朗读|朗诵|念|读|配音|旁白|声音?)(?:出来)?$|^(?:请人?|让人|找人|有人|帮忙|帮我)?(?:念|读|讲|播|说)(?:一遍|出来)?(?:给[^，。]{1,6}听)?$"
    r"|^\W*(?:i|we)(?:['’]d|\swould|\sreally|\sjust)*\s(?:love|like|want|need|prefer)\s(?:some?thing|(?:an?|one)\s(?:\w+\s){0,3}(?:feel|vibe|look|mood|tone))\b"
    r"|^\W*no\s(?:talking|speaking|speech|narrat\w+)\W*$|^\W*(?:please\s)?(?:speak|talk|read)(?:ing)?\s(?:slow\w*|clear\w*|fast|quickly|softly|loud\w*)\W*$|^(?!.*合唱)[\u4e00-\u9fff]{0,8}[男女童]声(?:播报|朗读|朗诵|旁白|配音|解说|念|读)?$"
    r"|^(?:请|用|要|最好)*标?准?(?:普通话|国语|粤语|方言|英[语文]|中文)(?:来|的)?(?:播报|朗读|讲解|解说|念|读)(?:一遍|出来)?$"
    r"|^(?:柱状|条形|饼状?|折线|环形)图$|^[一二两三四五六\d]+个?(?:场景|画面|镜头|部分|片段)(?:分别|依次|轮流|切换)|^(?:请|也|但)?(?:别|不要|不用|不能|不想要?)(?:放|有|出现|拍到?|露|用|加)(?:任何|真)?(?:人|人像|人物|人脸|脸|真人)(?:出镜|出现|入镜)?$|^(?:请|也|但)?(?:别|不要|不用|不能|不想要?)(?:放|有|出现|用|加|写)?(?:任何)?(?:英文|英语|中文|外文|水印|边框|二维码|表情包?|logo|emoji)(?:字幕|字母)?$|^(?:做|拍|剪)成|^(?:请|帮我|给我)?(?:做|制作|拍|生成|剪)(?:个|一|条|段|部|支|张|份)|^[\u4e00-\u9fff]{2,6}(?<![多共通免专启使引费信雇聘应试])用的?$|配色$|^\d{1,2}:\d{1,2}(?:也行|也可以?|都行|都可以|即可|就行|就好)$|^音量|^\W*(?:the\s|our\s)?(?:target\s)?audience\s(?:is|are)\b|^给[^，。\d]{1,8}看的?$|^给[^，。]{0,6}(?:\d+班|同学们?|班级|全班|客户|员工|家长们?)的?$|^(?:视频)?内容[是为]|^各?\d+\s?秒$|^(?:每个|各)\d",
    re.I,
)
_ORDERS: Final = regex(
    r"^\W*(?:(?:please|and|then|also)\s)*(?:make|create|generate|produce|render|export|do|design|(?:give|write|get|bring)\s(?:me|us)|i\s(?:want|need"
    r"|would)|i['’]d|we\s(?:want|need)(?!\s(?:[$€£¥]|your|volunteers?|help|donations?|people|more|\d+\s(?!s\b|sec|min|video|clip)))|can\syou|could\s(?:you|u)|turn\s(?:this|it|these)|set|use|add|show|put|end|finish"
    r"|start\swith(?!\s(?:[$€£¥]|\d))|with(?!\s(?:(?:the|special\sguests?|guests?|dj|mc)\s)?(?-i:[A-Z][\w'’]+\s[A-Z&]))|in\sa\s|(?:trim|cut|shorten|edit)\s(?:(?:this|it|these|them|both)\s)?(?:down\s)?(?:to|at)\s(?=(?:the\s(?:first|last)\s)?\d)|(?:trim|crop|cut|shorten|loop|reverse|mute|merge|stitch|combine|edit|join)\s(?:(?:this|these|my|the|both|all|two|three)\s){1,2}(?:clips?|videos?|footage|photos?|pictures?|images?|files?|recordings?)|promote|announce|introduce|advertise|explain|compare|visuali[sz]e|tell|(?:half\sa|an?|one|\d+)[\s-]?(?:s|secs?|seconds?|min|minutes?)\s(?:about|on|of|for)|before\s(?:and|&|/)\safter|then\sand\snow)\b"
    r"|^给[^，。：:]{1,10}(?:做|制作|拍|设计)(?:一?[个条段份])|^(?:请|帮我|给|为|用|把)?[^，。：:]{0,12}(?:做|制作|拍|生成|剪)(?:成|一)|^[^，。\d]{0,6}(?:介绍|推广|宣传)|^[用以][^，。]{0,8}(?:展示|呈现|表示|说明)",
    re.I,
)
_LENGTH: Final = regex(
    r"\d+(?:\.\d+)?[\s-]?(?:s|secs?|seconds?|秒)(?![A-Za-z])|\b(?:(?:9|16|1|4|3)\s?[:x×]\s?(?:16|9|1|5|4)|\d{3,4}p|4k)\b|#[0-9a-f]{6}(?![0-9a-z])",
    re.I,
)
_AUDIENCE: Final = regex(
    r"(?<=\w)\sfor\s(?:(?:the|my|our|all|young|little|small|busy|older|new|elderly|\d+)\s)*(?:kids|children|toddlers|babies|parents|students|pupils|teens|teenagers|adults|seniors|beginners"
    r"|families|customers|clients|guests|colleagues|employees|everyone|grandma|grandpa|whatsapp|instagram|tiktok|facebook|linkedin|youtube)(?:\son\s\w+)?\W*$",
    re.I,
)
"""For whom, behind how: "energetic for parents on WhatsApp"."""
_AS_MUCH: Final = regex(r"(?<=\w)\sas\s(?:hell|possible|can\sbe|ever|you\scan)\W*$", re.I)
_COLOURS_TOLD: Final = regex(r"色、[^、]{1,3}色、[^、]{1,3}色")
_SEVERAL_ZH: Final = regex(
    r"(?:有|共)?[\d两二三四五六七八九十多]+[种款个](?:颜色|配色|色)(?:可选|任选|可挑)?"
)
"""In how many colours a thing comes: 四种颜色."""
_MOOD_ZH: Final = (
    "伤感|感伤|忧伤|不舍|惆怅|怀旧|希望|温暖|温馨|搞笑|幽默|感动|感人|浪漫|热血|励志|轻松|活泼|严肃|庄重|紧张|欢乐|俏皮|可爱"
    "|治愈|文艺|燃|正式|亲切|力量|期待|喜庆"
)
_CONTRASTS: Final = regex(
    r"\W*(?:something\s|but\s)?(?:serious|romantic|fun|funny|spooky|scary|warm|calm|dark|sad|cute|elegant|simple|professional|playful|emotional|touching|gentle|loud|bold|modern|epic|festive|honest|sweet|formal|dramatic|nostalgic|cool|moody)"
    r",?\s(?:but|yet)\s(?:(?:not|still|also|never|without\s(?:being|getting))\s)?(?:too\s|very\s|a\s(?:bit|little)\s)?[a-z-]+\W*$"
    rf"|(?:既|要|有一?[点些]|稍微|带一?[点些]|感觉|情绪|基调)*(?:{_MOOD_ZH})(?:的)?(?:[又但也和]|同时|但是|而又)(?:不失|充满|带着?|要|有|一?[点些]|很)*(?:{_MOOD_ZH})(?:的)?(?:感觉|一?[点些])?$",
    re.I,
)
"""Two ways that a film is to be: "serious but kind", 有点伤感又有希望."""
_STIRS: Final = regex(
    r"\W*(?:bring|turn|crank|dial|amp|pump)\s(?:on\s|up\s)?(?:the\s|some\s)?(?:hype|energy|heat|noise|volume|vibes?|mood|tempo)(?:\sup)?\W*$|\W*hype\sit(?:\sup)?\W*$"
    r"|\W*(?:(?:with|and|just|only)\s)*(?:one|each|two)\s(?:\w+\s)?(?:per|(?:on|to)\s(?:each|every|its\sown|a|a\sseparate)|at\sa)\s(?:screen|slide|page|photo|picture|image|shot|frame|card|scene|time)\W*$"
    r"|\W*(?:(?:and|please)\s)*(?:call|name|title)\s(?:it|this|the\s(?:video|film|clip|piece))\s(?!off\b).{2,60}$"
    r"|\W*(?:(?:the|my|our|all|with|and|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s)*(?:photos?|pictures?|pics?|images?|clips?|videos?|files?|logo)\s(?:(?:are|is|all)\s)*(?:attached|included|enclosed|uploaded|below|above|here|provided)(?:\s(?:here|below|too|already))?\W*$"
    r"|\W*(?:(?:and|please)\s)*(?:label|caption|number)\s(?:(?:each|every|all|them|both)(?:\sof\s(?:them|these|the\s\w+)|\s\w+)?)(?:\s(?:clearly|please|by\sname|with\s(?:its|their)\snames?))?\W*$"
    r"|\W*(?:please\s)?read\s(?:(?:it|them|this|that|everything|the\s\w+)\s)?(?:aloud|out(?:\sloud)?)(?:\splease)?\W*$",
    re.I,
)
_ENDS_ZH: Final = r"[\u4e00-\u9fff]{1,4}?[到至往][\u4e00-\u9fff]{1,4}?"
_IN_TURN_ZH: Final = regex(
    rf"(?:请|要|就|都)?(?:按照?|依照?|根据|以)[^，。：:\d]{{0,12}}?(?:[从由自]{_ENDS_ZH})(?:的?(?:顺序|次序|方式)|排列?|排序|来?(?:介绍|讲解?|展示|播放|说|放|排))*$"
    r"|(?:请|要|就|都)?(?:按照?|依照?|根据|以)[^，。：:\d]{1,14}?(?:的?(?:先后)?(?:顺序|次序|先后)|排列?|排序)(?:来?(?:介绍|讲解?|展示|播放|说|放|排列?|出现|显示))?$"
    rf"|(?:请|要|就|都)?[从由自]{_ENDS_ZH}(?:的?(?:顺序|次序)|排列?|排序|地?依次)(?:来?(?:介绍|讲解?|展示|播放|说|放|出现))?$"
    r"|(?:请|要|就|做成|用|以|采用)*(?:左右|上下)(?:两[边侧栏屏])?(?:的?(?:对比|对照|比较|分屏|并排|分栏))+(?:的?(?:形式|方式|效果|画面|展示|排版|布局|呈现))?$"
    r"|(?:请|要|就|做成|用|以|采用)*分屏(?:对比|展示|效果)?$"
    r"|(?:请|要|再|并)*(?:每[一个]?[类种个步项样条款]|各|分别|都){1,3}(?:要|再|都)?[举给配附](?:出|上)?[一两二三1-3]?[个条张句]?(?:例子?|实例|示例)(?:说明)?$"
)
"""In what order, or how beside each other, something is to be told: 按离太阳由近到远, 左右对比."""
_FOR_WHOM: Final = regex(
    r"\W*(?:(?:please|and|use|using|in|with|keep\s(?:it\sin|to)|really|very|only)\s)*(?:(?:plain|simple|easy|short|clear|basic|everyday|friendly|child-?friendly|kid-?friendly)\s(?:and\s)?)+"
    r"(?:words?|language|english|sentences|wording|vocabulary|terms|explanations?)(?:\s(?:for|so|that|please|only)\b[^.!?]{0,60})?\W*$"
    r"|\W*(?:some?thing|anything)\s(?:[a-z-]+\s(?:and\s|but\s)?){1,4}(?:for|to\s(?:share|post|send|put))\s[^\d.!?:]{2,60}$"
    r"|\W*(?:please\s)?keep\s(?:it|things|everything)\s(?:\w+\s){0,2}(?:simple|short|clear|light|friendly|warm|clean|fun|calm|classy|professional|minimal|formal|polite)\W*$"
    r"|\W*(?:it|this|that)(?:['’]?s|\sis)\s(?:all\s)?(?:for|going\s(?:to|on|in))\s(?:my|our|the|a|an|some)\s[^\d.!?:]{2,50}$"
    r"|(?:语言|文字|用词|措辞|表达|话)(?:要|尽量|得|说得)?(?:简单|通俗|口语|浅显|好懂|易懂|亲切|直白)[^，。：:\d]{0,8}$"
    r"|[^，。：:\d]{0,6}(?:一看就懂|都?[听看]得懂|(?:手机|电视|屏幕?|投影|后排|后面|观众)[^，。：:\d]{0,4}(?:也|都|能)*[看听]得?清楚?|通俗易懂|能看懂)(?:的)?(?:就行|就好)?$"
    r"|(?:是|要|想)?(?:给|发给?|发到?|发在|群发)[^，。：:\d]{0,10}(?:群发|群|群里|看|听)的?$"
    r"|(?:适合|面向|针对)[^，。：:\d]{1,10}(?:看|观看|收看|收听)的?$"
    r"|(?:主要|我们|这是|这个|就|都)*(?:目标|主要|核心)?(?:面向|针对|人群|观众|用户|客户群体?|客群|受众|客户|顾客|买家|消费者|读者|粉丝|群体|看的人|看这个的|对象)(?:群体|人群|人)?(?:的|主要|大多|大部分|基本|都|大概|定位|设定)*(?:是|为|：|:|给)?[^，。：:\d]{2,14}$"
    r"|(?:主要|专门|这是|这个|就|都|字体?大一?[点些])*给[^，。：:\d]{1,8}看的?$",
    re.I,
)
"""In what words, for whom, where it will be shown: "simple words for 8 year olds"."""
_LIKE_ZH: Final = regex(
    r"(?:整体|画面|色[调彩]|配色|颜色|风格|氛围|感觉|节奏|版式|排版|设计)(?:上)?(?:可以|就|请|要|想)*(?:参考|参照|借鉴|类似|模仿|仿照|仿|学|像)(?:一下)?[^，。：:\d]{1,12}$"
    r"|(?:整体|画面)?(?:看起来|看上去|看着|显得|给人感觉)(?:要|得|应该|更|比较|很|尽量)+[^，。：:\d]{1,8}$"
    r"|(?:千万|一定)?(?:别|不要|不能|不想|不用)(?:那么|太)?(?:像|做成|搞成|弄成|拍成|整成)[^，。：:\d]{1,8}$"
    r"|(?:我们?)?(?:要|想要?|希望|最好|尽量)+(?:大家|观众|看的人|客人|顾客)(?:看完|看了|看到)[^，。：:\d]{1,10}$"
    r"|(?:要|想要?|希望|最好|尽量)*(?:能|可以)?(?:让|给|使)(?:人|大家|观众|看的人)[^，。：:\d]{1,10}的?(?:感觉|印象|感受|氛围)$"
    r"|(?:我们?)?(?:想要?|要|希望|最好|尽量|带[点些])+(?:能)?(?:有|带|给人)?(?:一?[点些种]|那种)?[\u4e00-\u9fff]{1,6}的(?:感觉|氛围|风格|调调|质感)$"
)
"""What a film is to be like, or to make people feel: 配色参考秋天的落叶, 别像硬广."""
_LIKE_THAT_ZH: Final = regex(
    r"(?:就?像|参考|类似|模仿|仿照?)[^，。：:\d]{1,10}?(?:那种|那样|一样|似的)的?(?=.)"
)
_DOUBLED: Final = regex(r"([\u4e00-\u9fff])\1([\u4e00-\u9fff])\2")
_TOLD: Final = regex(r"\W*(?:be|stay)\s(?!\W*$)", re.I)
"""What people are told, not we: "be honest"."""
_TIMED: Final = regex(r"minute|\bmin|sec|\d\s?s\b|秒|分", re.I)
_LONGEST_LENGTH: Final = 48  # characters
_LENGTH_WORDS: Final = regex(
    r"\b(?:for|in|lasting|lasts?|length|duration|run\s?time|total|of|is|(?:keep|make|have)\sit|at\s(?:most|least)|no\s(?:more|longer)\sthan|up\sto|under|below|shorter\sthan|less\sthan|max(?:imum)?"
    r"|about|around|roughly|approx(?:imately)?|circa|ca|some|or\sso|ish|tops|long|only|just|please|it|this|(?:would|should|will|might|could)\sbe|perfect|ideal|enough|fine|great|good|(?:each|every|per|a)\s\w+|each|every)\b"
    r"|时长|片长|长度|总长|大概|大约|约|差不多|不超过|不要超过|以内|之内|内|左右|上下|最多|控制在|总共|一共|(?:整个)?(?:短?视频|片子)|就行|就好|即可|(?:的?)?长|每一?[个张幕条句步页题词段首行幅种样格场镜][\u4e00-\u9fff]{0,3}|各|是|为|在|的|吧",
    re.I,
)
"""What is said around a length that is a clause of its own: "about … or so", 时长大概…左右."""


@lru_cache(maxsize=128)
def asks(text: str) -> bool:
    """Whether words order or shape a film, and tell nothing of its subject."""
    return shapes(text) or (bool(_ORDERS.match(text)) and not tells_people(text))


def orders(text: str) -> bool:
    """Whether words order a film: they begin with a wish, or name a film."""
    return bool(_ORDERS.match(text) or _FILM.search(_THINGS.sub(" ", text)))


@lru_cache(maxsize=128)
def shapes(text: str) -> bool:
    """Whether words say how the film is to be; a price, a date or an address in them tells more."""
    if tells_people(text):
        return False
    plain = _THINGS.sub("x", text)
    return bool(_FILM.search(plain) or (_SHAPES.search(plain) and not tells_fact(plain)) or only_shape(text))


@lru_cache(maxsize=128)
def only_shape(text: str) -> bool:
    """Whether every word says how the film is to be: "classy and modern, not too loud", 温馨一点."""
    if tells_audience(text):
        return True
    text = _AS_MUCH.sub("", _AUDIENCE.sub("", text))
    if _TOLD.match(text) or _COLOURS_TOLD.search(text) or _SEVERAL_ZH.fullmatch(text):
        return False
    if only_look(text) or only_length(text) or is_taste(text) or _CONTRASTS.match(text) or _STIRS.match(text):
        return True
    if _IN_TURN_ZH.match(text) or _FOR_WHOM.match(text) or _is_manner_for(text) or _LIKE_ZH.match(text):
        return True
    text = _LIKE_THAT_ZH.sub("", text)
    plain = _LENGTH.sub(" ", _THINGS.sub(" x ", text))
    words = [one.lower() for one in re.findall(r"[A-Za-z][\w'’-]*", plain)]
    if not all(_is_shaping(one, alone=len(words) == 1) for one in words):
        return False
    if re.search(r"[\u4e00-\u9fff]", plain):
        return not re.search(r"[\u4e00-\u9fff\d]", FILLING_ZH.sub("", once(plain)))
    return bool(words or plain != text) and not re.search(r"\d", plain)


def _is_manner_for(text: str) -> bool:
    """Whether words say how a film is to be, and for whom: "nice and friendly for our staff intranet"."""
    manner, _, whom = text.partition(" for ")
    words = [one.lower() for one in re.findall(r"[A-Za-z][\w'’-]*", manner)]
    told = re.match(r"(?:the|our|my|a|an|all|young|little)\s", whom, re.I)
    return bool(told and words and not re.search(r"\d", text)) and all(
        one in ("nice", "and", "but") or (one in LOOKS | TRAITS and one not in SHAPING_WORDS) for one in words
    )


def _is_shaping(word: str, *, alone: bool) -> bool:
    if word in SHAPING_WORDS or word in LOOKS or (word in TRAITS and not alone):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(one in SHAPING_WORDS or one in LOOKS for one in parts)


def is_trait(text: str) -> bool:
    """Whether a single word says what a firm is like as well as a film."""
    return text.strip().lower() in TRAITS


def only_length(text: str) -> bool:
    """Whether words say nothing but how long the film is, or each of its pictures: "about half a minute"."""
    if len(text) > _LONGEST_LENGTH or not _TIMED.search(text):
        return False
    spans = [one for one in find_durations(text) if one.supported]
    for one in reversed(spans):
        text = f"{text[: one.start]} {text[one.end :]}"
    return bool(spans) and not re.search(r"\w", _LENGTH_WORDS.sub(" ", text))


def once(text: str) -> str:
    """Return words without their doubling: 热闹, of 热热闹闹."""
    return _DOUBLED.sub(r"\1\2", text)


def without_length(text: str) -> str:
    """Return words without how long, how large and in which #colour the film is to be."""
    return _LENGTH.sub(" ", text).strip()


def tells_fact(text: str) -> bool:
    """Whether words hold a price, a date, an address or a telephone number."""
    return any(one.search(text) for one in (PRICE, DATE, CONTACT, ADDRESS))
