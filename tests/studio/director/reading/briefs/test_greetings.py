"""A greeting is titled by what is said and to whom."""

import pytest

from nemo_notebook.studio.director.reading.briefs.greetings import greeting_title
from nemo_notebook.studio.director.reading.terms.blessings import blessings


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("thank you video for our teacher Mrs. Alvarez from class 3B", "Thank you, Mrs. Alvarez"),
        ("Farewell video for our coworker Daniel whos moving to Lisbon", "Farewell, Daniel"),
        ("a good luck video for my son's swim team, the Barracudas, 10s", "Good luck, Barracudas"),
        ("happy birthday video for my 6 year old Leo", "Happy birthday, Leo"),
        ("Welcome video for new employees at Brightline, 25s", "Welcome, new employees at Brightline"),
        ("good luck to our debate team at nationals", "Good luck to our debate team"),
        ("Welcome to our new open plan office, 15s", ""),
        ("thanks! make me a video of the sea", ""),
    ],
)
def test_a_greeting_names_whom_it_greets(said: str, title: str) -> None:
    assert greeting_title(said) == title


def test_blessings_said_in_one_breath_stay_together() -> None:
    assert blessings("祝爷爷八十大寿,福如东海寿比南山,红色,10秒") == ("福如东海，寿比南山",)
