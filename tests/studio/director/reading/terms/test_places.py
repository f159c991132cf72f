from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.places import place_words, places_in


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the second and the last image", [1, 3]),
        ("pictures three and four", [2, 3]),
        ("pictures 2 to 4", [1, 2, 3]),
        ("the last two photos", [2, 3]),
        ("the second half", [2, 3]),
        ("倒数第二张", [2]),
        ("第2、4张", [1, 3]),
        ("后半段", [2, 3]),
        ("2和4换一下", [1, 3]),
        ("the ninth picture", [8]),
        ("四张图一样长", []),
        ("make it 2 seconds longer", []),
    ],
)
def test_places_are_counted_from_the_first_of_four(text: str, places: list[int]) -> None:
    assert places_in(place_words(text, 4), 4) == places
