"""Set a film's length where some pictures stay as long as they are: "15 s, but leave the dog alone"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import (
    AddPicture,
    HoldPicture,
    KeepSpan,
    Operation,
    RemovePicture,
    SetDuration,
    SetPictureLength,
    SetSpeed,
    TrimClip,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_SAME_LENGTH: Final = regex(
    r"^\W*(?:the\s)?same\s(?:length|duration)\W*$|\b(?:film|video|it|all)\s(?:(?:should|must|can|has\sto)\s)?(?:stays?|remains?)\s(?:just\s)?(?:as\slong|the\ssame\slength)(?:\sas\s(?:it\sis|now|before))?\W*$|\b(?:keep|leave)\b.*\b(?:total|overall|whole|same)\s(?:length|duration|time)\b|\b(?:(?:total|overall)\s(?:length|duration|time)|time\stotal|whole\s(?:film|video|thing))\s(?:(?:should|must|can|has\sto)\s)?(?:stays?|remains?|the\ssame|unchanged)|\b(?:stretch|lengthen|extend)\s(?:the\s)?(?:others|rest|remaining)\b"
    r"|\b(?:keep|leave|hold|but|with)\s(?:the\s|it\s|its\s)?(?:total|whole\s(?:thing|film|video)|film|video|overall)\s?(?:length|duration|time)?\s?(?:still\s)?(?:at|to)\s(?=\d)|\bwithout\schanging\s(?:the|its)\s(?:total|overall|whole|film['’]?s?|video['’]?s?)\s?(?:length|duration|time)?"
    r"|\b(?:its|their|that)\s(?:time|seconds)\s(?:(?:out|up)\s)?(?:to|among(?:st)?|between|over|across|on|with)\s(?:all\s)?the\s(?:others?|rest)\b|^\W*(?:(?:but|and)\s)?(?:keep|leave)\sthe\s(?:(?:film|video)(?:['’]s)?\s)?length(?:\s(?:as\sit\sis|the\ssame|of\sthe\s(?:film|video)))?\W*$|(?:总时?长|总长度?|时长|长度|总时间|(?:整[个条段]|全)?(?:视频|影片|片子?|短片)(?=\S{0,3}\d))(?:还是|仍然?是?|依然是?|保持)?[在为]?(?:\d{1,3}\s?秒钟?)?(?:不变|不动|一样)|(?:其[他它余]|剩下)的?(?:拉长|延长)(?:补上)?"
    r"|(?:其[他它余]|剩下?|余下)的?(?:[几两三四五])?[张段个]?(?:画面|照片|图片?)?(?:就|来|都|再)?平均?分"
    r"|\bthe\s(?:(?:film|video)['’]?s?\s)?(?:(?:total|overall|whole|full)\s)?(?:length|duration|running\stime|runtime)\s(?:(?:should|must|has\sto|needs?\sto|is\sto)\s)?(?:still\s)?(?:stays?|remains?|be|is)\s(?:exactly\s)?(?:the\ssame|unchanged|what\sit\s(?:is|was)|as\s(?:it\s(?:is|was)|before|now))"
    r"|\bwithout\s(?:making\s(?:the\s(?:film|video)|it)\s(?:any\s)?shorter|shortening\s(?:the\s(?:film|video)|it))\b"
    r"|^\W*(?:(?:but|and)\s)?(?:the\s(?:film|video|whole\sthing)|it)\s(?:must|should|may|can|shall)(?:\snot|n['’]t)\s(?:get|become|be|grow|turn\sout)\s(?:any\s)?shorter\W*$"
    r"|^(?:但是?)?(?:片子|影片|视频|总?时?长|总长度?|整体|全片)(?:不要|别|不能|不可以?|不许)(?:因此|跟着|也)?(?:变|缩|减)?短了?$",
    re.I,
)
_LENGTHENS: Final = (
    r"[^,.;]{0,40}?\b(?:longer|shorter|(?:so|too|that)\s(?:long"
    r"|short)|in\slength|length\schanges)\b[^,.;]{0,20}"
)
_FILM_ZH: Final = (
    r"(?:(?:整个|整条|全)?(?:片子?|视频|影片|短片)|总?时?长"
    r"|总长度?|时间|它|那|这样|就算|即使|哪怕|因此|会|可能)*"
)
_LONGER_ZH: Final = r"(?:会|要|可以|能)?(?:[变拉加更]?[长短](?:一?[点些]|了|几秒)*|有(?:所|点)?变化?|变了)"
_ALLOWS: Final = regex(
    rf"^\W*(?:(?:and|but|so)\s)*(?:(?:(?:it|that|this)(?:['’]?s|\sis|\swould\sbe)\s)?(?:(?:totally|also|perfectly|quite|completely|all)\s)?(?:fine|ok(?:ay)?|alright|right|no\s(?:problem|issue|worries|big\sdeal)|not\sa\sproblem)(?:\s(?:by|with|for)\s(?:me|us))?\s(?:if|when|that|for|should)\b"
    r"|(?:i|we)\s(?:really\s)?(?:don['’]?t|do\snot|won['’]?t|wouldn['’]?t)\s(?:mind|care)\b|(?:it\s|that\s)?(?:doesn['’]?t|does\snot|won['’]?t)\s(?:really\s)?(?:matter|bother\s(?:me|us))\s(?:if|that|how|when)\b"
    rf"|(?:never\smind|no\smatter|even|regardless\sof|don['’]?t\s(?:mind|worry))\s(?:if|that|how|about)\b){_LENGTHENS}\W*$"
    rf"|^\W*(?:and\s|but\s)?(?:the\s(?:whole\s)?(?:film|video|clip|thing)|it|that)\s[^,.;]{{0,20}}\b(?:longer|shorter)\b[^,.;]{{0,12}}\s(?:is|that['’]?s)\s(?:fine|ok(?:ay)?|alright|no\sproblem)\W*$"
    rf"|^{_FILM_ZH}{_LONGER_ZH}(?:都|也)?(?:没关系|无所谓|不要紧|没事|不介意|没问题|不影响|不怕|随便)[的啊呀]*$"
    rf"|^(?:我|我们)?(?:不介意|不在乎|不怕|无所谓){_FILM_ZH}{_LONGER_ZH}$",
    re.I,
)
"""The film may come out longer or shorter; nothing is wished for."""
_MAY_BE: Final = regex(
    r"^\W*(?:and\s|but\s|so\s)?(?:the\s(?:whole\s)?(?:film|video|clip|thing)|it|that)\s(?:(?:may|might|can|will)\s(?:then\s|well\s|also\s|just\s)?(?:get|become|be|grow|end\sup|turn\sout)|gets|becomes|ends\sup)\s(?:(?:a\s(?:bit|little)|much|somewhat)\s)?(?:longer|shorter)(?:\s(?:then|for\s(?:it|that)|because\sof\s(?:it|that)|as\sa\sresult|of\scourse))?\W*$"
    rf"|^{_FILM_ZH}{_LONGER_ZH}(?:都|也)(?:可以|行|好|ok|成)[的啊呀]*$",
    re.I,
)
"""The same behind what changes the film's length; by itself it would be a wish."""
_TIMED: Final = (AddPicture, HoldPicture, KeepSpan, RemovePicture, SetPictureLength, SetSpeed, TrimClip)
_SECONDS: Final = r"\d+(?:\.\d+)?\s?(?:s|secs?|seconds?)\b"
_KEPT_AT: Final = regex(
    rf"^\W*(?:(?:but|and|so|just|please|still)[,\s]+)*(?:(?:keep|leave|hold|have|make)\s(?:it(?:\sall)?|the\s(?:film|video|clip|ad|reel|slideshow|thing|whole\sthing|length|total|rest)|everything)\s(?:still\s|all\s)?(?:(?:at|to|in)\s)?"
    rf"|(?:it|this|that|the\s(?:film|video|ad|reel|slideshow|thing|whole\sthing|length|total|rest))(?:['’]s)?\s(?:(?:should|must|has\sto|needs\sto|can|shall|to)\s)?(?:still\s)?(?:stays?|remains?|lasts?|is|be|runs?)\s(?:still\s)?(?:(?:at|for)\s)?|(?<=still\s)(?:at\s)?)"
    rf"(?:exactly\s|the\s(?:full|same)\s)?(?P<long>{_SECONDS})(?:\s(?:long|in\stotal|total|overall|though|please|as\sbefore|all\sin\sall))*\W*$"
    r"|^(?:但是?|不过|而且)?(?:整体|总共|一共|全片|片长|整个(?:片子|视频|影片)|(?:片子|视频|影片))?(?:还是|仍然?|依然|依旧)?(?:要|得|是|保持|维持|控制)(?:在|为|着)?(?P<long_zh>\d+(?:\.\d+)?\s?秒)钟?(?:不变|长|就好|就行)?$",
    re.I,
)
"""How long the film is to be though a picture goes: "remove the last one but keep it at 24 seconds"."""
_STAYS: Final = regex(
    r"\b(?:keep|leave)\s[^,.;]*\b(?:as\s(?:it|they)\s(?:is|are)|as\slong|alone|unchanged|the\ssame|its\slength|full)\b"
    r"|\b(?:don['’]?t|do\snot|without)\s(?:shorten|cut|touch|chang|trim)\w*\b|不变|不动|别动|保持|不要(?:剪|动|缩)|别剪",
    re.I,
)

