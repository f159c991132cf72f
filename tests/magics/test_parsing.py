from __future__ import annotations

import pytest

from nemo_notebook.errors import ConfigError
from nemo_notebook.magics.parsing import (
    fill_in,
    find_attachments,
    read_options,
    split_line,
)


def test_quotes_group_and_vanish() -> None:
    assert split_line("""-a "my photo.jpg" --save 'out dir/x.mp4'""") == [
        "-a",
        "my photo.jpg",
        "--save",
        "out dir/x.mp4",
    ]


def test_a_backslash_is_part_of_a_path() -> None:
    assert split_line(r"-a C:\films\new.mp4") == ["-a", r"C:\films\new.mp4"]


def test_an_open_quote_is_named() -> None:
    with pytest.raises(ConfigError, match="quotation mark"):
        split_line('-a "photo.jpg')


def test_every_documented_option_is_read() -> None:
    line = (
        "-o clip -a a.png -a b.png -d 15s -r 9:16 -q draft --no-export --save x.mp4 --new --bg "
        "--profile free-ai-video-generator --seed 7 --max-credits 20 --raw --trace"
    )
    options = read_options(line, {})
    assert options.out == "clip" and options.attach == ["a.png", "b.png"]
    assert (options.duration, options.aspect, options.quality) == ("15s", "9:16", "draft")
    assert options.no_export and options.new and options.bg and options.raw and options.trace
    assert (options.save, options.seed, options.max_credits) == ("x.mp4", 7, 20.0)


def test_an_unknown_option_is_named_with_the_nearest() -> None:
    with pytest.raises(ConfigError, match="--qualty") as caught:
        read_options("--qualty high", {})
    assert "--quality" in caught.value.hint


@pytest.mark.parametrize("line", ["-q best", "--seed seven", "-d", "--profile nobody", "stray", "-o 2x"])
def test_a_wrong_value_is_an_error_of_two_lines(line: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_options(line, {})
    assert caught.value.hint and "\n" not in caught.value.message


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("-q ultra", "-q takes draft, standard, high; 'ultra' is none of them."),
        ("--max-credits much", "--max-credits takes a number, not 'much'."),
        ("-d", "-d needs a value."),
        ("a film of the sea", "'a' on the %%nemo line is no option."),
    ],
)
def test_a_wrong_line_is_told_in_plain_words(line: str, said: str) -> None:
    with pytest.raises(ConfigError) as refused:
        read_options(line, {})
    assert refused.value.message == said


def test_an_option_like_none_there_is_has_no_nearest() -> None:
    with pytest.raises(ConfigError) as refused:
        read_options("--bogus", {})
    assert "Did you mean" not in refused.value.hint and "%nemo help" in refused.value.hint


def test_variables_are_filled_in() -> None:
    names = {"name": "Kaffee", "n": 3, "_x": 1, "城市": "上海"}
    assert fill_in("$name and ${n}s of ${城市}", names) == "Kaffee and 3s of 上海"


def test_prices_and_braces_are_just_text() -> None:
    assert (
        fill_in("only $20, {braces} and ${20} and 5$ and $$", {})
        == "only $20, {braces} and ${20} and 5$ and $$"
    )


def test_an_unknown_variable_is_named_with_the_nearest() -> None:
    with pytest.raises(ConfigError, match=r"\$nmae") as caught:
        fill_in("hello $nmae", {"name": 1})
    assert "$name" in caught.value.hint


def test_what_is_attached_may_be_a_variable() -> None:
    image = object()
    assert find_attachments(["img", "$img", "${img}", "img.png"], {"img": image}) == [
        *([{"img": image}] * 3),
        "img.png",
    ]
