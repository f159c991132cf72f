"""Read a message that turns the last change down and names what was meant: "no, I meant the title".

What is read is to be done on the draft before that change; a bare place is read by `again`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE, segments
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    SetVolume,
)
from nemo_notebook.studio.director.operations.sound import CLIP
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.again import done_elsewhere
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.edits.readers import read_clause
from nemo_notebook.studio.director.reading.edits.sound.volume import volume_now
from nemo_notebook.studio.director.reading.edits.texts.lettered import LOOKS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone

_TURNED_DOWN: Final = regex(
    r"^\W*(?:(?:no+|nope|nah|wrong(?:\s(?:one|picture|photo|caption|clip|thing|part))?|my\s(?:bad|mistake)"
    r"|not\s(?:that|this)(?:\s(?:one|part))?"
    r"|(?:that|this|it)(?:['’]s|\sis|\swas)\s(?:wrong|not\s(?:it|right|what\si\s(?:meant|wanted|asked(?:\sfor)?))|the\swrong\s\w+)"
    r"|(?:you|i)\s(?:\w+\s)?(?:removed|deleted|changed|cut|moved|did|picked|took|got)\sthe\swrong\s\w+"
    r"|i\s(?:didn['’]?t|did\snot)\smean\s(?:that|this|the\s\w+))(?=[\W_]|$)"
    r"|(?:不对|不是(?:这|那)一?[个张条段句]?|(?:你|我)?(?:给我)?[删改弄搞加放换调移选说]错(?:了|啦)?|错了|搞反了|反了)+(?=[\s,，.。!！:：;；…]|$))"
    r"[\s,，.。!！:：;；…—–-]*",
    re.I,
)
"""How people say that a change was not what they meant."""
_SORRY: Final = regex(
    r"^\W*(?:(?:oh|ah|ugh|hmm|oops|whoops|sorry|wait|actually)[\s,.!:;…—–-]+"
    r"|(?:哎呀?|啊|呃|额|等等|等一?下|抱歉|对不起|不好意思)[\s,，.。!！:：;；…]*)",
    re.I,
)
_MEANT: Final = regex(
    r"^\W*(?:i\s(?:actually\s|only\s|just\s)?(?:meant?|wanted|was\stalking\sabout|said)(?:\s(?:to\ssay|to))?"
    r"|我?(?:说|指|要|想要?|本来[想要])的是|我(?:是要|是想|是说|指|说的?是?|要的?是?|想要?)|的是|是说|是要|是想|应该是?|本来是?要|而?是|it\sshould\s(?:be|have\sbeen)|it['’]s)\s?",
    re.I,
)
_INSTEAD_OF: Final = regex(
    r"^\W*not\s(?:the\s|my\s|that\s)?[a-z][\w\s#]{2,24}?(?:[,;.]\s*(?:but\s|just\s|only\s)*|\s(?:but|just|only)\s)(?=\S)"
    r"|^不(?:是|要)(?:改|动|删)?[\u4e00-\u9fff]{2,6}[，,]?(?:而?是|要)",
    re.I,
)
"""In "not the captions, the title" the title is meant."""
_NOT_THAT: Final = regex(
    r"^\W*(?:and\s|but\s)?not\s(?:the|that|this|my)\s[\w\s#]{2,24}\W*$|^(?:而)?不是[\u4e00-\u9fff]{2,8}$",
    re.I,
)
"""In "the hat, not the bag" the hat is meant."""
_AGAINST: Final = regex(r"\bnot\s(?:the|that|this|my)\s\w|不是", re.I)
_JUST: Final = regex(r"^\W*(?:just|only|只要?|仅)\s?", re.I)
_BACK: Final = regex(
    r"^\W*(?:(?:please|and|just|so|you\scan)\s)*(?:undo|put|bring|change|revert)\s?(?:it|that|this|the\s\w+)?\s?(?:back)?\W*$"
    r"|^\W*the\s\w+\s(?:as|like|how)\sit\swas(?:\sbefore)?\W*$|^[^，,]{0,6}(?:[改变换调放弄加]回[去来]?|恢复|还原|撤[销回]|(?:还是|保持|要|用)?原来的?(?:样子|颜色|大小)?)$",
    re.I,
)
"""That the last change is to go, which it does anyway."""
_ALSO: Final = regex(r"\b(?:too|also|as\swell|both|more|again|other)\b|也|都|再|还要", re.I)
_PARTS: Final = {
    regex(r"^\W*(?:the\s|my\s)?(?:main\s)?title(?:\sonly)?\W*$|^标题$", re.I): TITLE,
    regex(r"^\W*(?:the\s|my\s|all\s)*captions?(?:\sonly)?\W*$|^(?:所有)?字幕$", re.I): CAPTIONS,
    regex(r"^\W*(?:the\s|my\s)?music(?:\sonly)?\W*$|^音乐$", re.I): MUSIC,
    regex(r"^\W*(?:the\s|my\s)?(?:voice-over|voice|narration)(?:\sonly)?\W*$|^(?:旁白|配音)$", re.I): VOICE,
    regex(r"^\W*(?:the\s|its\s)?(?:clip\ssound|original\ssound)(?:\sonly)?\W*$|^原声$", re.I): CLIP,
}
_THE_OTHER: Final = regex(r"^\W*the\sother(?:\s\w+)?\W*$|^另外?一[个张条段句]$", re.I)
_PARTED: Final = regex(
    r"[,;.!，。；！]\s*(?=\S)|\s(?:and|but)\s(?=(?:leave|keep|put)\b|the\s\w+\s(?:as|like|how|back|stays?|unchanged)\b)",
    re.I,
)
_REMOVALS: Final = (RemoveTitle, RemoveCaptions, RemovePicture, RemoveMusic, RemoveVoice)
_REMOVED: Final[dict[str, Operation]] = {
    TITLE: RemoveTitle(), CAPTIONS: RemoveCaptions(), MUSIC: RemoveMusic(), VOICE: RemoveVoice(),
}  # fmt: skip
_NAMES_ONE: Final = ("position", "picture", "captions", "one", "idle")
_LONGEST: Final = 90  # characters
_MOST: Final = 4


def read_turned_down(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read what was meant in the place of the last change; to be done on the draft before it."""
    if there.earlier is None or not there.last or len(message.bare) > _LONGEST or message.texts:
        return ()
    wish, sure = _wish_of(message.bare)
    return _meant(wish, there) if wish and sure and not _ALSO.search(wish) else ()


