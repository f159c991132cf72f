"""Read a wish for words in another language: set phrases are known, any other is asked for."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_TONGUE_ZH: Final = r"(?P<tongue_zh>英|中|日|法|德|韩|俄|西班牙|意大利|泰|粤)[文语]"
_TONGUE: Final = (
    r"(?P<tongue>english|chinese|mandarin|japanese|french|german|korean|russian|spanish|italian|portuguese)"
)
_WISHED: Final = regex(
    rf"(?:改|换|变|翻译?|译|写|弄|做|转)(?:成|为|用|到)?(?:纯|全)?{_TONGUE_ZH}(?:的|版的?|版本|字幕|标题|文字|字)?(?:吧|可以吗|行吗|好了|呢)*$"
    rf"|(?:用|要|是){_TONGUE_ZH.replace('tongue_zh', 'tongue_wanted')}(?:的|版的?|来?写|显示)?(?:吧|更好)?$"
    rf"|^\W*(?:(?:please|can\syou|could\syou|now|also|and)\s)*(?:(?:make|put|write|have|change|turn|switch|translate|show|want|i\swant|use)\s)(?P<what>[^,.;]{{2,60}}?)\s(?:be\s)?(?:in|into|to)\s{_TONGUE}(?:\sinstead|\splease)?\W*$",
    re.I,
)
_KNOWN: Final = {
    "圣诞快乐": "Merry Christmas",
    "新年快乐": "Happy New Year",
    "元旦快乐": "Happy New Year",
    "春节快乐": "Happy Chinese New Year",
    "新春快乐": "Happy Chinese New Year",
    "生日快乐": "Happy Birthday",
    "母亲节快乐": "Happy Mother's Day",
    "父亲节快乐": "Happy Father's Day",
    "情人节快乐": "Happy Valentine's Day",
    "万圣节快乐": "Happy Halloween",
    "感恩节快乐": "Happy Thanksgiving",
    "毕业快乐": "Happy Graduation",
    "新婚快乐": "Congratulations",
    "欢迎光临": "Welcome",
    "谢谢观看": "Thanks for watching",
    "感谢观看": "Thanks for watching",
    "我爱你": "I love you",
    "盛大开业": "Grand Opening",
    "新品上市": "New Arrivals",
}
"""Set phrases that say the same in both."""
_KNOWN_ZH: Final = {english.lower(): chinese for chinese, english in reversed(_KNOWN.items())}


def read_tongue(clause: Clause, there: Situation) -> Reading | None:
    """Read 圣诞快乐改成英文的, "put the title in English"; None where no words on the screen are meant."""
    said = None if _brings(clause, there) else _WISHED.search(clause.raw)
    if said is None or verbs.VOICE.search(clause.raw) or verbs.MUSIC.search(clause.raw):
        return None
    meant = _meant(clause.raw[: said.start()] + (said["what"] or ""), there)
    if not meant:
        return None
    tongue = (said["tongue_zh"] or said["tongue_wanted"] or said["tongue"]).lower()
    phrases = _KNOWN if tongue in ("英", "english") else _KNOWN_ZH if tongue in ("中", "chinese") else {}
    known = [(one, phrases.get(one.words.strip(" !！。.").lower(), "")) for one in meant]
    if all(new for _, new in known):
        return Reading(tuple(one.replaced(new) for one, new in known))
    return _asked(meant, there)


def _brings(clause: Clause, there: Situation) -> bool:
    """Whether a clause brings the words: 改成英文“Hello”."""
    return any(one.quoted and not _on_screen(one.words, there) for one in clause.texts)


def _on_screen(words: str, there: Situation) -> bool:
    return any(words in one.words for one in shown_words(there))


def _meant(said: str, there: Situation) -> list[Shown]:
    shown = sorted(shown_words(there), key=lambda one: (one.track, one.index))
    captions = [one for one in shown if one.track == "captions"]
    if named := [one for one in shown if one.words.lower() in said.lower()]:
        return named
    if verbs.TITLE.search(said):
        return [one for one in shown if one.track == "title"]
    if verbs.END_CARD.search(said):
        return [one for one in shown if one.track == "end"]
    if verbs.CAPTIONS.search(said):
        places = places_in(said, len(captions))
        return [one for one in captions if one.index in places] if places else captions or shown
    return shown if len(shown) == 1 else []


def _asked(meant: list[Shown], there: Situation) -> Reading:
    one = meant[0]
    name = one.name(chinese=there.language == "zh")
    question = there.say(
        f"Nothing is translated here. What should it say in place of “{one.words}”?",
        f"这里不会翻译。“{one.words}”换成什么文字？",
    )
    if len(meant) > 1:
        return Reading(
            says=there.say(
                "Nothing is translated here: give the new words, for example caption 1: “…”.",
                "这里不会翻译：请直接给出新的文字，例如：第1条字幕改成“…”。",
            )
        )
    return Reading(
        says=question, asks=Ask("words", there.say(f'change {name} to "{{}}"', f"{name}改成“{{}}”"))
    )
