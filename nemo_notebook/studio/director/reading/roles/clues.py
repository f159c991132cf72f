"""What may tell the role of a word: itself, its neighbours, its clause and where that stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.roles.tokens import STOPS, Token, clauses_in, is_sign

_QUOTES: Final = {"“": "”", "「": "」", "『": "』", "《": "》", '"': '"', "‘": "’", "'": "'"}
_BREAK: Final = "⏎"  # of a line; a clue is a line of its own where tables are learnt
MARKS_OF_CLAUSES: Final = STOPS | {_BREAK}
_ALIKE: Final = {"\n": _BREAK, **dict(zip("，；：！？。（）", ",;:!?.()", strict=True))}
"""Marks that are read as others: Chinese is typed with either kind."""
_DIGIT: Final = regex(r"\d")
_MOST_DIGITS: Final = 5
_LONGEST_CLAUSE: Final = 12  # words, from which on all are alike
_MOST_CLAUSES: Final = 4  # from either end, from which on all are alike
_LONGEST_TEXT: Final = 8  # tens of tokens
_SIGNS_IN_WORDS: Final = 4  # at least one token in so many is a Chinese sign: a Chinese message


def is_chinese(tokens: Sequence[Token]) -> bool:
    """Whether a message is to be read with the clues of Chinese."""
    return sum(is_sign(one.word) for one in tokens) * _SIGNS_IN_WORDS > len(tokens)


def clues_of(tokens: Sequence[Token]) -> list[list[str]]:
    """Return the clues of each token, as "kind=value"."""
    plain = [plain_of(one.word) for one in tokens]
    chinese = is_chinese(tokens)
    clauses = clauses_in(tokens)
    quoted = quotations(tokens)
    rows: list[list[str]] = []
    for clues, (start, end) in zip(_of_clauses(plain, clauses, chinese=chinese), clauses, strict=True):
        for place in range(start, end):
            own = list(_of_token(plain, place, chinese=chinese))
            if not chinese:
                own += _of_letters(tokens, plain, place)
            if quoted[place] is not None:
                own += _of_quote(plain, quoted[place])
            rows.append([*own, *clues, f"ci={min(5, place - start)}"])
    return rows


def plain_of(word: str) -> str:
    """A word in small letters; a number by how many digits it has."""
    if word in _ALIKE:
        return _ALIKE[word]
    if not word[0].isdigit():
        return word.lower().replace("’", "'")
    mark = "" if word.isdigit() else "d" if ":" in word or "/" in word else "."
    return f"#{mark}{min(_MOST_DIGITS, len(_DIGIT.findall(word)))}"


def shape_of(word: str) -> str:
    """How a word is written: "AA", "Aa", "aa", a number, a Chinese sign or a mark."""
    if word[0].isdigit():
        return "9"
    if is_sign(word):
        return "zh"
    if not word[0].isalpha():
        return "."
    return "AA" if word.isupper() and len(word) > 1 else "Aa" if word[0].isupper() else "aa"


def quotations(tokens: Sequence[Token]) -> list[int | None]:
    """For each token inside quotation marks the place of the mark that opens them."""
    places: list[int | None] = [None] * len(tokens)
    opened, closes = 0, ""
    for place, token in enumerate(tokens):
        if closes:
            places[place] = opened
            closes = "" if token.word == closes else closes
        elif token.word in _QUOTES and (token.word != "'" or _opens(tokens, place)):
            opened, closes = place, _QUOTES[token.word]
            places[place] = place
    return places


def _opens(tokens: Sequence[Token], place: int) -> bool:
    """Whether an apostrophe stands before a word and after a blank."""
    apart = place == 0 or tokens[place - 1].end < tokens[place].start
    return apart and place + 1 < len(tokens) and tokens[place].end == tokens[place + 1].start


def word_at(plain: Sequence[str], place: int) -> str:
    """Return a word of a message; a sign of its own before the first and behind the last."""
    return "<" if place < 0 else ">" if place >= len(plain) else plain[place]


def _of_token(plain: Sequence[str], place: int, *, chinese: bool) -> Iterator[str]:
    before2, before, word, after, after2 = (word_at(plain, place + off) for off in range(-2, 3))
    yield f"w={word}"
    yield f"w-1={before}"
    yield f"w+1={after}"
    yield f"w-2={before2}"
    yield f"w+2={after2}"
    yield f"b-={before} {word}"
    yield f"b+={word} {after}"
    if chinese:
        yield f"t-={before2}{before}{word}"
        yield f"t+={word}{after}{after2}"
        yield f"t0={before}{word}{after}"


def _of_letters(tokens: Sequence[Token], plain: Sequence[str], place: int) -> Iterator[str]:
    shapes = [shape_of(one.word) for one in tokens[max(0, place - 1) : place + 2]]
    own = shape_of(tokens[place].word)
    yield f"s={own}"
    yield f"s3={''.join(shapes)}"
    if own in ("aa", "Aa", "AA"):
        yield f"x3={plain[place][-3:]}"
        yield f"p4={plain[place][:4]}"


def _of_quote(plain: Sequence[str], opened: int | None) -> Iterator[str]:
    assert opened is not None
    yield "inq"
    yield f"q-1={word_at(plain, opened - 1)}"
    yield f"q-2={word_at(plain, opened - 2)} {word_at(plain, opened - 1)}"
    if plain[opened] == "《":
        yield "inbook"


def _of_clauses(
    plain: Sequence[str], clauses: Sequence[tuple[int, int]], *, chinese: bool
) -> Iterator[list[str]]:
    words = [[one for one in plain[start:end] if one not in MARKS_OF_CLAUSES] for start, end in clauses]
    numbers = [any(one[0] == "#" for one in row if len(one) > 1) for row in words]
    ends = [ends_of(row, chinese=chinese) for row in words]
    last = len(clauses) - 1
    for place, (start, end) in enumerate(clauses):
        h1, h2, e1, e2 = ends[place]
        clues = [f"h1={h1}", f"h2={h2}", f"e1={e1}", f"e2={e2}"]
        clues += [f"cb={one}" for one in _bag(words[place], chinese=chinese)]
        clues += ["num"] if numbers[place] else []
        clues += [
            f"cl={min(_LONGEST_CLAUSE, len(words[place]))}",
            f"len={min(_LONGEST_TEXT, len(plain) // 10)}",
        ]
        clues += [f"kp={min(_MOST_CLAUSES, place)}", f"kl={min(_MOST_CLAUSES, last - place)}"]
        clues.append(f"sep={plain[end - 1] if plain[end - 1] in MARKS_OF_CLAUSES else '_'}")
        clues.append(f"sepb={plain[start - 1] if start else '^'}")
        if place:
            clues += [f"ph1={ends[place - 1][0]}", f"pe1={ends[place - 1][2]}"]
            clues += ["pnum"] if numbers[place - 1] else []
        if place < last:
            clues += [f"nh1={ends[place + 1][0]}", f"ne1={ends[place + 1][2]}"]
            clues += ["nnum"] if numbers[place + 1] else []
        yield clues


def ends_of(words: Sequence[str], *, chinese: bool) -> tuple[str, str, str, str]:
    """How a clause begins and ends: by two and three signs, or by one and two words."""
    if chinese:
        return "".join(words[:2]), "".join(words[:3]), "".join(words[-2:]), "".join(words[-3:])
    return " ".join(words[:1]), " ".join(words[:2]), " ".join(words[-1:]), " ".join(words[-2:])


def _bag(words: Sequence[str], *, chinese: bool) -> Iterator[str]:
    """What a clause holds: its words, or each two signs that follow one another."""
    pairs = [one + after for one, after in zip(words, words[1:], strict=False)] if chinese else []
    alone = [one for one in words if not (chinese and is_sign(one))]
    yield from dict.fromkeys([*pairs, *alone])
