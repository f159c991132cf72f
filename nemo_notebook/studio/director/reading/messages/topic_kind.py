"""Tell whether a topic names a thing that a picture could show: no name, no question, no measure."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.subjects import shows_itself

_NO_THING: Final = regex(
    r"\d|^(?:talk|presentation|conference|meeting|screens?|slides?|website|header|homepage|status|stor(?:y|ies)|lobby|everyone|start|hi|hello|座)$|^(?:why|how|what|when|where|who)\b|^(?:about|around|half|an?)\s|\s(?:&|and)\s[A-Z]|^(?:our|my|we|us|the)\s"
    r"|^(?:新郎|新娘|为什么|为何|如何|怎么|怎样|什么|提醒|邀请|祝|给|我|让)|(?:是什么|小知识|邀请|祝福|通知|公告|启事|[状线饼条]形?图|图表)$",
    re.I,
)
_NAMED: Final = regex(r"[A-Z][\w'’&-]*(?:\s(?:[A-Z&\d][\w'’&-]*|of|the|and|for))*$|[A-Z][\w’']+\s[A-Z]")
"""A proper name, or words that end with one."""

_SHORT: Final = 2  # words; in more of them the last is but the place of what is to be seen


def is_thing(topic: str, language: str) -> bool:
    """Whether the topic of a film is a thing to be seen, that the studio's pictures do not show."""
    if not topic or _NO_THING.search(topic) or (len(topic.split()) <= _SHORT and shows_itself(topic)):
        return False
    return language == "zh" or not _NAMED.search(topic)
