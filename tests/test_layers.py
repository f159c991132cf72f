"""Who may import whom: the house stays a house only while this holds."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "nemo_notebook"
FOUNDATION = {"errors", "config", "folders", "profiles", "redaction"}
EDGES = {
    *(
        "background",
        "backends",
        "batches",
        "cell",
        "cli",
        "doctor",
        "drawing",
        "kernel",
        "magics",
        "nemo_notebook",
        "panel",
        "screens",
        "scrub",
        "sessions",
        "show",
        "status_line",
        "terminals",
    ),
}
ALLOWED = {
    "redaction": set(),
    "errors": {"redaction"},
    "tokens": {"errors", "redaction"},
    "leaks": {"redaction"},
    "addresses": {"errors"},
    "folders": {"errors"},
    "config": {"addresses", "errors", "folders", "redaction", "tokens"},
    "accounts": {"addresses", "config", "folders", "redaction", "tokens"},
    "profiles": {"config", "errors"},
    "models": {"errors", "redaction"},
    "runner": set(),
    "mp4": {"errors", "models"},
    "text": {"models"},
    "client": {"accounts", "models", *FOUNDATION},
    "ledger": {"models", *FOUNDATION},
    "conversation": {"client", "ledger", "text", "models", "mp4", *FOUNDATION},
    "outputs": {"text", "models", "profiles", "redaction"},
    "widgets": {"text", "models"},
    "studio": {"addresses", "models", "errors", "config", "folders", "redaction"},
}

READING = (
    "__init__.py",
    "roles",
    "terms",
    "messages",
    "wishes",
    "articles",
    "edits",
    "plain",
    "briefs",
    "intents",
)
"""Rooms in which a message is read: each may import those before it."""
EDITS = (
    "naming",
    "bounds",
    "sound",
    "film",
    "texts",
    "words",
    "pictures",
    "graphics",
    "context",
    "answers",
)
"""Rooms in which a clause is read: each may import those before it, and none what reads whole messages."""


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _room(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else parts[0]


@cache
def _imports(path: Path) -> list[str]:
    return list(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(_parsed(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            module = node.module or ""
            if module == "nemo_notebook":
                yield from (f"nemo_notebook.{name.name}" for name in node.names)
            else:
                yield module


def _edges_of(path: Path) -> set[str]:
    return {_room(module) for module in _imports(path) if module.split(".")[0] == "nemo_notebook"}


def _own_room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return "nemo_notebook" if first == "__init__.py" else first.removesuffix(".py")


def test_each_room_imports_only_what_it_may() -> None:
    wrong = []
    for path in PACKAGE.rglob("*.py"):
        room = _own_room(path)
        if room in EDGES:
            continue
        extra = _edges_of(path) - ALLOWED[room] - {room}
        wrong += [f"{path.relative_to(PACKAGE)} imports {one}" for one in sorted(extra)]
    assert wrong == []


def test_every_room_is_known_to_this_test() -> None:
    rooms = {_own_room(path) for path in PACKAGE.rglob("*.py")}
    assert rooms - EDGES <= set(ALLOWED)


def test_every_file_opens_with_a_docstring() -> None:
    silent = [
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if ast.get_docstring(_parsed(path)) is None
    ]
    assert silent == []


def test_a_function_in_a_test_file_is_a_test_or_private() -> None:
    odd = []
    for path in Path(__file__).parent.rglob("test_*.py"):
        for node in _parsed(path).body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                fixture = any("fixture" in ast.unparse(one) for one in node.decorator_list)
                if not fixture and not node.name.startswith(("test_", "_")):
                    odd.append(f"{path.name}: {node.name}")
    assert odd == []


def _turned_round(folder: Path, rooms: tuple[str, ...]) -> list[str]:
    """Which files import a room that comes after their own; files beside the rooms come last."""
    parent = [PACKAGE.name, *folder.relative_to(PACKAGE).parts]
    wrong = []
    for path in folder.rglob("*.py"):
        room = path.relative_to(folder).parts[0]
        own = rooms.index(room) if room in rooms else len(rooms)
        for module in _imports(path):
            parts = module.split(".")
            if parts[: len(parent)] != parent or len(parts) == len(parent):
                continue
            other = parts[len(parent)]
            if (rooms.index(other) if other in rooms else len(rooms)) > own:
                wrong.append(f"{path.relative_to(folder)} imports {other}")
    return wrong


def test_reading_flows_from_words_to_what_a_message_is_for() -> None:
    assert _turned_round(PACKAGE / "studio" / "director" / "reading", READING) == []


def test_clauses_are_read_from_what_they_name_to_what_they_answer() -> None:
    assert _turned_round(PACKAGE / "studio" / "director" / "reading" / "edits", EDITS) == []


def test_every_folder_of_a_row_of_rooms_has_its_place() -> None:
    reading = PACKAGE / "studio" / "director" / "reading"
    for folder, rooms in ((reading, READING), (reading / "edits", EDITS)):
        found = {one.name for one in folder.iterdir() if one.is_dir() and one.name != "__pycache__"}
        assert found <= set(rooms)


def test_the_director_compiles_no_pattern_while_it_is_loaded() -> None:
    eager = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}"
        for path in (PACKAGE / "studio" / "director").rglob("*.py")
        for node in _parsed(path).body
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef))
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "re.compile"
    ]
    assert eager == []
