"""Tell when people do something from the time of day of the pictures: "she speaks live on the day"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_IDIOM: Final = regex(
    r"\bon\sthe\s(?:(?:big|very|same|actual|wedding|match|opening)\s)?(?:day|night|evening|morning)(?!\s(?:sides?|scenes?|pictures?|shots?))\b"
    r"|\b(?:the|that)\s(?:day|night|evening|morning)\sof\s(?:the|our|my|his|her|their)\b|\bat\sthe\send\sof\sthe\sday\b"
    r"|\b(?:some|one|any|every|the\sother|these|those|another)\sdays?\b|\bdays?\s(?:by|after|to)\sday\b"
    r"|\b(?:open|field|sports|opening|wedding|election)\s(?:day|night)\b",
    re.I,
)
"""Where a day or a night is a date, not a light."""
_WHO: Final = (
    r"(?:i|we|he|she|they|people|everyone|everybody|somebody|someone|guests|visitors|customers|parents|students|kids"
    r"|(?:the|my|our|his|her|their|an?|some|all)\s(?:[\w'’-]+\s){0,2}?[\w'’-]+)"
)
_DEED: Final = (
    r"(?:speak|talk|watch|present|perform|sing|arrive|meet|visit|leave|read|open|close|start|begin|celebrate|screen|present|host|celebrate"
    r"|gather|travel|drive|return|drop\sby|come\s(?:in|over|along|by|round)|(?:show|play|us|runn?|air)(?:e?s|ing|e)?\s(?:it|this|that|the\s(?:film|video|clip))(?![\w-]))(?:t?e?s|t?ing|e)?"
)
_EVENT: Final = (
    r"(?:screening|party|event|wedding|ceremony|concert|gig|talk|meeting|lesson|class|fair|match|race|show|performance"
    r"|service|opening|launch|dinner|lunch|camp|market|sale|exam|flight)"
)
_TOLD: Final = regex(
    rf"^\W*(?:(?:and|but|because|since|as|so|well|oh|on\ssecond\sthoughts?)[\s,]+)*(?:{_WHO}(?:['’](?:ll|re|s|m|d))?\s(?:(?:will|would|can|may|might|are|is|am|was|going\sto|also|only|always|then|usually)\s)*{_DEED}\b"
    rf"|(?:the|my|our|his|her|their|that|this)\s(?:[\w'’-]+\s)??{_EVENT}\s(?:(?:is|starts?|begins?|takes\splace|will\sbe|happens|was|opens?)\b))",
    re.I,
)
"""Who does what then, or what takes place."""


def tells_when(text: str) -> bool:
    """Whether the time of day in a clause is when people do something, not the light of a picture."""
    return bool(_IDIOM.search(text) or (_TOLD.match(text) and not names_scene(text)))
