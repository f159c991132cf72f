"""Tell an English instruction to use an editor from everything else.

A clause is an instruction when it tells somebody to do something (an imperative, or "you can …") and names
what only an editor has: a gesture, a control, a place. The words are kept in `english_words`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from nemo_notebook.text.gui.english_words import (
    APP,
    CLICKS,
    COMMAND,
    CONTROL,
    EDITS,
    KEY,
    MENU,
    OPERATES,
    PATH,
    PIECE,
    PREP,
    PRESSES,
    ROOM,
    TITLED,
    TOOL,
    TRACKS,
    base,
    gerund,
)
from nemo_notebook.text.gui.vocabulary import any_of, one_of, pattern


def _few(most: int) -> str:
    return rf"(?:[^\s]+\s){{0,{most}}}?"


_SOME: Final = any_of(
    "the, your, this, that, any, each, every, a, an, its, their, it, them, here, anywhere, one, all, both,"
    "either"
)
_ENDS: Final = (  # what may come after a command's bare name, as in "press Export to …"
    r"(?=[\"”'’*_`\])]*(?:\W*$|[\s,.)]+(?:to|in|at|on|and|for|when|below|above|then|again|if|once|next|now|or"
    r"|under|from|with)\b))"
)
LEAD_IN: Final = (
    r"(?:(?:"
    + one_of(
        any_of(
            "and, or, then, by, to, please, just, simply, can, also, now, next, finally, first, after, via",
            "through, always, again, when, whenever, once, where, so, go ahead and, feel free to, able to",
            "be able to, try, alternatively, otherwise, either, easily, still, quickly, directly, instead",
            "even, only, manually, yourself, ready to, remember to, make sure to, want to, need to",
            "like to, prefer to, from there, from here, at any time, anytime, any time, later, there, here",
            "which, that, must, recommend, i recommend, all",
        ),
        r"you(?:['’]ll|['’]d| will| need to| have to| should| may| might| could| would| want to)?",
        r"if (?:you(?:['’]d)? )?(?:want|like|wish|need|prefer)(?: to)?",
        r"(?:it['’]s easy|don['’]t forget) to",
        r"let['’]s",
    )
    + r")[\s,]+){0,8}"
)


def _doing(form: Callable[[str], str]) -> str:
    """Return the pattern of all that an editor asks for, in one form of its verbs."""
    operate, edit = form(OPERATES), form(EDITS)
    return one_of(
        # gestures: "click the clip", "press the red button", "hit Export", "swipe left on the photos"
        rf"{form(CLICKS)}\s(?:(?:on|over|into|through)\s)?(?:{_SOME}\b|{TITLED}|{COMMAND}{_ENDS}|twice\b)",
        rf"{form(PRESSES)}\s(?:{_few(6)}(?:{CONTROL}|{ROOM})\b|(?:on\s)?(?:{TITLED}|{COMMAND}){_ENDS})",
        rf"{form('press, hit, tap')}\splay(?:\W*$|\s(?:to|when|again|in|below|and\s{base(EDITS)})\b)",
        rf"{form('hover, swipe')}\s{_few(5)}{PIECE}\b|{form('pinch')}\s(?:to|in|out|and)\b",
        rf"{form('scroll, scrub')}\s(?:up|down|left|right|through|to|along|back|forward|over|past|the|in)\b",
        rf"{form('select')}\s(?:the|your|this|that|all|both|any)\s{_few(3)}{PIECE}(?:\W*$|\s(?:to|and|then|on|in"
        r"|with|from)\b)",
        rf"{form(TRACKS)}\s{_SOME}\s.*\b{PIECE}\b|{form('play, mess')}\saround\b",
        # dragging
        rf"{form('drag')}(?:\sand\sdrop|/drop)?\s(?:{_SOME}|another|{PIECE}|files?|media)\b.*\b(?:{CONTROL}|{PIECE}"
        r"|reorder|resize|start|end|position|editor|media|library|place|here|there|in(?=\W*$)|longer|shorter|around"
        r"|left|right|up|down|trim|earlier|later)\b",
        rf"{form('drop')}\s{_few(5)}(?:(?:in|into|onto|on|between|at|to)\s(?:the|your|this|track)\s.*\b(?:{CONTROL}"
        rf"|{PIECE}|editor|media|library|area|start|end|beginning|project|bin|\d)|there|here)\b",
        rf"drag-and-drop(?:ping)?\s{_SOME}\b",
        # keys
        rf"(?:{form(PRESSES)}|use|using|try|with)\s{_few(3)}{KEY}|{edit}\s{_few(8)}(?:with|using|via|by)\s{_few(5)}{KEY}",
        rf"{form('type')}\s{_few(4)}(?:new|own)\s(?:text|title|words|headline)\b",
        # places and controls: "open the text panel", "change it in the editor", "go to File > Export"
        rf"{operate}\s(?:{_few(6)}{ROOM}\b|(?:down\s|out\sof\s)?{APP}\b|{_few(4)}{PATH})",
        rf"{edit}\s(?:{_few(4)}(?:slider|fader|knob|toggle|checkbox|playhead)\b|{_few(8)}{PATH})",
        rf"{edit}\s{_few(9)}{PREP}\s(?:(?:the|your|its|our|my)\s)?{_few(3)}{ROOM}\b",
        rf"{form('select, choose, pick')}\s.{{0,40}}\bfrom\sthe\s{_few(2)}(?:menu|list|options)\b",
        # the page and the account
        rf"{form('refresh, reload')}(?:\W*$|\s(?:(?:the|your|this)\s)?(?:page|browser|tab|window|preview"
        r"|editor|it|app|project|to|and|if)\b)",
        rf"{form('clear, empty')}\s(?:your|the)\s(?:browser|cache|cookies)\b",
        rf"{form('log, sign')}\s?in(?:to)?(?:\W*$|\s(?:to|with|at|again|and|on|first|your)\b)",
        rf"{form('check, visit, go to, see, manage, view, review, upgrade, top up')}\s(?:(?:your|the|my)\s)?"
        r"(?:account(?:/billing)?|billing|subscription|plan)\b"
        r"(?:\s(?:page|settings|section|details|status|balance|and|or|&|/|to|for|in|billing|plan)\b|\W*$)",
    )


_NO_SCENE: Final = (
    r"(?!.*\b(?:scene|frame|shot|card|joke|graphic|animat\w+|glow\w*|design|image|picture|drawing|wall)\b)"
)
_NEAR: Final = (
    r"(?:in|on|at|under|below|above|over|beside)\s(?:the|your)\s(?:[\w-]+\s){0,3}?"
    r"(?:page|screen|corner|right|left|top|bottom|clip|track|preview|editor|timeline|side|player)"
)
_IS: Final = r"(?:is|are|sits?|lives?|can\sbe\sfound|appears?|lets|allows|will|opens?|shows?)"
_STANDING: Final = one_of(
    # a control, and where it is or what it does: "the Export button is in the top right corner"
    r"(?:(?:the|your|an?)\s)?(?:export|download)\sbutton\b",
    rf"(?:(?:the|your|its|an?)\s)?(?:(?:{MENU}|{TITLED}|{COMMAND})\s)?(?:buttons?|icon|menu|tab|panel|options?|settings?"
    rf"|sliders?|toggle|switch|controls?|tools?|shortcut)\s{_IS}\s(?:{_few(6)}(?:{ROOM}|{MENU}\spage)\b|{_few(3)}{PATH}"
    r"|you\b)",
    rf"(?:the|your)\s(?:{COMMAND}|settings?|play|add|import)\s(?:button|icon|menu|tab|panel)\s(?:{_IS}|at|in|on|to)\b",
    rf"(?:an?|the|your)\s{_few(2)}(?:button|link|icon|menu|panel|dialog|pop-?up|toolbar|slider|handles?|box)\s(?:will\s)?"
    r"(?:also\s)?(?:appears?|shows?\sup|pops?\sup|opens?|be\s(?:there|shown|waiting))\s"
    rf"(?:{_NEAR}|right|next|once|when|there|here)",
    rf"(?:the|your|its|each|every)\s{_few(1)}(?:{TOOL}\s(?:button|icon|tool|control)|slider|playhead|toolbar|sidebar"
    rf"|checkbox)s?\s(?!of\b){_NO_SCENE}",
    rf"(?:it|they|that|those|these)(?:['’]s|['’]re|\sis|\sare|\ssits?|\slives?)\s(?:\w+\s)?{PREP}\s(?:the|your)\s{_few(3)}"
    rf"{ROOM}",
    r"(?:the\s|your\s)?(?:keyboard\s)?shortcut\sis\b",
    r"there(?:['’]s|\sis)\s(?:also\s)?an?\s.*\b(?:button|icon|slider|toggle|drop-?down|checkbox|menu|tab|panel)\s"
    rf"{_few(2)}(?:{PREP}|to|that|next|where)\b",
    r".*(?-i:\b\w+\s>\s[A-Z])",
)
_ACT: Final = rf"\W*{LEAD_IN}(?:{_doing(base)}|{_STANDING})"
_ACTING: Final = rf"\W*{LEAD_IN}(?:{_doing(gerund)}|{gerund(CLICKS + ', drag, pull, hover, swipe, slide')}\s)"
_JOINS: Final = re.compile(
    r"(?:,?\s+|^)(?:(?P<by>by|via|through|after|when|or|from|with)|and|then|where|so)(?=\s)", re.I
)
_TO_ACTING: Final = rf"\W*{LEAD_IN}(?:by|via|through|try|after|before|when|or|start|recommend)(?=\s)"
_INVITED: Final = (
    rf"\W*{LEAD_IN}(?:you\s(?:can|could|may|might|should|need\sto|have\sto)|you(?:['’]ll|\swill)\s(?:need|find|have)"
    rf"|feel\sfree|please|make\ssure|remember|don['’]t\sforget)\b.*?\b(?:{base(CLICKS)}\b|(?:drag|hover|scroll)\b"
    rf"|{PREP}\s(?:the|your)\s{_few(3)}(?:{ROOM}|(?:button|icon|menu|tab|dialog|tool|switch|dropdown|toggle)s?)\b"
    rf"|{PREP}\s{_few(3)}{KEY})"
)
_REACHED: Final = (  # "the captions can be changed in the text panel"
    r"\b(?:can\s(?:\w+\s)?be|available|found|accessible|visible|waiting|ready|shown|shows?\sup|appears?|listed|stored"
    rf"|saved|kept|located|displayed)\b.*?\s({PREP}\s(?:(?:(?:the|your)\s)?{PATH}|(?:the|your)\s{_few(5)}{ROOM}))"
)
_TOLD: Final = re.compile(  # of somebody else: a scene, or what the backend has done
    r"\b(?:i|we|s?he|they|man|woman|girl|boy|child|kid|hand|finger|thumb|user|designer|chef|barista|actor|hero"
    r"|character|narrator|viewer|camera|person|student|teacher|someone|somebody|who|people)s?\b|^\W*an?\s",
    re.I,
)
_ADDRESSED: Final = re.compile(r"\byou\b|\bplease\b|\byour\b", re.I)
_ABLE: Final = re.compile(r"^\W*(?:now\s)?you\s(?:can|may|could|should)\b", re.I)
_BY: Final = re.compile(r"\s*(?:by|via|through|using|with)\b", re.I)
_STEP: Final = rf"\W*{LEAD_IN}{base(', '.join((CLICKS, PRESSES, OPERATES, EDITS)))}\b"
_DEPENDENT: Final = re.compile(
    r"^\W*(?:(?:then|and|or|now|next)\s)?(?:to|if|when|whenever|once|after|before|for|in|on|from|under|with|at"
    r"|otherwise|alternatively|next|now|then|finally|first|ready|want|need|not|should|as|again|instead)\b",
    re.I,
)


def find_english(clause: str, before: str, *, fresh: bool) -> int | None:
    """Return where a clause, or the rest of one (not `fresh`), begins to send the person to an editor."""
    at = _later(clause)
    head = clause if at is None else clause[:at]
    able = bool(_ABLE.search(head))
    kept = able and _BY.match(clause, len(head))  # "You can crop it by dragging …"
    if fresh and (_tells(head) or (not kept and _tells(clause))):
        return 0
    if at is not None and (_ADDRESSED.search(clause) or not _TOLD.search(before + head)):
        return 0 if fresh and not able and pattern(_STEP).match(head) else at
    return _reached(before, clause)


def english_waits(clause: str) -> bool:
    """Whether a clause like "To download it" or "Save it first" may belong to what comes after its comma."""
    return bool(_DEPENDENT.search(clause) or pattern(_STEP).match(clause))


def _tells(clause: str) -> bool:
    to_acting = pattern(_TO_ACTING).match(clause)
    return bool(
        pattern(_ACT).match(clause)
        or (to_acting and pattern(_ACTING).match(clause, to_acting.end()))
        or pattern(_INVITED).match(clause)
    )


def _later(clause: str) -> int | None:
    """Find an instruction joined to what is before it: "… and open the editor", "… by clicking it"."""
    for join in _JOINS.finditer(clause):
        if pattern(_ACT).match(clause, join.end()) or (
            join["by"] and pattern(_ACTING).match(clause, join.end())
        ):
            return join.start()
    return None


def _reached(before: str, clause: str) -> int | None:
    found = pattern(_REACHED).search(before + clause)
    at = found.start(1) - len(before) if found else -1
    return at if at >= 0 else None
