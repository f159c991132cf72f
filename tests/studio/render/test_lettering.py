import cv2
import numpy as np
import pytest

from nemo_notebook.models.platforms import PLATFORMS
from nemo_notebook.studio.make.texts import STYLES
from nemo_notebook.studio.render.lettering import Lettering
from nemo_notebook.studio.render.parts import Words
from nemo_notebook.studio.render.planes import Planes, new_planes

TALL, BROAD, SQUARE = (216, 384), (384, 216), (216, 216)
WHITE_LUMA = 235
TEXTS = [
    "Golden Hour",
    "夜色温柔，城市之光照亮每一个归家的人。",
    "كل صباح هادئ بجانب البحر",
    "नमस्ते दुनिया",
    "สวัสดีชาวโลก",
    "🌊 Wow!",
]


def _lettering(
    text: str, style: str = "title", canvas: tuple[int, int] = TALL, color: str = "#ffffff"
) -> Lettering:
    return Lettering(Words(text, style, 0, 1000, color=color), canvas)


def _box(lettering: Lettering) -> tuple[int, int, int, int]:
    assert lettering.box is not None
    return lettering.box


def _plain(canvas: tuple[int, int], luma: int) -> Planes:
    planes = new_planes(*canvas)
    for plane, value in zip(planes, (luma, 128, 128), strict=True):
        plane[:] = value
    return planes


def _painted(
    lettering: Lettering, canvas: tuple[int, int] = TALL, luma: int = 120, strength: float = 1.0
) -> Planes:
    planes = _plain(canvas, luma)
    lettering.paint(planes, strength)
    return planes


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("canvas", [TALL, BROAD, SQUARE])
def test_letters_are_white_and_stay_inside_the_canvas(style: str, canvas: tuple[int, int]) -> None:
    for text in TEXTS:
        planes = _painted(_lettering(text, style, canvas), canvas)
        lit = np.argwhere(planes.y > 215)
        assert len(lit) > 20
        (top, left), (bottom, right) = lit.min(axis=0), lit.max(axis=0)
        assert left >= canvas[0] * 0.02 and right <= canvas[0] * 0.98
        assert top >= canvas[1] * 0.02 and bottom <= canvas[1] * 0.98


@pytest.mark.parametrize("style", ["caption", "lower_third"])
def test_low_texts_stay_above_the_buttons_of_an_upright_film(style: str) -> None:
    lit = np.argwhere(_painted(_lettering("A long line of words that wraps\nand more", style)).y > 215)
    assert lit[:, 0].max() < TALL[1] * 0.84 < TALL[1] * 0.86
    assert lit[:, 0].min() > TALL[1] * 0.5


def test_a_title_stands_in_the_upper_half_of_an_upright_film() -> None:
    left, top, right, bottom = _box(_lettering("Corner Coffee"))
    assert 0.25 < (top + bottom) / 2 / TALL[1] < 0.45
    assert (left + right) / 2 == pytest.approx(TALL[0] / 2, abs=4)


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("luma", [16, 120, 235])
def test_letters_stand_out_on_any_picture(style: str, luma: int) -> None:
    planes = _painted(_lettering("Readable", style), luma=luma)
    lit = planes.y > 215
    around = np.zeros_like(lit)
    around[1:-1, 1:-1] = lit[:-2, 1:-1] | lit[2:, 1:-1] | lit[1:-1, :-2] | lit[1:-1, 2:]
    if luma < 200:
        assert lit.sum() > 20
    assert planes.y[around].min() < 165


@pytest.mark.parametrize("style", sorted(STYLES))
def test_dark_letters_get_a_light_ground(style: str) -> None:
    lettering = _lettering("Ink", style, color="#101820")
    planes = _painted(lettering, luma=60)
    left, top, right, bottom = _box(lettering)
    part = planes.y[top:bottom, left:right]
    assert part.min() < 50 and part.max() > 110


def test_letters_have_the_colour_asked_for() -> None:
    planes = _painted(_lettering("Red", color="#ff2020"))
    assert planes.v.max() > 200
    assert _painted(_lettering("Red")).v.max() < 140


