#!/usr/bin/env python3
"""Learn the tables of wishes from the follow-ups in tests/data/wishes, or measure what they reach.

    scripts/wishes.py            learns and writes {starts,kinds,ways}_{en,zh}.npz into reading/wishes
    scripts/wishes.py --measure  tells how often a film is right after follow-ups that were not learnt

Needs the extra "test" (python-crfsuite). Same follow-ups, same tables.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import pycrfsuite

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from roles import asked_to_measure, source_of  # noqa: E402

from nemo_notebook.studio.director import direct  # noqa: E402
from nemo_notebook.studio.director.plan import Media, Wire  # noqa: E402
from nemo_notebook.studio.director.reading.roles.clues import clues_of  # noqa: E402
from nemo_notebook.studio.director.reading.roles.table import STEP  # noqa: E402
from nemo_notebook.studio.director.reading.roles.tokens import is_sign, tokens_of  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.clues import clues_of_wish  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.orders import FORMS, NOTHING, Order, parts_of  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.shown import Shown, shown_in  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.targets import clues_of_target, way_of  # noqa: E402

DATA = HERE.parent / "tests" / "data"
SAID = DATA / "wishes"
UNSEEN = DATA / "wishes_unseen.txt"
TABLES = HERE.parent / "nemo_notebook" / "studio" / "director" / "reading" / "wishes"
SETTINGS: Final = {"c1": 0.02, "c2": 0.3, "max_iterations": 100, "feature.minfreq": 1}
OF_STARTS: Final = {"c1": 0.1, "c2": 0.3, "max_iterations": 100, "feature.minfreq": 1}
NEARLY_MS = 350
LEAST = 1  # units of a weight below which a clue tells nothing
_TEXT = r"(?:title|caption \d|captions|end card|texts)"
_PICTURE = r"(?:picture \d|all pictures)"
_NUMBER = r"\d+(?:\.\d+)?"
_PIECE = re.compile(r"([^⟨⟩]*)⟨([^⟨⟩]*)⟩")


@dataclass(frozen=True, slots=True)
class Said:
    """A follow-up of which each piece is known: its words, and what they order.

    Attributes:
        film: the name of the film that it was said to.
        pieces: (words, orders); an order of kind "-" for words that ask for nothing.
    """

    film: str
    pieces: tuple[tuple[str, tuple[Order, ...]], ...]

    @property
    def text(self) -> str:
        """The message."""
        return "".join(words for words, _ in self.pieces)

    @property
    def orders(self) -> list[Order]:
        """What is to be done, in order."""
        return [
            one
            for _, orders in self.pieces
            for one in orders
            if one.kind not in NOTHING and one.kind != "undo"
        ]


def read_file(path: Path) -> Iterator[Said]:
    """Yield the follow-ups of a file: a line "# film", then what is said to it, each piece with a command."""
    film = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# "):
            film = line[2:].strip()
        elif line.strip():
            yield Said(film, tuple((words, tuple(_orders(told))) for words, told in _PIECE.findall(line)))


def _orders(told: str) -> Iterator[Order]:
    for one in told.split(" + "):
        yield order_of(one.strip())


def order_of(command: str) -> Order:
    """Read a plain command, "caption 2 1 s later"; ValueError where it is none."""
    if command in NOTHING or command == "undo":
        return Order(command)
    if command == "talk":
        return Order("-")
    for pattern, reader in _COMMANDS:
        if said := re.fullmatch(pattern, command):
            order = reader(said)
            if order.kind not in FORMS:
                break
            return order
    raise ValueError(f"No such command: {command}.")


def _counted(words: str) -> tuple[str, tuple[str, ...]]:
    """A kind with # for its numbers, and these."""
    return re.sub(_NUMBER, "#", words), tuple(re.findall(_NUMBER, words))


def _about(said: re.Match[str], mark: str) -> Order:
    rest = said[2]
    if mark == "T" and (colour := re.fullmatch(r"colour (.+)", rest)):
        return Order("T colour", said[1], (colour[1],))
    kind, numbers = _counted(rest)
    return Order(f"{mark} {kind}", said[1], numbers)


