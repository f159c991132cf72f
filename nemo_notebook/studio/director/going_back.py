"""Go a step back, or bring one part back, and do on that film what else a message wishes for.

"Undo that, and make it 10 s", "put the music back, at 50%", 标题还是要吧，改成黄色.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.composing.sounds import MUSIC_SOURCE
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    TITLE,
    VOICE,
    meta,
    segments,
    with_meta,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    RemoveCaptions,
    RemoveItem,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    SetDuration,
    SetPictureLength,
    apply_all,
)
from nemo_notebook.studio.director.operations.comparing import lines_between, operations_between
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Plan, Shelf, Step, Wire
from nemo_notebook.studio.director.plans import answer_plan, edit_plan
from nemo_notebook.studio.director.reading.edits.context.taken_back_there import without_cut
from nemo_notebook.studio.director.reading.edits.edits import read_edits
from nemo_notebook.studio.director.reading.intents.stepping import (
    beyond_step_back,
    steps_back,
    undoes_removal,
)
from nemo_notebook.studio.director.reading.intents.taking_back import (
    kept_after_all,
    kept_beside,
    means_first,
    means_place,
    part_as_it_became,
    part_to_take_back,
    parted,
    undoes,
)
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.earlier_one import ANY, TEXT, earlier_one
from nemo_notebook.studio.director.reading.terms.music_styles import named_style, with_style_as_music
from nemo_notebook.studio.director.reverting import Reverted, as_it_became, without_last
from nemo_notebook.studio.director.words import answers, telling
from nemo_notebook.studio.director.words.phrases import say

_ONLY_THERE: Final = regex(
    r"^\W*(?:but\s|and\s)?(?:only|just)\s(?:on|in|over|for|during|under)\s(?:the|my)\s(?:\w+\s){1,3}\W*$|^\W*(?:but\s|and\s)?(?:only|just)\s(?:on|in|over|for|during|under)\s(?:the|my)\s(?:\w+\s){0,2}(?:scenes?|pictures?|photos?|clips?|shots?|ones?)\W*$",
    re.I,
)
"""Where a text is to be back, which keeps no picture alone."""
_REMOVALS: Final[dict[type[Operation], str]] = {
    RemoveMusic: "music", RemoveCaptions: "captions", RemoveTitle: "title", RemoveVoice: "voice",
    RemovePicture: "pictures",
}  # fmt: skip


_WORDED: Final[dict[str, Callable[[Wire], object]]] = {
    "end": lambda draft: words_of(end_card_of(draft) or {}),
    TITLE: lambda draft: words_of(title_of(draft) or {}),
    CAPTIONS: lambda draft: [words_of(one) for one in segments(draft, CAPTIONS)],
}
"""What the texts say."""


def taken_back(said: Message, draft: Wire, past: Sequence[Wire], shelf: Shelf) -> Plan | None:
    """Plan a wish to take the last change of one part back; None where something else is meant.

    Args:
        said: the message.
        draft: the film.
        past: the films before it, the newest last.
        shelf: the session's files.
    """
    said = _with_music_named(said, draft, past)
    preferred = "" if said.texts else earlier_one(said.text)
    part = part_to_take_back(said) or _wanted_after_all(said, draft) or _preferred(preferred, draft, past)
    language = said.language
    if not part or part == ANY:
        return answer_plan(answers.builds_on_it(0, language), language) if preferred == TEXT else None
    first, worded = means_first(said), not undoes(said)
    reverted = without_last(part, draft, past, shelf, first=first, worded=worded)
    if part == preferred == "length" and not reverted.steps and _only_timed(draft, past):
        reverted = Reverted(past[-1], 1)
    reverted = replace(reverted, draft=_keeping(kept_beside(said), draft, reverted.draft))
    if part == "place" and not reverted.steps and means_place(said):
        return answer_plan(say(language, "It stands where it stood.", "位置没有变过。"), language)
    if reverted.draft is None or reverted.draft == draft:
        unsaid = not reverted.steps and not undoes(said) and not preferred
        return None if unsaid else answer_plan(answers.builds_on_it(reverted.steps, language), language)
    lines = lines_between(draft, reverted.draft, language)
    step = Step("edit_timeline", {"operation": "TakeBack", "part": part}, {"changed": "; ".join(lines)})
    words = telling.stepped("undo", lines, reverted.draft, language)
    return Plan("edit", reverted.draft, words, lines or (words,), (step,), language)


def brought_forward(
    said: Message, draft: Wire, past: Sequence[Wire], future: Sequence[Wire], shelf: Shelf
) -> Plan | None:
    """Plan a wish for a part as it was before its change was taken back, and what else is wished for.

    None where none is meant: "the new title was better, bring it back, in yellow".
    """
    head, rest, part = said, "", part_as_it_became(said)
    if not part:
        opening, rest = parted(said)
        head, part = opening or said, part_as_it_became(opening) if opening else ""
    back = as_it_became(part, draft, past, future, shelf) if part else None
    if back is None or back == draft:
        return None
    lines = lines_between(draft, back, head.language)
    undone = say(head.language, f"Brought back: {'; '.join(lines)}.", f"已恢复：{'；'.join(lines)}。")
    edits = read_edits(read_message(rest), Situation(back, shelf, head.language, draft)) if rest else None
    if edits is None or not edits.operations:
        step = Step("edit_timeline", {"operation": "TakeBack", "part": part}, {"changed": "; ".join(lines)})
        return Plan("edit", back, undone, lines or (undone,), (step,), head.language)
    edited = apply_all(back, edits.operations, shelf, head.language)
    return edit_plan(edited, replace(edits, says=(undone, *edits.says)), head.language)


def _with_music_named(said: Message, draft: Wire, past: Sequence[Wire]) -> Message:
    """The message with the music that is gone called music, not by its style: "bring the piano back"."""
    style = "" if said.texts or segments(draft, MUSIC) else named_style(said.text)
    last = next((row for one in reversed(past) if (row := segments(one, MUSIC))), ()) if style else ()
    if not last or meta(last[0]).get("src") != f"{MUSIC_SOURCE}{style}":
        return said
    return replace(said, text=with_style_as_music(said.text), bare=with_style_as_music(said.bare))


def _wanted_after_all(said: Message, draft: Wire) -> str:
    """The part that a message wants to keep after all and the film has no more; "" for none."""
    part = kept_after_all(said) or ""
    if part in (MUSIC, VOICE, CAPTIONS):
        return "" if segments(draft, part) else part
    gone = part == TITLE and title_of(draft) is None or part == "end" and end_card_of(draft) is None
    return part if gone else ""


def _preferred(preferred: str, draft: Wire, past: Sequence[Wire]) -> str:
    """The part that a message prefers as it was; of the texts the one that was worded last."""
    if preferred != TEXT:
        return preferred
    for after, before in pairwise([draft, *reversed(past)]):
        for part, words in _WORDED.items():
            if words(before) != words(after):
                return part
    return ""


def _only_timed(draft: Wire, past: Sequence[Wire]) -> bool:
    """Whether the last change set how long pictures are shown, and no more."""
    made = operations_between(past[-1], draft) if past else ()
    return bool(made) and all(isinstance(one, HoldPicture | SetPictureLength | SetDuration) for one in made)


def removed_and_kept(said: Message, there: Situation) -> bool:
    """Whether the last change only removed, or cut, what a message wants to keep after all."""
    if without_cut(said, there) == ():
        return True
    part = kept_after_all(said)
    return part is not None and only_removed(there) and part in ("", _REMOVALS[type(there.last[0])])


def only_removed(there: Situation) -> bool:
    """Whether the last change did nothing but remove one part."""
    gone = {_REMOVALS.get(type(one)) for one in there.last}
    return len(gone) == 1 and None not in gone


def _keeping(keys: Sequence[str], draft: Wire, back: Wire | None) -> Wire | None:
    """The film that came back, with some of what its sounds and texts have now: "but keep the fade"."""
    if back is None or not keys:
        return back
    for track in (MUSIC, VOICE, TITLE, CAPTIONS):
        now = {str(one.get("id")): meta(one) for one in segments(draft, track)}
        row = [
            with_meta(one, **{key: now[name].get(key) for key in keys})
            if (name := str(one.get("id"))) in now
            else one
            for one in segments(back, track)
        ]
        back = with_segments(back, track, row) if row else back
    return back


def back_and_on(said: Message, there: Situation) -> Plan | None:
    """Take the last change back, and do on the film before it what else is wished for."""
    rest = beyond_step_back(said.text) if there.earlier is not None else ""
    if not rest or there.earlier is None:
        return None
    before = Situation(there.earlier, there.shelf, said.language)
    undone = there.say("The last change is undone.", "上一步已撤销。")
    if undoes_removal(said.text) and not any(isinstance(one, (RemoveItem, *_REMOVALS)) for one in there.last):
        before, undone = there, there.say("The last change removed nothing.", "上一步没有删掉什么。")
    edits = read_edits(read_message(rest), before)
    if not edits.operations:
        return None
    edited = apply_all(before.draft, edits.operations, before.shelf, said.language)
    return edit_plan(edited, replace(edits, says=(undone, *edits.says)), said.language)


def brought_back_and_on(said: Message, draft: Wire, past: Sequence[Wire], shelf: Shelf) -> Plan | None:
    """Bring back what a message opens with, and do with it all that the rest asks for.

    None where the opening brings nothing back, or the rest is not understood as a whole.
    """
    if earlier_one(said.text):  # what follows only tells why
        return None
    head, rest = parted(_with_music_named(said, draft, past))
    back = brought_back(head, draft, past, shelf) if head is not None else None
    if back is None:
        return None
    if head and _ONLY_THERE.match(rest):
        plan = taken_back(head, draft, past, shelf)
        kept = "All of them are back: “remove caption 1” takes one out."
        return replace(plan, words=f"{plan.words} {kept}") if plan else None
    there = Situation(back, shelf, said.language, draft)
    edits = read_edits(read_message(rest), there)
    if not edits.operations or edits.unread or edits.instead:
        return None
    edited = apply_all(back, edits.operations, shelf, said.language)
    if edited.draft == back:  # the rest is so already
        return taken_back(head, draft, past, shelf) if head else None
    lines = "；".join(lines_between(draft, back, said.language))
    undone = there.say(f"Brought back: {lines}.", f"已恢复：{lines}。")
    return edit_plan(edited, replace(edits, says=(undone, *edits.says)), said.language)


def brought_back(said: Message, draft: Wire, past: Sequence[Wire], shelf: Shelf) -> Wire | None:
    """Return the film with what a message brings back; None where it brings nothing back."""
    if not past:
        return None
    if plan := taken_back(said, draft, past, shelf):
        return plan.draft
    there = Situation(draft, shelf, said.language, past[-1])
    if removed_and_kept(said, there) or steps_back(said.text) and only_removed(there):
        return past[-1]
    return None
