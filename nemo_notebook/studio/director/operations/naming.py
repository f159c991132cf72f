"""Operations by name: as JSON from outside, and the schema of that JSON."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from pydantic import TypeAdapter

from nemo_notebook.studio.director import operations
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Wire

OPERATIONS: Final[dict[str, type[Operation]]] = {
    name: kind
    for name, kind in vars(operations).items()
    if isinstance(kind, type) and issubclass(kind, Operation) and kind is not Operation
}
"""Every operation by its name."""


def read_operation(raw: Wire) -> Operation:
    """Read an operation as a tool call names it: {"operation": "SetDuration", "duration_ms": 10000}.

    Raises:
        ValueError: when there is no such operation or its arguments make no sense; says which and why.
    """
    name = raw.get("operation")
    if not isinstance(name, str) or name not in OPERATIONS:
        raise ValueError(f"there is no operation {name!r}"[:200])
    given = {key: value for key, value in raw.items() if key != "operation"}
    return _adapter(name).validate_python(given)


def schema_of(name: str) -> dict[str, Any]:
    """Return the JSON schema of an operation's arguments."""
    return _adapter(name).json_schema()


@cache
def _adapter(name: str) -> TypeAdapter[Operation]:
    return TypeAdapter(OPERATIONS[name])
