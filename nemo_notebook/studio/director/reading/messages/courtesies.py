"""Take the courtesies off a wish: "hey, could you make it red please, thanks!" says "make it red".

One place knows how people ask; the readers meet the wish itself. Words meant for the film stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.after_complaint import with_blamed_named
from nemo_notebook.studio.director.reading.messages.options import without_options
from nemo_notebook.studio.director.reading.messages.quotes import find_texts
from nemo_notebook.studio.director.reading.messages.roundabout import without_detours
from nemo_notebook.studio.director.reading.messages.synonyms import in_common_words
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.terms.active import as_order, asked_again
from nemo_notebook.studio.director.reading.terms.orders import DEED
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_LONGEST: Final = 600  # characters; more is material, not a wish
_SENTENCES: Final = regex(r"((?<=[!?。！？；;])\s*(?=\S)|(?<=\w\.)\s+(?=\S)|\n+)")
_AT_HEAD: Final = r"^[\s,，.。!！…~～-]*"
_NICE: Final = (
    r"(?:(?:hi|hey|hello|hiya|yo|(?:good\s)?(?:morning|afternoon|evening)|dear)(?:\s(?:there|all|team|guys|folks|nemo|everyone))?"
    r"|(?:ok(?:ay)?|alright|all\sright|great(?:\s(?:job|work|start))?|perfect|awesome|amazing|wonderful|brilliant|wow|super|lovely|nice(?:\s(?:one|work|job|start))?"
    r"|(?:ok(?:ay)?,?\s|alright,?\s|oh,?\s)?(?:fair\s(?:enough|point)|no\s(?:worries|problem)|i\ssee|got\sit|understood|makes\ssense|too\sbad|never\smind\sthen|(?:that['’]?s|thats)\s(?:fine|ok(?:ay)?|a\s(?:pity|shame)))"
    r"|cool|fine|good(?:\s(?:job|work|start))?|looks?\s(?:good|great|nice|lovely)|(?:that|it|this)['’]?s\s(?:good|great|nice|lovely|perfect|better)"
    r"|(?:i\s)?(?:love|like)\sit|not\sbad|well\sdone|thanks?(?:\syou)?(?:\sso\smuch|\sa\slot)?|thx|yes|yeah|yep|sure|right"
    r"|quick\s(?:one|thing|change|question)|(?:(?:just\s)?one\s)?(?:more|(?:very\s)?last|final|other)\s(?:thing|bit|request|change|tweak|detail|point)|another\sthing|much\sbetter|(?:(?:sorry|oops),?\s)?(?:(?:a\s)?(?:small|little|tiny|silly)\s(?:mistake|error|slip|typo)(?:\sof\smine|\son\smy\s(?:part|side|end))?|my\s(?:mistake|bad|fault))|(?:small|little|tiny)\s(?:thing|change|tweak|request)|next(?:\sup)?|by\sthe\sway|btw"
    r"|you\sknow(?:\swhat)?|honestly|tbh|to\sbe\shonest|in\smy\s(?:humble\s)?opinion|imh?o|if\spossible|if\syou\scan|please|pls|sorry\sto\sbother(?:\syou)?))"
)
_GREETING: Final = regex(
    rf"{_AT_HEAD}{_NICE}\s*[,，.!;:：…–—-]+\s*(?:but\s(?:please\s)?|and\s|so\s|now\s|then\s)*", re.I
)
"""A greeting or a word about what is there, parted from the wish by a mark."""
_NICE_ALONE: Final = regex(rf"{_AT_HEAD}{_NICE}[\s.!…~～,，🙏❤️😊👍😄🙂😍]*", re.I)
_REST_STAYS: Final = regex(
    r"\s*(?:(?:please|and|but|just)[\s,]+)*(?:(?:do\snot|don['’]?t)\s(?:touch|change|alter|edit)\s(?:anything\selse|the\srest)|(?:leave|keep)\s(?:everything\selse|all\sthe\srest|the\srest)(?:\s(?:as\sit\sis|as\sis|alone|unchanged|the\ssame))?"
    r"|nothing\selse(?:\s(?:changes|should\schange))?|(?:everything\selse|(?:all\s)?the\srest)\s(?:stays?|remains?|should\sstay|can\sstay|is\s(?:fine|good|great|perfect))(?:\s(?:as\sit\sis|as\sis|the\ssame|like\s(?:that|this)|unchanged))?)[,\s]*(?:please|thanks)?[.!\s]*",
    re.I,
)
"""A sentence that only says that nothing else is to change."""
_REST: Final = regex(r"\b(?:else|rest)\b", re.I)
_STOPS: Final = regex(r"(?<=[.!?])[ \t]+")
_LEAD: Final = regex(
    rf"{_AT_HEAD}(?:(?:please|pls|plz|kindly)(?!\sdo\sthe)|ok(?:ay)?\s(?:so|now|then|and|but)?|hey|hi|alright|so(?=,|\s(?:the|it|i|we|can|could|please|now|my|our|this|that|make)\b)|well(?=,|\s(?:the|it|i|we|can|could|please|now|my|our|this|that|make)\b)|btw|honestly|personally|(?:on\s(?:second\sthoughts?|reflection)|(?:come\sto\sthink|thinking)\s(?:of|about)\sit)(?=,|\s(?:the|it|i|we|can|could|please|now|make|lose|drop)\b)|in\smy\sopinion|to\sbe\shonest|tbh|now(?=\s(?!playing|showing))"
    r"|(?:(?:looks?|sounds?)\s(?:good|great|nice|fine|lovely)|(?:great|good|nice|love\sit|like\sit))\s(?:but|just)"
    r"|(?:i\s(?:do\s|also\s|just\s|really\s|kind\sof\s)?(?:think|feel|guess|believe|find|reckon)(?:\s(?:like|that))?|it\s(?:seems|feels)\s(?:to\sme\s)?(?:like|that))"
    r"(?=\s(?:the|it|it['’]?s|its|this|that|we|you|there|my|our|music|title|captions?|maybe|a\sbit)\b)"
    r"|(?:my|the|our)\s(?:boss|client|customer|wife|husband|mum|mom|dad|teacher|friend|partner|colleague|sister|brother|manager)\s(?:says|said|thinks|feels)(?:\sthat)?)[,\s]+",
    re.I,
)
_PLEASE: Final = (
    r"(?:please|pls|plz|kindly|maybe|perhaps|possibly|also|just|now|then|quickly|go\sahead\sand|at\sleast)"
)
_ASKED: Final = (
    r"(?:(?:can|could|would|will|cld|cud)\s(?:you|u|ya|we|i|somebody|someone)|you\s(?:can|could|should|may|might|need\sto|have\sto)|(?:can|could)\sthis"
    r"|(?:i|we)(?:['’]d|\swould|\sd)\s(?:like|love|want|prefer)(?:\s(?:you|u|it))?\sto|(?:i|we)\s(?:want|need|wanted|wish|would\slike)(?:\s(?:you|u))?\sto"
    r"|(?:i|we)\s(?:should|must|have\sto|had\sbetter)|(?:would\syou\s)?be\sso\s(?:kind|good|nice)(?:\sas)?\sto"
    r"|(?:i|we)(?:['’]d|\swould)\s(?:be\s(?:so\s|very\s|really\s)?(?:grateful|happy|glad|pleased)|appreciate\sit)\sif\s(?:you|we)\s(?:can|could|would)"
    r"|i\swas\s(?:hoping|wondering)\s(?:if\s|whether\s)?(?:you|we)\s(?:can|could|would|might)|(?:is|would)\sit\s(?:be\s)?(?:possible|ok(?:ay)?)\s(?:for\syou\s)?to"
    r"|is\sthere\s(?:a|any)\s(?:way|chance)\s(?:to|(?:that\s)?(?:you|we)\s(?:can|could))|any\schance\s(?:that\s)?(?:you|we)\s(?:can|could)"
    r"|do\syou\sthink\s(?:that\s)?(?:you|we)\s(?:can|could)|it\s(?:would|['’]d|might)\sbe\s(?:so\s)?(?:great|nice|good|cool|lovely|better|best|awesome|perfect)\s(?:if\s(?:you|we)\s(?:can|could|would)?|to)"
    r"|(?:my|the|our)\s(?:boss|client|customer|wife|husband|mum|mom|dad|teacher|friend|partner|colleague|sister|brother|manager)\s(?:wants|asked|needs|would\slike)\s(?:me|us|you)?\s?to"
    r"|(?:he|she|they)\s(?:wants?|asked|needs?)\s(?:me\s|us\s|you\s)?to|feel\sfree\sto|try\sto|remember\sto|be\ssure\sto|make\ssure\s(?:to|(?:that\s)?you)|don['’]?t\sforget\sto|(?:i|we)(?:\sthink|\sguess)?\s(?:we|you)\s(?:should|could|can)"
    r"|how\sabout\s(?:we|you|i)|why\s(?:don['’]?t|not)(?:\s(?:we|you|i))?|what\sif\s(?:we|you|i)|let['’]?s|lets|let\sus|go\sahead\sand|please|pls|kindly|maybe|perhaps|just|quickly)"
)
_ASKS: Final = regex(
    r"(?P<before>^[\s,]*|[,.;!?]\s*|\b(?:and|but|then|also|so|plus)\s+)"
    rf"(?:{_ASKED}[\s,]+)(?:{_PLEASE}[\s,]+)*(?={DEED}\b)",
    re.I,
)
"""How one is asked to do something; what is done follows."""
_DOING: Final = regex(
    r"(?P<before>^[\s,]*|[,.;!?]\s*|\b(?:and|but|then|also)\s+)(?:(?:would|do)\s(?:you|u)\smind|(?:how|what)\sabout|consider|i\s(?:suggest|recommend)|any\schance\sof)\s(?:just\s)?(?P<doing>[a-z]{2,10}ing)\b",
    re.I,
)
_DROPS_E: Final = frozenset(
    re.findall(
        r"\w+",
        """
    mak remov chang replac mov us delet reduc increas decreas giv plac tak writ mut fad shav resiz eras hid
    rais duplicat animat renam divid enlarg rotat includ exclud clos updat silenc revers halv
    """,
    )
)
"""Stems that lose an "e" before "-ing"."""
_CLOSING: Final = regex(
    r"[\s,，.!…~～-]+(?:(?:many\s|a\sbig\s)?thanks?(?:\syou)?(?:\s(?:so|very)\smuch|\sa\s(?:lot|bunch|million)|\sin\sadvance|\sagain|\severyone|\sall)?|thx|thnx|tnx|ty|cheers|much\sappreciated|pretty\splease|please|pls|plz|plss+)"
    r"[\s.!?…~～:)🙏❤️😊👍😄🙂]*$",
    re.I,
)
_ASIDE: Final = regex(
    r"(?:[\s,，.!…~～-]+(?:if\s(?:possible|you\s(?:can|could|don['’]?t\smind|like|want|please)|(?:that|it)['’]?s\s(?:ok(?:ay)?|possible|alright|fine|not\stoo\smuch\strouble)|that\sworks)|for\s(?:me|us)|ok(?:ay)?|alright|asap"
    r"|as\ssoon\sas\s(?:possible|you\scan)|when(?:ever)?\syou\s(?:can|could|have\s(?:time|a\s(?:minute|sec|second|moment))|get\s(?:a\s(?:chance|minute|sec)|the\schance|time))|real\squick|lol|haha+|though|tho|i\s(?:think|guess|feel)|imh?o"
    r"|in\smy\sopinion|maybe|perhaps|can\s(?:you|u)|could\s(?:you|u)|will\s(?:you|u)|would\s(?:you|u)|(?:that|it|this|which)(?:['’]d|\swould)\s(?:be|look|feel|sound)\s(?:so\s|much\s|a\slot\s|way\s|even\s)?(?:great|nicer?|good|better|best|lovely|perfect|cool|awesome|amazing)"
    r"|would\sbe\s(?:great|nice|good|lovely|perfect|cool|awesome|amazing)|(?:what|how)\s(?:do\syou\sthink|about\s(?:it|that))|you\sknow)"
    r"|\s*(?:[:;]-?[)D]|<3|[🙏❤️😊👍😄🙂😂🎉✨💪🥰😍😅🤔]+))[\s.!?…~～]*$",
    re.I,
)
"""What stands after a wish and changes nothing of it."""
_NOW: Final = regex(r"(?:\s*[,，]\s*|\s+right\s+)now[\s.!]*$", re.I)
_TELLS: Final = regex(
    r"(?:[:：=>]|\b(?:to|say|says|saying|read|reads|reading|called|write|be|with|as|it|the|a|an|and|or|not|is|are)|[写成为是叫上加])[\s\"“]*$",
    re.I,
)
"""After this, words are what is wished for: "make the title say Thank you"."""
_DOUBTFUL: Final = regex(r"(?:maybe|perhaps|though|tho|for\s(?:me|us)|i\s(?:think|guess|feel))\b", re.I)
"""What may end a text that has no capitals."""
_NAMED: Final = regex(r"\b(?:texts?|words?|captions?|title)[\s\"“]*$", re.I)
"""After this, words with a capital are: "title Thank you"."""
_HEAD_ZH: Final = regex(
    rf"{_AT_HEAD}(?:你好|您好|嗨|哈喽|哈啰|亲(?:爱的)?|老师|大佬|嗯+|那个|对了|ok|okay|好的?呀?|好吧|行|可以的?|挺好的?|很好|不错|真棒|太棒了|太好了|谢谢(?:你|啦|了)?|辛苦了?|不好意思|抱歉打扰|另外|还有(?:就是|一点)?|首先|其次|就是)"
    r"(?:\s*[，,。！!～~…]+\s*|\s+)(?:就是|只是|不过|但是?)?(?=\S)",
    re.I,
)
_SO_ZH: Final = regex(
    rf"{_AT_HEAD}(?:那(?:就|么|我们)?|还有(?:就是)?|另外(?![两二三四五几\d][个张条段幅句])|并且)[，,]?(?![个张条段一句首几些边里种样天时儿幅位年是么])"
)
_ORDER_ZH: Final = (
    r"(?:把|将|给(?!我)|让|加|添|删|去[掉除]|换|改|调|移|挪|放|剪|截|裁|缩|延|拉[长近远]|降|提高|取消|关[掉闭了]?|用|做|弄|变|设|配|写|插|交换"
    r"|对[调换]|互换|撤|恢复|还原|保留|静音|淡|转[成场]|切|分|复制|翻|停|开[头始]|结[尾束]|突出|每|在|从|第|最|标题|字幕|音乐|全部|不要|不用|别|再|多|少|整)"
)
_ASKS_ZH: Final = regex(
    r"(?P<before>^[\s，,]*|[，,。；;！!]\s*|然后|接着|同时|并且?)"
    r"(?:(?:请|麻烦|劳烦|拜托)(?!(?:你|您)?[了啦]|[。！!～~]|$)(?:(?:你|您)(?:们)?|老师|大佬)?(?:帮忙|帮我|帮)?|帮(?:我|忙|个忙|我们)|(?:我|我们)?(?:觉得|感觉|认为)(?=可以|应该|最好|能|不如)"
    r"|(?:(?:你|您|老师|我|我们|咱们?)?(?:还|也|就|直接)?(?:能不能|能否|能|可不可以|可否|可以|是不是(?:可以|能|应该)|是否可以|要不要|要不然?|不如|干脆|最好(?:能|是)?|应该|需要|想要?|希望(?:你|您)?(?:能|可以)?|打算|建议)"
    rf"|我们?要|我们|咱们?|给我们?|你|您)(?={_ORDER_ZH}|帮|请|麻烦|给我|能|可以|你|您|老师|都)|(?:直接|先|现在)(?=把|将|帮|请|麻烦|给我)|马上)",
)
_THINKS_ZH: Final = regex(
    r"(?P<before>^[\s，,]*|[，,。；;！!]\s*)(?:(?:其实|说实话|说真的|老实说|讲真|总的?来说|总体|个人|总|就是|我|我们|大家|客户|老板|领导|朋友|(?:我)?(?:老婆|老公|妈妈?|爸爸?|媳妇|男朋友|女朋友|同事|家人))*(?:觉得|感觉|认为|说|反映|反馈)(?:是|就是)?[，,]?"
    r"|其实[，,]?|说实话[，,]?|说真的[，,]?|讲真[，,]?)(?=\S)(?!不[对是行好]|得|什么|话|一[句段])",
)
_TAIL_ZH: Final = regex(
    r"(?:[\s，,。！!～~…]*(?:谢谢(?:你|您|啦|了|老师|大家|亲)?|多谢(?:了|啦)?|感谢|拜托(?:了|啦)?|麻烦(?:你|您)?(?:了|啦)|辛苦(?:你|您)?(?:了|啦)|(?:这样)?(?:可以|好|行)[吗么嘛不]|可不可以|行不行|好不好|能不能行|怎么样|如何|如何呢)"
    r"|(?:[，,]\s*(?:这样)?)?(?:会|可能|应该|感觉|那样|这样)?(?:更|比较)好(?:一?[点些]|看一?[点些])?(?:吧|呢)?|[，,]\s*(?:这样)?(?:会|可能|应该|看起来|感觉)?(?:更|比较|好)(?:好看?|一[点些]|美|舒服)(?:一[点些])?)[\s。.！!？?～~…🙏❤️😊👍😄🙂]*$"
)
_PARTICLE: Final = regex(
    r"(?<=[\u4e00-\u9fff\dA-Za-z%”\"])(?:(?:吧|呗|哈+|哦|噢|喔|啊|呀|嘛|啦|喽|咯|哟|就行了?|就好了?|就可以了?|即可|好了)+[\s。.！!～~…]*|[～~…🙏❤️😊👍😄🙂😂🎉]+\s*)$"
)
_MA: Final = regex(r"(?<![什怎多要])[吗么嘛][?？。！!～~]*$")
_SMILE: Final = regex(r"\s*(?:(?<!\d)[:;]-?[)D(P]+|🙏+)[\s.!]*$")
_BLANKS: Final = regex(r"(?<=\S)[^\S\n]{2,}(?=\S)")
_QUOTES: Final = regex(r"[\"“”「」『』《》«»]")
_TEXT: Final = 0xE100  # private signs that stand for words of the film while the rest is made plain
_MOST_ROUNDS: Final = 4


def plainly(words: str) -> str:
    """Return a wish without its courtesies, in common words; one that is long, or nothing else, as it is.

    Args:
        words: a message beside a film that is there.
    """
    if len(words) > _LONGEST:
        return words
    wish, options = without_options(words)
    said = _tidy(wish)
    said = said if _QUOTES.search(said) else with_blamed_named(without_detours(asked_again(said)))
    texts = [_text_alone(one, said) for one in find_texts(said.lower() if _shouted(said) else said)]
    held = _held(said, texts)
    parts = _SENTENCES.split(held.lower() if _shouted(said) else held)
    last = max(0, len(parts) - 1)
    plain = "".join(
        _sentence(one, place < last) if place % 2 == 0 else one for place, one in enumerate(parts)
    )
    plain = in_common_words(plain.strip())
    if not any(sign.isalnum() for sign in plain):
        return words
    for place, (start, end) in enumerate(texts):
        plain = plain.replace(chr(_TEXT + place), said[start:end])
    return plain + options


def without_rest(words: str) -> str:
    """Return a message without a sentence that only says that nothing else is to change."""
    if len(words) > _LONGEST or not _REST.search(words):
        return words
    kept = [one for one in _STOPS.split(words) if not _REST_STAYS.fullmatch(one)]
    return " ".join(kept) if kept else words


def _shouted(said: str) -> bool:
    """Whether a message is all in capitals; one in Chinese with a name like UI is not."""
    return said.isupper() and not HAN.search(said)


def _tidy(words: str) -> str:
    """Words without a smile at their end and, where nothing is quoted, with single blanks."""
    said = _SMILE.sub("", words)
    if not _QUOTES.search(said):
        said = _BLANKS.sub(" ", said)
    return said.rstrip("?？ ") if _ASKS.match(said) and said.rstrip().endswith(("?", "？")) else said


def _text_alone(one: Text, words: str) -> tuple[int, int]:
    """Where words of the film stand; a "please" or "if you can" behind them is none of them."""
    end = one.end
    for closing in () if one.quoted else (_CLOSING, _ASIDE, _TAIL_ZH, _CLOSING):
        found = closing.search(words, one.start, end)
        if found and found.start() > one.start and _is_aside(words[one.start], found[0]):
            end = found.start()
    return one.start, end


def _is_aside(first: str, said: str) -> bool:
    """Whether what closes words of the film is said to us: after a comma, or small after a capital."""
    bare = said.lstrip(" .!…~")
    small = bare[:1].islower() and (first.isupper() or not first.isascii() or not _DOUBTFUL.match(bare))
    return bare[:1] in ",，" or small


def _held(words: str, texts: list[tuple[int, int]]) -> str:
    for place, (start, end) in reversed(list(enumerate(texts))):
        words = words[:start] + chr(_TEXT + place) + words[end:]
    return words


def _sentence(said: str, goes_on: bool) -> str:
    """One sentence without its courtesies; "" for one that is nothing else."""
    if _NICE_ALONE.fullmatch(said):
        return ""
    plain = said
    for _ in range(_MOST_ROUNDS):
        before = plain
        plain = as_order(_at_end(_at_head(plain)))
        if plain == before:
            break
    if plain == said or not any(sign.isalnum() or ord(sign) >= _TEXT for sign in plain):
        return said
    return plain.rstrip(" ,，.。") + ("." if plain.isascii() else "。") if goes_on else plain


def _at_head(said: str) -> str:
    for opening in (_GREETING, _LEAD, _HEAD_ZH, _SO_ZH):
        said = _less(opening, said)
    asked = _DOING.sub(lambda one: f"{one['before']}{_base(one['doing'])}", said)
    asked = _ASKS.sub(r"\g<before>", _ASKS_ZH.sub(r"\g<before>", asked))
    if asked != said:
        asked = _MA.sub("", asked.rstrip(" ?？"))
    return _THINKS_ZH.sub(r"\g<before>", asked)


def _less(opening: re.Pattern[str], said: str) -> str:
    match = opening.match(said)
    rest = said[match.end() :] if match else ""
    return rest if any(sign.isalnum() or ord(sign) >= _TEXT for sign in rest) else said


def _at_end(said: str) -> str:
    for closing in (_CLOSING, _ASIDE, _NOW, _TAIL_ZH, _PARTICLE):
        match = closing.search(said)
        before = said[: match.start()] if match else ""
        if match is None or not before or _TELLS.search(before):
            continue
        if not (match[0].strip()[:1].isupper() and _NAMED.search(before)):
            said = before
    return said


def _base(doing: str) -> str:
    """Make, of "making"."""
    stem = doing.lower().removesuffix("ing")
    if stem in _DROPS_E:
        return f"{stem}e"
    return stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "ls" else stem