_PHOTOS: Final = regex(r"(?<!第)(?:照片|相片)|\b(?:photos|stills)\b", re.I)
_GIVEN_ON: Final = regex(
    r"(?:多出|省下?|节省|剩下?|空出|腾出|余下?|多余)(?:来|下来|出来)?的?(?:那[几点些])?(?:时间|秒数?|部分)(?:就|都|全部?|再|统统)*(?:加|留|让|补|分|匀|算|用|放)?(?:给|到|在)"
    r"|\b(?:(?:give|add|pass|hand|move|put)\s(?:the|its|that|those|all\sthe|this)\s(?:(?:extra|freed(?:[\s-]up)?|spare|saved|remaining|left-?over|same|one|two|three|\d)\s)*(?:time|seconds?|secs?)|give\s(?:it|them|that|those))\s(?:instead\s|over\s|on\s)?to\b",
    re.I,
)
"""What is freed by one picture goes to another: 多出来的时间都给冲浪那段."""
_THE_OTHERS: Final = regex(r"其[他它余]|别的|剩下的|\b(?:others?|rest)\b", re.I)


def sparing(operations: Sequence[Operation], clauses: Sequence[Clause], there: Situation) -> list[Operation]:
    """Return the operations, a new length shared by the pictures that may change.

    Args:
        operations: what the clauses were read as.
        clauses: the message, pictures called by their places.
        there: the film.
    """
    if any(keeps_length(one) and not find_durations(one.text) for one in clauses):
        operations = [one for one in operations if not isinstance(one, SetDuration)]
    count = len(there.pictures)
    kept = {place for one in clauses if _STAYS.search(one.text) for place in _named(one.text, there)}
    lengths = [one for one in operations if isinstance(one, SetDuration)]
    others = [i for i in range(count) if i not in kept]
    if len(lengths) != 1 or not kept or not others or max(kept) >= count:
        return list(operations)
    vague = {at for one in clauses if not find_durations(one.text) for at in places_in(one.text, count)}
    operations = [
        one for one in operations if not (isinstance(one, HoldPicture) and one.index in vague - kept)
    ]
    left = lengths[0].duration_ms - sum(int(there.pictures[i]["d"]) for i in kept)
    spared = sharing(others, left, there)
    at = operations.index(lengths[0])
    return [*operations[:at], *spared, *operations[at + 1 :]] if spared else list(operations)


