"""Tell what a film is about, in the person's own words: the material of a title and of an honest answer."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.messages.topic_zh import FACT, chinese_topic
from nemo_notebook.studio.director.reading.terms.manner_words import LOOKS, TRAITS
from nemo_notebook.studio.director.reading.terms.own_names import DAY_OR_MONTH
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_FILM: Final = (
    r"(?:videos?|vids?|clips?|films?|movies?|reels?|shorts?|ads?|adverts?|advertisements?|commercials?"
    r"|promos?|explainers?|trailers?|teasers?|intros?|montages?"
    r"|slideshows?|spots?|animations?|stor(?:y|ies)|mp4s?|tiktoks?|posts?|invit(?:es?|ations?)|greetings?|posters?|flyers?|banners?)"
)
_ABOUT: Final = tuple(
    regex(said, re.I)
    for said in (
        (
            r"\b(?:about|promoting|advertising|introducing|announcing|(?:the\s)?(?:benefits|advantages|features)\sof|summari[sz]ing|recapping|documenting|presenting|featuring|showcasing|celebrating"
            r"|explaining|(?:marketing|to\ssell|selling)(?=\s(?:our|my|the|an?)\s)|promote|advertise|introduce|announce|showcase|explain|describe|compar(?:e|ing))\b\s*"
            r"(?:in\s\d+\s?(?:s|secs?|seconds?|minutes?)\s)?"
        ),
        (
            r"^[^\n]{0,80}?(?:\d\s?(?:s|secs?|seconds?|minutes?)|vertical|square|landscape|facebook|instagram"
            r"|tiktok|linkedin)\s?:\s+"
        ),
        r"(?:^|\b(?:a|an|our|the|my)\s)(?=(?:[a-z]+\s){0,2}(?:reminder|checklist|quiz|warning|tutorial)\sfor\s(?:(?:our|my|the|all)\s)?[a-z])",
        r"\bcount(?:ing)?[\s-]?down\s(?:to|for|until|till)\b\s*(?!\d|zero)",
        rf"\b(?:lesson|lecture|tutorial|presentation)\son\s(?!\w+day\b|\d|the\s\d)|\binvit(?:e|es|ing|ation|ations)\s(?:(?:all|every|our|my|the|your)\s)*(?:[a-z]+\s){{0,3}}?to\s(?!\d)(?:(?:come(?:\salong)?\sto|join\sus\s(?:for|at)|join|attend|visit|celebrate|see|watch)\s)?|\b{_FILM}\s(?:for|of|on|showing)\b\s*|\b{_FILM}\s?:\s*",
    )
)
_FOR: Final = regex(
    r"(?<!\bfree\s)(?<!\bopen\s)(?<!\bgreat\s)(?<!\bperfect\s)(?<!\bideal\s)\bfor\s(?![$€£¥])(?!(?:me|us|my|tiktok|instagram|insta|youtube|facebook|linkedin|whatsapp|wechat|twitter|x"
    r"|reels?|shorts|social|phones?|mobile|about|kids"
    r"|children|parents|teens|teenagers|adults|(?:(?:complete|absolute|total|utter|very|real|young|older|busy|little|nervous)\s)?(?:kids|children|adults|learners|beginners|newcomers|starters|parents|students|people)(?=\s*(?:[,.;!\n]|$))|beginners|everyone|everybody|all|\d|free|sale|rent|example|(?:an?\s|the\s|our\s|my\s)?(?:(?:[\w'’-]+\s){1,3}(?:screens?|display|monitors?|notice\s?board|tv)|lobby|tv|screens?|display|website|web\ssite|homepage|waiting\sroom|shop\swindow|presentation)|a\s(?:few|second)|(?:an?\s|another\s|some\s|the\s(?:last|next|past)\s)?(?:(?:few|many|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)\s)?(?:days?|weeks?|months?|years?|hours?|nights?|while|moment|time|ages|everything|everyone|repairs?|renovations?|maintenance|cleaning|staff\straining|sure|real|good|now|later|today|tomorrow|more|instance))\b)",
    re.I,
)
_BEFORE_FILM: Final = regex(rf"((?:[\w&'’-]+\s){{1,3}}){_FILM}\b", re.I)
_OF_AUDIENCE: Final = regex(rf"((?:[\w&'’-]+\s){{0,3}}){_FILM}\sfor\s*$", re.I)
"""A film and, next, for whom it is: "a weather warning video for our town"."""
_WHOSE: Final = (
    r"(?:residents|tenants|people|parents|members|neighbou?rs|visitors|guests|customers)\s(?:of|in|at|from)\s"
)
_AUDIENCE: Final = regex(
    r"(?:(?:high|middle|primary|secondary|elementary|nursery)\s)?(?:team|town|class(?:room)?|staff|students|customers|clients|employees|family|office|school|members|guests|neighbou?rs"
    r"|pupils|graders|learners|viewers|followers|friends|colleagues|residents|tenants|users|subscribers|newbies|toddlers|seniors|audience|donors|investors|sponsors|hires|starters|hikers|teachers|travell?ers|shoppers|readers|patients|volunteers|recruiters|managers|developers|engineers|freelancers|founders|voters|drivers|newcomers|apprentices|interns|juniors|freshers|scientists|researchers|analysts|commuters|homeowners|landlords|pensioners)(?:\s(?:students|kids|children|pupils|class(?:es)?|members|staff))?"
    r"|(?:general|wide|wider|broad|lay|mixed|public|young|younger|adult|international|non-?expert|family|group|class)\s(?:audience|public|readers?|viewers|chat)|(?:[\w'’]+\s){0,3}(?:group\s)?chat"
    r"|(?:year|grade|class)\s\w{1,3}(?:\s(?:students|pupils|kids))?"
    rf"|{_WHOSE}[\w'’ ]+",
    re.I,
)
_ARTICLE: Final = regex(
    r"^(?:an?|the|my|our|your|their|his|her|some|this|these|that|new|upcoming|local|small)\s+",
    re.I,
)
_DESCRIBED: Final = regex(rf"^\W*(?:an?|some|two|three|several)\s(?![^,.;:]*\b{_FILM}\b)(?!\d)", re.I)
_MODEL: Final = regex(r"(?<=[A-Za-z])\s\d{1,4}(?=\s?(?:[,.;:!?)\n]|\sis\b|\s[-–—]\s|$))")
"""The number in the name of a product: "Nimbus 3, our headphones"."""
_OF_NAME: Final = regex(
    r"(?<=[a-z])\s(?:for|in|at|on|by|with|to|from|under|over)\s(?:the\s)?(?=[A-Z][a-z])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May\b|June|July|August|September|October|November|December|TikTok|Instagram|YouTube|Facebook|LinkedIn)"
)
"""A small word in a name: "Run for Hope"."""
_ASKED: Final = regex(
    r"\s*((?:why|how|what|where|when)\s(?!to\b)(?:[^,.;:!?\n]|[.,](?=\d)){4,60}?)(?=\s(?:for|with|using|as)\s|\sin\s(?:\d|(?:a\s)?(?:simple|fun|under|less|vertical|square))|[,.](?!\d)|[;:!?\n]|$)",
    re.I,
)
_HOW_DONE: Final = regex(
    r"\s*(how\sto\s(?:[^,.;:!?\n]|[.,](?=\d)){4,50}?)(?=\s(?:in|with|for|using)\s|[,.](?!\d)|[;:!?\n]|$)",
    re.I,
)
_TO_WHOM: Final = regex(
    r"\s*to\s(?:(?:my|our|the|all|your)\s)*[a-z]+(?:\s[a-z]+){0,2}?\s(?:in\s(?:\w+\s){1,3}?(?:seconds?|secs?|minutes?)\s)?(?=why|how|what|when|where)",
    re.I,
)
"""To whom something is explained: "explain to our customers why …"."""
_CLOSED: Final = regex(r"\b(?:closed|closing|shut|cancelled|away|off)\b[^.;!?,]{0,24}$", re.I)
"""Before a reason: "closed for a family wedding"."""
_GIVEN_TO: Final = regex(
    r"\b(?:free\s(?:[a-z]+\s){1,2}|discount\s|\boff\s|half[\s-]price\s|(?:reduced|cheaper)\s)$", re.I
)
"""Before those who get it: "free pint for performers"."""
_WAY: Final = regex(r"\b(?:trip|journey|guide|visit|welcome|tour|holiday|weekend|move)\Z", re.I)
_AGAINST: Final = regex(r"\svs\S?\s.*$")
"""Whom one plays, which a long topic leaves out: "last game of the season vs. Tigers"."""
_LAST_CAPITAL: Final = regex(r"\b[A-Z][\w'’&-]*\Z")
_STOP: Final = regex(
    rf"(?:\.(?!\d)|[,;:!?()\n{BLANK}])|\s[-–—]+\s|\s(?:with|in|at|for|on|that|which|who|using|from|as"
    r"|and\s(?:make|add|use|with|no|keep)|but|while|by|to|called|named|titled|entitled|lasting"
    r"|opening(?=\s(?:with|shot|scene|credits|on\s(?:an?|the)\s(?!\d)))|vertical|portrait|square|landscape|widescreen|please|without|no|is|are|was|it|its"
    r"|set|where|when|(?:every|each|this|next)(?=\s(?:(?:other|second)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekend|morning|afternoon|evening|night|month)\b)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?(?=,?\s(?:at\s)?\d)|over|under|near|after|saying|wishing|turning|ending|into|closes|opens|starts|begins|ends)\b|(?<!class\sof)\s\d+(?!st\b|nd\b|rd\b|th\b|\d)|$",
    re.I,
)
_PUBLISHED: Final = (
    r"(?:(?:school|company|club|parish|church|staff|our|team|pta|community|monthly|weekly|office)\s)*"
    r"(?:newsletter|intranet|website|homepage|notice\s?board|bulletin|staff\smeeting|assembly)"
)
"""Where a film is shown."""
_EMPTY: Final = regex(
    rf"^(?:{_PUBLISHED}|(?:research\s|scientific\s|academic\s)?(?:paper|study|thesis|dissertation))$"
    r"|^(?:(?:about\s|around\s)?half\s(?:a|an)\s.*|.*\b(?:whatsapp|facebook|fb|wechat|telegram|instagram|insta|tiktok|linkedin|snapchat|slack)(?:\s(?:groups?|pages?|feeds?|status|channels?|accounts?|followers|chats?|ads?|posts?))?|(?:instagram|insta|ig|snapchat|tiktok|youtube|facebook|linkedin|whatsapp|wechat)\b.*|(?:before|after)\b.*|we|i|you|they|what|why|how|kids|open|job|recipe|mins?|this|these|that|(?:these|those)\s.*|it|them|me"
    r"|us|my|our|text|texts|image|images|photo|photos|picture"
    r"|pictures|clip|clips|prompt|prompts|description|product|products?\s(?:description|images?"
    r"|photos?|pictures?)"
    r"|text\sprompts?.*|the|a|following|below|video|videos|something|anything|short|quick"
    r"|social\smedia|instagram|tiktok|youtube|facebook|linkedin|twitter|x|fun|nice|cool|new"
    r"|cinematic|explainer|promo\w*"
    r"|second|seconds|minute|minutes|vertical|portrait|square|landscape|reels?|shorts|stories"
    r"|story|demo|sample|test|\d+(?!\d|st\b|nd\b|rd\b|th\b).*|ai|please|make|create|generate|produce|build|give|want|need|and"
    r"|of|from|(?:bit|tad|touch)\s.*|little\s(?:more|less|warm|cool|cold|dark|bright|long|short|bigg"
    r"|small|loud|quiet|soft"
    r"|slow|fast)(?:er)?)$",
    re.I,
)
_KIND_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    make create generate produce build give me a an the i want need short quick new second seconds
    minute s sec long nice cool beautiful simple little another please vertical portrait square
    landscape horizontal widescreen cinematic explainer promo
    promotional information informational informative product social media
    instagram insta ig tiktok youtube linkedin facebook teaser trailer video demo warm calm vivid dark
    playful moody upbeat can you could would let's do my our this with and to of for from turn
    into it great good cute fun bright 4k hd 1080p 720p full tall wide amazing stunning awesome vlog
    launch product event opening epic dramatic animated travel podcast logo cover looping countdown
    post posts reel reels pitch
    """,
    )
)
_OF_MANNER: Final = regex(r"-(?:style|styled|like|themed|looking|format|ready|friendly)$", re.I)
_FOR_MARKETING: Final = frozenset(
    (
        "promo",
        "promotional",
        "explainer",
        "teaser",
        "instagram",
        "facebook",
        "social",
        "media",
        "tiktok",
        "launch",
    )
)
SHAPING_WORDS: Final = _KIND_WORDS | frozenset(
    re.findall(
        r"\S+",
        """
    minutes mins secs hour hours hd music sound sounds voice voiceover narration text texts words
    title titles caption captions subtitles background no not without any some something anything
    else just only really very also then so but or on at by is are was be been it's i'd i'm we you
    me he she they them their his her your yours mine all both new better more less bit format
    aspect ratio size length duration quality export file clip film movie hello hi hey thanks thank
    ok okay yes test testing sure maybe again now here there what how why who when which does do did
    done has have had will shall should tone tones look style mood feel colour color colours colors
    up down off
    """,
    )
)
"""Words that shape a film or order it and say nothing of what it shows."""
_DASHED: Final = regex(
    rf"(?:^|[.!\n])\W*(?P<name>(?!{_FILM}\b)[A-Z][^,.;:\n]{{1,30}}?)\s[-–—]\s(?=[^,.;:\n]{{0,40}}\b{_FILM}\b)"
)
"""A name before a dash and the film of it: "Cork 22 - wine bar promo"."""
_HOW_TO: Final = regex(
    r"(?:\W*(?:tutorial|lesson|explainer|guide|diy)[^,.:;\n]{0,20}:\s)?\W*(how\sto\s[^,.;:\n]{4,50}?)(?=\s(?:in|with|for)\s|[,.;:\n]|$)",
    re.I,
)
_TOPIC: Final = regex(r"(?:^|[,.;\n]\s*)(?:topic|subject)\s?:\s*([^,.;\n]{2,40})", re.I)
_QUESTION: Final = regex(r":\s+((?:what|why|how|who|when|where)\s[^?.!\n]{3,40}\?)", re.I)
_KIND_FIRST: Final = regex(
    r"^(?:\w+\s){0,2}(?:promo|ad|video|teaser|trailer|clip)\s[-–—]\s|^we\s(?:sell|make|offer|bake|teach)\s",
    re.I,
)
_INVITE_FOR: Final = regex(r"\s(?:invite|invitation)(?=\sfor\s)", re.I)
_LAUNCH_OF: Final = regex(
    r"^(?:(?:the\s)?(?:launch|release|introduction|debut|relaunch|announcement|promotion)\sof|announcing|introducing|presenting)\s(?:our\s|the\s|my\s)?(?:(?:brand\s)?new\s)?(?-i:(?=[A-Z]))",
    re.I,
)
"""What says that a product is new, before its name: "Launch of Pebble"."""
_OF_KIND: Final = regex(
    r"\s(?:invite|invitation|poster|flyer|announcement|promo|teaser|video|clip|reel|ad)s?!*$|!+$", re.I
)
"""What a title says of the kind of film: "Baby shower invite"."""
_OF_KIND_ZH: Final = regex("的(?=(?:教程|邀请|祝福|预告|通知)$)")
_ASKS_ZH: Final = regex("为什么|为何|如何|怎样|怎么")
_LONGEST_QUESTION_ZH: Final = 16
_LONGEST_ZH: Final = 14
_SMALL: Final = frozenset({"a", "an", "and", "the", "of", "in", "on", "at", "for", "to", "or", "by", "with"})
_LONGEST_WORDS: Final = 8
TORN: Final = regex(r"\s(?:(?:of|with|from)\s(?:these|those|this)|the|my|our|an?)$", re.I)
"""The end of words that are cut off before their thing: "slideshow of these"."""


