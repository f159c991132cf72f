"""The English words of an editor by their role: gestures, controls, places, keys, parts of a film."""

from __future__ import annotations

from typing import Final

from nemo_notebook.text.gui.vocabulary import any_of, one_of, phrases, words

CLICKS: Final = (  # only an editor asks for these
    "click, double-click, double click, right-click, right click, left-click, ctrl-click, shift-click,"
    "double-tap, double tap, long-press, long press, press and hold, tap and hold, click and hold, tick,"
    "untick, uncheck, toggle"
)
PRESSES: Final = "tap, press, hit, push, pinch, swipe, slide, pull, hold, hover, flick, grab, drag, rotate"
"""These are done elsewhere too: a control, a key or the like must follow."""
OPERATES: Final = (
    "open, close, expand, collapse, select, choose, pick, use, find, locate, look for, look under, look in,"
    "go, head, hop, navigate, switch, jump, return, scroll, turn, enable, disable, visit, access, enter,"
    "launch, bring, follow, check, look at, type, paste, play with, unlock, keep, show, hide, move, adjust,"
    "zoom, see, watch, dock, undock"
)
"""With a place or a control of an editor as their object."""
EDITS: Final = (
    "preview, view, see, watch, review, check, find, access, manage, adjust, edit, change, tweak,"
    "fine-tune, inspect, move, rename, resize, crop, trim, split, cut, delete, remove, replace, swap,"
    "reorder, rearrange, duplicate, copy, set, pick, choose, select, turn, download, export, save, share,"
    "render, add, upload, import, follow, play, mute, unmute, separate, shrink, stretch, enlarge, extend,"
    "shorten, fade, mix, sync, snap, align, center, centre, lock, mark, pause, stop, start, create,"
    "continue, complete, confirm, connect, invite, insert, fill, flip, mirror, animate, sort, filter,"
    "leave, buy, make, get, grab, type, write, paste, place, nudge, raise, lower, undo, redo, switch,"
    "track, put, apply, drop, look, browse, search, test, try, restore, revert, enable, disable,"
    "reposition, scale, customize, customise"
)
"""What is done to a film; an instruction where it is to be done in a place of an editor."""
TRACKS: Final = "expand, collapse, lock, solo, unlock, deselect, ungroup, group"
"""Only an editor does these to a part of a film."""
_OTHER: Final = "scroll, scrub, log, sign, refresh, reload, drag-and-drop, drag/drop, clear, empty, mess"
_DOUBLED: Final = words("tap hit drag drop cut set trim swap split get log put scrub")


def base(verbs: str) -> str:
    """Return a pattern for verbs as they stand."""
    return any_of(verbs)


def gerund(verbs: str) -> str:
    """Return a pattern for the -ing forms of verbs."""
    return any_of(*[_ing(verb) for verb in phrases(verbs)])


def _ing(verb: str) -> str:
    first, space, rest = verb.partition(" ")
    stem, hyphen, last = first.rpartition("-")
    ended = last + last[-1] if last in _DOUBLED else last.removesuffix("e") if len(last) > 3 else last
    return f"{stem}{hyphen}{ended}ing{space}{rest}"


