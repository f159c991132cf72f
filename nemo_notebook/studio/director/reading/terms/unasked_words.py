"""The words by which it is known that a change of words or sounds was read which nobody asked for."""

from __future__ import annotations

from typing import Final

_VERY: Final = (
    r"(?:(?:very|really|so|too|quite|pretty|rather|just|all|way|still|totally|absolutely|already"
    r"|a\s(?:bit|little|tad)|not|much|now|hard(?:ly)?\sto|difficult\sto|easy\sto|impossible\sto)\s)*"
)
JUDGED: Final = (
    rf"{_VERY}(?:nice|great|good|fine|ok(?:ay)?|perfect|lovely|beautiful|cool|awesome|read(?:able)?|see|unreadable|legible|illegible|ugly|boring|awful|terrible|bad|weak|wrong|missing|gone|off"
    r"|same|later|earlier|big(?:ger)?|small(?:er)?|tiny|huge|loud(?:er)?|quiet(?:er)?|long(?:er)?|short(?:er)?|slow(?:er)?|fast(?:er)?|quick(?:er)?|bright(?:er)?|dark(?:er)?|bold(?:er)?"
    r"|out\sloud|aloud|loud|confusing|distracting|annoying|cheesy|dull|invisible|visible|blurry|too\smuch|left\salone|unchanged|as\s(?:it\sis|before)|the\ssame|fits?|works?)(?:\s(?:already|now|though|enough|as\sit\sis|like\sthat|again|too|either))*"
)
"""What is said of a text, not in it: "captions: hard to read", "the end card is great"."""
TOLD_OF: Final = (
    r"(?:(?P<part>titles?|heading|headline|captions?|subtitles?|end\s?card|texts?|words|lettering|card|lines?|price(?:\stag)?|date"
    r"|address|(?:phone\s)?number)\s?(?::|[–—-]|\s(?:is|are|was|were|looks?|feels?|seems?|sounds?)\s|['’]s\s)\s?)(?:is\s|are\s)?$"
)
"""What stands before a judgement."""
NO_WORDS: Final = (
    r"(?:(?:as|like|into)\s)?(?:an?\s|another\s|the\s)?(?:question|riddle|limerick|dare|command|promise|invitation|request|greeting|headline|sentence|joke|pun|rhyme|poem|slogan|tagline|haiku|quote|statement|exclamation)|what(?:ever)?\s(?:the|it|he|she|they|i|we|you|is|was)\b.*\b(?:says?|said|reads?|shows?|called)\b.*"
    r"|(?:the\s)?same(?:\s(?:as|words|text|thing)\b.*)?|aloud|out\sloud|read\s(?:out|aloud)|(?:something|anything)(?:\selse|\s\w+er|\snew|\sbetter|\sfunny|\snice)?(?:\s\w+)?"
    r"|(?:our|my|the)\s(?:address|website|phone(?:\snumber)?|number|name|url|logo|hours|opening\shours|email|prices?|date|handle|company\sname|shop\sname)"
    r"|(?:一?个)?(?:疑?问句|反问句?|感叹句|设问句?|陈述句|祈使句|双关|押韵的?|口号|广告语|诗|一首诗|对联|谐音梗?|笑话)|(?:我们?的?|店铺?的?|公司的?)?(?:地址|网址|电话(?:号码)?|店名|公司名|邮箱|链接|官网|营业时间|微信号?|二维码|价格|名字|联系方式)"
    r"|.{0,6}(?:第?几秒|多[久长大少]|什么时候|哪[一里儿]|怎么)(?:[^，。]{0,6})|.+\s(?:twice|two\stimes|again\sand\sagain|too\soften)|[到在上去来成为把的了吗吧呢]|[大小长短快慢高低亮暗早晚粗细](?:了?一?[点些]儿?|了)|(?:太|有点|有些)[大小长短快慢高低亮暗早晚粗细]了?|(?:(?:a\s(?:bit|little)|much)\s)?(?:later|sooner|earlier|longer|shorter|bigger|smaller|again|afterwards)(?:\son)?|(?:would|should|could)\sbe\s(?:\w+er|nice|good|great)|(?:别的|其他的?|另外的?|更[好短长]的|新的|一样的?|同样的?)"
)
"""What is never meant to be read on the screen, unless it is in quotation marks."""
MARKED: Final = r"[“”\"「」『』《》‘’]"
MOMENT_OF_SILENCE: Final = (
    r"\b(?:(?:a|one|two|\d+|some|few|short|brief|little)\s)+(?:moments?|seconds?|beats?|bit|pause|while)\s(?:of\s)?(?:silence|quiet|nothing|no\ssound)\b|\b(?:pause|silence|quiet)\s(?:before|between|after|at|for)\b|\bno\s(?:music|song)\s(?:there|then)\b"
    r"|(?:静|安静|停顿|沉默|空)(?:一下|一会儿?|[一两二三\d]+秒|片刻)"
)
SPOKEN: Final = (
    r"\b(?:talk(?:s|ing)?|speak(?:s|ing|er)?|narrat\w+|voice(?:-?\s?over)?"
    r"|reads?|reading)\b|语[速素]|旁白|配音|解说|朗读|念|读得|说话|口播|男声|女声"
)
"""Whose pace a change of speed beside it is."""
PICTURED: Final = (
    r"\b(?:film|video|clips?|pictures?|footage|whole\sthing"
    r"|photos?|shots?|scenes?|playback)\b|片|视频|画面|镜头|播放|整体"
)
OF_THE_VOICE: Final = (
    r"\b(?:price|prices|cost|amount|phone(?:\snumber)?|number|address|website|url|date|hours|(?:the\s)?(?:first|second|third|last|opening|closing)\s(?:sentence|line|word|part|bit|caption)|title|end\scard|name|words?\s[\"“])\b"
    r"|价格|价钱|电话|地址|网址|日期|时间|营业时间|第[一二三四五\d]+句|最后一?句|标题|片尾|店名"
)
"""A part of what the voice reads."""
ALL_OF_VOICE: Final = (
    r"\b(?:remove|delete|drop|lose|no|without|mute|kill|cut|turn\soff|get\srid\sof|stop)\s(?:\w+\s)?(?:voice|narrat|reading|speaking)"
    r"|(?:删|去|关|拿|取消|不要|别要|没有)(?:掉|了)?(?:旁白|配音|解说|人声)|(?:旁白|配音|解说|人声)[^，。]{0,3}(?:删|去|关|拿|不要|取消)"
)
_SO_TAKE_OUT: Final = (
    r"[^.;!?]{0,20}?(?:,|\s[–—-])?\s(?:so|and)\s(?:please\s|just\s|for\snow\s|you\scan\s)*(?:take|remove|delete|drop|cut|lose|leave"
    r"|skip|kill|no|get\srid|(?:i\s|we\s)?do(?:\snot|n['’]?t)\s(?:need|want))\b"
)
"""What is to go now, for which another comes later."""
UNSURE: Final = (
    r"^\W*(?:(?:hm+|ok(?:ay)?|so|and|but|well|honestly|just\swondering)[\s,]+)*(?:(?:should|shall)\s(?:i|we)\s(?:really\s|rather\s|maybe\s)?(?:keep|leave|drop|lose|remove|change|have|use|add|make|take|delete|cut|swap|replace)\b.*\?"
    r"|(?:would|wouldn['’]?t|will|does|do|is|are)\s.*\b(?:be|look|sound|work|feel|fit|look)\s(?:any\s)?(?:better|nicer|good|ok(?:ay)?|too\smuch|nice|right|best|worse|weird|strange|odd)\b.*\?)\W*$"
    r"|\b(?:i['’]?m|i\sam|we['’]?re|we\sare)\s(?:still\s)?(?:thinking\s(?:about|of|whether)|wondering|not\ssure|unsure|debating|considering)\b"
    r"|\b(?:i['’]?ll|i\swill|we['’]?ll|we\swill|i['’]?m\sgoing\sto|i\smight|we\smight)\s(?:\w+\s){0,2}?(?:change|decide|send|swap|replace|add|remove|pick|choose|record|think|upload|get|look|do)\b[^.;!?]*\b(?:tomorrow|later|soon|next\sweek|tonight|another\stime|at\ssome\spoint|on\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|when\si|once)\b"
    rf"(?!{_SO_TAKE_OUT})"
    r"|[,.]?\s(?:not\s(?:quite\s|really\s|so\s)?sure(?:\s(?:yet|though|about\sit))?|what\sdo\syou\sthink|i['’]m\snot\ssure(?:\s(?:yet|though))?)\W*$"
    r"|(?:要不要|该不该|应不应该|需不需要|用不用|还要不要)(?:再|还)?(?:留|保留|留着|删|去掉|换|改|加|有|配|用|放)[^，。]{0,6}[呢吗]?[?？]?\s*$|[^，。]{2,14}(?:好看|好听|合适|可以|行|突兀|奇怪|难看|好)吗[?？]?\s*$|(?:会怎么?样|会如何|会不会更?(?:好|奇怪|好看|突兀|合适|好听)[一些点]*|是不是更好|哪个更?好)[呢吗]?[?？]?\s*$"
    r"|(?:明天|等会儿?|待会儿?|晚点|以后|回头|过几天|下周|改天|之后)(?:我|我们|咱们)?(?:再|会|要|去)[^，。]{0,2}(?:换|改|加|删|发|传|定|录|挑|选|说)(?![^。]{0,12}[，,](?:所以|那就?|就|你|请|现在|先|这里|这个|把|原来|音乐|配乐|旁白|配音|字幕|标题|的)*(?:删|去|拿|撤|关|不要|不用|别|取消))|(?:我|我们)?(?:再)?(?:想想|考虑考虑|考虑一下|想一想|琢磨)(?:再说|一下|吧)?[。]?$|(?:拿不定主意|不确定|没想好|还没定)"
)
"""Asks for an opinion, or leaves a change for another day."""
STATED: Final = (
    r"^\W*(?:(?:but|well|hm+|ok(?:ay)?|no)[\s,]+)*(?:it|that|this|the\s\w+(?:\s\w+)?)(?:['’]s|\sis|\swas|\sare|\shas|\salready)\s(?:(?!too\b)[\w'’-]+\s){0,4}?already(?:\s(?!too\b)[\w'’-]+){0,3}[\s.!]*$"
    r"|^(?:它|这个?|现在|[^，。]{1,4})?已经(?:是|很|够|有|在)[^，。]{1,10}了?[。！!]*$"
)
"""Says how something is already; nothing is to be done for it."""
CAN_YOU: Final = (
    r"\b(?:can|could|would|will)\s(?:you|we|u)\b|\b(?:what\sif|how\sabout"
    r"|let['’]?s|please)\b|能不能|可不可以|能否|帮我|麻烦|请|吧[?？。]?\s*$|[可以行好]{1,2}吗[?？]?\s*$"
)
"""A wish put as a question."""
MUSIC_STAYS: Final = (
    r"\b(?:keep|leave|like|love|just|only|want)\s(?:the\s|my\s|our\s)?(?:music|song|track|soundtrack)\b(?!\s(?:out|off|away)\b)|\b(?:music|song|track)\s(?:alone|stays?|on\sits\sown|by\sitself|will\sdo|can\sstay|should\sstay|is\s(?:fine|great|good|enough|lovely|nice|ok(?:ay)?|all\swe\sneed|perfect))\b"
    r"|(?<![没不别想需])(?:有|只?[留要]|保留|留着)\S{0,2}(?:音乐|配乐|歌|曲子)(?:就|即可|吧|$|[，。])|(?:音乐|配乐|歌曲?|曲子)[^\s，。；,]{0,3}(?:就行|就够|就好|就可以|够了|留|保留|别停|不动|别动|不变|不错|没问题|挺好|继续)"
)
"""Says that the music is to stay."""
NO_MUSIC: Final = (
    r"\b(?:no|without|remove|drop|lose|delete|kill|mute|instead\sof|not)\s(?:the\s"
    r"|any\s)?(?:music|song|track)\b|(?:不要|别要|去掉|删掉|没有|关掉|拿掉|不用|取消|无)\S{0,2}(?:音乐|配乐|歌)"
    r"|(?:音乐|配乐|歌曲?|曲子)\S{0,2}(?:去掉|删|关|拿掉|不要|取消|撤|移除|清|停|省|免)"
)
END_SCREEN: Final = (
    r"\b(?:end|ending|closing|final|last)\s(?:screen|card|slide|frame|text"
    r"|words?|page)\b|结束(?:画面|卡片?|语|页)|片尾|尾卡|结尾(?:画面|卡片?|语)?|最后(?:那)?一?(?:屏|页)"
)
_BARE: Final = (
    r"(?:s|ing|ning)?\b(?!.*\b(?:titles?|captions?|subtitles?)\b)[^.;!?]{0,40}?\b(?:without|no)\s(?:any\s"
    r"|the\s)?(?:texts?|words|writing|lettering|letters)\b"
)
ENDS_BARE: Final = rf"\b(?:end|finish|close|conclude){_BARE}"
OPENS_BARE: Final = rf"\b(?:start|begin|open){_BARE}"
"""Says that the film is to end, or to begin, without words."""
WORD_OF_TITLE: Final = r"\b(?:first|second|third|last|one|a|that)\sword\b.{0,20}\btitle\b"
OTHER_TEXTS: Final = (
    r"\b(?:titles?|captions?|subtitles?|headline|all|every\w*|both|texts)\b|标题|字幕|所有|全部|都|开头|片头"
)
ALOUD: Final = r"(?:read\s)?(?:out\s)?(?:a?loud|out)"
NOT_ALOUD: Final = r"n['’]t\b|\b(?:not|dont|no|stop|never|without|nobody|quit)\b"
HALF_LEVEL: Final = (
    r"\b(?:at|to|by|with)?\s?half\s(?:of\s)?(?:its|the|that|the\smusic['’]?s)\s(?:present|current|usual"
    r"|original|existing)?\s?(?:volume|level|loudness)\b|\bhalf\sas\sloud\b|(?:现在|目前|原来|当前)的?(?:音量)?的?一半|减半"
)
"""Half of what a sound has now."""
ONE_OF_THEM: Final = (
    r"^\W*(?:有[一个张]+(?:画面|图|照片|镜头)?|其中[一有]?[个张]?|某[一]?[个张])|\bone\sof\sthe\s(?:\w+\s)?(?:pictures?"
    r"|photos?|scenes?|shots?|images?|clips?)\b|\bthere['’]?s\s(?:a|one)\s(?:picture|photo|scene|shot)\b"
)
"""One of the pictures, without saying which."""
WEATHER_TOLD: Final = (
    r"^\W*(?:(?:but|and|because|hm+)[\s,]+)*it(?:['’]s|\sis|\sjust|\salways|\soften)*\s(?:rain(?:s|ing|ed)?|snow(?:s|ing|ed)?|pour(?:s|ing)?"
    r"|storm(?:s|ing)?)\b(?!.*\b(?:should|make|want|please|show|add|put)\b).*$|^(?:画面[里上中]?|外面|这里|那里|今天|现在|怎么)*(?:在|正在|老|总)?下着?[雨雪]了?[。！!]*$"
)
"""Tells of the weather; no picture of it is asked for."""
MUSIC_FADES: Final = (
    r"\b(?:music|song|track|sound)\s(?:should\s|to\s|must\s|can\s)?fade|\bfade\s(?:in\s"
    r"|out\s)?the\s(?:music|song|track|sound)|(?:音乐|配乐|歌)[^，。字标]{0,4}淡[入出]"
)
INTRODUCED: Final = (
    r"^(?:we\sare|we['’]re|it['’]s|it\sis|i['’]m|i\sam"
    r"|this\sis|our\sname\sis|我们?是|我们?叫|这是|应该是|而?是)\s?"
)
DENIED: Final = r",?\s(?:and\s)?not\s|n['’]t\b|不是"