def find_topic(wishes: str, language: str) -> str:
    """Return a few words on what the film is about, "" where the words do not say."""
    return chinese_topic(wishes) if language == "zh" else _english(wishes)


def is_audience(words: str, said: str) -> bool:
    """Whether words of a message only say for whom or where a film is: "the residents of Elmbridge"."""
    whose = re.search(rf"\b{_WHOSE}(?:the\s)?{re.escape(words)}(?!\w)", said, re.I)
    bare = _ARTICLE.sub("", words)
    return bool(whose or _AUDIENCE.fullmatch(bare) or re.fullmatch(_PUBLISHED, bare, re.I))


def without_kind(title: str) -> str:
    """Return a title without what it says of the kind of film: "Baby shower invite"."""
    title = _LAUNCH_OF.sub("", title).removeprefix("写给")
    return _INVITE_FOR.sub("", _OF_KIND.sub("", _KIND_FIRST.sub("", title))) or title


def as_title(topic: str, language: str) -> str:
    """Return a topic as a title: Coffee Shop."""
    if language == "zh":
        topic = _OF_KIND_ZH.sub("", topic)
        return (
            topic if len(topic) <= (_LONGEST_QUESTION_ZH if _ASKS_ZH.search(topic) else _LONGEST_ZH) else ""
        )
    words = (topic := without_kind(topic)).split()
    plain = topic.islower() or _ASKED.match(topic)  # with capitals it is a name, and stays as it is
    longest, most = (_LONGEST_WORDS + 2 * bool(_ASKED.match(topic)), 48) if plain else (6, 44)
    if not words or len(words) > longest or len(topic) > most or TORN.search(topic):
        return ""
    return " ".join(
        word if (i and word in _SMALL) or word[1:2].isupper() else word[:1].upper() + word[1:]
        for i, word in enumerate(words)
    )


