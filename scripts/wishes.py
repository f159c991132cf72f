#!/usr/bin/env python3
"""Learn the tables of wishes from the follow-ups in tests/data/wishes, or measure what they reach.

    scripts/wishes.py            learns and writes {starts,kinds,ways}_{en,zh}.npz into reading/wishes
    scripts/wishes.py --measure  tells how often a film is right after follow-ups that were not learnt

Needs the extra "test" (python-crfsuite). Same follow-ups, same tables.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import nets  # noqa: E402
from ordered import SAID, UNSEEN, Said, films, language_of, read_all, read_file, shown  # noqa: E402
from roles import asked_to_measure  # noqa: E402
from tables import fitted, store, write  # noqa: E402

from nemo_notebook.studio.director import direct  # noqa: E402
from nemo_notebook.studio.director.plan import Wire  # noqa: E402
from nemo_notebook.studio.director.reading.roles.clues import clues_of  # noqa: E402
from nemo_notebook.studio.director.reading.roles.tokens import tokens_of  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.clues import clues_of_wish  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.hearing import NOT_ONE, STARTS  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.orders import NOTHING, OF_NO_ONE, parts_of, spoken_of  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.targets import clues_of_target, way_of  # noqa: E402

TABLES = HERE.parent / "nemo_notebook" / "studio" / "director" / "reading" / "wishes"
SETTINGS: Final = {"c1": 0.02, "c2": 0.3, "max_iterations": 100, "feature.minfreq": 1}
OF_STARTS: Final = {**SETTINGS, "c1": 0.1}
NEARLY_MS = 350
LONG: Final = 5  # tokens, from which on a wish is cut to learn what half of one is like
BREAKS: Final = frozenset(
    (",", "，", "、", "。", ".", "and", "but", "then", "so", "to", "再", "就", "也", "把")
)


def main() -> int:
    measured = asked_to_measure(__doc__)
    for language in ("en", "zh"):
        if measured:
            rows = [one for one in read_file(UNSEEN) if language_of(one) == language]
            right = sum(is_right(one) for one in rows)
            print(language, len(rows), f"follow-ups: {right} films right ({100 * right / len(rows):.1f}%)")
        else:
            learn([one for one in read_all() if language_of(one) == language], language)
    return 0


def learn(rows: Sequence[Said], language: str, folder: Path = TABLES) -> None:
    """Learn the tables and the net of a language, and write them."""
    table = fitted([_starts(one) for one in rows], STARTS, OF_STARTS)
    write(table, folder / f"starts_{language}.npz", SAID, labels=STARTS)
    pointing = [([clues], [way]) for clues, way in _ways(rows)]
    ways = sorted({way for _, (way,) in pointing})
    write(fitted(pointing, ways, SETTINGS), folder / f"ways_{language}.npz", SAID, labels=ways)
    wishes = [example for one in rows for example in _wishes(one)]
    others = [example for one in rows for example in _no_wishes(one)]
    parts = (str, lambda one: parts_of(one)[0], lambda one: parts_of(one)[1])
    names, labels, arrays = nets.learn(wishes, parts, others)
    store(folder / f"kinds_{language}.npz", names, SAID, labels=labels, **arrays)


def _starts(said: Said) -> tuple[list[list[str]], list[str]]:
    """For each token its clues, and whether it begins a piece."""
    tokens = tokens_of(said.text)
    ends = np.cumsum([len(words) for words, _ in said.pieces])
    piece = [int((ends <= one.start).sum()) for one in tokens]
    return clues_of(tokens), [
        "B" if not place or piece[place] != piece[place - 1] else "I" for place in range(len(piece))
    ]


def _of_pieces(said: Said) -> list[list[str]]:
    last = len(said.pieces) - 1
    return [
        clues_of_wish(words, shown(said.film), first=place == 0, last=place == last)
        for place, (words, _) in enumerate(said.pieces)
    ]


def _wishes(said: Said) -> Iterator[tuple[list[str], str]]:
    """Yield the clues of each wish, and its kind."""
    for clues, (_, orders) in zip(_of_pieces(said), said.pieces, strict=True):
        yield clues, orders[0].kind


def _no_wishes(said: Said) -> Iterator[tuple[list[str], str]]:
    """Yield the clues of words that are no single wish: two of them, and one cut in the middle."""
    film, end = shown(said.film), len(said.pieces) - 1
    told = [(words, orders[0].kind not in NOTHING) for words, orders in said.pieces]
    for place, ((one, acts), (other, also)) in enumerate(zip(told, told[1:], strict=False)):
        if acts and also:
            yield clues_of_wish(one + other, film, first=place == 0, last=place + 1 == end), NOT_ONE
    for place, (words, acts) in enumerate(told):
        tokens = tokens_of(words)
        if acts and len(tokens) > LONG:
            breaks = [one for one in range(2, len(tokens) - 1) if tokens[one - 1].word in BREAKS]
            middle = breaks[len(breaks) // 2] if breaks else len(tokens) // 2
            at = tokens[middle].start
            yield clues_of_wish(words[:at], film, first=place == 0, last=False), NOT_ONE
            yield clues_of_wish(words[at:], film, first=False, last=place == end), NOT_ONE


def _ways(rows: Sequence[Said]) -> Iterator[tuple[list[str], str]]:
    """Yield the clues to how a wish points, and how it does."""
    for said in rows:
        before, film = "", shown(said.film)
        for (words, orders), clues in zip(said.pieces, _of_pieces(said), strict=True):
            order = orders[0]
            pointing = parts_of(order.kind)[0] in ("T", "P") and order.kind not in OF_NO_ONE
            if pointing and order.target and (way := way_of(order.target, words, film, before)):
                yield clues_of_target(clues, order.kind, before), way
            for one in orders:
                before = spoken_of(one.kind, one.target) or before


def is_right(said: Said) -> bool:
    """Return whether the film after a follow-up is the one after its orders, said in plain words.

    Where the words tell no amount ("a bit bigger"), any step the same way is right.
    """
    first = flat(films()[said.film][0])
    meant = flat(film_after(said.film, [one.said() for one in said.orders]))
    made = flat(film_after(said.film, [said.text]))
    differing = {one for one in {*meant, *made} if meant.get(one) != made.get(one)}
    return all(_same_way(first.get(one), meant.get(one), made.get(one)) for one in differing)


def film_after(film: str, messages: Sequence[str]) -> Wire:
    """Return a film after some messages, said one after another."""
    draft, media = films()[film]
    past: list[Wire] = []
    for message in messages:
        plan = direct(message, draft=draft, past=past, media=media)
        if plan.draft is not None:
            past.append(draft)
            draft = plan.draft
    return draft


def flat(draft: Wire) -> dict[tuple[str, ...], object]:
    """Return the values of a draft by where they stand; without seeds, ids and names of the whole."""
    found: dict[tuple[str, ...], object] = {("d",): draft["d"]}
    found |= {("m", key): value for key, value in draft["m"].items() if key not in ("seed", "title")}
    for track in draft["t"]:
        for place, one in enumerate(track["sg"]):
            where = (track["id"], str(place))
            found |= {(*where, "s"): one["s"], (*where, "d"): one["d"]}
            for key, value in one["m"].items():
                plain = (
                    {name: told for name, told in value.items() if name != "seed"}
                    if key == "recipe"
                    else value
                )
                if key != "seed":
                    found[*where, key] = json.dumps(plain, sort_keys=True, ensure_ascii=False)
    return found


def _same_way(first: object, meant: object, made: object) -> bool:
    """Whether two numbers are changed the same way, or are two times that are nearly one."""
    numbers = [_number(one) for one in (first, meant, made)]
    if numbers[1] is None or numbers[2] is None:
        return False
    start, one, other = numbers[0] or 0.0, numbers[1], numbers[2]
    return (one - start) * (other - start) > 0 or (abs(one - other) <= NEARLY_MS and one > 10)


def _number(value: object) -> float | None:
    try:
        return float(value if isinstance(value, (int, float)) else json.loads(str(value)))
    except (TypeError, ValueError):
        return None


if __name__ == "__main__":
    sys.exit(main())
