"""Which shots a model is asked for, and how the draft shows them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from nemo_notebook.studio.footage.setting import FootageSetting
from nemo_notebook.studio.footage.takes import find_takes, with_footage

BOTH = FootageSetting(text_to_video="a/words", image_to_video="a/photos")
MEDIA = [{"id": "med_1", "kind": "image"}, {"id": "med_2", "kind": "video"}]


def _draft() -> dict[str, Any]:
    def shot(start_ms: int, about: dict[str, Any]) -> dict[str, Any]:
        return {"id": f"v{start_ms}", "s": start_ms, "d": 4000, "m": about}

    recipe = {"time": "sunset", "tone": "warm", "seed": 7}
    return {
        "d": 16_000,
        "m": {"width": 1080, "height": 1920},
        "t": [
            {"tt": 0, "sg": [
                shot(0, {"name": "ocean", "src": "scene:ocean", "recipe": recipe}),
                shot(4000, {"name": "red_shoe.jpg", "src": "med_1", "move": {"zoom": [1, 1.1]}}),
                shot(8000, {"name": "clip.mp4", "src": "med_2"}),
                shot(12_000, {"name": "ground", "src": "scene:abstract", "recipe": recipe}),
            ]},
            {"tt": 7, "sg": [shot(0, {"text": "Hello", "style": "title"})]},
        ],
    }  # fmt: skip


def test_scenes_and_photos_are_asked_for_and_nothing_else() -> None:
    takes = find_takes(_draft(), MEDIA, BOTH)
    assert list(takes) == [(0, 0), (0, 1)]
    scene, photo = takes.values()
    assert (scene.model, scene.image, scene.seed) == ("a/words", "", 7)
    assert (photo.model, photo.image) == ("a/photos", "med_1")
    assert (scene.width, scene.height, scene.duration_ms) == (1080, 1920, 4000)


def test_each_kind_needs_its_model() -> None:
    assert list(find_takes(_draft(), MEDIA, FootageSetting(text_to_video="a/b"))) == [(0, 0)]
    assert list(find_takes(_draft(), MEDIA, FootageSetting(image_to_video="a/b"))) == [(0, 1)]


def test_the_prompt_tells_hour_and_light_and_the_persons_words_where_they_are_kept() -> None:
    draft = _draft()
    prompt = find_takes(draft, MEDIA, BOTH)[0, 0].prompt
    assert prompt.startswith("ocean at sunset, warm light, ")
    draft["t"][0]["sg"][0]["m"]["recipe"]["words"] = "a red fox in the snow"
    assert find_takes(draft, MEDIA, BOTH)[0, 0].prompt.startswith("a red fox in the snow at sunset, ")


def test_the_same_order_has_the_same_name_and_another_one_another() -> None:
    def key(setting: FootageSetting = BOTH, **about: Any) -> str:
        draft = _draft()
        draft["t"][0]["sg"][0].update(about)
        return find_takes(draft, MEDIA, setting)[0, 0].key(setting)

    others = [key(d=5000), key(BOTH.model_copy(update={"steps": 4}))]
    assert key() == key() and len({key(), *others}) == 3


def test_a_clip_takes_the_place_of_its_scene_and_is_slowed_where_it_is_short() -> None:
    draft = _draft()
    before = deepcopy(draft)
    filled = with_footage(draft, {(0, 0): {"id": "take_1", "duration_ms": 2000}})
    assert draft == before
    about = filled["t"][0]["sg"][0]["m"]
    assert (about["src"], about["speed"], about["name"]) == ("take_1", 0.5, "ocean")
    assert about["effects"] == [{"kind": "grade", "tone": "warm"}] and "recipe" not in about
    assert filled["t"][0]["sg"][1:] == before["t"][0]["sg"][1:] and filled["t"][1:] == before["t"][1:]


@pytest.mark.parametrize(
    "draft",
    [{}, {"t": None}, {"t": [None, {"sg": [None, 3, {"m": "x"}, {"m": {"src": "scene:ocean"}, "d": -1}]}]}],
)
def test_a_draft_of_whatever_shape_asks_for_nothing(draft: dict[str, Any]) -> None:
    assert find_takes(draft, MEDIA, BOTH) == {}


def test_long_names_of_the_wire_are_understood() -> None:
    segment = {"start": 0, "duration": 3000, "metadata": {"src": "scene:ocean"}}
    draft = {"tracks": [{"segments": [segment]}]}
    assert list(find_takes(draft, [], BOTH)) == [(0, 0)]
    filled = with_footage(draft, {(0, 0): {"id": "take_1", "duration_ms": 9000}})
    assert filled["tracks"][0]["segments"][0]["metadata"]["speed"] == 1.0