def _named(text: str, there: Situation) -> list[int]:
    """The pictures that a clause names; beside clips, the photos may be named together."""
    return places_in(text, len(there.pictures)) or photos_named(text, there)


def photos_named(text: str, there: Situation) -> list[int]:
    """Return the photos of a film of photos and clips, where a clause speaks of the photos."""
    clips = there.clips()
    if not clips or not _PHOTOS.search(text):
        return []
    return [place for place in range(len(there.pictures)) if place not in clips]


def given_on(operations: Sequence[Operation], clauses: Sequence[Clause], there: Situation) -> list[Operation]:
    """Return the operations, and what gives the time that they free to the picture that is to have it."""
    told = next((_GIVEN_ON.split(one.text)[-1] for one in clauses if gives_on(one)), "")
    places = [one for one in places_in(told, len(there.pictures)) if one < len(there.pictures)]
    held = {one.index: one.duration_ms for one in operations if isinstance(one, HoldPicture)}
    held = {place: length for place, length in held.items() if place not in places}
    if not places and _THE_OTHERS.search(told):
        places = [place for place in range(len(there.pictures)) if place not in held]
    freed = sum(int(there.pictures[place]["d"]) - length for place, length in held.items())
    if freed <= 0 or not places:
        return list(operations)
    operations = [one for one in operations if not (isinstance(one, HoldPicture) and one.index in places)]
    now = sum(int(there.pictures[place]["d"]) for place in places)
    return [*operations, *sharing(places, now + freed, there)]


