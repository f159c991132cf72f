import numpy as np
import pytest

from nemo_notebook.studio.make.texts import shown_words
from nemo_notebook.studio.render.typesetting import Ink, Setting, set_words

SETTING = Setting(size=40, smallest=12, width=400, height=300)


def _set(words: str, setting: Setting = SETTING) -> Ink:
    ink = set_words(words, setting)
    assert ink is not None
    return ink


def _size(ink: Ink) -> tuple[int, int]:
    return ink.bgra.shape[1] - 2 * ink.pad, ink.bgra.shape[0] - 2 * ink.pad


def _rows(ink: Ink) -> list[float]:
    """Widths in px of the lines of a text."""
    alpha = ink.bgra[ink.pad :, :, 3]
    widths = []
    for top in range(0, _size(ink)[1] - 5, round(ink.size * 1.2)):
        inked = np.flatnonzero(alpha[top : top + round(ink.size)].max(axis=0) > 100)
        widths.append(float(np.ptp(inked)) if inked.size else 0.0)
    return widths


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("  a \t b\r\n\n c ", "a b\nc"),
        ("null\x00 and \ud800 lone", "null and lone"),
        ("\n \n", ""),
        ("a" * 300, "a" * 199 + "…"),
        ("字" * 300, "字" * 99 + "…"),
    ],
)
def test_words_are_tidied_and_cut(words: str, expected: str) -> None:
    assert shown_words(words, 200) == expected


def test_a_cut_falls_between_words_and_never_inside_an_emoji() -> None:
    assert shown_words("one two three four five", 16) == "one two three…"
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f466"
    assert "\u200d…" not in shown_words(family * 40, 21)


def test_lines_are_of_even_length() -> None:
    rows = _rows(_set("The quick brown fox jumps over the lazy dog"))
    assert len(rows) > 1
    assert min(rows) > 0.6 * max(rows)


def test_words_that_are_too_many_are_set_smaller_and_fit() -> None:
    small = Setting(size=40, smallest=12, width=400, height=100)
    ink = _set("word " * 40, small)
    assert ink.size < 40
    assert _size(ink)[0] <= 400 and _size(ink)[1] <= 100


def test_an_endless_word_is_broken() -> None:
    ink = _set("https://example.com/" + "abcdefgh" * 20)
    assert _size(ink)[0] <= 400


@pytest.mark.parametrize(
    "letters", ["Üö", "ĐŤ", "Жд", "Γω", "城市", "日あ", "한국", "مع", "नह", "ชว", "שת", "€₹", "→✓", "ạữ"]
)
def test_every_script_has_letters_of_its_own(letters: str) -> None:
    """A letter that no font has is drawn as the same box for all."""
    first, second = (_set(letter).bgra[..., 3] for letter in letters)
    assert (first > 128).sum() > 30
    assert first.shape != second.shape or not np.array_equal(first, second)


def test_emoji_are_coloured() -> None:
    seen = _set("🌊 ❤️").bgra
    colored = seen[seen[..., 3] > 200][:, :3].astype(int)
    assert (np.ptp(colored, axis=1) > 60).mean() > 0.3


def test_arabic_reads_from_the_right_and_latin_from_the_left() -> None:
    assert _set("مرحبا hello").rtl
    assert not _set("hello مرحبا").rtl


def test_korean_words_stay_whole() -> None:
    narrow = Setting(size=40, smallest=40, width=260, height=400)
    whole = _rows(_set("안녕하세요 반갑습니다", narrow))
    assert len(whole) == 2


def test_the_first_line_is_larger_where_a_style_wants_it() -> None:
    rows = _size(_set("Hello\nworld", Setting(size=40, smallest=12, width=400, height=300, rest=0.5)))
    assert rows[1] < _size(_set("Hello\nworld"))[1] * 0.85


def test_nothing_to_say_gives_nothing() -> None:
    assert set_words(" \n\t ", SETTING) is None


def test_a_text_that_was_set_is_kept_for_the_next_render_and_cannot_be_changed() -> None:
    first, second = _set("Kept"), _set("Kept")
    assert first.bgra is second.bgra
    with pytest.raises(ValueError, match="read-only"):
        first.bgra[0, 0] = 1


def test_lines_are_told_with_their_places() -> None:
    ink = _set(
        "Hello\nworld again", Setting(size=40, smallest=12, width=400, height=300, rest=0.5, leading=0.1)
    )
    assert len(ink.lines) == 2
    alpha = ink.bgra[..., 3]
    for top, bottom in ink.lines:
        assert int(alpha[round(top) : round(bottom)].max()) > 200
    (_, first), (second, _) = ink.lines
    assert int(alpha[round(first) : round(second)].max(initial=0)) < 60


def test_the_words_that_stand_out_are_set_in_the_accent_and_matched_as_whole_words() -> None:
    setting = Setting(size=40, smallest=12, width=900, height=300, accent="#ff0000", emphasis=("12",))
    plain, marked, longer = _set("for 12 h"), _set("for 12 h", setting), _set("for 120 h", setting)

    def reds(ink: Ink) -> int:
        seen = ink.bgra[ink.bgra[..., 3] > 200].astype(int)
        return int((seen[:, 2] - seen[:, 1] > 150).sum())

    assert reds(marked) > 50 and reds(plain) == 0 and reds(longer) == 0


@pytest.mark.parametrize("number", ["020-12345678", "13800000000", "hello@fern.com"])
def test_a_number_beside_chinese_signs_is_never_cut(number: str) -> None:
    room = Setting(size=60, smallest=24, width=460, height=300)
    alone, beside = set_words(number, room), set_words(f"欢迎致电{number}咨询", room, "zh")
    assert alone is not None and beside is not None
    assert _inked(beside) >= _inked(alone) * beside.size / alone.size - 2


def _inked(ink: Ink) -> int:
    """Columns from the first to the last that has ink."""
    places = np.flatnonzero((ink.bgra[..., 3] > 0).any(axis=0))
    return int(places[-1] - places[0])