def _other(said: re.Match[str]) -> Order:
    if said[0] in FORMS:
        return Order(said[0])
    kind, numbers = _counted(said[0])
    return Order(kind, "", numbers)


_COMMANDS: Final[Sequence[tuple[str, Callable[[re.Match[str]], Order]]]] = (
    (rf"({_TEXT}): (.+) -> (.+)", lambda one: Order("T part", one[1], (one[2], one[3]))),
    (rf"({_TEXT}): (.+)", lambda one: Order("T words", one[1], (one[2],))),
    (rf"remove ({_TEXT})", lambda one: Order("T remove", one[1])),
    (r"remove (picture \d)", lambda one: Order("P remove", one[1])),
    (r"add caption after (caption \d): (.+)", lambda one: Order("add caption after", one[1], (one[2],))),
    (
        rf"add caption from ({_NUMBER}) s to ({_NUMBER}) s: (.+)",
        lambda one: Order("add caption from", "", (one[1], one[2], one[3])),
    ),
    (
        r"(add (?:title|end card|caption at start|caption at end|caption)): (.+)",
        lambda one: Order(one[1], "", (one[2],)),
    ),
    (r"add picture at (\d): (\w+)", lambda one: Order("add picture at", "", (one[1], one[2]))),
    (r"add picture: (\w+)", lambda one: Order("add picture", "", (one[1],))),
    (r"duplicate (picture \d)", lambda one: Order("P duplicate", one[1])),
    (r"swap picture (\d) and (\d)", lambda one: Order("P swap", "", (one[1], one[2]))),
    (r"(picture \d) to place (\d)", lambda one: Order("P to place", one[1], (one[2],))),
    (rf"({_PICTURE}): (\w+)", lambda one: Order("P scene", one[1], (one[2],))),
    (rf"({_TEXT}) (.+)", lambda one: _about(one, "T")),
    (rf"({_PICTURE}) (.+)", lambda one: _about(one, "P")),
    (r"music: (\w+)", lambda one: Order("music style", "", (one[1],))),
    (r"voice: (.+)", lambda one: Order("voice words", "", (one[1],))),
    (r"(.+)", _other),
)


@cache
def films() -> dict[str, tuple[Wire, list[Media]]]:
    """Return the films that follow-ups were said to, by name, with their files."""
    from tests.studio.director.checking import files

    found = {}
    for line in (SAID / "films.jsonl").read_text("utf-8").splitlines():
        told = json.loads(line)
        media = files(told["media"])
        plan = direct(told["say"], draft=None, media=media, fresh=[one.id for one in media])
        assert plan.draft is not None, told["film"]
        found[told["film"]] = (plan.draft, media)
    return found


@cache
def shown(film: str) -> Shown:
    """Return what a film shows."""
    return shown_in(films()[film][0])


def read_all() -> list[Said]:
    """Return every follow-up that is learnt."""
    return [one for path in sorted(SAID.glob("*.txt")) for one in read_file(path)]


def language_of(said: Said) -> str:
    """Return which tables hear a follow-up."""
    return "zh" if any(is_sign(one.word) for one in tokens_of(said.text)) else "en"


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
    """Learn the three tables of a language, and write them."""
    weights, moves = _kinds(rows)
    for name, (clues, own, moving, labels) in {
        "starts": _fitted([_starts(one) for one in rows], OF_STARTS),
        "kinds": (*weights, moves, _labels(rows)),
        "ways": _fitted([([clues], [way]) for clues, way in _ways(rows)], SETTINGS),
    }.items():
        _store(folder / f"{name}_{language}.npz", clues, own, moving, labels)


_Fit = tuple[list[str], np.ndarray, np.ndarray, list[str]]


def _starts(said: Said) -> tuple[list[list[str]], list[str]]:
    """For each token its clues, and whether it begins a piece."""
    tokens = tokens_of(said.text)
    ends = np.cumsum([len(words) for words, _ in said.pieces])
    piece = [int((ends <= one.start).sum()) for one in tokens]
    return clues_of(tokens), [
        "B" if not place or piece[place] != piece[place - 1] else "I" for place in range(len(piece))
    ]


