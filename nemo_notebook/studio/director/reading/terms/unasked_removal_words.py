"""The words by which a removal is known that nobody asked for: a condition, what others want, a question."""

from __future__ import annotations

from typing import Final

IF_GONE: Final = (
    r"\bif\s(?:it|there|we|you|i|they|the\s\w+)\s(?:\w+ed|lost|cut|took|had|were|was)\b.*(?:\bwould\b|['’]d\b)|\bif\s(?:it|there|we|you|i|they|the\s\w+)\s(?:had|has|have|were|was|is|are|had\sn['’]t|would|removed?|took|take)\b.*\b(?:would|will|wouldn['’]t|won['’]t|it['’]s|it['’]d|is|are)\b"
    r"|\bwithout\s(?:the\s|any\s|my\s)?(?:(?!and\b|or\b|the\b|\w+ing\b)[\w-]+\s){1,2}(?<!and\s)(?<!or\s)(?:it|nobody|no\sone|people|they|you|we|i|the\s\w+|everyone|viewers|customers|one)\s\w+"
    r"|\bone\swith\b.*\b(?:one\s|the\sother\s)?without\b|\b(?:two|both)\sversions\b|[两二]个版本|一[个版]有[^。]*一[个版]没"
    r"|(?:(?:没了?有?|少了)[^，。]{1,5}[，,]?(?:(?:就|会|都|也)*(?:太|会|显|很|不|没|看不|听不|感觉)|别人|大家|人家|谁|没人)|去掉[^，。]{1,5}[，,]?(?:就太|会))[^，。]{1,10}"
)
"""What would be if a thing were gone."""
KEPT: Final = (
    r"\b(?:keep|leave)\s(?:it|them|that(?:\sone)?)(?=\s*(?:[.,;!]|$|\s(?:in|there|please|though|but|and)\b))|\bi\s(?:don['’]?t|do\snot|disagree|wouldn['’]?t|would\snot)(?=\s*(?:[.,;!]|$))|\b(?:i|we)(?:['’]d|\swould)?\s(?:rather|prefer\sto|want\sto|like\sto)\s(?:keep|have|leave)\b"
    r"|留着(?:吧|好|更好|比较好|就好|就行)?(?=[，。！!]|$)|(?<=[，,。])我(?:们)?(?:倒|就|可|却|还)?是?(?:觉得|想|要|希望|宁愿)(?:还是|要|把它)*(?:留|保留)|(?<=[，,。])我(?:不想|不同意|不愿意|觉得不用|觉得不要)|(?:别|不要|不用)(?:真的?)?(?:删|去掉)"
)
"""Says that a thing is to stay, though another wants it gone."""
OF_ANOTHER: Final = (
    r"\b(?:(?:my|our|the|his|her|your)\s\w+|boss|wife|husband|mom|mum|dad|friends?|clients?|customers?|colleagues?|partner|team|son|daughter|kids?|they|he|she|people|somebody|someone|everyone|we|i)\s(?:\w+\s){0,2}?(?:wants?|wanted|told|said|says?|thinks?|suggests?|suggested|asked|deleted|removed|took|likes?|hates?)\b"
    r"|(?:老板|客户|老婆|老公|我[妈爸]|朋友|同事|他们?|她们?|别人|有人|领导|孩子|我们|店长|邻居|隔壁|经理|(?!我)[\u4e00-\u9fff]{1,3}(?<!我)(?<!不)(?=觉得|建议|想要?|非要))[^，。]{0,4}(?:想|要|说|让|觉得|建议|叫|嫌|删|去)"
)
CUT_OFF: Final = (
    r"\b(?:is|are|gets?|looks?|was|were|seems?)\s(?:all\s|half\s|partly\s|a\sbit\s|badly\s)?(?:cut"
    r"|chopped|cropped|sliced)\s?(?:off|short)?(?:\s(?:at|on|by)\b|\W*$)|被?(?:切|裁|截)(?:掉|了|断)"
)
"""A picture that does not show all."""
NO_TEXT_ON: Final = (
    r"(?:不要|别要|不用|不加|不写|没有?|去掉)(?:任何|配)?(?:字|字幕|文字|标题|文案)(?:了)?(?=[，。！!吧]|$)|\b(?:no"
    r"|without|nothing)\s(?:any\s)?(?:text|words?|captions?|writing|written|letters)\b"
)
"""Words that are to go, not the picture under them."""
NEGATIVE_ASKED: Final = (
    r"^\W*(?:(?:but|and|so|hm+)[\s,]+)*(?:should|could|would"
    r"|does|do|is|are|has|have|did)(?:n['’]?t|\snot)\b.*\?\W*$"
)
REMOVES: Final = (
    r"\b(?:remov\w+|delet\w+|drop\w*|lose|cut|skip|leave\sout"
    r"|left\sout|get\srid|take\sout|go(?:ne|es)?|out|off|without)\b"
)
ASKS_HOW: Final = (
    r"^\W*(?:(?:and|so|but|hm+|ok(?:ay)?)[\s,]+)*(?:how\s(?:would|could|might)\s(?:i|we|one)\b|what\s(?:happens|would\shappen|will\shappen)\s(?:if|when)\b|(?:did|have|has)\s(?:you|it|he|she|they)\b(?!.*\bplease\b)|(?:can|could|may)\si\s(?:still\s)?\w+\b.*\blater\b).*$"
    r"|^(?:你|它|系统|是不是|刚才)*(?:是不是)?把[^，。]{1,8}(?:删|去掉|换|改|剪)了?[吗么没][?？]?$|(?:如果|要是|假如)[^，。]{1,12}(?:会怎么?样|会如何|会不会|怎么办)"
)
"""Asks how something is done, what would come of it, or whether it was done."""
PRAISE: Final = (
    r"^\W*(?:(?:wow|oh|yes|haha|hm+|ok(?:ay)?|well|honestly|thanks|thank\syou|cool|nice|great)[\s,!.]+)*(?:(?:i|we|my\s\w+)\s(?:really\s|just\s|absolutely\s|all\s|so\s|quite\s)*(?:love|like|adore|enjoy)s?\s(?:how|the\sway|that|the|your|it|this|these|those)\b(?!.*\b(?:but|except|apart|only|though|however|more|less|to\sbe|if|would|better|other|instead|than|with)\b|.*[,;]).*"
    r"|(?:the|that|this|those|these|your)\s(?:[\w'’-]+\s){1,7}?(?:is|are|looks?|sounds?|feels?|works?|was|came\sout)\s(?:so\s|really\s|very\s|quite\s|just\s|pretty\s|all\s|absolutely\s)*(?:nice|great|lovely|perfect|beautiful|fine|good|gorgeous|awesome|wonderful|amazing|cute|spot\son|brilliant|well)(?:\s(?:now|already|as\sit\sis|like\s(?:this|that)|too|indeed|by\sthe\sway|though))*)[\s.!]*$"
    r"|^(?:哇|嗯|哈哈|谢谢|哦|这个?|那个?|[，,！!])*(?:我(?:们)?(?:很|好|挺|特别|超|最)*喜欢[^，。但就不没换改要]{1,12}|[^，。但就不没换改要想把让吗呢]{2,10}(?:很|挺|真|非常|特别|太|超|蛮|还)+(?:好看?|好听|不错|棒|可以|好玩|有感觉|可爱|美|喜欢|到位|合适)(?:的|了|呢|啊|哦|呀)*)[。！!～~]*$"
)
"""Nothing but praise."""
READ_ALOUD: Final = (
    r"(?:念|读|朗读)(?:出来)?[着了]?(?:[那这]|第\S{1,2}条|上面的)?[个些]?(?:标题|字幕|片尾|结尾|文字)"
    r"|(?:把|将)(?:标题|字幕|片尾|结尾|文字)\S{0,2}(?:念|读)"
    r"|\bread(?:s|ing)?\s(?:out\s|aloud\s)?(?:the\s|my\s|our\s)?(?:title|captions?|subtitles?|texts?|end\scard)\b"
)
"""A voice that reads what is on the screen."""
READ_BY_EYE: Final = (
    r"\b(?:nobody|no\s?one|people|everyone|viewers?|hard|can['’]?t|cannot|never|time|can)\b|没人|没有人|没谁|谁会|观众|大家|来不及|费劲|吃力|不用读字幕|懒得"
    r"|(?:删|去|拿|撤|不要)[除掉了]?(?:(?![念读])\S){0,4}(?:标题|字幕|片尾|结尾|文字)(?!\S{0,2}[念读])|(?:标题|字幕|片尾|结尾|文字)[也都全就]*(?:删|去|拿|撤|不要(?![念读]))"
    r"|\b(?:remove|delete|drop|lose|cut|hide|no)\s(?:the\s|all\s|my\s)?(?:title|captions?|subtitles?|texts?|end\scard)\b"
)
"""Says that people read it themselves, or that it is to go."""
