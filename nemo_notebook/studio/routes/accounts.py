"""Anonymous tokens, claim tokens and the balance."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nemo_notebook.studio.bodies import read_body
from nemo_notebook.studio.context import account_of, find_session, studio_of
from nemo_notebook.studio.envelope import Refusal, session_not_found, success
from nemo_notebook.studio.store import Issued, TooSoon
from nemo_notebook.studio.store.accounts import CLAIM_LIFE_S

_MAX_CLIENT_ID: Final = 200


class _Claim(BaseModel):
    task_id: str
    session_id: str


async def anonymous_token(request: Request) -> Response:
    """Give a client its token."""
    client_id = request.headers.get("x-client-id", "").strip()
    if not client_id or len(client_id) > _MAX_CLIENT_ID:
        raise Refusal(400, "The header X-Client-Id is missing or too long.")
    issued = _issue(request, client_id)
    expires = datetime.fromtimestamp(issued.expires_at, UTC)
    return success(
        {
            "token": issued.token,
            "user_id": issued.account.id,
            "credits": issued.account.credits,
            "expires_at": expires.isoformat(timespec="seconds").replace("+00:00", "Z"),
            "scopes": ["read", "write", "upload"],
        }
    )


def _issue(request: Request, client_id: str) -> Issued:
    studio = studio_of(request)
    # Where credits are counted, a second token a week would be a second allowance. Where they are not, a
    # client that lost its token simply gets another: the secret has proved that it is the same user.
    strict = not studio.purse.unlimited
    try:
        return studio.store.accounts.issue(client_id, credits=studio.purse.allowance, strict=strict)
    except TooSoon as problem:
        days = problem.wait_s / 86400
        raise Refusal(
            429,
            f"This client has its token for this week; the next one in {days:.1f} days.",
            headers={"Retry-After": str(int(problem.wait_s) + 1)},
        ) from None


async def claim_token(request: Request) -> Response:
    """Give out a token with which a person takes a session over in a browser."""
    wanted = await read_body(request, _Claim)
    session = find_session(request, "me", wanted.session_id)
    if session.task_id != wanted.task_id:
        raise session_not_found(wanted.session_id)
    token = studio_of(request).store.accounts.claim(session.id)
    return success({"claim_token": token, "expires_in": CLAIM_LIFE_S})


async def balance(request: Request) -> Response:
    """Tell what is left."""
    return success(studio_of(request).purse.balance(account_of(request)))


ROUTES: Final = (
    Route("/api/auth/anonymous-token", anonymous_token, methods=["POST"]),
    Route("/api/auth/claim-token", claim_token, methods=["POST"]),
    Route("/api/credits/balance/simple", balance),
)
