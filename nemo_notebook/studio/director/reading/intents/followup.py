"""Put an answer together with the message that raised the question: "delete that picture", "the second one".

Pure: what was asked is found by reading the earlier message again beside the same draft.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.quantities import CHINESE, DIGITS, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.reading.edits.answers.asking import is_question
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.edits.naming.references import topic_of
from nemo_notebook.studio.director.reading.intents.answered_values import VALUES, length_given, shape_given
from nemo_notebook.studio.director.reading.intents.bare_things import bare_scene
from nemo_notebook.studio.director.reading.intents.first_answers import FirstAnswer, with_first_answer
from nemo_notebook.studio.director.reading.intents.places_answered import places_answered, without_lead
from nemo_notebook.studio.director.reading.intents.purpose import small_talk
from nemo_notebook.studio.director.reading.messages.clauses import clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Ask, Situation
from nemo_notebook.studio.director.reading.plain.heard_words import read_follow_up
from nemo_notebook.studio.director.reading.plain.praise_sentences import praises
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import AT_END
from nemo_notebook.studio.director.reading.terms.orders import WISH
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

DECLINED: Final = "\ue001"
"""What `with_answer` returns for "no", "never mind", 算了."""
_NO: Final = regex(
    r"^\W*(?:no(?:pe|ne)?|nah|never\s?mind|forget\s(?:it|that)|leave\sit|don['’]?t|neither|nothing|cancel"
    r"|skip(?:\sit)?"
    r"|不(?:用|要|了|必)?了?|算了|没事|取消|都不(?:要|是)?)(?:\s(?:thanks|thank\syou|then))?\W*$",
    re.I,
)
_YES: Final = regex(r"^\W*(?:yes|yeah|yep|sure|ok(?:ay)?|please(?:\sdo)?|好的?|是的?|可以|行|嗯)\W*$", re.I)
_COMMAND: Final = regex(rf"^\W*(?:{WISH})|^\W*(?:把|将|改成|换成|去掉|删|加|不要|调)", re.I)
_STEERS: Final = regex(
    r"^\W*(?:a\s(?:bit|little)\s)?\w+er(?:\splease)?\W*$|[一再][点些]|[改换变调]成|^\W*[横竖][屏版]\W*$"
    r"|\b(?:version|reverse|again|instead)\b",
    re.I,
)
"""Words that change a film and are seldom shown in one."""
_POETIC: Final = regex(r"^\W*(?:warm|cool|dark|bright|loud|quiet|soft|short|long)(?:er)?\s(?!please)\w", re.I)
_AND_MORE: Final = regex(
    r"^(?P<head>[^,，.。;；!！]{2,24}?)(?P<mark>[,，.。;；!！]\s?|\s(?=and\s|but\s))(?P<rest>\S.{3,})$", re.I
)
"""Which one it is, and what else is wished for: "the third one, and make the others 4 s"."""
_BETWEEN: Final = regex(r"\s*[;；\n]\s*")
_NTH: Final = regex(rf"第(?P<n>{DIGITS}|{CHINESE})(?P<unit>[张个段条句])")
_COUNTED: Final = regex(
    r"^(?:[哦噢啊呃嗯哎呀诶]|不好意思|抱歉|不对|[数看记说打弄搞]错了?|那|我是?说的?|应该|就?是|[，,。！!…\s])*"
    rf"第(?P<n>{DIGITS}|{CHINESE})(?P<unit>[张个段条句])(?:图片?|照片|画面|镜头|字幕)?(?:才对)?[吧啊呀]*(?P<rest>(?:[，,].+)?)$"
)
"""Which one is meant, after one that is not there: 数错了，是第三张."""
_LONGEST: Final = 60  # characters of an answer that is not words for the film
_A_THING: Final = regex(r"^(?:an?|the|some)\s(?:[\w-]+\s?){1,3}\W*$", re.I)
"""An answer to "which picture?" that no scene shows."""
_OTHER_PICTURE: Final = regex(
    r"(?:change|replace|swap)\spicture\s\{\}(?:\sto|\swith)?|(?:请|帮我)?(?:把|将)?(?:那?个?画面|图片?|照片)?(?:更?换|替换)?(?:掉|一下)?第\{\}张图?(?:更?换|替换)?(?:掉|一下)?",
    re.I,
)
"""A wish for another picture, of which neither is told yet."""


def with_answer(
    message: str, before: Sequence[str], draft: Wire | None, shelf: Shelf, earlier: Wire | None = None
) -> str:
    """Return the message, put together with what it answers.

    Args:
        message: what the person says now.
        before: what they said since the draft changed last, oldest first; each was answered by words only.
        draft: the draft that is there.
        shelf: the session's files.
        earlier: the draft before the last change.

    Returns:
        The message itself where it answers nothing; `DECLINED` where it turns a question down.
    """
    there = None if draft is None else Situation(draft, shelf, "en", earlier)
    pending = ""
    for said in before:
        joined = _joined(pending, said, there) if pending else said
        if joined != said or not pending or _raises_question(said, there):
            pending = "" if joined == DECLINED else joined
    joined = _joined(pending, message, there) if pending else message
    return _counted_again(message, before[-1], there) if joined == message and before and there else joined


def _counted_again(message: str, before: str, there: Situation) -> str:
    """Return what was said before of a number that is not there, of the one that is told now."""
    said, told = _NTH.search(before), _COUNTED.match(message.strip())
    if said is None or told is None or said["unit"] not in (told["unit"], "个"):
        return message
    count = len(there.caption_words if told["unit"] in "条句" else there.pictures)
    if not read_number(told["n"]) <= count < read_number(said["n"]):
        return message
    after = before[said.end() :].rstrip("。.!！")
    return f"{before[: said.start()]}第{told['n']}{said['unit']}{after}{told['rest']}"


def _raises_question(said: str, there: Situation | None) -> bool:
    message = read_message(said)
    if there is None:
        return True
    if praises(said):
        return False
    return read_follow_up(message, replace(there, language=message.language)).asks is not None


def _joined(pending: str, message: str, there: Situation | None) -> str:
    asked, answer = read_message(pending), read_message(message)
    if there is None:
        known = FirstAnswer(
            message, length_given(message), shape_given(message), bool(_COMMAND.match(message))
        )
        return with_first_answer(pending, asked, known, answer)
    edits = read_follow_up(asked, replace(there, language=asked.language))
    if edits.asks is None or praises(message):
        return message
    if _NO.match(message):
        return DECLINED
    if _YES.match(message):
        return pending  # asks again: a yes tells nothing of which one
    if edits.asks.kind == "words" and _is_wish(answer, replace(there, language=answer.language)):
        return message
    return _filled(edits.asks, answer, there) or message


def _is_wish(answer: Message, there: Situation) -> bool:
    """Whether a reply where words were asked for is a wish of its own, as "the music is too loud" is."""
    if answer.texts:
        return bool(AT_END.search(answer.bare) or verbs.TITLE.search(answer.bare))
    if (
        _COMMAND.match(answer.text)
        and not _POETIC.match(answer.text)
        or small_talk(answer) not in ("", "greeting")
        or is_question(answer)
    ):
        return True
    edits = read_edits(answer, there)
    steers = _STEERS.search(answer.bare) or any(topic_of(one) for one in clauses_of(answer))
    return bool(steers and edits.operations and not edits.unread)


def _filled(ask: Ask, answer: Message, there: Situation) -> str:
    """The wish that a question was about, with the answer in it; "" where the words answer it not."""
    words = answer.text.strip()
    words = without_lead(words) if ask.kind == "place" else words
    if ask.kind == "words":
        return _with_words(ask, answer)
    if ask.kind == "scene" and _A_THING.match(words) and not find_subjects(words):
        return ask.template.format(words)
    if (
        len(words) > _LONGEST
        or _COMMAND.match(words)
        and ask.kind not in ("length", "shape", "way", "text")
        and not _file(words, there)
    ):
        return ""
    if ask.kind == "place" and (places := places_answered(words, ask.template, there)):
        return "; ".join(ask.template.format(place + 1) for place in places)
    if (
        ask.kind == "place"
        and (more := _AND_MORE.match(words))
        and (filled := _head(ask, more["head"], there))
    ):
        return f"{filled}{more['mark']}{more['rest']}"
    if ask.kind == "place" and _OTHER_PICTURE.fullmatch(ask.template) and (shown := bare_scene(words)):
        return f"有一张图换成{shown}" if shown[0] > "\u2e80" else f"change one of the pictures to {shown}"
    value = VALUES[ask.kind](words) or (_file(words, there) if ask.kind == "scene" else "")
    template = (
        ask.template.replace("第{}", "最后一").replace("字幕{}", "最后一条字幕")
        if value == "last"
        else ask.template
    )
    return template.format(value) if value else ""


def _head(ask: Ask, words: str, there: Situation) -> str:
    """The wish with the place that an answer begins with; "" where it begins with none."""
    places = places_answered(words, ask.template, there)
    return ask.template.format(places[0] + 1) if len(places) == 1 else ""


def _with_words(ask: Ask, answer: Message) -> str:
    """A wish with its words; captions may be several."""
    given = [one.words for one in answer.texts] or _BETWEEN.split(answer.text.strip())
    if not ask.template.startswith(("captions", "字幕")):
        given = [answer.texts[0].words if answer.texts else answer.text]
    opens, closes = ("“", "”") if ask.template.endswith("”") else ('"', '"')
    return ask.template.format(f"{closes}; {opens}".join(one.strip(' "“”\n') for one in given))


def _file(words: str, there: Situation) -> str:
    """The file that an answer names."""
    return next(
        (one.name for one in there.shelf.of_kind("image", "video") if one.name.lower() in words.lower()), ""
    )
