"""Who the client is: the anonymous account, the session, and the link with which a person claims both."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from nemo_notebook.client.replies import parsed
from nemo_notebook.errors import ApiError, RateLimitedError, UnexpectedReplyError
from nemo_notebook.models.account import AnonymousAccount, SessionIds
from nemo_notebook.models.reading import mapping, number, pick
from nemo_notebook.redaction import strike_known

if TYPE_CHECKING:
    from nemo_notebook.client.api import Api

_TOKEN_PREFIX: Final = "nmv_usr_"


async def anonymous_account(api: Api) -> AnonymousAccount:
    """Get an anonymous token: 100 credits, seven days, one a week for each client id.

    Raises:
        RateLimitedError: when this week's was given out already.
        UnexpectedReplyError: when the reply holds no token.

    Cost: free, but one a week.
    """
    try:
        data = await _ask_for_token(api, api.settings.client_id)
    except ApiError as refusal:
        if isinstance(refusal, RateLimitedError):
            raise _used_up(refusal) from None
        if refusal.status != 400 and refusal.code != 400:
            raise
        data = await _ask_for_token(api, str(uuid.uuid4()))
    account = parsed(AnonymousAccount, _plain(data), "anonymous token")
    if not _fits_a_header(account.token.get_secret_value()):
        raise UnexpectedReplyError("The backend gave no anonymous token.", "Set NEMO_TOKEN to one of yours.")
    return account


async def open_session(api: Api, language: str, task_name: str = "project") -> SessionIds:
    """Open a session, which holds one timeline.

    Args:
        api: the caller; learns the user's id, where the backend gives it.
        language: of the conversation, as ISO 639-1 ("en", "zh").
        task_name: what the backend files it under.

    Cost: free, safe to repeat: a session that nobody uses is none to miss.
    """
    body = {"task_name": task_name, "language": language}
    data = await api.call("POST", "/api/tasks/me/with-session/nemo_agent", json=body, repeat=True)
    names = {"session_id": ("session_id", "sessionId"), "task_id": ("task_id", "taskId")}
    names["user_id"] = ("user_id", "userId")
    given = {name: pick(data, *keys) for name, keys in names.items()}
    ids = parsed(SessionIds, {name: str(value) for name, value in given.items() if value}, "session")
    api.user_id = ids.user_id or api.user_id
    return ids


async def claim_link(api: Api, task_id: str, session_id: str) -> str:
    """Return a link for a person, with which an account of theirs takes over this session.

    It holds a claim token made for it, never the access token.

    Cost: free, safe to repeat.
    """
    body = {"task_id": task_id, "session_id": session_id}
    data = await api.call("POST", "/api/auth/claim-token", json=body, repeat=True)
    claim = str(pick(data, "claim_token", "claimToken") or "")
    if not claim or claim.startswith(_TOKEN_PREFIX) or strike_known(claim) != claim:
        raise UnexpectedReplyError(
            "The backend gave no claim token, so there is no link to this session.",
            "The film can be exported all the same: %nemo export.",
        )
    return f"{api.settings.web_url}/workspace/claim?ct={quote(claim, safe='')}"


async def _ask_for_token(api: Api, client_id: str) -> object:
    # What fits into no header is sent as "?": the backend refuses it, and a new id is the cure.
    headers = {"X-Client-Id": client_id if _fits_a_header(client_id) else "?"}
    path = "/api/auth/anonymous-token"
    return await api.call("POST", path, headers=headers, repeat=True, authorized=False)


def _fits_a_header(value: str) -> bool:
    return bool(value) and value.isascii() and value.isprintable() and " " not in value


def _plain(data: object) -> dict[str, object]:
    """Return an account's fields in their types: what is odd beside it must not cost the week's one token."""
    user_id, expires_at = pick(data, "user_id", "userId"), pick(data, "expires_at", "expiresAt")
    return {
        **mapping(data),
        "user_id": "" if user_id is None else str(user_id),
        "credits": number(pick(data, "credits")),
        "expires_at": expires_at if isinstance(expires_at, (str, int, float)) else None,
    }


def _used_up(refusal: RateLimitedError) -> RateLimitedError:
    return RateLimitedError(
        "The backend gives an anonymous token once a week, and this week's was given out.",
        f"Set NEMO_TOKEN to the token of an account, or wait. {refusal.hint}",
        code=refusal.code,
        status=refusal.status,
    )
