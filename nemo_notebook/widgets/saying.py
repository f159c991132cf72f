"""Edits as the sentences that ask for them, in the film's own language: English or Chinese."""

from __future__ import annotations

from typing import Literal

from nemo_notebook.models.draft import Draft, seconds
from nemo_notebook.text import film_language
from nemo_notebook.widgets.edits import (
    Delete,
    Duplicate,
    Edit,
    Hold,
    Order,
    Split,
    Start,
    Text,
    Time,
    Trim,
    Volume,
)
from nemo_notebook.widgets.referring import Language, quoted, referred

Step = Literal["undo", "redo"]


def words_of(edit: Edit, draft: Draft) -> str:
    """Return the sentence that asks for an edit; the draft is the one that it was made on."""
    language = film_language(draft)
    what = referred(draft, edit.track, edit.index, language)
    return _chinese(edit, draft, what) if language == "zh" else _english(edit, draft, what)


def step_words(what: Step, draft: Draft | None) -> str:
    """Return the word that takes a change back, or brings it again."""
    chinese = {"undo": "撤销", "redo": "重做"}
    return chinese[what] if film_language(draft) == "zh" else what


def _english(edit: Edit, draft: Draft, what: str) -> str:
    match edit:
        case Time() if draft.tracks[edit.track].kind == "audio":
            return f"play {what} from {seconds(edit.start_ms)} to {seconds(edit.end_ms)} s"
        case Time():
            return f"show {what} at {seconds(edit.start_ms)} s for {seconds(edit.end_ms - edit.start_ms)} s"
        case Start():
            return f"start {what} at {seconds(edit.start_ms)} s"
        case Hold():
            return f"show {what} for {seconds(edit.duration_ms)} s"
        case Trim():
            return f"trim {what} from {seconds(edit.in_ms)} to {seconds(edit.out_ms)} s"
        case Order():
            return f"move {what} {_place(edit, draft, ('to the front', 'to the end', 'after {}'), 'en')}"
        case Text():
            return f"change {what} to {quoted(edit.text)}"
        case Volume() if what in ("the music", "the voice-over"):
            return f"set {what} volume to {edit.percent}%"
        case Volume():
            return f"set the volume of {what} to {edit.percent}%"
        case Delete():
            return f"delete {what}"
        case Duplicate():
            return f"duplicate {what} right after it"
        case Split():
            return f"split {what} at {seconds(edit.at_ms)} s"


def _chinese(edit: Edit, draft: Draft, what: str) -> str:
    match edit:
        case Time():
            seen = "播放" if draft.tracks[edit.track].kind == "audio" else "显示"
            return f"{what}从第{seconds(edit.start_ms)}秒到第{seconds(edit.end_ms)}秒{seen}"
        case Start():
            return f"{what}从第{seconds(edit.start_ms)}秒开始"
        case Hold():
            return f"{what}显示{seconds(edit.duration_ms)}秒"
        case Trim():
            return f"把{what}剪成{seconds(edit.in_ms)}秒到{seconds(edit.out_ms)}秒"
        case Order():
            return f"把{what}移到{_place(edit, draft, ('最前面', '最后面', '{}后面'), 'zh')}"
        case Text():
            return f"把{what}改成{quoted(edit.text)}"
        case Volume():
            return f"把{what}的音量设为{edit.percent}%"
        case Delete():
            return f"删除{what}"
        case Duplicate():
            return f"复制{what}"
        case Split():
            return f"把{what}在第{seconds(edit.at_ms)}秒处切开"


def _place(edit: Order, draft: Draft, forms: tuple[str, str, str], language: Language) -> str:
    front, end, after = forms
    count = len(draft.tracks[edit.track].segments)
    if edit.to == 0:
        return front
    if edit.to == count - 1:
        return end
    others = [place for place in range(count) if place != edit.index]
    return after.format(referred(draft, edit.track, others[edit.to - 1], language))
