from pathlib import Path

import cv2
import numpy as np
import pytest

from nemo_notebook.models.platforms import PLATFORMS
from nemo_notebook.studio.make.graphics import GRAPHICS, Item
from nemo_notebook.studio.render.graphics import Graphic
from nemo_notebook.studio.render.graphics.looks import LOOKS, contrast, look_of
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.parts import GraphicRecipe
from nemo_notebook.studio.render.planes import Planes, new_planes

CANVASES = [(256, 144), (144, 256), (180, 180), (160, 200)]
ITEMS = (
    Item("First stall at the harbour", "1998", 12.0),
    Item("The roastery opens", "2,007", 30.0),
    Item("All electric", "45 %", 45.0),
)
LENGTH_MS = 4000.0


def _recipe(
    name: str, *, title: str = "Our story", items: tuple[Item, ...] = ITEMS, seed: int = 7
) -> GraphicRecipe:
    return GraphicRecipe(name, "", "neutral", seed, title=title, items=items)


def _frame(graphic: Graphic, canvas: tuple[int, int], moment_ms: float) -> Planes:
    planes = new_planes(*canvas)
    graphic.paint(moment_ms, planes)
    return planes


def _content(name: str, canvas: tuple[int, int], moment_ms: float, **about: object) -> np.ndarray:
    """Where a graphic differs from its ground."""
    whole = Graphic(_recipe(name, **about), canvas, LENGTH_MS)  # type: ignore[arg-type]
    bare = Graphic(_recipe("kinetic", title="", items=()), canvas, LENGTH_MS)
    one, other = (_frame(each, canvas, moment_ms).y.astype(int) for each in (whole, bare))
    return np.asarray(np.abs(one - other) > 12)


@pytest.mark.parametrize("canvas", CANVASES)
@pytest.mark.parametrize("name", sorted(GRAPHICS))
def test_a_graphic_comes_moves_and_stands_inside_the_frame(name: str, canvas: tuple[int, int]) -> None:
    begun, come = (_content(name, canvas, moment) for moment in (40.0, 3500.0))
    assert come.sum() > 60
    if name != "shapes":
        assert (
            begun.sum() < 0.6 * come.sum() or name == "countdown"
        )  # whose time runs from the first frame on
        rows, columns = np.nonzero(come)
        assert columns.min() > 0.04 * canvas[0] and columns.max() < 0.96 * canvas[0]
        assert rows.min() > 0.04 * canvas[1] and rows.max() < 0.94 * canvas[1]


@pytest.mark.parametrize("name", sorted(set(GRAPHICS) - {"shapes"}))
def test_an_upright_graphic_keeps_clear_of_the_buttons_of_platforms(name: str) -> None:
    rows, columns = np.nonzero(_content(name, (180, 320), 3500.0))
    for zone in (zone for platform in PLATFORMS for zone in platform.zones):
        inside = (rows / 320 > zone.top) & (rows / 320 < zone.bottom)
        inside &= (columns / 180 > zone.left) & (columns / 180 < zone.right)
        assert not inside.any(), zone


@pytest.mark.parametrize("name", sorted(GRAPHICS))
def test_the_same_graphic_is_the_same_to_the_byte_in_any_order_of_moments(name: str) -> None:
    canvas = CANVASES[0]
    first, second = (Graphic(_recipe(name), canvas, LENGTH_MS) for _ in range(2))
    late = _frame(second, canvas, 3000.0)
    for moment in (0.0, 700.0, 3000.0):
        for one, other in zip(_frame(first, canvas, moment), _frame(second, canvas, moment), strict=True):
            assert np.array_equal(one, other)
    assert np.array_equal(late.y, _frame(first, canvas, 3000.0).y)


def test_a_seed_chooses_the_ground() -> None:
    one, other = (Graphic(_recipe("list", seed=seed), CANVASES[0], LENGTH_MS) for seed in (1, 2))
    assert not np.array_equal(_frame(one, CANVASES[0], 0).y, _frame(other, CANVASES[0], 0).y)