def _english(wishes: str) -> str:
    if dashed := _DASHED.search(wishes):
        return dashed["name"].strip()
    if told := _HOW_TO.match(wishes) or _TOPIC.search(wishes):
        return told[1]
    if question := _QUESTION.search(wishes):
        return question[1]
    for match in (one for pattern in _ABOUT for one in pattern.finditer(wishes)):
        topic = _until_stop(wishes, match.end())
        if (before := _OF_AUDIENCE.search(wishes[: match.end()])) and _AUDIENCE.fullmatch(topic):
            topic = _before_kind(before[1].split())
        if ":" in match[0] and _lists_scenes(wishes[match.end() :]):
            continue
        if topic and not (":" in match[0] and (FACT.search(topic) or DAY_OR_MONTH.match(topic))):
            return topic
    for match in _BEFORE_FILM.finditer(wishes):
        topic = _before_kind(match[1].split())
        if topic and not _EMPTY.match(topic):
            return topic[:1].lower() + topic[1:] if not wishes[: match.start()].strip() else topic
    for match in _FOR.finditer(wishes):
        topic = _until_stop(wishes, match.end())
        said = wishes[: match.start()]
        if topic and not (_AUDIENCE.fullmatch(topic) or _CLOSED.search(said) or _GIVEN_TO.search(said)):
            return topic
    described = _DESCRIBED.match(wishes)
    return _until_stop(wishes, described.end()) if described else ""


