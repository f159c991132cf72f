"""Read wishes for the case of the letters on the screen: "the names in lower case", all caps, 首字母大写."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE
from nemo_notebook.studio.director.operations import SetColor
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_LETTERS: Final = r"(?:caps|capitals?|capital\sletters|upper[\s-]?case(?:d|\sletters)?|block\sletters)"
_SMALL: Final = r"(?:lower[\s-]?case(?:d|\sletters)?|small\sletters)"
_CASE: Final = regex(
    r"\b(?P<each>title\scase|capitali[sz]e\s(?:each|every)\sword|(?:capitali[sz]e|capital)\s(?:the\s)?first\sletters?\sof\s(?:each|every)(?:\sword)?"
    r"|first\sletters?\sof\s(?:each|every)\sword|(?:each|every)\sword\s(?:with\sa\scapital|capitali[sz]ed)|initial\scaps)\b|(?P<each_zh>首字母[^，。]{0,3}大写|每个(?:单?词|字)的?(?:开头|首字母)大写)"
    r"|\b(?P<first>sentence\scase|(?:only|just)\s(?:the\s)?first\s(?:letter|word)\s(?:capitali[sz]ed|in\scapitals|capital)"
    r"|(?:capitali[sz]e|capital)\s(?:only\s)?(?:the\s)?first\s(?:letter|word))\b"
    rf"|\b(?:in\s)?(?:all[\s-])?(?P<up>{_LETTERS}|capitali[sz]ed?)\b|\b(?P<down>{_SMALL})\b|(?P<down_zh>小写)|(?P<up_zh>大写)",
    re.I,
)
_ALL_WORDS: Final = regex(
    r"^\W*(?:please\s)?(?:(?:make|put|write|set|have|turn|i\swant|i['’]d\slike)\s)?"
    r"(?:(?:it|everything|all(?:\sof\s(?:it|them))?|all\s(?:the\s)?(?:texts?|words|letters)|the\s(?:texts?|words|letters|lettering|writing))\s)?(?:(?:should|must)\sbe\s)?"
    rf"(?:in\s|into\s|to\s|be\s)*(?:all[\s-])?(?:{_LETTERS}|{_SMALL}|title\scase|sentence\scase)(?:\splease)?\W*$"
    r"|^(?:请|把|英文|字母)*(?:全部|都|所有(?:的)?文?字|文?字|英文|字母)*(?:都|全部?)?(?:用|改成|换成|变成)?(?:全部?)?(?:大写|小写|首字母大写)(?:字母)?$",
    re.I,
)
_NAMES: Final = regex(r"\b(?:names?|labels?)\b|名字|名称|标签", re.I)
"""What the words on pictures are called."""
_OF_ANOTHER: Final = regex(rf"{verbs.TITLE.pattern}|{verbs.CAPTIONS.pattern}|{verbs.END_CARD.pattern}", re.I)
_REFUSED: Final = regex(r"\b(?:no|not|without|stop|n['’]t|never)\b|不要|别|不用|取消", re.I)


def read_letter_case(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that wants words on the screen in other letters; "so already" only where they are."""
    match = None if clause.texts else _CASE.search(clause.raw)
    of_words = match and (match["each"] or match["each_zh"] or match["first"])
    shown = shown_words(there) if match else []
    meant = _meant(clause.raw, shown) or (shown if of_words and not _OF_ANOTHER.search(clause.raw) else [])
    if match is None or not meant:
        return None
    written = _way(match, clause.raw)
    made = tuple(one.replaced(written(one.words)) for one in meant if written(one.words) != one.words)
    if not made:
        return Reading(says=_as_is(meant, there))
    color = verbs.find_color(clause.raw) if verbs.CAPTIONS.search(clause.raw) else None
    return Reading((*made, SetColor(CAPTIONS, color)) if color else made)


def _way(match: re.Match[str], said: str) -> Callable[[str], str]:
    if match["each"] or match["each_zh"]:
        return _each_word
    if match["first"] or (match["up"] or match["up_zh"]) and _REFUSED.search(said):
        return _as_sentence
    return str.upper if match["up"] or match["up_zh"] else str.lower


def _each_word(words: str) -> str:
    return re.sub(r"(?<![\w'’.@])[a-z]", lambda one: one[0].upper(), words)


def _as_sentence(words: str) -> str:
    """The first letter large; the rest small, where nothing tells names from other words."""
    rest = words[1:].lower() if words.isupper() else words[1:]
    return words[:1].upper() + rest


def _as_is(meant: Sequence[Shown], there: Situation) -> str:
    if any(one.words.upper() != one.words.lower() for one in meant):
        return there.say("The letters are like that already.", "字母已经是这样了。")
    return there.say("These words have no capital or small letters.", "这些文字不分大小写。")


def _meant(text: str, shown: Sequence[Shown]) -> list[Shown]:
    """The texts a clause is about, captions in their order."""
    ordered = sorted(shown, key=lambda one: (one.track, one.index))
    if _ALL_WORDS.match(text):
        return ordered
    titles = [one for one in ordered if one.track == TITLE] if verbs.TITLE.search(text) else []
    cards = [one for one in ordered if one.track == "end"] if verbs.END_CARD.search(text) else []
    captions = [one for one in ordered if one.track == "captions"]
    named = verbs.CAPTIONS.search(text) or not (titles or cards) and _NAMES.search(text)
    places = places_in(text, len(captions)) if named else []
    return [*(one for one in captions if named and (not places or one.index in places)), *cards, *titles]