def test_bars_are_as_long_as_their_numbers() -> None:
    items = (Item("a", "10", 10.0), Item("b", "20", 20.0), Item("c", "40", 40.0))
    canvas = (640, 360)
    graphic = Graphic(_recipe("bars", title="", items=items), canvas, LENGTH_MS)
    bare = Graphic(_recipe("kinetic", title="", items=()), canvas, LENGTH_MS)
    color = _frame(graphic, canvas, 3900).u.astype(int) - _frame(bare, canvas, 3900).u
    bars = cv2.connectedComponentsWithStats((np.abs(color) > 6).astype(np.uint8))[2][1:]
    widths = sorted(int(one[cv2.CC_STAT_WIDTH]) for one in bars if one[cv2.CC_STAT_AREA] > 60)
    assert len(widths) == 3
    assert widths[1] / widths[0] == pytest.approx(2, rel=0.08)
    assert widths[2] / widths[0] == pytest.approx(4, rel=0.08)


def test_a_ring_is_filled_to_its_share() -> None:
    def filled(value: float) -> float:
        items = (Item("", f"{value:g}%", value),)
        return float(_accent(Graphic(_recipe("donut", title="", items=items), (320, 180), LENGTH_MS)).sum())

    assert filled(75.0) / filled(25.0) == pytest.approx(3, rel=0.12)


def _accent(graphic: Graphic) -> np.ndarray:
    return np.asarray(_frame(graphic, (320, 180), 3900).u < 100)


@pytest.mark.parametrize("name", [*sorted(GRAPHICS), "unheard-of"])
@pytest.mark.parametrize(
    "items",
    [
        (),
        (Item("x" * 200),),
        (Item("", "", float(-5)), Item("负数", "-5", -5.0)),
        tuple(Item(f"كلمة {n}", f"{n}", float(n)) for n in range(8)),
        (Item("0", "0 %", 0.0), Item("0", "0", 0.0)),
    ],
)
def test_nothing_that_is_handed_over_breaks_a_graphic(name: str, items: tuple[Item, ...]) -> None:
    for canvas in ((64, 36), (36, 64)):
        graphic = Graphic(_recipe(name, title="", items=items), canvas, 1.0)
        for moment in (0.0, 600.0, 5000.0):
            assert _frame(graphic, canvas, moment).y.shape == (canvas[1], canvas[0])


def test_a_product_card_shows_its_photo(tmp_path: Path) -> None:
    file = tmp_path / "red.png"
    cv2.imwrite(str(file), np.full((90, 120, 3), (20, 20, 220), np.uint8))
    photo = MediaFile("med_1", file, "red.png", "image", 0, 120, 90, False)
    recipe = GraphicRecipe("product", "", "neutral", 7, title="Lamp", items=(Item("", "$29"),), photo=photo)
    planes = _frame(Graphic(recipe, (256, 144), LENGTH_MS), (256, 144), 3000)
    assert (planes.v > 200).mean() > 0.1


@pytest.mark.parametrize("tone", sorted(LOOKS))
def test_letters_and_accent_can_be_read_on_every_ground(tone: str) -> None:
    look = LOOKS[tone]
    for ground in (look.high, look.low):
        assert contrast(look.ink, ground) >= 7 and contrast(look.muted, ground) >= 3
        assert contrast(look.accent, ground) >= 3


@pytest.mark.parametrize("accent", ["#000000", "#ffffff", "#808080", "#10203a"])
@pytest.mark.parametrize("tone", sorted(LOOKS))
def test_a_persons_own_accent_is_bent_until_it_can_be_read(tone: str, accent: str) -> None:
    look = look_of(tone, accent)
    assert contrast(look.accent, look.low) >= 3


def test_a_ground_has_no_bands() -> None:
    graphic = Graphic(GraphicRecipe("kinetic", "", "dark", 7), (512, 288), LENGTH_MS)
    luma = _frame(graphic, (512, 288), 0).y
    runs = np.diff(np.flatnonzero(np.diff(luma[100].astype(int)) != 0))
    assert runs.max() < 40
