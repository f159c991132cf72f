"""Request bodies as JSON of bounded size, checked against a model; a bad one is refused as FastAPI would."""

from __future__ import annotations

import json
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request

from nemo_notebook.studio.envelope import Refusal

MAX_JSON_BYTES: Final = 2_000_000
"""Room for a draft of some ten thousand segments."""
_Model = TypeVar("_Model", bound=BaseModel)


async def read_body(request: Request, model: type[_Model]) -> _Model:
    """Read a request's JSON into a model.

    Raises:
        Refusal: 413 for one that is too large, 422 for one that does not fit.
    """
    raw = _parsed(await _bytes(request))
    try:
        return model.model_validate(raw)
    except ValidationError as problem:
        raise _misfit(problem) from None


async def _bytes(request: Request) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MAX_JSON_BYTES:
            raise Refusal(413, f"The request is larger than {MAX_JSON_BYTES / 1e6:g} MB.")
    return bytes(body)


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError) as problem:
        detail = {"type": "json_invalid", "loc": ["body"], "msg": f"JSON decode error: {str(problem)[:200]}"}
        raise Refusal(422, "The request is not valid JSON.", detail=[detail]) from None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _misfit(problem: ValidationError) -> Refusal:
    found = problem.errors(include_url=False, include_context=False, include_input=False)
    detail = [{"type": e["type"], "loc": ["body", *e["loc"]], "msg": e["msg"]} for e in found[:20]]
    where = ".".join(str(part) for part in found[0]["loc"]) or "body"
    return Refusal(422, f"{where}: {found[0]['msg']}", detail=detail)
