"""Say in plain English what an instruction to use an editor is for, so that it can be asked for instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.text.gui.english import LEAD_IN
from nemo_notebook.text.gui.english_words import ACTS, CONTROL, PIECE, PREP, ROOM
from nemo_notebook.text.gui.vocabulary import any_of, pattern

_VERB: Final = any_of(*[act for act in ACTS if act.isalpha()])
_STEPS: Final = rf"[,;:.!?]\s+|\n|\s(?:and|or|then)\s(?:then\s)?(?=(?:just\s|simply\s)?{_VERB}\b)"
_NO_VERB: Final = any_of(
    "the, your, a, an, it, them, this, that, its, my, track, tracks, settings, account, billing, start",
    "end, left, right, top, bottom, file, media, text, audio, music, project, where, here, there, full, be",
    "0, 1, 2, 3, 4, 5, export menu",
)
_MOVING: Final = "".join(
    rf"(?<!\b{verb})"
    for verb in ("go", "back", "down", "up", "over", "head", "navigate", "switch", "next", "return")
)  # the "to" after these leads to a place
_PURPOSE: Final = (
    rf"(?:^|{_MOVING}\s)(?:in\sorder\s)?(?:to|(?:if|when|whenever)\syou(?:['’](?:d|re))?\s(?:want|like|wish|need|prefer"
    rf"|ready)\sto|(?:want|need)\sto)\s(?!{_NO_VERB}\b)([a-z][\w-]*(?:\s.+)?)$"
)
_THERE: Final = (
    rf"\s(?:right\s)?{PREP}\s(?:(?:the|your|its|our|my)\s)?(?:[^\s]+\s){{0,3}}?{ROOM}(?:\W.*)?$"
    r"|\s(?:with|using|via|by|through)\s.*$|\s(?:in|from|under)\s[A-Z]\w+\s?[>→›].*$"
)
_ABILITY: Final = (
    r"\byou\s(?:can|may|could)\s(?:(?:also|now|always|easily|still)\s)?([a-z].+?)"
    r"\s(?:by|via|through|using|with)\s"
)
_NAMED: Final = (
    r"\b((?:the|your|that|this|all|each|every|both|any|an?)\s(?:(?!on\b|in\b|of\b|and\b|icon\b)[\w-]+\s){0,2}?"
    rf"{PIECE}(?:\s{PIECE})*)\b(?!\s{CONTROL}\b)"
)
_COMMAND: Final = (
    r"\b(?:select|choose|pick|press|hit|tick|click|tap|use)\s(?:on\s)?(?:the\s)?[\"“'‘*]*"
    r"(split|delete|duplicate|mute|unmute|loop|reverse|trim|crop|rotate|flip|copy|remove|replace|undo|redo|blur|regenerate"
    r"|generate again)\b"
)
_ALONE: Final = ("undo", "redo", "regenerate", "generate again")
_DRAG: Final = r"\b(?:drag|drop)(?:ging|ping)?(?:(?:\sand\s|-and-|/)drop(?:ping)?)?\s(?:in\s)?"
_BRINGS: Final = (
    rf"{_DRAG}((?:(?:your|any|an?|new|more|files?|media)\b|the\s(?:photos?|images?|logo|files?|footage|music)\b).*?)\s"
    r"(?:there|here|(?:in|into|onto|on|to)\s(?:the|your|this)\s(?:[\w-]+\s){0,2}?(?:timeline|track|canvas|editor|panel"
    r"|library|tab|box|area|window|project|bin))\b"
)
_MOVES: Final = rf"{_DRAG}(.+)$"
_UNNAMED: Final = r"(?:to|it|them|this|that|one)\b"
_CHANGES: Final = (
    any_of(
        "add, adjust, change, crop, cut, delete, duplicate, edit, lower, make, mute, raise, remove, rename",
        "reorder, apply, rearrange, replace, resize, swap, trim, split, tweak, fine-tune, write, move",
        "place, put, set, turn, nudge, merge, reposition, scale, speed, slow, restore, undo, redo, reverse",
        "rotate, flip, customize, customise, fade, loop, mix, download, export, save, share, render",
        "preview, watch, view, review, see, play",
    )
    + r"\b"
)
_SETS: Final = (
    r"\b(?:drag|slide|move|set|push|pull)\s((?:the|your)\s.*?)\s(?:slider|fader|knob|handle)\b(?:\s\w+)?"
    r"(\sto\s.+)$"
)


def english_aims(dropped: str) -> Iterator[str]:
    """Yield what an instruction may be for, as edits in plain words: what it says itself comes first."""
    steps = [step for step in pattern(_STEPS).split(dropped) if step and step.strip()]
    named = pattern(_NAMED).search(dropped)
    piece = named[1] if named else ""
    for read in (_purpose, _command, _moved, _changed_there):
        yield from (read(step, piece) for step in steps)


def _purpose(step: str, piece: str) -> str:
    found = pattern(_PURPOSE).search(step.strip(" .!?\"'”’*")) or pattern(_ABILITY).search(step)
    return _with_piece(pattern(_THERE).sub("", found[1]), piece) if found else ""


def _command(step: str, piece: str) -> str:
    found = pattern(_COMMAND).search(step)
    asked = found[1].lower() if found else ""
    return asked if asked in _ALONE else f"{asked} {piece}" if asked and piece else ""


def _moved(step: str, piece: str) -> str:
    if sets := pattern(_SETS).search(step):
        return f"set {sets[1]}{sets[2]}"
    if brings := pattern(_BRINGS).search(step):
        return f"add {brings[1]}"
    moves = pattern(_MOVES).search(step)
    moved = _with_piece(pattern(_THERE).sub("", moves[1]), piece) if moves else ""
    if not moved or pattern(_UNNAMED).match(moved):
        return ""
    return f"move {moved}".replace(" of the timeline", "")


def _changed_there(step: str, piece: str) -> str:
    """Return "change the font" for "you can change the font in the text panel"."""
    plain = re.sub(rf"^\W*{LEAD_IN}", "", step, count=1, flags=re.I)
    changed = pattern(_THERE).sub("", plain, count=1)
    return _with_piece(changed, piece) if changed != plain and pattern(_CHANGES).match(changed) else ""


def _with_piece(aim: str, piece: str) -> str:
    if not piece or piece in aim:
        return aim
    return re.sub(r"\b(?:it|them|that)\b", lambda _: piece, aim, count=1)
