"""Read other digits at one end of a number that is on the screen: 电话最后四位改成8888."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_QUOTE: Final = r"[\s\"'“”‘’「」:：]*"
_SAID: Final = regex(
    rf"(?:(?P<head>前面?|开头|头)|最?后面?|末尾?|尾部?)的?(?P<many>{DIGITS}|{CHINESE})(?:个|位)(?:数字?|号码)?[^\d，。]{{0,8}}?(?:改|换|变|写|是|为|成){{1,3}}{_QUOTE}(?P<new>\d{{1,11}})(?!\d|\s?[秒%点月号日])"
    rf"|(?:(?P<area>区号)|尾号)[^\d，。]{{0,6}}?(?:改|换|变|写|是|为|成){{1,3}}{_QUOTE}(?P<new_zh>\d{{1,11}})(?!\d)"
    rf"|\b(?:(?P<head_en>first)|last|final)\s(?P<many_en>\d{{1,2}}|{ENGLISH})\s(?:digits|numbers|figures)\b[^\d,.]{{0,40}}?\b(?:to|is|are|be|read|as|with)\s{_QUOTE}(?P<new_en>\d{{1,11}})(?!\d|\s?(?:s\b|sec|%))",
    re.I,
)
_MISTAKEN: Final = regex(
    r"^(?P<what>[^，。\d]{1,14}?)(?:打|写|弄|输)?错了?[，,]\s?(?:应该|应当|正确的?)?(?:改成|[改是为成]){1,2}(?P<new>\d{1,11})\W*$"
)
"""Said with its reason: 电话最后四位错了，应该是8888."""
_NUMBER: Final = regex(r"\d(?:[\d\s\-–—]*\d)?")
_FEWEST: Final = 5  # digits of what people call a number


def read_number_digits(clause: Clause, there: Situation) -> Reading | None:
    """Read which digits at one end of the one long number on the screen are to be others."""
    said = _SAID.search(clause.raw)
    if said is None:
        return None
    numbers = {one[0] for text in shown_words(there) for one in _long_numbers(text.words)}
    if len(numbers) != 1:
        return Reading(
            says=there.say(
                "Which number? Say it whole, as it is to be.", "是哪个号码？请把改好的完整号码写出来。"
            )
        )
    number, new = numbers.pop(), said["new"] or said["new_zh"] or said["new_en"]
    many = said["many"] or said["many_en"]
    wanted = round(read_number(many.lower())) if many else len(new)
    if said["area"]:
        wanted = len(re.split(r"\D", number)[0])
    if wanted != len(new) and not said["area"] or wanted > len(re.sub(r"\D", "", number)):
        return None
    first = bool(said["head"] or said["head_en"] or said["area"])
    other = _with_digits(number, new, wanted, first=first)
    changed: list[Operation] = [
        one.replaced(one.words.replace(number, other)) for one in shown_words(there) if number in one.words
    ]
    return Reading(tuple(changed)) if other != number else Reading()


def read_mistaken_digits(message: Message, there: Situation) -> Reading | None:
    """Read a whole message that says which digits are wrong, then how they are to be."""
    wrong = _MISTAKEN.match(message.text)
    if wrong is None:
        return None
    said = f"{wrong['what']}改成{wrong['new']}"
    return read_number_digits(Clause(said, (), said), there)


def _long_numbers(words: str) -> list[re.Match[str]]:
    return [one for one in _NUMBER.finditer(words) if len(re.sub(r"\D", "", one[0])) >= _FEWEST]


def _with_digits(number: str, new: str, many: int, *, first: bool) -> str:
    """Put new digits for the first or the last ones; what parts the groups stays."""
    places = [at for at, sign in enumerate(number) if sign.isdigit()]
    places = places[:many] if first else places[-many:]
    if len(new) != many:  # another area code may be longer
        return new + number[places[-1] + 1 :]
    signs = list(number)
    for at, digit in zip(places, new, strict=True):
        signs[at] = digit
    return "".join(signs)
