"""Find what a brief tells and no text of its film says: a date, a price, who sends it, sentences of its own.

What only orders or shapes the film is never among it. Which texts the film has is left to the other readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.heads import OF_FIELD
from nemo_notebook.studio.director.reading.briefs.itemised import listed_apart, rest_of_list, roles_told
from nemo_notebook.studio.director.reading.briefs.parts import with_names
from nemo_notebook.studio.director.reading.briefs.pitch_clauses import is_shot_list
from nemo_notebook.studio.director.reading.briefs.pitch_sentences import TELLS_OF
from nemo_notebook.studio.director.reading.messages.condensing import in_pieces, is_chinese
from nemo_notebook.studio.director.reading.messages.framing import introduces, without_remnants
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    HEAD,
    SENTENCE_END,
    capital,
    clauses_of,
)
from nemo_notebook.studio.director.reading.messages.shaping import (
    asks,
    only_shape,
    shapes,
    tells_fact,
    without_length,
)
from nemo_notebook.studio.director.reading.messages.texts import without_gaps
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.offers import CONTACT, DATE, PRICE
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_TERM: Final = re.compile(r"\d[\d.,:]*\d|\d|[a-zà-ɏ][a-zà-ɏ'’]+|[\u4e00-\u9fff]+")
_WORD: Final = re.compile(r"[\w'’-]+")
_SMALL: Final = frozenset(
    ("the", "an", "and", "or", "of", "to", "in", "on", "at", "for", "with", "our", "my", "is", "are", "it")
)
_FACT: Final = re.compile(
    rf"{PRICE.pattern}|{DATE.pattern}|{CONTACT.pattern}|(?<![\w.])\d[\d.]*\s?[%％]", re.I
)
_STATED: Final = re.compile(
    r"\b(?:why|that|because)\s((?:our|the|your|we|my|all)\s.+)$|\bwho(?:['’]s|\sis|\sare)?\s((?:turn|celebrat|mov|retir|graduat|leav)\w*\s.+)$",
    re.I,
)
"""What is stated inside an order: "explain why our prices go up by 5%", "my daughter who is turning 6"."""
_FOR_GRADE: Final = re.compile(
    r"\sfor\s(?:\d{1,2}(?:st|nd|rd|th)?[\s-](?:graders?|grade\w*|years?[\s-]olds?)|grades?\s\d\S*|years?\s\d\S*|(?:kids|children|pupils|students|people)\s(?:aged?\s)?\d\S*)\W*$",
    re.I,
)
"""For whom something is explained."""
_BEFORE_FACT: Final = re.compile(
    r"\b(?:on|from|by|until|till|at|since|this|next|every|starting|only)\s(?:[\w.,%]+\s){0,3}$", re.I
)
_SENDER: Final = re.compile(
    r"\b(?:greetings?|wishes|videos?|cards?|message|note|thanks?|congratulations|love|hello)\b[^!?\n]{0,90}?\s"
    r"(?P<from>from\s(?:(?:the\s)(?-i:[A-Z])[\w'’]*\s(?:family|team|crew|class|kids|boys|girls|household)|(?:class|grade|year|room|form)\s\w{1,3}\b"
    r"|(?:all\sof\sus|everyone|all)\s(?:at|in)\s[^,.!?\n]{2,30}|your\s[^,.!?\n]{2,30}))",
    re.I,
)
_SIGNED_ZH: Final = re.compile(
    r"(?:^|[，。,；\s])(?P<from>[\u4e00-\u9fff]{2,12}(?:敬上|敬贺|谨上|敬赠))(?=$|[，。,；\s])"
)
_QUESTION: Final = re.compile(
    r"\b(?:who|whose|what|which|why|how|when|where|do|does|did|is|are|can|could|would|will|have|has|ready|want|need)\b|[吗呢谁哪几]|什么|怎么|如何|为何|多少",
    re.I,
)
_OF_STORY: Final = re.compile(r"(?:He|She|They|One\s(?:day|night)|Once|Then|But)\b|[他她它]|从前|有一天")
_NAMED: Final = re.compile(r"(?:product|brand|name|title|产品|品牌|品名|名称|标题)(?:\sname)?", re.I)
_OF_SOURCE: Final = re.compile(r"(?:sources?|credits?|来源)$", re.I)
_SOURCE: Final = re.compile(
    r"(?:注明|标注|写明|标明)?(?P<said>(?:(?:data|image|photo|figures?)\s?)?(?:sources?|credits?)\s?:\s?(?P<who>.+)"
    r"|(?:数据|图片|资料)?来源\s?[:：]\s?(?P<who_zh>.+))",
    re.I,
)
_ADVICE: Final = re.compile(
    r"\b(?:tips|advice|habits|rules|reminders?|signs|how\sto|ways\sto|briefing|instructions|precautions|drill|etiquette|safety)\b",
    re.I,
)
"""A brief whose sentences may begin like an order: "Make a plan." of study tips."""
_ADDRESSED: Final = re.compile(
    r"(?:You|We|Your)\s(?:(?:see\syou|miss|love|thank|wish|hold|never|always|are\s(?:so\s)?(?:proud|grateful|here)|made|make|gave|give|did|taught|deserve|matter|inspire))\b"
)
"""What is said to somebody, and shown whatever else a film shows."""
_NAMES: Final = re.compile(
    r"(?:(?:the|our|my)\s)?(?:product|shop|store|company|brand|business|name|title|topic|theme|subject|app)(?:\sname)?\sis\b|(?:app|shop|brand|product)\sname\s",
    re.I,
)
"""A sentence that only names what is told of."""
_REMINDS_ZH: Final = re.compile(
    r"^(?:做|来|给我|帮我|一?[个条段支]|的)*(?P<said>[^，。：:《》]{4,18}?)的(?:提醒|倡议|公益|警示|打气|鼓励)(?:小|短)?(?:视频|短片|片子?|动画)"
)
_COUNTS_ZH: Final = re.compile(r"[\u4e00-\u9fff]{0,6}倒计时\s?\d+\s?[天日]")
_CHAPTERS: Final = re.compile(
    r"\b(?:covers?|covering|include|talk\sabout|go\sover|answers?|explains?)\s(?P<said>(?:why|when|what|how|where|who|which)\s[^,.;:]{3,40}"
    r"(?:,\s(?:and\s)?(?:why|when|what|how|where|who|which)\s[^,.;:]{3,40}?){1,5}(?:\sand\s(?:why|when|what|how|where|who|which)\s[^,.;:]{3,40})?)(?=[.;:\n]|$)",
    re.I,
)
_SOUND: Final = re.compile(r"\b(?:music|volume|soundtrack|sound|voice\w*)\b|音乐|音量|配乐|声音", re.I)
_ITEM_NUMBER: Final = re.compile(
    r"(?:\b(?:step|tip|day|reason|fact|part|scene|point)\s)?\(?\b\d{1,2}\s?[.):、](?!\d)\s*|第[一二三四五六七八九十]步?|[一二三四五六七八九][、是]|[①-⑨]|\(?\b[a-h]\)\s*",
    re.I,
)
_PLACED_IN: Final = re.compile(
    r"\b(?:our|my|the|an?|new)\s(?P<what>(?:[a-z]+\s){1,3}?)in\s(?P<where>(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|English|Chinese|Spanish|French|German|Mandarin|HD|Instagram|TikTok)\w*\b)[A-Z][a-z’'-]+(?:\s[A-Z][a-z’'-]+)?)(?=[\s,.;!?]|$)"
)
"""A house and its town: "our matcha bar in Austin"."""
_HOUSE: Final = re.compile(
    r"(?:[\u4e00-\u9fff]{2}[店铺馆]|餐厅|工作室|民宿|乐队)(?=[，,。“「《\\s]|$)|\b(?:bumper|ident|jingle)\b",
    re.I,
)
"""A house or band whose words these are."""
_ITEMS_ZH: Final = re.compile(r"[^、，：:\s]{3,14}(?:、[^、，：:\s]{3,14}){2,7}")
_STORY: Final = re.compile(r"(?:睡前|童话|寓言)故事|\b(?:bedtime|fairy)[\s-](?:story|tale)", re.I)
_PICTURED_ZH: Final = re.compile(r"[一两三][个只位群对片束杯]|[男女老]|画面|镜头|有")
"""What begins a picture rather than a slogan."""
_SLOGAN_SIGNS: Final = 8
_LEAST_TOLD: Final = 0.6
"""Share of the words of a sentence that no text has, from which on the sentence is untold."""
_FEWEST_WORDS: Final = 2
_SENTENCE_WORDS: Final = 4
_FEWEST_SIGNS: Final = 6
_LONGEST: Final = 100  # characters that are shown as one
_LONGEST_ZH: Final = 24


def with_all_told(brief: Brief, message: Message, wishes: str) -> Brief:
    """Return a brief whose captions say all that is told and not yet said, where it is to have any."""
    if (
        brief.script
        or message.foreign
        or brief.quote
        or brief.countdown
        or (brief.no_title and brief.no_captions)
    ):
        return brief
    given = bool(message.of_role("caption"))
    said = without_gaps(without_remnants(with_names(wishes, message)))
    drawn = [word for row in brief.chart.rows for word in row] if brief.chart else []
    shown = [brief.title or as_title(brief.topic, brief.language), *brief.captions, brief.action, *drawn]
    shown += [one.words for one in message.texts if one.quoted or one.role != "title"]
    shows = any(one.sure for one in brief.subjects)
    tells = brief.teaches or brief.promo or brief.voice is not None or bool(brief.captions)
    tells = tells or bool(_STORY.search(said)) or (bool(_HOUSE.search(message.wishes)) and not brief.plain)
    tells = tells or ((bool(brief.title) or bool(re.search("[?？]", said))) and not shows)
    if not brief.plain and not given and (brief.promo or brief.captions):
        brief = _with_town(brief, said, " ".join(shown))
    told = with_untold(
        brief.captions or chapters(said),
        said,
        shown,
        whole=message.wishes,
        tells=tells and not (given or brief.plain),
    )
    return replace(brief, captions=told if given else listed_apart(told, brief.duration_ms))


def _with_town(brief: Brief, said: str, shown: str) -> Brief:
    """Tell in which town a house is: in the title where that is the house, else as a caption."""
    found = _PLACED_IN.search(said)
    if not found or found["where"].casefold() in shown.casefold() or asks(found["what"]):
        return brief
    title = brief.title or as_title(brief.topic, brief.language)
    if title and f" {found['what'].strip()}".casefold().endswith(f" {title}".casefold()):
        return replace(brief, title=f"{title} in {found['where']}")
    return replace(brief, captions=(capital(f"{found['what']}in {found['where']}"), *brief.captions))


def with_untold(
    captions: Sequence[str], wishes: str, shown: Sequence[str], *, whole: str, tells: bool
) -> tuple[str, ...]:
    """Return captions with what no text says, each where the brief tells it.

    Args:
        captions: those the film has.
        wishes: the brief.
        shown: all texts of the film.
        whole: the message, in which texts stand that were taken out of the brief.
        tells: whether its sentences are to be read; otherwise only its dates, prices and addresses are.
    """
    row = list(captions)
    said = _terms(" ".join(shown))
    rest = [
        each
        for sentence in SENTENCE_END.split(wishes)
        for each in rest_of_list(clauses_of(sentence), captions)
        if not _terms(each) & said
    ]
    for one in [*rest, *_untold(wishes, said, tells=tells)]:
        if one.endswith((":", "：")):  # a heading whose list is told already
            continue
        at = _place(whole, one)
        before = sum(0 <= _place(whole, each) < at for each in row)
        row.insert(before if at >= 0 else len(row), capital(one))
        row = [
            each for each in row if each.casefold() == one.casefold() or each.casefold() not in one.casefold()
        ]
        said |= _terms(one)
    return tuple(dict.fromkeys(_with_mark(one, whole) for one in row))


def _with_mark(caption: str, whole: str) -> str:
    """A question with its mark, where the brief has it."""
    at = whole.casefold().find(caption.casefold()) if _QUESTION.search(caption) else -1
    mark = whole[at + len(caption) : at + len(caption) + 1] if at >= 0 else ""
    return caption + mark if mark in "?？" else caption


def chapters(wishes: str) -> tuple[str, ...]:
    """Return what a film is to go through: "cover why they happen, when to go, and what to pack"."""
    found = _CHAPTERS.search(wishes)
    if not found:
        return ()
    return tuple(capital(one) for one in re.split(r",\s(?:and\s)?|\sand\s(?=wh|how)", found["said"]))


def _untold(wishes: str, said: set[str], *, tells: bool) -> Iterator[str]:
    advises = bool(tells and _ADVICE.search(wishes))
    items = numbered_items(wishes)
    wishes = re.sub("|".join(map(re.escape, items)), " ", wishes) if items else wishes
    wishes = _ITEM_NUMBER.sub("; ", wishes) if items else wishes
    yield from (one for one in roles_told(wishes) if not _terms(one) & said)
    for place, sentence in enumerate(one.strip() for one in SENTENCE_END.split(wishes)):
        head = HEAD.match(sentence)
        headed = bool(head and _is_heading(head[1], said))
        if head and headed:
            sentence = sentence[head.end() :]
        clauses = clauses_of(sentence)
        ordered = shapes if advises else asks
        free = [one for one in clauses if not (ordered(one) or introduces(one) or one.startswith("who "))]
        whole = free == clauses and (place > 0 or bool(head) or sentence.startswith(("，", ",")))
        if (
            (is_shot_list(clauses) and not _OF_STORY.match(sentence))
            or _CHAPTERS.search(sentence)
            or _NAMES.match(sentence)
        ):
            continue
        if (
            (tells or _ADDRESSED.match(sentence))
            and whole
            and _is_sentence(sentence)
            and _is_untold(sentence, said)
        ):
            yield from _shown(sentence, clauses)
            continue
        if tells and headed and free == clauses and len(clauses) > _FEWEST_WORDS:
            left = [one for one in clauses if _is_untold(one, said) and not names_scene(one)]
            yield from left if 2 * len(left) >= len(clauses) else ()
        elif tells and free == clauses and len(clauses) > 1 and not all(map(names_scene, clauses)):
            apart = [one for one in clauses if _is_sentence(one, _SENTENCE_WORDS) and not _terms(one) & said]
            yield from (one for one in apart if not names_scene(one) or _is_slogan(one))
        for one in clauses:
            if tells and one in free and _ITEMS_ZH.fullmatch(one) and _is_untold(one, said):
                yield one
                continue
            yield from _source(one, said)
            yield from _facts(one, said) if one not in free else _plain_facts(one, said)
    if (sender := _SENDER.search(wishes) or _SIGNED_ZH.search(wishes)) and _is_untold(sender["from"], said):
        yield sender["from"]


def _is_heading(head: str, said: set[str]) -> bool:
    """Whether what stands before a colon orders the film, or is its title."""
    if _NAMED.fullmatch(head):
        return True
    if OF_FIELD.search(head) or _OF_SOURCE.search(head):
        return False
    return asks(head) or bool(TELLS_OF.match(head)) or not _is_untold(head, said)


def _shown(sentence: str, clauses: list[str]) -> list[str]:
    """A sentence as it is, or its clauses where it is long."""
    bare = sentence.strip(" ,，.。!！;；")
    if len(bare) <= (_LONGEST_ZH if is_chinese(bare) else _LONGEST):
        return [bare]
    return clauses if is_chinese(bare) else [one.strip(" ,") for one in in_pieces(bare)]


def _is_sentence(text: str, fewest: int = _FEWEST_WORDS) -> bool:
    """Whether words could be read alone, and are neither a heading nor a short name of a scene."""
    if is_chinese(text):
        return len(text) >= _FEWEST_SIGNS and not only_shape(text)
    words = len(_WORD.findall(text))
    seen = words < _SENTENCE_WORDS and names_scene(text)
    return words >= fewest and not (seen or text.rstrip(" ;").endswith(":"))


def _is_slogan(text: str) -> bool:
    """Whether words that hold the name of a scene are a line of their own: 换个方式遇见一本书."""
    return is_chinese(text) and len(text) >= _SLOGAN_SIGNS and not _PICTURED_ZH.match(text)


def _source(clause: str, said: set[str]) -> Iterator[str]:
    """Where numbers or pictures are from: "data source: …", 数据来源：…."""
    source = _SOURCE.fullmatch(clause)
    if source and _is_untold(source["who"] or source["who_zh"], said):
        yield source["said"]


def _plain_facts(clause: str, said: set[str]) -> Iterator[str]:
    """A clause that holds a fact, where the fact is shown nowhere."""
    if tells_fact(clause) and _misses_number(clause, said) and len(clause) <= _LONGEST:
        yield clause


def _facts(clause: str, said: set[str]) -> Iterator[str]:
    """What a clause that orders the film tells besides: a date, a price, how old somebody turns."""
    for pattern in (_REMINDS_ZH, _COUNTS_ZH):
        if (found := pattern.search(clause)) and _misses_number(found[0], said):
            yield found["said"] if pattern is _REMINDS_ZH else found[0]
            return
    stated = _STATED.search(clause)
    words = next((one for one in stated.groups() if one), "") if stated else ""
    words = _FOR_GRADE.sub("", words)
    if re.search(r"\d", words) and _misses_number(words, said):
        yield words
        return
    fact = None if _SOUND.search(clause) else _FACT.search(clause)
    if fact and _misses_number(fact[0], said):
        begin = _BEFORE_FACT.search(clause[: fact.start()])
        yield re.sub("^on ", "", clause[begin.start() if begin else fact.start() : fact.end()].strip())


def _misses_number(text: str, said: set[str]) -> bool:
    return any(one[0].isdigit() and one not in said for one in _terms(without_length(text)))


def _is_untold(text: str, said: set[str]) -> bool:
    terms = _terms(text)
    return len(terms - said) >= _LEAST_TOLD * len(terms) > 0


def _terms(text: str) -> set[str]:
    """The words of a text; of Chinese the pairs of neighbouring signs."""
    found: set[str] = set()
    for word in _TERM.findall(text.casefold()):
        if word[0] >= "\u4e00":
            found.update(word[i : i + 2] for i in range(max(1, len(word) - 1)))
        elif word not in _SMALL:
            found.add(word)
    return found


def _place(whole: str, words: str) -> int:
    return whole.casefold().find(words.casefold()[:12])
