"""Ask what is meant by one picture instead of another, where the film shows both: 把芒果换成西瓜."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_spoken_of
from nemo_notebook.studio.director.reading.terms import missing_words_zh as words

_REPLACED: Final = regex(words.REPLACED[0])


def both_shown(said: str, there: Situation) -> str:
    """Return how two pictures change places, and how one goes; "" where not both are shown."""
    wish = _REPLACED.fullmatch(said.strip())
    if wish is None:
        return ""
    found = [pictures_spoken_of(wish[one], there) for one in ("what", "new")]
    places = [one.pop() if len(one) == 1 else () for one in found]
    if any(len(one) != 1 for one in places) or places[0] == places[1]:
        return ""
    old, new = (one[0] + 1 for one in places)
    return there.say(
        f"Both are in the film: “swap picture {old} and {new}”, or “remove picture {old}”?",
        f"两个都在影片里：是要“交换第{old}张和第{new}张”，还是“删掉第{old}张”？",
    )
