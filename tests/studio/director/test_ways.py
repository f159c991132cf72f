from __future__ import annotations

import pytest

from .ways import edit_mistakes, read_ways, wish_mistakes

_RIGHT = 0.97
_RIGHT_EDITS = 0.89


@pytest.mark.parametrize("language", ["en", "zh"])
def test_one_wish_is_met_in_whatever_way_it_is_said_and_its_words_are_not_shown(language: str) -> None:
    ways = read_ways(f"wishes_{language}.jsonl")
    wrong = [
        f"{way['say']!r}: {', '.join(bad)}"
        for number, way in enumerate(ways)
        if (bad := wish_mistakes(way, language, number))
    ]
    assert len(ways) > 1000 and len(wrong) <= len(ways) * (1 - _RIGHT), "\n".join(wrong)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_one_change_is_made_in_whatever_way_it_is_asked_for_and_no_other(language: str) -> None:
    ways = read_ways(f"edits_{language}.jsonl")
    wrong = [f"{way['say']!r}: {', '.join(bad)}" for way in ways if (bad := edit_mistakes(way, language))]
    assert len(ways) > 600 and len(wrong) <= len(ways) * (1 - _RIGHT_EDITS), "\n".join(wrong)
