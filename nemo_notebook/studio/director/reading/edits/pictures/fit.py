"""Read how photos and clips are to fill the film: "show the whole photo", "don't crop it", 照片铺满屏幕."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import SetFit
from nemo_notebook.studio.director.operations.moving import is_photo
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_THING: Final = r"(?:photos?|pictures?|images?|pics?|clips?|videos?|footage|it|them|everything|scenes?)"
WHOLE: Final = regex(
    rf"\b(?:show|see|display|fit|keep|have)\s(?:(?:the|all|each|my|every|of)\s)*(?:whole|entire|full|complete)\s{_THING}\b"
    rf"|\b(?:show|display|fit)\s(?:the\s|my\s|all\s)*{_THING}\b.{{0,24}}\b(?:whole|entirely|completely|uncropped|in\sfull|fully)\b"
    r"|\b(?:do\s?n['’]?t|do\snot|never|stop)\s(?:crop|cropping|cut(?:ting)?\soff)\b|\b(?:no|without)\s(?:any\s)?cropping\b|\bun-?crop\b|\bletterbox\b"
    r"|\bblur(?:red|ry)?\s(?:background|backdrop|copy|version|sides?|edges?|bars?)\s(?:behind|around|beside|next\sto|instead|for)\b"
    rf"|\bblur(?:red|ry)?\s(?:background|sides?|bars?)\s(?:with|for)\s(?:the\s|my\s)?{_THING}\b"
    r"|\bfill(?:ed)?\s(?:up\s)?(?:the\s)?(?:empty\s|black\s|free\s)?(?:space|sides?|bars?|edges?|borders?|gaps?)\swith\s(?:an?\s)?blur\w*"
    r"|(?:后面|背后|两边|四周|周围|空白处?|背景)(?:的?地方)?(?:用|垫|放|填|是|加|做成)\S{0,4}(?:模糊|虚化)(?:的?(?:背景|底|原图|照片|图))"
    r"|完整(?:地)?(?:显示|展示|露出)|(?:显示|展示)(?:完整|全图|整张)|(?:不要|别|不)(?:再)?(?:被)?裁(?:剪|切|掉)?(?!断)|全图显示",
    re.I,
)
_UNCUT: Final = regex(
    r"\W*(?:do\s?n['’]?t|do\snot|never)\s(?:cut|crop|trim)\s(?:it|them|anything|any(?:\sof\s(?:it|them))?|bits)(?:\soff|\sout)?\W*",
    re.I,
)
"""Said of photos, which have no length to be cut."""
FILL: Final = regex(
    rf"\bfill\s(?:up\s)?(?:the\s)?(?:whole\s|entire\s)?(?:screen|frame|canvas|picture)\b|\bcrop\s(?:\w+\s){{0,3}}?to\sfill\b|\bfull[\s-]?(?:bleed|frame)\b"
    r"|\bblack\sbars?\s(?:should|must|shall|may|can|do)(?:\snot|n['’]t)\b|\b(?:i\s|we\s)?(?:do\snot|don['’]?t)\s(?:want|like|need)\s(?:any\s)?black\sbars?\b"
    rf"|\b(?:no|remove(?:\sthe)?|without)\s(?:black\s|blurred\s|blurry\s)(?:bars?|borders?|edges?|sides?)\b|\b{_THING}\s(?:should\s)?fills?\sthe\b"
    r"|(?:铺满|填满|占满|充满)(?:整个)?(?:屏幕|画面|全屏)?|(?:去掉|不要|删掉|没有)(?:黑边|模糊边|虚边)|满屏",
    re.I,
)
_LONGEST: Final = 80  # characters


def read_fit(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about cropping; None where it is about words, sound or a stretch of time."""
    if clause.texts or len(clause.text) > _LONGEST or verbs.WORDS_AND_SOUND.search(clause.text):
        return None
    uncut = _UNCUT.fullmatch(clause.text) and all(map(is_photo, there.pictures))
    whole, fill = uncut or WHOLE.search(clause.text), FILL.search(clause.text)
    if not (whole or fill):
        return None
    places = tuple(dict.fromkeys(places_in(clause.text, len(there.pictures))))
    if missing := [one for one in places if one >= len(there.pictures)]:
        return Reading(says=there.no_such(missing[0]))
    return Reading((SetFit("contain" if whole else "cover", places),))