def test_a_fading_text_is_between_the_picture_and_itself() -> None:
    lettering = _lettering("Fade")
    half = _painted(lettering, strength=0.5).y.astype(int)
    whole, none = _painted(lettering).y.astype(int), np.full(half.shape, 120)
    assert np.abs(half - (whole + none) / 2).max() <= 2
    assert np.array_equal(_painted(lettering, strength=0.004).y // 4, none // 4)


def test_a_text_touches_only_its_box() -> None:
    lettering = _lettering("Box", "caption")
    left, top, right, bottom = _box(lettering)
    changed = np.argwhere(_painted(lettering).y != 120)
    assert changed.min(axis=0).tolist() >= [top, left]
    assert changed.max(axis=0)[0] < bottom and changed.max(axis=0)[1] < right
    assert right - left < TALL[0] * 0.5


def test_a_lower_third_begins_where_reading_begins() -> None:
    latin, arabic = _box(_lettering("Ada\nCoder", "lower_third")), _box(_lettering("مرحبا", "lower_third"))
    assert latin[0] < TALL[0] * 0.1 and latin[2] < TALL[0] * 0.7
    assert arabic[2] > TALL[0] * 0.9 and arabic[0] > TALL[0] * 0.3


@pytest.mark.parametrize("canvas", [(32, 32), (96, 54), (16, 400)])
@pytest.mark.parametrize("style", sorted(STYLES))
def test_ten_thousand_letters_on_the_smallest_canvas_do_no_harm(canvas: tuple[int, int], style: str) -> None:
    planes = _painted(_lettering("long words " * 900, style, canvas), canvas)
    assert planes.y.shape == (canvas[1], canvas[0])


def test_an_unknown_style_looks_like_a_title_and_blanks_like_nothing() -> None:
    assert _lettering("Same", "neon").box == _lettering("Same").box
    empty = _lettering(" ")
    assert empty.box is None
    assert (_painted(empty).y == 120).all()


@pytest.mark.parametrize("canvas", [TALL, BROAD, SQUARE])
@pytest.mark.parametrize("style", ["title", "caption", "lower_third"])
def test_words_can_be_moved_and_stay_inside_the_canvas(style: str, canvas: tuple[int, int]) -> None:
    middles = []
    for place in ("top", "middle", "bottom"):
        left, top, right, bottom = _box(Lettering(Words("Golden Hour", style, 0, 1000, place=place), canvas))
        assert 0 <= left < right <= canvas[0] and 0 <= top < bottom <= canvas[1]
        middles.append((top + bottom) / 2 / canvas[1])
    assert middles[0] < 0.33 < middles[1] < 0.6 < middles[2]


def test_words_can_be_larger_and_smaller_than_their_style() -> None:
    widths = [
        box[2] - box[0]
        for box in (
            _box(Lettering(Words("Sun", "caption", 0, 1000, size=size), TALL)) for size in (0.5, 1.0, 2.0)
        )
    ]
    assert widths[0] < 0.7 * widths[1] and widths[2] > 1.5 * widths[1]


def test_a_plate_behind_words_hides_more_of_a_light_picture_than_a_shadow() -> None:
    planes = [_plain(TALL, 225) for _ in range(2)]
    for ground, target in zip(("shadow", "plate"), planes, strict=True):
        Lettering(Words("Sun", "title", 0, 1000, ground=ground), TALL).paint(target, 1)
    assert float(planes[1].y.mean()) < float(planes[0].y.mean()) and int(planes[1].y.min()) < 140


def _animated(animate: str, style: str = "title", text: str = "One two\nthree") -> Lettering:
    return Lettering(Words(text, style, 0, 4000, 300, 300, animate=animate), BROAD)


def _at(lettering: Lettering, strength: float, elapsed_ms: float) -> Planes:
    planes = _plain(BROAD, 120)
    lettering.paint(planes, strength, elapsed_ms)
    return planes


@pytest.mark.parametrize("animate", ["rise", "wipe", "type", "words", "lines", "none"])
@pytest.mark.parametrize("style", sorted(STYLES))
def test_a_text_that_has_come_looks_the_same_however_it_came(style: str, animate: str) -> None:
    come = _at(_animated(animate, style), 1.0, 2500)
    assert np.array_equal(come.y, _at(_animated("fade", style), 1.0, 2500).y)


@pytest.mark.parametrize("animate", ["wipe", "type", "words", "lines"])
def test_a_text_that_comes_piece_by_piece_grows(animate: str) -> None:
    lettering = _animated(animate)
    lit = [int((_at(lettering, 1.0, moment).y > 215).sum()) for moment in (0, 250, 600, 2500)]
    assert lit[0] < 5 and lit == sorted(lit) and lit[1] < lit[3]


@pytest.mark.parametrize("animate", ["wipe", "type", "words", "lines"])
@pytest.mark.parametrize("text", ["One two three\nfour five", "كل صباح هادئ بجانب البحر"])
def test_no_plate_stands_where_its_letters_have_not_come(animate: str, text: str) -> None:
    lettering = _animated(animate, "caption", text)
    left, top, right, bottom = _box(lettering)
    shares = []
    for elapsed_ms in (1.0, 60.0, 300.0, 1000.0):
        lit = _at(lettering, 1.0, elapsed_ms).y[top:bottom, left:right].astype(int)
        dark = (lit < 100).mean()
        shares.append(dark + (lit > 150).mean())
    assert shares[0] < 0.2 and shares == sorted(shares) and shares[-1] > 0.5


def test_a_rising_text_comes_from_below_and_goes_up() -> None:
    lettering = _animated("rise")
    rows = [
        float(np.argwhere(_at(lettering, strength, moment).y > 124)[:, 0].mean())
        for strength, moment in ((0.4, 120), (1.0, 2000), (0.4, 3880))
    ]
    assert rows[0] > rows[1] + 0.5 and rows[2] < rows[1] - 0.25


def test_the_words_that_stand_out_have_the_accents_colour_and_no_others_do() -> None:
    plain = Lettering(Words("Hot for 12 hours", "caption", 0, 1000, accent="#ff3020"), BROAD)
    marked = Lettering(
        Words("Hot for 12 hours", "caption", 0, 1000, emphasis=("12 hours",), accent="#ff3020"), BROAD
    )
    assert int(_at(plain, 1, 500).v.max()) < 140
    red = np.argwhere(_at(marked, 1, 500).v > 180)
    left, _, right, _ = _box(marked)
    assert len(red) > 10 and red[:, 1].min() * 2 > (left + right) / 2 - 8


def test_items_of_a_list_have_bullets_and_its_heading_has_none() -> None:
    def bullets(text: str) -> int:
        lettering = Lettering(Words(text, "list", 0, 1000, accent="#ff3020"), (960, 540))
        planes = _plain((960, 540), 120)
        lettering.paint(planes, 1)
        dots = (planes.v > 170).astype(np.uint8)
        return int(cv2.connectedComponents(dots)[0]) - 1

    assert bullets("Free delivery\nCancel at any time") == 2
    assert bullets("What you get:\nFree delivery\nCancel at any time") == 2


@pytest.mark.parametrize("style", sorted(STYLES))
def test_letters_of_every_style_keep_clear_of_the_buttons_of_platforms(style: str) -> None:
    canvas = (432, 768)
    planes = _plain(canvas, 120)
    Lettering(Words("Fresh bread every morning, until noon", style, 0, 1000), canvas).paint(planes, 1)
    lit = np.argwhere(planes.y > 215) / np.array([canvas[1], canvas[0]])
    for zone in (zone for platform in PLATFORMS for zone in platform.zones):
        inside = (lit[:, 0] > zone.top) & (lit[:, 0] < zone.bottom) & (lit[:, 1] > zone.left)
        assert not (inside & (lit[:, 1] < zone.right)).any(), (style, zone)


def test_a_shadow_is_deeper_the_brighter_the_picture_behind() -> None:
    def left_of_it(luma: int) -> float:
        planes = _plain(BROAD, luma)
        Lettering(Words("Golden Hour", "title", 0, 1000), BROAD).paint(planes, 1)
        around = cv2.dilate((planes.y > 225).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
        return (float(planes.y[around & (planes.y < luma)].min()) - 16) / (luma - 16)

    assert left_of_it(120) > left_of_it(170) + 0.05 > left_of_it(215) + 0.1


@pytest.mark.parametrize("style", ["end_card", "quote"])
def test_a_veil_is_lighter_over_a_dark_picture_and_letters_stand_out_all_the_same(style: str) -> None:
    kept = {}
    for luma in (40, 60, 80, 120, 200):
        planes = _painted(_lettering("Come by at 8", style, BROAD), BROAD, luma)
        kept[luma] = float(planes.y[:8].mean() - 16) / (luma - 16)
        assert planes.y.max() > 225
    assert kept[40] > 0.72 and kept[200] < 0.5
    assert kept[40] == pytest.approx(kept[60], abs=0.1) and kept[120] == pytest.approx(kept[200], abs=0.03)
    assert sorted(kept.values(), reverse=True) == pytest.approx(list(kept.values()), abs=0.02)


def test_dark_letters_have_all_of_their_veil() -> None:
    for luma in (40, 200):
        lettering = _lettering("Come by at 8", "end_card", BROAD, color="#101010")
        planes = _painted(lettering, BROAD, luma)
        assert float(planes.y[:8].mean() - luma) / (235 - luma) > 0.48


@pytest.mark.parametrize("style", ["title", "caption", "end_card"])
@pytest.mark.parametrize("canvas", [TALL, BROAD, SQUARE])
@pytest.mark.parametrize("text", ["Golden\nHour", "夜色\n温柔", "كل صباح\nهادئ"])
def test_words_at_a_side_stand_there_whatever_the_script(
    style: str, canvas: tuple[int, int], text: str
) -> None:
    lit = {}
    for place in ("left", "right", "top_left", "bottom_right"):
        words = Words(text, style, 0, 1000, place=place)
        lit[place] = np.argwhere(_painted(Lettering(words, canvas), canvas).y > 215)
    wide = canvas[0]
    for place, seen in lit.items():
        left, right = seen[:, 1].min(), seen[:, 1].max()
        assert bool(left < wide - right) is place.endswith("left")
        assert left >= 0.02 * wide and right <= 0.98 * wide
    assert lit["top_left"][:, 0].max() < lit["bottom_right"][:, 0].min()
    assert abs(lit["left"][:, 0].mean() - lit["right"][:, 0].mean()) < 3  # a side alone keeps the height


def test_words_at_the_right_of_an_upright_film_keep_clear_of_the_buttons() -> None:
    seen = np.argwhere(
        _painted(Lettering(Words("Golden Hour", "title", 0, 1000, place="right"), TALL)).y > 215
    )
    assert all(
        seen[:, 1].max() <= zone.left * TALL[0] for one in PLATFORMS for zone in one.zones if zone.left > 0
    )