def gives_on(clause: Clause) -> bool:
    """Whether a clause says which picture has the time that another no longer takes."""
    return bool(_GIVEN_ON.search(clause.text))


def keeps_length(clause: Clause) -> bool:
    """Whether a clause says that the film is to stay as long as it is: "and stretch the others"."""
    return tells_same_length(clause.text)


def tells_same_length(text: str) -> bool:
    """Whether words say that the film is to stay as long as it is."""
    return bool(_SAME_LENGTH.search(text))


def allows_length(clause: Clause, operations: Sequence[Operation]) -> bool:
    """Whether a clause only allows the film to come out longer or shorter: "it's fine if it gets longer"."""
    if clause.texts:
        return False
    timed = bool(operations) and isinstance(operations[-1], _TIMED)
    return bool(_ALLOWS.match(clause.text) or timed and _MAY_BE.match(clause.text))


def length_kept(clause: Clause, last: Operation) -> int:
    """Return how long the film is to be once a picture goes, as a clause behind that tells; 0 for none."""
    said = _KEPT_AT.match(clause.text) if isinstance(last, RemovePicture) else None
    return find_durations(said["long"] or said["long_zh"])[0].value if said else 0


def sharing_rest(operations: Sequence[Operation], message: str, there: Situation) -> list[Operation]:
    """Return the operations, the pictures beside those that are held sharing what is left of the film.

    Args:
        operations: what the message was read as.
        message: its words, which may tell how long the film is to be.
        there: the film.
    """
    held = {one.index: one.duration_ms for one in operations if isinstance(one, HoldPicture)}
    others = [place for place in range(len(there.pictures)) if place not in held]
    said = _SAME_LENGTH.search(message)
    told = find_durations(_seconds(message[said.end() :])) if said else []
    total = told[0].value if told else length_ms(there.draft)
    apart = any(isinstance(one, SetDuration | RemovePicture) for one in operations)
    if not said or not held or apart or not others:
        return list(operations)
    return [*operations, *sharing(others, total - sum(held.values()), there)]


def _seconds(text: str) -> str:
    """A number that begins a text, in seconds where it has no unit."""
    return re.sub(r"^(\d+(?:\.\d+)?)(?=\W*$)", r"\1 s", text)


def sharing(places: Sequence[int], left_ms: int, there: Situation) -> list[HoldPicture]:
    """Return pictures that fill so much time as they share it now; [] where it is too little."""
    if left_ms < SHORTEST_PICTURE_MS * len(places):
        return []
    now = [int(there.pictures[place]["d"]) for place in places]
    shares = [round(left_ms * one / sum(now)) for one in now[:-1]]
    lengths = [*shares, left_ms - sum(shares)]
    return [HoldPicture(place, one) for place, one in zip(places, lengths, strict=True)]