def _of_pieces(said: Said) -> list[list[str]]:
    count = len(said.pieces)
    return [
        clues_of_wish(words, shown(said.film), place, count) for place, (words, _) in enumerate(said.pieces)
    ]


def _labels(rows: Sequence[Said]) -> list[str]:
    return sorted({orders[0].kind for one in rows for _, orders in one.pieces})


def _kinds(rows: Sequence[Said]) -> tuple[tuple[list[str], np.ndarray], np.ndarray]:
    """Learn what kind a wish is: as a whole, by what it is about, by what is to happen; the mean of these."""
    clues = [_of_pieces(one) for one in rows]
    kinds = [[orders[0].kind for _, orders in one.pieces] for one in rows]
    labels = _labels(rows)
    named: dict[str, np.ndarray] = {}
    moves = np.zeros((len(labels), len(labels)))
    for part in (lambda one: one, lambda one: parts_of(one)[0], lambda one: parts_of(one)[1]):
        names, own, moving, told = _fitted(
            [(row, [part(one) for one in kind]) for row, kind in zip(clues, kinds, strict=True)], SETTINGS
        )
        columns = [told.index(part(one)) for one in labels]
        moves += moving[np.ix_(columns, columns)] / 2
        for name, weights in zip(names, own, strict=True):
            named.setdefault(name, np.zeros(len(labels)))[:] += weights[columns] / 2
    names = sorted(named)
    return (names, np.array([named[one] for one in names])), moves


def _ways(rows: Sequence[Said]) -> Iterator[tuple[list[str], str]]:
    """Yield the clues to how a wish points, and how it does."""
    for said in rows:
        before, film = "", shown(said.film)
        for (words, orders), clues in zip(said.pieces, _of_pieces(said), strict=True):
            order = orders[0]
            target = order.target or (f"picture {order.values[0]}" if order.kind == "P swap" else "")
            if (
                target
                and parts_of(order.kind)[0] in ("T", "P")
                and (way := way_of(target, words, film, before))
            ):
                yield clues_of_target(clues, order.kind, before), way
            for one in orders:
                before = one.target or {"add title": "title", "add end card": "end card"}.get(
                    one.kind, before
                )


def _fitted(rows: Sequence[tuple[list[list[str]], list[str]]], settings: dict[str, float]) -> _Fit:
    """Return what CRFsuite learns from (clues, labels) of sequences: clues, weights, moves, labels."""
    trainer = pycrfsuite.Trainer(verbose=False)
    labels = sorted({one for _, told in rows for one in told})
    for clues, told in rows:
        trainer.append(clues, [str(labels.index(one)) for one in told])
    trainer.set_params({**settings, "feature.possible_transitions": False})
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "wishes.crf")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        learnt = tagger.info()
    moves = np.zeros((len(labels), len(labels)))
    for (before, after), weight in learnt.transitions.items():
        moves[int(before), int(after)] = weight
    found: dict[str, np.ndarray] = {}
    for (clue, label), weight in learnt.state_features.items():
        found.setdefault(clue, np.zeros(len(labels)))[int(label)] = weight
    names = sorted(found)
    return names, np.array([found[one] for one in names]), moves, labels


def _store(
    path: Path, clues: Sequence[str], weights: np.ndarray, moves: np.ndarray, labels: Sequence[str]
) -> None:
    """Write a table in whole units, without clues that tell nothing."""
    units = np.clip(np.rint(weights / STEP), -127, 127).astype(np.int8)
    kept = np.abs(units).max(axis=1) >= LEAST
    names = [one for one, tells in zip(clues, kept, strict=True) if tells]
    np.savez_compressed(
        path,
        names=np.frombuffer("\n".join(names).encode(), np.uint8),
        labels=np.frombuffer("\n".join(labels).encode(), np.uint8),
        weights=units[kept],
        moves=np.clip(np.rint(moves / STEP), -127, 127).astype(np.int8),
        source=np.uint32(source_of(SAID)),
    )
    print(path.name, len(names), "clues,", len(labels), "labels,", path.stat().st_size // 1024, "kB")


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