def _before_kind(words: list[str]) -> str:
    """The words before those that say what kind of film it is: "car wash", of "a car wash promo video"."""
    telling = [
        word.lower().strip("-") not in _KIND_WORDS and not _OF_MANNER.search(word) and not word[0].isdigit()
        for word in words
    ]
    if all(not one or word.lower() in LOOKS | TRAITS for one, word in zip(telling, words, strict=True)):
        return ""
    while telling and words[len(telling) - 1].lower() in _FOR_MARKETING:
        telling.pop()
    first = len(telling) - next((i for i, one in enumerate(reversed(telling)) if not one), len(telling))
    return " ".join(words[first : len(telling)])


def _lists_scenes(text: str) -> bool:
    """Whether a text begins with a list of scenes: "mountains, lake, stars" is no topic."""
    items = text.split(".", maxsplit=1)[0].split(",")
    return names_scene(items[0]) and sum(map(names_scene, items)) > 1


def _until_stop(wishes: str, start: int) -> str:
    if told := _TO_WHOM.match(wishes, start):
        start = told.end()
    if asked := _ASKED.match(wishes, start) or _HOW_DONE.match(wishes, start):
        return asked[1].strip()
    end = _STOP.search(wishes, start, start + 200)
    while end and (goes_on := _MODEL.match(wishes, end.start()) or _OF_NAME.match(wishes, end.start())):
        if not (_LAST_CAPITAL.search(wishes, start, end.start()) or _WAY.search(wishes, start, end.start())):
            break
        end = _STOP.search(wishes, goes_on.end(), start + 200)
    topic = " ".join(wishes[start : end.start() if end else start + 60].split())
    while (shorter := _ARTICLE.sub("", topic)) != topic:
        topic = shorter
    return "" if not topic or _EMPTY.match(topic) else _whole(topic)


def _whole(topic: str) -> str:
    """The first words of a topic, not cut after a small one."""
    words = (_AGAINST.sub("", topic) if topic.count(" ") >= _LONGEST_WORDS - 1 else topic).split()
    words = words[:_LONGEST_WORDS]
    while len(words) > 1 and words[-1].lower() in _SMALL:
        words.pop()
    return " ".join(words)