def set_against(message: Message, there: Situation) -> str:
    """What to say where one part is only set against another: "not the title, just the captions".

    Nothing is removed for a "not" that only tells two parts apart.
    """
    if not _AGAINST.search(message.bare) or len(message.bare) > _LONGEST or message.texts:
        return ""
    wish, sure = _wish_of(message.bare)
    part = next((part for named, part in _PARTS.items() if named.match(wish)), "")
    tokens = tokens_of(with_references(Clause(wish, (), wish), there).text, len(there.pictures)) or []
    bare = bool(tokens) and all(one.concept in _NAMES_ONE for one in tokens)
    if not sure or not wish or not (part or bare):
        return ""
    if part and there.last and all(_part_of(one) == part for one in there.last):
        return there.say("That is so: nothing else was changed.", "就是这样：别的都没有改。")
    return there.say(
        "What should be done with it? Say it whole, for example “make the captions red”.",
        "要怎么改？请说完整，例如“字幕改成红色”。",
    )


def _wish_of(said: str) -> tuple[str, bool]:
    """The one wish beside what turns the last change down, "" for several, and whether anything does."""
    rest, sure = _without_refusal(said)
    kept = [one for one in _PARTED.split(rest) if one.strip()]
    wishes = [one for one in kept if not (_BACK.match(one) or _NOT_THAT.match(one) or leaves_alone(one))]
    wish = _JUST.sub("", _MEANT.sub("", wishes[0])).strip(" .。!！") if len(wishes) == 1 else ""
    return wish, sure or len(wishes) < len(kept)


def _without_refusal(said: str) -> tuple[str, bool]:
    """The words after "oops, wrong one", and whether they do turn the last change down."""
    sure = False
    for _ in range(_MOST):
        begun = said
        said = _SORRY.sub("", said)
        if refused := _TURNED_DOWN.match(said) or _INSTEAD_OF.match(said):
            said, sure = said[refused.end() :], True
        if said == begun:
            break
    return said, sure or bool(re.match(r"\W*i\s\w*\s?meant?\b|\W*我?(?:说|指)的是", said, re.I))


def _meant(wish: str, there: Situation) -> tuple[Operation, ...]:
    then = replace(there, draft=there.earlier or there.draft, earlier=None)
    part = next((part for said, part in _PARTS.items() if said.match(wish)), "")
    if part:
        return _of_part(there.last, part, then)
    if _THE_OTHER.match(wish):
        return _the_other(there.last, then)
    clause = with_references(Clause(wish, (), wish), then)
    reading = read_clause(clause, then)
    if reading and reading.operations and _alike(reading.operations, there.last):
        return reading.operations
    return done_elsewhere(clause, there, then)


def _of_part(last: Sequence[Operation], part: str, then: Situation) -> tuple[Operation, ...]:
    """The last change at another part of the film, or at that one of several alone."""
    if alone := tuple(one for one in last if _part_of(one) == part):
        return alone if len(alone) < len(last) else ()
    one = last[0]
    if isinstance(one, _REMOVALS) and not isinstance(one, RemovePicture) and part in _REMOVED:
        return (_REMOVED[part],) if segments(then.draft, part) else ()
    if isinstance(one, LOOKS) and part in (TITLE, CAPTIONS) and segments(then.draft, part):
        return (replace(one, track=part, index=None),)
    if isinstance(one, SetVolume) and part in (MUSIC, VOICE, CLIP):
        step = one.volume / (volume_now(one.of, then) or 1)
        return (SetVolume(part, round(min(1.0, volume_now(part, then) * step), 2)),)
    return ()


def _part_of(one: Operation) -> str:
    named = str(getattr(one, "track", "") or getattr(one, "of", ""))
    return named or next((part for part, gone in _REMOVED.items() if isinstance(one, type(gone))), "")


def _the_other(last: Sequence[Operation], then: Situation) -> tuple[Operation, ...]:
    """The last change at the other one, where there are two."""
    one = last[0]
    index = getattr(one, "index", None)
    row = segments(then.draft, CAPTIONS) if _part_of(one) == CAPTIONS else then.pictures
    if index is None or len(last) != 1 or len(row) != 2:
        return ()
    return (replace(one, index=1 - index),)  # type: ignore[call-arg]


def _alike(found: Sequence[Operation], last: Sequence[Operation]) -> bool:
    """Whether the same is wished for as was done last, at another place."""
    both_gone = all(isinstance(one, _REMOVALS) for one in (*found, *last))
    kinds = {type(one) for one in last}
    same = both_gone or all(type(one) in kinds for one in found)
    return same and all(_at(one) not in [_at(old) for old in last] for one in found)


def _at(one: Operation) -> tuple[object, ...]:
    names = ("track", "of", "index", "indexes", "order")
    return (type(one) if isinstance(one, _REMOVALS) else "", *(getattr(one, name, None) for name in names))
