"""Say of words, or of a caption that is counted or called by what it tells, that there is none such.

"Make the fourth caption red" in a film of three, 删掉关于价格的字幕, change “Bakery” to “Cafe”.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH, read_number
from nemo_notebook.studio.director.drafts import all_segments, meta, words_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_spoken_of
from nemo_notebook.studio.director.reading.plain.texts_named import telling
from nemo_notebook.studio.director.reading.terms import missing_text_words as words
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.words.phrases import listed, quoted

_COUNTED: Final = regex(words.COUNTED, re.I)
_OTHER_TITLE, _BRINGS = regex(words.OTHER_TITLE, re.I), regex(words.BRINGS, re.I)
_ABOUT, _ACTS = regex(words.ABOUT, re.I), regex(words.ACTS, re.I)
_QUOTED: Final = tuple(regex(one, re.I) for one in (*words.QUOTED_WISHES, *words.REWORDED))
_OF_TEXTS: Final = regex(words.OF_TEXTS, re.I)
_SMALL: Final = regex(rf"{CHINESE}|{ENGLISH}|\d+")
_ORDINALS: Final = {one: place for place, one in enumerate(words.ORDINALS.split(), 1)}
_OF_CAPTIONS: Final = regex(words.OF_CAPTIONS, re.I)
_LONGEST: Final = 90
_STEM: Final = 4  # letters that two forms of a word share


def missing_text(said: str, there: Situation) -> str:
    """Return that there is no such text, for a wish that is all about one; "" for any other."""
    text = said.strip()
    if len(text) > _LONGEST or there.drawings:
        return ""
    return (
        _no_number(text, there)
        or _no_second_title(text, there)
        or _none_telling(text, there)
        or _nowhere(text, there)
    )


def _no_number(text: str, there: Situation) -> str:
    """That there are not so many captions."""
    count = len(there.caption_words)
    if not count or _BRINGS.search(text):
        return ""
    for one in _COUNTED.finditer(text):
        told = next(filter(None, one.groups())).lower()
        place = _ORDINALS.get(told) or (round(read_number(told)) if _SMALL.fullmatch(told) else 0)
        if place > count:
            return there.say(
                f"There is no such caption; there {'is' if count == 1 else 'are'} {count}.",
                f"没有这条字幕，一共 {count} 条。",
            )
    return ""


def _no_second_title(text: str, there: Situation) -> str:
    """That a film has but one title."""
    if not there.title_words or there.end_words or not _OTHER_TITLE.search(text) or _BRINGS.search(text):
        return ""
    return there.say(
        f"There is one title, {quoted(there.title_words)}, and no other.",
        f"只有一个标题{quoted(there.title_words)}，没有别的标题。",
    )


def _none_telling(text: str, there: Situation) -> str:
    """That no text tells what is spoken of."""
    said = _ABOUT.search(text) if _ACTS.search(text) and not _BRINGS.search(text) else None
    what = next(filter(None, said.groups()), "").strip() if said else ""
    if not what or not there.caption_words or telling(what, there) or _is_told(what, text, there):
        return ""
    rows = listed(_shown(there), there.language)
    return there.say(
        f"No caption tells of “{what}”; the words are {rows}.",
        f"没有关于“{what}”的字幕，现有的文字是{rows}。",
    )


def _is_told(what: str, text: str, there: Situation) -> bool:
    """Whether a caption may tell of it, or a picture be called so; of lines, whether any text does."""
    row = "\n".join(there.caption_words).lower()
    begun = [one[:_STEM] for one in re.findall(r"[a-z]+", what.lower()) if len(one) >= _STEM]
    if any(re.search(rf"\b{one}", row) for one in begun):
        return True
    if _OF_CAPTIONS.search(text) and _plain(what) in _plain(there.title_words + there.end_words):
        return False
    return _stands(what, there)


def _nowhere(text: str, there: Situation) -> str:
    """That words in quotation marks do not stand in the film."""
    wish = next(filter(None, (one.fullmatch(text) for one in _QUOTED)), None)
    what = wish["what"].strip(" .!?。！？") if wish else ""
    if not wish or not what:
        return ""
    around = text[: wish.start("what")] + text[wish.end("what") :]
    of_texts = wish.re.pattern in words.REWORDED or bool(_OF_TEXTS.search(around))
    if _stands(what, there, by_name=not of_texts) or (not of_texts and _is_pictured(what, there)):
        return ""
    shown = _shown(there)
    if not shown:
        return there.say("There are no words in the film.", "影片里没有文字。")
    rows = listed(shown, there.language)
    return there.say(
        f"“{what}” stands nowhere in the film; the words are {rows}.",
        f"影片里没有“{what}”，现有的文字是{rows}。",
    )


def _shown(there: Situation) -> list[str]:
    """What stands on the screen, in its order."""
    words = (there.title_words, *there.caption_words, there.end_words)
    return [quoted(one) for one in dict.fromkeys(words) if one]


def _stands(what: str, there: Situation, *, by_name: bool = True) -> bool:
    """Whether words stand in the film; by name, whether anything in it, or a file at hand, is called so."""
    said = _plain(what)
    rows = all_segments(there.draft)
    known = [words_of(one) for one in rows]
    if by_name:
        known += [str(meta(one).get("name") or "") for one in rows]
        known += [one.name for one in there.shelf.media]
    return not said or any(said in one or one in said for one in map(_plain, known) if one)


def _is_pictured(what: str, there: Situation) -> bool:
    """Whether a picture is called so."""
    placed = with_references(Clause(what, (), what), there).text
    return bool(pictures_spoken_of(what, there) or places_in(placed, len(there.pictures)))


def _plain(said: str) -> str:
    """Words in small letters, without marks and spaces."""
    return re.sub(r"[\W_]+", "", said.lower())
