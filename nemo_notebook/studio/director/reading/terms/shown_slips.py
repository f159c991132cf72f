"""Put right plain slips of the pen in words that a film shows: "costumers", "cant", "every tuesday".

What steers a film is put right by `spelling`; words in quotation marks stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_APART: Final = {
    one.replace("'", ""): one
    for one in [
        "can't",
        "don't",
        "doesn't",
        "didn't",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "couldn't",
        "wouldn't",
        "shouldn't",
        "haven't",
        "hasn't",
        "you're",
        "they're",
        "we've",
        "you've",
        "they've",
        "you'll",
        "they'll",
        "i'm",
        "i've",
        "that's",
        "what's",
        "there's",
        "here's",
        "who's",
        "it'll",
    ]
}
"""Without their apostrophe no other words ("well", "were", "its", "wont" are)."""
_MEANT: Final = _APART | {
    slip: meant
    for meant, slips in (
        ("customers", "costumers custumers cutomers custmers"),
        ("tomorrow", "tommorow tommorrow tomorow tomorro"),
        ("definitely", "definately definatly"),
        ("separate", "seperate"),
        ("receive", "recieve"),
        ("because", "becuase becasue"),
        ("accommodation", "accomodation accommodaton"),
        ("restaurant", "restaraunt resturant restaurent"),
        ("calendar", "calender"),
        ("business", "buisness bussiness busines"),
        ("running", "runing runnning"),
        ("saturday", "saterday satuday"),
        ("wednesday", "wensday wednsday wendsday"),
        ("february", "febuary feburary"),
        ("address", "adress addres"),
        ("available", "avaliable availible availabel avalable"),
        ("believe", "beleive"),
        ("friends", "freinds"),
        ("friend", "freind"),
        ("guarantee", "garantee guarentee gaurantee"),
        ("recommend", "recomend reccomend"),
        ("successful", "succesful sucessful"),
        ("delicious", "delicous delicius"),
        ("surprise", "suprise surprize"),
        ("discount", "discout disscount dicount"),
        ("anniversary", "aniversary anniversery"),
        ("congratulations", "congradulations congratulatons"),
        ("professional", "proffesional profesional proffessional"),
        ("exercise", "excercise exersise"),
        ("necessary", "neccessary necesary"),
        ("their", "thier"),
        ("everyone", "evryone everyon"),
        ("together", "togehter togather"),
        ("welcome", "wellcome welcom"),
        ("opening", "oppening openning"),
        ("tonight", "tonigth tonite"),
        ("experience", "experiance expirience"),
        ("neighbours", "nieghbours neigbours"),
        ("beautiful", "beautifull beatiful beutiful"),
        ("jewelry", "jewelery jewlery"),
        ("vegetables", "vegtables vegatables"),
        ("chocolate", "choclate chocolat"),
        ("appointment", "apointment appointement"),
        ("schedule", "shedule scedule"),
        ("weekend", "weekand wekend"),
        ("free", "freee"),
        ("hiring", "hirring hireing"),
    )
    for slip in slips.split()
}
_SLIP: Final = regex(
    rf"(?<![\w@./'’-])(?:{'|'.join(sorted(_MEANT, key=len, reverse=True))})(?![\w@'’-])", re.I
)
_WE_ARE: Final = regex(
    r"^Were(?=\s(?:[a-z]{3,}ing|so|now|just|closed|open|back|hiring|moving)\b(?!\s(?:you|they|we|the)\b))"
)
_LETS: Final = regex(
    r"^Lets(?=\s(?:go|get|make|celebrate|eat|dance|play|do|meet|start|party|run|bake|talk)\b)"
)
_IT_IS: Final = regex(r"^Its(?=\s(?:our|my|time|back|here|official|almost|nearly|finally)\b)")
_DAY: Final = regex(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|april|june|july|august|september|october|november|december|christmas|easter|halloween|diwali|hanukkah)\b"
)


def spelled(words: str) -> str:
    """Return words to be shown without plain slips, days, months and feasts with their capital."""
    words = _IT_IS.sub("It's", _LETS.sub("Let's", _WE_ARE.sub("We're", _SLIP.sub(_right, words))))
    return _DAY.sub(lambda one: one[0].capitalize(), words)


def _right(slip: re.Match[str]) -> str:
    meant = _MEANT[slip[0].lower()]
    return meant.capitalize() if slip[0][0].isupper() or meant.startswith("i'") else meant
