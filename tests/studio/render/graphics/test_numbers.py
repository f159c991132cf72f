import pytest

from nemo_notebook.studio.render.graphics.numbers import figure_in, tight


@pytest.mark.parametrize(
    ("shown", "before", "digits", "after", "value"),
    [
        ("1,200", "", "1,200", "", 1200),
        ("$4.5M", "$", "4.5", "M", 4.5),
        ("37 %", "", "37", " %", 37),
        ("4,9 / 5", "", "4,9", " / 5", 4.9),
        ("€ 1.234.567", "€ ", "1.234.567", "", 1234567),
        ("12小时", "", "12", "小时", 12),
        ("0.35", "", "0.35", "", 0.35),
    ],
)
def test_a_number_is_told_from_what_stands_around_it(
    shown: str, before: str, digits: str, after: str, value: float
) -> None:
    figure = figure_in(shown)
    assert figure is not None
    assert (figure.before, figure.digits, figure.after) == (before, digits, after)
    assert figure.value == pytest.approx(value)


@pytest.mark.parametrize("shown", ["1,200", "4.5", "4,9", "1.234.567", "0.35", "007", "98.50"])
def test_a_number_counts_up_in_its_own_spelling_and_ends_as_it_was_written(shown: str) -> None:
    figure = figure_in(shown)
    assert figure is not None
    counted = [figure.counted(step / 20) for step in range(21)]
    assert counted[-1] == shown
    values = [found.value for one in counted if (found := figure_in(one)) is not None]
    assert len(values) == 21 and values == sorted(values) and values[0] == 0


def test_grouping_and_fraction_are_kept_on_the_way() -> None:
    figure = figure_in("12,400")
    assert figure is not None and figure.counted(0.5) == "6,200"
    figure = figure_in("4.50")
    assert figure is not None and figure.counted(0.5) == "2.25"


def test_words_without_a_number_have_none() -> None:
    assert figure_in("free") is None and figure_in("9" * 40) is None


def test_per_cent_stands_close_to_its_number() -> None:
    assert tight("37 %") == "37%" and tight("12 h") == "12 h"
