"""Read the follow-ups of tests/data/wishes, each piece with the plain command that says what it means."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from nemo_notebook.studio.director import direct  # noqa: E402
from nemo_notebook.studio.director.plan import Media, Wire  # noqa: E402
from nemo_notebook.studio.director.reading.roles.tokens import is_sign, tokens_of  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.orders import FORMS, NOTHING, Order  # noqa: E402
from nemo_notebook.studio.director.reading.wishes.shown import Shown, shown_in  # noqa: E402

DATA = HERE.parent / "tests" / "data"
SAID = DATA / "wishes"
UNSEEN = DATA / "wishes_unseen.txt"
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
    (rf"({_TEXT}): (.+) -> *", lambda one: Order("T without", one[1], (one[2],))),
    (rf"({_TEXT}) add line: (.+)", lambda one: Order("T line", one[1], (one[2],))),
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
    (r"swap caption (\d) and (\d)", lambda one: Order("T swap", "", (one[1], one[2]))),
    (r"(caption \d) to place (\d)", lambda one: Order("T to place", one[1], (one[2],))),
    (r"(caption \d) with picture (\d)", lambda one: Order("T with picture #", one[1], (one[2],))),
    (r"captions with pictures", lambda one: Order("T with pictures", "captions")),
    (
        r"transition (\d) (\w+)",
        lambda one: Order(f"transition {one[2]}", "", (one[1], str(int(one[1]) + 1))),
    ),
    (
        rf"no music from ({_NUMBER}) s to ({_NUMBER}) s",
        lambda one: Order("no music # s to # s", "", (one[1], one[2])),
    ),
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
