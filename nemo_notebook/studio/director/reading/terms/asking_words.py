"""List the words that go with a wish and tell nothing: "could you please … it would be great if …".

What is wished for is named by the words beside them; each kind of wish knows its own.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex


def listed(words: str) -> frozenset[str]:
    """Return the words of a list that blanks part."""
    return frozenset(re.findall(r"\S+", words))


ASKING: Final = listed(
    """
    a an the some any this that these those it its it's they them their i i'd i'm i'll i've we we'd we'll
    we're we've us you your me my our there there's here here's is are be been being was were am isn't
    should would could can may might must will shall need needs needed needing have has had having got
    get gets ought let let's lets want wants wanted wanting wish like liked love prefer preferred
    make makes made making keep keeps kept keeping leave give go goes going do does done doing use using used
    set put take takes think thinking thought hope hoping guess suppose imagine looking aim plan
    planning intend intended meant sure please pls plz thanks kindly maybe perhaps ideally preferably possibly
    possible if ok okay fine good great nice perfect lovely ideal best better enough plenty right cool
    wonderful fantastic happy glad appreciate appreciated only just really actually simply also too as well
    very quite pretty about at all completely absolutely definitely totally entirely exactly strictly
    anyway though instead video videos clip film movie ad advert commercial promo reel spot piece thing
    whole version one edit project in on of to with by from for under over behind so and then but because
    since now time way bit little lot kind sort type how what where which who when help try
    """
)
FILMS: Final = (
    "(?:video|clip|film|movie|ad|advert|commercial|promo|reel|spot|piece|thing|version|one|edit"
    "|animation|slideshow|short)"
)
"""Pattern of what a person who steers calls the film."""
_TOKEN: Final = regex(r"[a-z]+(?:['-][a-z]+)*|\d+(?::\d+)?|[^\w\s]")
_FOR_IT: Final = regex(
    rf"\b(?:for|on|in|to|of|with|under|over|behind|across|throughout|during)\s(?:it(?:self)?|this(?:\s{FILMS})?|that|here|the\s(?:whole\s|entire\s|final\s)*{FILMS}|everything|all\sof\sit|the\swhole\sthing)\b|\bof\s(?:any|some|whatever)\s(?:kind|sort|type)\b|\bat\sall\b|\bwhatso?ever\b|\b(?:sounds?|feels?|seems?)\s(?:about\s|just\s)?(?:good|right|fine|perfect|great|ok)\b",
    re.I,
)
_STATES: Final = regex(
    r"\W*(?:i|we|they|you|he|she|people|everyone)\s(?:all\s|really\s|just\s|also\s)?(?:make|makes|love|loves|like|likes|have|has|had|do|does|use|uses|give|gives|play|plays|are|is|am|can|teach|write|record|sell)\b",
    re.I,
)


def tokens_of(clause: str) -> list[str]:
    """Return the words of a clause in small letters, without what only says that it is for this film."""
    return _TOKEN.findall(_FOR_IT.sub(" ", clause.replace("’", "'")).lower())


def states(clause: str) -> bool:
    """Whether a clause says what somebody does or has, and wishes for nothing: "we love music"."""
    return bool(_STATES.match(clause))
