"""Find what is to be seen and stands in none of the scenes: "a steam train in the mountains".

Which scenes the words call for is told by `briefs.scenes`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.pictured import CLAUSE, spans_of, unshown_scenes
from nemo_notebook.studio.director.reading.terms.bystanders import LANDSCAPES
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_KIND: Final = (
    r"(?:train|locomotive|tram|helicopter|tractor|carriage|horses?|pony|cats?|kittens?|dogs?|pupp(?:y|ies)|rabbits?"
    r"|foxe?s?|wol(?:f|ves)|deer|stag|bears?|elephants?|lions?|tigers?|giraffes?|pandas?|eagles?|owls?|swans?|ducks?"
    r"|dinosaurs?|dragons?|unicorns?|knights?|wizards?|robots?|ghosts?|pirates?|ballerina|monks?|child(?:ren)?|kids"
    r"|girls?|boys?|m[ae]n|wom[ae]n|couple|family|people|person|cyclists?|fisherm[ae]n|farmers?)"
)
_WHERE: Final = (
    r"(?:in|into|on|by|through|under|over|across|along|at|beside|near|among|around|down|up|past|towards?)\b"
)
_THEN: Final = rf"\W*$|\s(?:{_WHERE}|(?:the|an?|its|his|her|from|to|with|alone|slowly|together|home)\b)"
_DOING: Final = rf"(?:{_WHERE}|[a-z]{{2,}}ing(?={_THEN}))"
_ACTOR: Final = regex(
    r"(?:^|\b(?:of|with|showing|show|see)\s)\W*(?:an?|two|three|some|one|my|our)\s"
    rf"(?P<who>(?:(?!(?:for|about|of)\b)[a-z-]+\s){{0,2}}?{_KIND})\s(?={_DOING})",
    re.I,
)
_ACTOR_ZH: Final = regex(
    r"[一两二三几][只匹列头条个位群辆对]的?(?P<who>[\u4e00-\u9fff]{0,4}?(?:火车|高铁|列车|直升机|马|猫|狗|兔子?|狐狸"
    r"|狼|鹿|熊猫?|大象|狮子|老虎|鹰|天鹅|恐龙|龙|独角兽|骑士|机器人|小孩|孩子|女孩|男孩|姑娘|少年|老人|男人|女人"
    r"|情侣|和尚|渔夫|农民))(?=[在从穿沿正跑走飞坐站奔骑驶看望缓慢])"
)


def unshown(wishes: str) -> tuple[str, ...]:
    """Return what is asked for as a picture, in a list or in a landscape, and is in none of the scenes."""
    return unshown_scenes(wishes) or _actors(wishes)


def _actors(wishes: str) -> tuple[str, ...]:
    """Who is to be seen in a landscape that the studio has; () for nobody."""
    for start, end in spans_of(wishes, CLAUSE):
        clause = wishes[start:end].strip()
        said = _ACTOR.search(clause) or _ACTOR_ZH.search(clause)
        if not said or any(one.sure for one in find_subjects(said["who"])):
            continue
        if any(one.sure and one.scene in LANDSCAPES for one in find_subjects(clause[said.end() :])):
            return (said["who"],)
    return ()
