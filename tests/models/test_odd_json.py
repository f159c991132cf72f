"""No view of the wire raises on JSON that it does not know: what is not understood is absent."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.models.account import Credits
from nemo_notebook.models.render import RenderStatus
from nemo_notebook.models.state import State, UploadedMedia

KEYS = st.sampled_from(
    ["data", "state", "status", "output", "url", "error", "message", "progress", "notes", "success", "code"]
    + ["available", "frozen", "total", "unlimited", "video_infos", "generated_media", "user_id", "id", "name"]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just(10**400)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(raw=JSON)
def test_odd_json_is_read_without_an_exception(raw: Any) -> None:
    status = RenderStatus.from_wire(raw)
    assert not (status.done and status.failed)
    assert status.progress is None or 0 <= status.progress <= 1
    assert State.from_wire(raw).draft is None
    assert isinstance(UploadedMedia.from_wire(raw).id, str)
    credits = Credits.from_wire(raw)
    assert credits is None or str(credits).startswith("Credits: ")
