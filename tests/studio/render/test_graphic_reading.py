from pathlib import Path
from typing import Any

from nemo_notebook.studio.make.graphics import MOST_ITEMS, MOST_LETTERS, Item
from nemo_notebook.studio.render.graphic_reading import read_graphic
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.parts import GraphicRecipe, Shot
from nemo_notebook.studio.render.timeline import read_timeline


def _read(recipe: dict[str, Any], media: dict[str, MediaFile] | None = None) -> GraphicRecipe:
    return read_graphic("list", recipe, media or {}, tone="warm", accent="")


def test_items_may_be_words_or_say_what_they_show() -> None:
    read = _read(
        {"title": " Why ", "items": ["Free", {"text": "Sold", "shown": "1,200", "value": 1200}, {}, 7]}
    )
    assert read.title == "Why"
    assert read.items == (Item("Free"), Item("Sold", "1,200", 1200.0))


def test_what_makes_no_sense_is_left_out_and_nothing_grows_without_end() -> None:
    assert _read({"items": "no list", "title": 5}).items == ()
    long = _read({"items": [{"text": "x" * 9000}] * 99})
    assert len(long.items) == MOST_ITEMS and len(long.items[0].text) == MOST_LETTERS


def test_the_films_tone_stands_in_for_a_missing_one() -> None:
    assert (_read({}).tone, _read({"tone": "cool"}).tone) == ("warm", "cool")


def test_only_an_image_can_be_the_photo() -> None:
    photo = MediaFile("med_1", Path("a.png"), "a.png", "image", 0, 4, 4, False)
    song = MediaFile("med_2", Path("a.mp3"), "a.mp3", "audio", 9, 0, 0, True)
    media = {"med_1": photo, "med_2": song}
    assert _read({"photo": "med_1"}, media).photo == photo
    assert _read({"photo": "med_2"}, media).photo is None and _read({"photo": "med_3"}, media).photo is None


def test_a_graphic_in_a_draft_becomes_a_shot() -> None:
    recipe = {"items": [{"shown": "37 %", "value": 37}], "accent": "#FF8800"}
    segment = {"id": "v1", "s": 0, "d": 2000, "m": {"src": "graphic:donut", "recipe": recipe}}
    draft = {"d": 2000, "m": {"tone": "calm"}, "t": [{"id": "video", "tt": 0, "sg": [segment]}]}
    ((shot,),) = read_timeline(draft, {}).layers
    assert isinstance(shot, Shot) and isinstance(shot.source, GraphicRecipe)
    assert (shot.source.name, shot.source.tone, shot.source.accent) == ("donut", "calm", "#ff8800")
