"""Leave out how a first message is written as a letter: "Dear Sir or Madam, …", "Kind regards, Harold".

What greets or thanks somebody in the film itself stays: a card begins and ends so, too.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_ASKS: Final = (
    r"(?:i|we|i['’]?[dm]|we['’]?[dr]e?|my|our|could|can|would|please|kindly|make|create|this"
    r"|here|hope|thank)\b"
)
_DEAR: Final = regex(
    r"\A\W*(?:dear\s(?:sirs?(?:\s(?:or|and|/)\smadam)?|sir/madam|madam(?:\s(?:or|and)\ssir)?"
    r"|(?:the\s)?(?:\w+\s)?(?:team|studio|support|all|colleagues?|people|folks|editors?"
    r"|makers?|friends|nemo|assistant|creator|everyone)"
    r"|(?:mr|mrs|ms|miss|dr)\.?\s[A-Z][\w’'-]+)|to\swhom\s(?:it|this)\smay\sconcern"
    r"|(?:ladies\sand\sgentlemen))\s*[,:;!.–—-]*\s*"
    rf"(?={_ASKS})",
    re.I,
)
_GREETING: Final = (
    r"(?:hi|hiya|hello|hey|good\s(?:morning|afternoon|evening|day)|greetings)(?:\s(?:there"
    r"|team|all|everyone|again))?[\s,.!–—-]+"
)
_NAMED: Final = regex(
    rf"\A\W*(?:{_GREETING})?(?:my\sname\sis|my\sname['’]s|this\sis|(?:i['’]m"
    rf"|i\sam)(?=\s[A-Z]))\s(?-i:[A-Z])[\w’'-]+(?:\s(?-i:[A-Z])[\w’'-]+)?(?:\shere)?"
    rf"(?:\s?[,.;!]\s?(?:and\s|so\s)?|\sand\s)(?={_ASKS})",
    re.I,
)
"""Who writes, before the wish: "my name is Paul and I'd like …"."""
_AGED: Final = regex(
    r"\A(?P<i>\W*(?:i|i['’]m|i\sam))(?:(?<=i)\sam)?\s\d{2}(?:\syears\s(?:old|young))?(?:,"
    r"|\sand)\s(?=(?:would|['’]d|want|need|could)\b)",
    re.I,
)
_ENDS: Final = regex(
    r"(?:(?<=[.!?\n)”’])|(?<=[.!?][\"']))\s*(?:(?:with\s)?(?:(?:kind(?:est)?|best"
    r"|warm(?:est)?|many|all\sthe|most)\s)?(?:regards|wishes|best|thanks)"
    r"|yours(?:\s(?:sincerely|faithfully|truly))?|sincerely(?:\syours)?|respectfully|cheers"
    r"|cordially|thank\syou(?:\s(?:very|so)\smuch)?(?:\sin\sadvance)?|thanks(?:\s(?:a\slot"
    r"|so\smuch|in\sadvance))*)"
    r"\s*[,.!\n–—-]+\s*(?-i:[A-Z])[\w.’'-]*(?:\s(?-i:[A-Z])[\w.’'-]*){0,2}(?:\s\([^()\n]{2,30}\))?[\s.!]*\Z",
    re.I,
)
_WISHES: Final = regex(
    r"\b(?:(?:would|['’]d)\slike|could\syou|can\syou|please|need|want|make|create)\b", re.I
)
_OF_CARD: Final = regex(
    r"\b(?:birthday|wedding|farewell|goodbye|cards?|retire\w*|christmas|anniversary|thank-you"
    r"|get\swell|congrat\w*|letter|from\s(?:all\sof\s)?us)\b",
    re.I,
)
"""Films that end with who sends them."""
_LONGEST: Final = 1500  # characters of a message


def without_letter_ends(words: str) -> str:
    """Return a first message without its address, who wrote it and how it signs off."""
    if len(words) > _LONGEST or not _WISHES.search(words):
        return words
    said = _NAMED.sub("", _DEAR.sub("", words))
    said = _AGED.sub("I ", said)
    ends = None if _OF_CARD.search(said) else _ENDS.search(said)
    said = said[: ends.start()] if ends else said
    return said if said == words else said[:1].upper() + said[1:]
