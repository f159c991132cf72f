"""Title a greeting by what is said and to whom: "Farewell, Daniel", "Good luck, Barracudas".

Birthdays, weddings and remembrance are left to `occasion_titles`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital

_SAID: Final = {
    "farewell": "Farewell",
    "goodbye": "Goodbye",
    "send-off": "Farewell",
    "leaving": "Farewell",
    "good luck": "Good luck",
    "get well": "Get well soon",
    "get well soon": "Get well soon",
    "congrats": "Congratulations",
    "congratulations": "Congratulations",
    "congratulation": "Congratulations",
    "congratulatory": "Congratulations",
    "welcome": "Welcome",
    "welcome back": "Welcome back",
    "welcome home": "Welcome home",
    "bon voyage": "Bon voyage",
    "retirement": "Happy retirement",
    "happy retirement": "Happy retirement",
    "anniversary": "Happy anniversary",
    "happy anniversary": "Happy anniversary",
    "graduation": "Congratulations",
    "happy birthday": "Happy birthday",
    "birthday": "Happy birthday",
    "thank you": "Thank you",
    "thank-you": "Thank you",
    "thanks": "Thank you",
}
_SAID_TO: Final = {"welcome": "Welcome", "congratulate": "Congratulations"}
_WHAT: Final = "|".join(
    sorted((re.escape(one).replace(r"\ ", r"\s") for one in _SAID), key=len, reverse=True)
)
_WHERE_SHOWN: Final = r"(?:(?:the|our|my|a)\s)?(?:\w+\s){0,2}?(?:chat|whatsapp|feed|slack|newsletter)\b"
_GREETS: Final = regex(
    rf"\b(?P<what>{_WHAT})\s(?:(?:video|message|card|clip|film|greeting|wish(?:es)?|note|reel|tribute|party\svideo)\s)(?:for|to)\s(?!{_WHERE_SHOWN})(?P<who>[^!?;\n]{{2,70}})"
    r"|\b(?:video|film|clip|reel|message|card)\sto\s(?P<verb>welcome|congratulate)\s(?P<object>[^!?;\n]{2,70})"
    rf"|^\W*(?P<words>(?P<plain>good\sluck|congrats|congratulations|get\swell\ssoon|farewell|goodbye|welcome(?:\sback|\shome)?|bon\svoyage|thank\syou|thanks)\s(?:to\s)?(?P<whom>[^!?;\n]{{2,60}}))",
    re.I,
)
_FOR_WHAT: Final = regex(r"(?:in|with|on|at)\s(?:your|the|all)\s", re.I)
"""What luck is wished for, before whom: "Good luck in your finals, Leah"."""
_FEAST: Final = regex(
    r"\b(?P<feast>new\syear|chinese\snew\syear|lunar\snew\syear|christmas|xmas|easter|diwali|eid|hanukkah|halloween|thanksgiving|(?:mother|father|valentine|teacher|women|nurse)['’]?s?['’]?\sday)(?:['’]?s)?\s"
    r"(?:greetings?|wish(?:es)?|message|(?:card|video|clip|reel|film)\s(?:to|from))\b",
    re.I,
)
"""The feast of wishes whose words are not told: "new year wishes from our team"."""
_PERSON: Final = regex(
    r"(?:(?:Mr|Mrs|Ms|Dr|Miss|Prof|Sr|Rev)\.?\s|(?:Grandma|Grandpa|Granny|Aunt|Auntie|Uncle|Coach|Nana|Papa|Mama|Captain|Chef|Sister|Brother|Father)\s(?=[A-Z]))?"
    r"(?!(?:Mr|Mrs|Ms|Dr)\b)[A-Z][\w'’-]*(?:\s(?:and|&)\s(?:the\s)?[A-Z][\w'’-]*|\s[A-Z][\w'’-]*)*"
)
_ENDS: Final = regex(
    r"\s(?:who|whos|who['’]s|which|on|at|in|from|with|this|next|tomorrow|today|tonight|after|as|for|because|and\s(?:make|add|use|her|his|their)|called|named|titled|saying|text|is|are|has|have|turns?|turning|leaving|moving|retiring|going)\b|(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)\.(?=\s|$)|\s[–—-]\s|\s?[:(]|(?<!class)(?<!year)(?<!grade)(?<!team)(?<!group)(?<!of)\s\d",
)
_OWN: Final = regex(r"^(?:(?:all|our|my|the|your|a|an|dear)\s)+", re.I)
_GENERAL: Final = regex(
    r"(?:you|us|me|my|our|it|all|again|so\smuch|very\smuch|everyone\selse|the\s.*\bto\b.*|watching|for\b.*)",
    re.I,
)
_PEOPLE: Final = regex(
    r"(?:team|class|crew|students?|staff|colleagues?|friends?|family|m[uo]m|dad|parents?|teachers?|grads?|graduates?|volunteers|members|neighbou?rs|boss|coach|players|everyone|customers|clients|guests|runners|kids|children"
    r"|husband|wife|son|daughter|sister|brother|nan|nana|grandma|grandpa|couple|newlyweds|sponsors|donors|supporters|partners|helpers|fans|followers|voters|winners?)$",
    re.I,
)
_KIN: Final = regex(r"\b(?:m[uo]m(?:my)?|dad(?:dy)?|grand(?:ma|pa)|gran(?:ny)?|nana?|papa|mama)\b")
_AGED: Final = regex(r"\b\d{1,3}[\s-]years?[\s-]old\s")
_HOUSE: Final = regex(r"\s(?:at|of)\s(?:the\s)?[A-Z\d][\w'’&-]*(?:\s[A-Z][\w'’&-]*){0,3}")
_MOST_WORDS: Final = 4
_NTH: Final = regex(r"\b(\d{1,3}(?:st|nd|rd|th))\sbirthday\b", re.I)
_TURNS: Final = regex(
    r"\b(?:turns|will\sbe|is\sgoing\sto\sbe|becomes|is)\s(?:just\s|now\s|already\s)?(?P<age>\d{1,3})(?=\s*(?:$|[,.!;)]|years?\sold\b|(?:this|next|on|in|today|tomorrow|and|soon)\b))"
    r"|\b(?:his|her|their)\s(?P<nth>\d{1,3})(?:st|nd|rd|th)\b(?!\s(?:of|january|february|march|april|may|june|july|august|september|october|november|december))",
    re.I,
)
"""How old somebody gets: "she turns 80"."""


def greeting_title(wishes: str) -> str:
    """Return what a greeting says to whom: "Good luck, Barracudas"; "" where none is asked for."""
    found = _GREETS.search(wishes)
    if found is None:
        return _feast(wishes)
    if found["whom"] and _FOR_WHAT.match(found["whom"]):
        return ""
    if found["verb"]:
        who = _who(found["object"], people=False)
        return f"{_SAID_TO[found['verb'].lower()]}, {who}" if who else ""
    who = _who(found["who"] or found["whom"], people=not found["what"])
    if who and not found["what"]:  # in so many words: "Good luck to our debate team"
        return (
            capital(_ENDS.split(found["words"].split(",")[0])[0].strip())
            if "," not in found["words"][:14]
            else ""
        )
    said = _SAID.get(" ".join((found["what"] or "").lower().split()), "")
    said = happy_birthday(wishes) if said == "Happy birthday" else said
    return f"{said}, {who}" if who and said else ""


def _feast(wishes: str) -> str:
    """What one wishes on a feast: "Happy New Year"."""
    found = _FEAST.search(wishes)
    feast = found["feast"].lower().replace("xmas", "christmas").title().replace("'S", "'s") if found else ""
    return f"{'Merry' if feast == 'Christmas' else 'Happy'} {feast}" if feast else ""


def _who(words: str, *, people: bool) -> str:
    """To whom words are said: Daniel of "our coworker Daniel whos moving", a team by the name behind it.

    Args:
        words: behind the greeting.
        people: whether only people count: "welcome to our new office" greets nobody.
    """
    clauses = [one.strip() for one in _AGED.sub("", words).split(",")]
    first = _ENDS.split(clauses[0], maxsplit=1)[0].strip()
    if named := _PERSON.search(first):
        return named[0]
    if len(clauses) > 1 and (apposed := re.match(rf"(?:the\s)?({_PERSON.pattern})$", clauses[1])):
        return apposed[1]
    who = _OWN.sub("", first)
    if people and not _PEOPLE.search(who):
        return ""
    house = _HOUSE.match(clauses[0], clauses[0].find(who) + len(who)) if who else None
    who = _KIN.sub(lambda one: capital(one[0]), who) + (house[0] if house else "")
    return who if who and len(who.split()) <= _MOST_WORDS and not _GENERAL.fullmatch(who) else ""


def happy_birthday(wishes: str) -> str:
    """Return what one says on a birthday, with its number where that is told: "Happy 80th birthday"."""
    nth, turns = _NTH.search(wishes), _TURNS.search(wishes)
    age = nth[1].lower() if nth else _ordinal(turns["age"] or turns["nth"]) if turns else ""
    return f"Happy {age} birthday" if age else "Happy birthday"


def _ordinal(number: str) -> str:
    ending = {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return f"{number}{'th' if number[-2:-1] == '1' else ending}"