PIECE: Final = (
    any_of(
        "clip, segment, track, caption, title, text, layer, image, photo, music, logo, overlay, transition",
        "scene, subtitle, waveform, audio, footage, shot, take, headline, sticker, watermark, voice-over",
        "voiceover, video, effect, filter",
    )
    + "s?"
)
CONTROL: Final = (
    any_of(
        "button, icon, menu, tab, panel, link, dropdown, drop-down, checkbox, toolbar, sidebar, slider",
        "toggle, fader, thumbnail, arrow, handle, playhead, scrubber, dialog, pop-up, popup, field, box",
        "option, knob, dot, switch, edge, timeline, canvas, preview, mouse, cursor, trackpad, color picker",
        "colour picker, gear, corner, marker, keyframe, tile, card, row, layer, checkmark",
    )
    + "s?"
)
MENU: Final = (
    any_of(
        "export, download, media, text, audio, music, effect, file, edit, share, save, view, help, caption",
        "subtitle, title, setting, format, render, project, transition, filter, voice, voice-over",
        "voiceover, brand, style, color, colour, account, billing, history, version, layer, canvas, asset",
        "library, template, element, upload, stock, sound, motion, animation, speed, crop, adjust, option",
        "tool, pricing, plan, profile, subscription, properties, clip, dropdown, drop-down, quality",
        "resolution, aspect, aspect ratio, aspect-ratio, context, right-click, main, hamburger, kebab",
        "three-dot, more",
    )
    + "s?"
)
"""What menus, tabs and pages are called."""
TOOL: Final = any_of(
    "play, pause, mute, gear, plus, trash, trash can, undo, redo, split, trim, delete, add, scissor",
    "scissors, speaker, eye, lock, fullscreen, full-screen, full screen, three-dot, pencil",
    "magnifying glass, magnet, razor, blade, crop, zoom, text, record, render, download, share",
)
"""What buttons and icons are called."""
QUOTED: Final = r"[\"“'‘*_`\[]+[^\"”'’*_`\]]{1,40}[\"”'’*_`\]]+"
TITLED: Final = one_of(QUOTED, r"(?-i:[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2})")
COMMAND: Final = (
    any_of(
        "export, download, share, save, refresh, reload, upload, generate, render, apply, publish, upgrade",
        "done, next, undo, redo, split, delete",
    )
    + r"(?:\s(?:video|media|project|file|mp4|again|now))?"
)
PATH: Final = r"(?-i:[A-Z]\w+)\s?[>→›]"
"""The start of "File > Export"."""
ROOM: Final = one_of(
    any_of(
        "timeline, toolbar, toolbars, sidebar, dashboard, workspace, inspector, playhead, dropdown",
        "drop-down, drop down, checkbox, checkboxes, slider, sliders, fader, faders, toggle, toggles",
        "panel, panels, text box, textbox, text field, settings, preferences, properties, canvas",
        "filmstrip, film strip, interface, template gallery, downloads folder, download folder, layer list",
        "layers list, context menu, color picker, colour picker, keyboard shortcut, keyboard shortcuts",
        "hotkey, hotkeys, hot key, hot keys, my projects, my videos, my drafts, audio mixer, sound mixer",
        "mixer, your projects, your drafts, your downloads, your library",
    ),
    r"(?:side|tool|menu|top|progress|status|search|scroll|navigation)\s?bar",
    r"(?:the|your|video|clip|caption|text|web|online|timeline)\seditor\b(?!\sof)",
    r"editor(?=\W*$|\s(?:and|to|then|where|or|if|when|for|by|on)\b)",
    r"(?:media|asset|music|audio|sound|voice|stock|effects|template|file|project|clip)\s(?:bin|library|pool|browser|tray)",
    r"(?:render|export|task|job)\s(?:queue|list)",
    r"preview\s(?:window|pane|player|area|screen|monitor)",
    r"editing\s(?:area|view|screen|interface)",
    rf"(?:(?-i:[A-Z]\w+)|{MENU}|{QUOTED})\s(?:menu|tab|section|page|pane|window|dialog|button|icon|switch|tool|option"
    r"|view|drawer|list|field|wizard)",
    rf"{TOOL}\s(?:button|icon|tool|menu|control)s?",
)
"""A place or a control that nothing but an editor has."""
APP: Final = one_of(
    r"(?:this|your)\s(?:browser\s)?(?:tab|page|window|browser|app)",
    r"(?:the|your)\s(?:video\s|media\s)?player",
    r"the\s(?:browser|web\s?page|app|web\s?site|page)",
)
KEY: Final = one_of(
    r"(?:ctrl|cmd|command|control|⌘|shift|alt|option|⇧|⌃|⌥)\s?[-+]?\s?(?:\w|shift\b)",
    r"(?:arrow|enter|return|escape|esc|delete|backspace|tab|space|home|end|shift|alt|page-?up|page-?down)\skeys?\b",
    r"(?:space\s?bar|(?:keyboard\s)?shortcuts?|hot\s?keys?|keyboard)\b",
    r"(?-i:Enter|Esc|Escape|Delete|Backspace|Space|Tab|Return|F\d{1,2})\b",
    r"(?:letter\s)?(?-i:[A-Z])\skey\b",
    r"(?-i:[A-Z])(?=\W*$|\s(?:to|and|on)\b)",
)
PREP: Final = any_of(
    "in, on, from, under, via, through, using, with, inside, into, within, onto, over, at, along, above,"
    "below, against"
)

ACTS: Final = frozenset(
    form.split()[0]
    for verb in phrases(CLICKS, PRESSES, OPERATES, EDITS, TRACKS, _OTHER)
    for form in (verb, _ing(verb))
) | words(
    "export download settings shortcut keyboard option options button buttons slider toggle media audio",
    "music timeline editor toolbar sidebar dashboard workspace panel inspector library project account",
    "billing upgrade downloads top bottom upper lower three mute play gear plus undo icon button menu",
    "credits there's there’s",
)
"""Words with which an instruction can begin."""

CONNECTORS: Final = words(
    "and or then by to please just simply you can also now after via through when where so the your an",
    "which in on from with using under inside within easily still either directly its",
)
"""Words that can lead to one of the above in the middle of a clause, and then belong to the instruction."""

LEADS: Final = words(
    "to you you'll you’ll you'd you’d please simply just then next now if when whenever once after feel go",
    "head there for in on from by before finally alternatively otherwise first want ready need at with",
    "under as again instead tip tips hint note pro it's it’s remember don't don’t let's let’s either not",
    "always manually should",
)
"""Words at the start of a clause that make it worth waiting for its end."""
