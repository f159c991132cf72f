from __future__ import annotations

import pytest

from nemo_notebook.models.state import State, UploadedMedia

DRAFT = {"t": [{"tt": 0, "sg": [{"d": 1000}]}]}


@pytest.mark.parametrize("data", [{"state": {"draft": DRAFT}}, {"draft": DRAFT}])
def test_a_draft_is_found_with_or_without_the_inner_state(data: object) -> None:
    state = State.from_wire(data)
    assert state.draft is not None
    assert state.draft.to_wire() == DRAFT


@pytest.mark.parametrize(
    "data",
    [None, [], "x", {}, {"state": None}, {"state": {"draft": None, "video_infos": None}}, {"draft": {}}],
)
def test_any_part_may_be_missing_or_null(data: object) -> None:
    assert State.from_wire(data) == State()


def test_media_come_as_a_list_or_by_id() -> None:
    data = {"state": {"video_infos": [{"id": 1}], "generatedMedia": {"a": {"id": 2}}}}
    state = State.from_wire(data)
    assert (state.video_infos, state.generated_media) == ([{"id": 1}], [{"id": 2}])


def test_the_canvas_gives_the_draft_its_size() -> None:
    state = State.from_wire({"state": {"draft": DRAFT, "canvas_config": {"width": 720, "height": 1280}}})
    assert state.draft is not None
    assert (state.draft.width, state.draft.height) == (720, 1280)


@pytest.mark.parametrize("data", [{"user_id": "anon_7", "state": {}}, {"state": {"userId": "anon_7"}}])
def test_the_owner_is_read_where_it_is_told(data: object) -> None:
    assert State.from_wire(data).user_id == "anon_7"


@pytest.mark.parametrize(
    "raw",
    [
        {"file_id": "m1", "filename": "a.mp4", "url": "/f", "size": 5},
        {"id": "m1", "name": "a.mp4", "file_url": "/f", "size_bytes": "5"},
        {"fileId": "m1", "fileName": "a.mp4", "fileUrl": "/f", "fileSize": 5},
        {"mediaId": "m1", "file_name": "a.mp4", "url": "/f", "file_size": 5.0},
    ],
)
def test_the_fields_of_an_upload_go_by_several_names(raw: dict[str, object]) -> None:
    media = UploadedMedia.from_wire(raw)
    assert (media.id, media.name, media.url, media.size_bytes, media.wire) == ("m1", "a.mp4", "/f", 5, raw)


def test_an_upload_may_be_a_bare_id_or_address_and_an_id_may_be_a_number() -> None:
    assert UploadedMedia.from_wire("m1") == UploadedMedia(id="m1")
    assert UploadedMedia.from_wire("https://cdn.test/a.mp4") == UploadedMedia(url="https://cdn.test/a.mp4")
    assert UploadedMedia.from_wire({"id": 0}).id == "0"
