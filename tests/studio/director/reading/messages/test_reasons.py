"""Reasons are taken out of a follow-up, so that neither the music nor the voice goes for them."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.reasons import without_reasons


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("most watch without sound, captions bigger", "captions bigger"),
        ("ok so on buses the screens play muted: captions bigger", "captions bigger"),
        ("make the captions bigger because people scroll through muted", "make the captions bigger"),
        ("大家都静音看，字幕大一点", "字幕大一点"),
        (
            "Students are sitting at the back also, so please make the captions bigger",
            "please make the captions bigger",
        ),
        ("my sister sings live on the night, so remove the music", "remove the music"),
        ("landscape please, it's for youtube", "landscape please"),
    ],
)
def test_what_is_left_is_the_wish(said: str, wish: str) -> None:
    assert without_reasons(said) == wish


@pytest.mark.parametrize(
    "said",
    [
        "people miss it, bring it back",
        "my boss wants the music gone, keep it",
        "write “people watch on mute”",
    ],
)
def test_what_points_or_wishes_stays(said: str) -> None:
    assert without_reasons(said) == said


@pytest.mark.parametrize("said", ["most people watch without sound", "因为大家都静音看"])
def test_nothing_is_wished_for_where_only_a_reason_is_told(said: str) -> None:
    assert without_reasons(said) is None
