"""Read words for "the text" of a film: those of its one text, else it is asked which one is meant."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE
from nemo_notebook.studio.director.operations import AddCaption, SetCaption, SetCaptions, SetEndCard, SetTitle
from nemo_notebook.studio.director.operations.lettering import OfTexts
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.words.phrases import quoted

_TEXT: Final = r"(?:text|words?|wording|writing|lettering|copy|message|line)"
_THE_TEXT: Final = regex(
    r"^\W*(?:(?:please|now|and|also|just|so|can\syou|could\syou|i\s(?:want|need)(?:\syou)?\sto|let['’]?s)\s)*"
    rf"(?:(?:change|replace|update|edit|switch|rewrite|set|make|turn|alter)\s(?:the|that|this|my|our)\s{_TEXT}(?:\s(?:on|in|over)\s(?:the\s|my\s)?(?:screen|video|film|it|ad|clip|reel))?\s(?:to\s(?:say\s|read\s)?|with\s|into\s|as\s|by\s|say\s|read\s)"
    rf"|(?:the|that|this|my|our)\s{_TEXT}(?:\s(?:on|in)\s(?:the\s)?(?:screen|video|film))?\s(?:should|must|has\sto|needs\sto|ought\sto)\s(?:now\s)?(?:say|read|be(?:come)?|change\sto)\s?):?\s*"
    rf"{BLANK}+(?:\s(?:instead|please|now|then|pls))*\W*$"
    rf"|^(?:请|帮我|再|那|把|将)*(?:文字|文案|上面的字|画面上的字|屏幕上的字|那行字|这行字)(?:内容)?(?:都)?(?:改成|换成|改为|换为|变成|写成)[:：]?\s*{BLANK}+(?:吧)?\W*$",
    re.I,
)
_NAMES: Final = {
    "title": ("the title", "标题"),
    "captions": ("the caption", "字幕"),
    "end": ("the end card", "片尾文字"),
}


def read_which_text(clause: Clause, there: Situation) -> Reading | None:
    """Read "change the text to …" where the film has one caption at most: of several texts it asks which."""
    shown = sorted(shown_words(there), key=lambda one: tuple(_NAMES).index(one.track))
    if len(clause.texts) != 1 or not shown or len(there.caption_words) > 1:
        return None
    if not _THE_TEXT.match(clause.text):
        return None
    words, track = clause.texts[0].words, _changed_last(there)
    meant = shown if len(shown) == 1 else [one for one in shown if one.track == track]
    if meant:
        return Reading((meant[0].replaced(words),))
    named = [f"{_name(one, there)} {quoted(one.words)}" for one in shown]
    question = there.say(
        f"Which text: {', '.join(named[:-1])} or {named[-1]}?", f"改哪里的文字：{'、'.join(named)}？"
    )
    wish = there.say(f'change {{}} to "{words}"', f"{{}}改成“{words}”")
    return Reading(says=question, asks=Ask("text", wish))


def _name(one: Shown, there: Situation) -> str:
    return there.say(*_NAMES[one.track])


def _changed_last(there: Situation) -> str:
    """Which text changed last, "" where something else did."""
    last = there.last[-1] if there.last else None
    if isinstance(last, SetTitle | SetEndCard):
        return "title" if isinstance(last, SetTitle) else "end"
    if isinstance(last, AddCaption | SetCaption | SetCaptions):
        return CAPTIONS
    if not isinstance(last, OfTexts):
        return ""
    return "end" if last.track == TITLE and last.index and there.title_words else last.track
