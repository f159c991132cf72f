"""A genre names the music where it is all that a clause says; a thing of that name does not."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.genres import bare_genre


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("30 second promo, live stage lights, upbeat funk", "funk"),
        ("15s ad for our sneaker shop, deep house vibes", "electronic"),
        ("promo for our bar, 20s, swing", "jazz"),
        ("15秒理发店广告，说唱风格", "hiphop"),
        ("20秒茶叶广告，古风，安静", "chinese"),
        ("playground: slide, swing, sandpit, 20s", None),
        ("materials: wood, metal, glass. 15s", None),
        ("a film about our house", None),
    ],
)
def test_a_genre_alone_names_the_music(said: str, style: str | None) -> None:
    assert bare_genre(said) == style
