"""The panel's front-end by itself: every gesture, by pointer and by key; its speed; odd drafts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from nemo_notebook.models.draft import Draft
from nemo_notebook.outputs import bundle
from tests.browser.bench import drawn, open_panel, show_film
from tests.browser.test_first_notebook import SHOTS
from tests.browser.tone import tone_film

pytestmark = pytest.mark.browser
FILM: dict[str, Any] = {
    "d": 10_000,
    "m": {"width": 1280, "height": 720, "fps": 30},
    "t": [
        {
            **{"id": "video", "tt": 0, "m": {"name": "Video"}},
            "sg": [
                {"id": "v1", "s": 0, "d": 4000, "m": {"name": "sea", "src": "scene:ocean"}},
                {"id": "v2", "s": 4000, "d": 6000, "m": {"name": "wood", "src": "scene:forest"}},
            ],
        },
        {
            **{"id": "music", "tt": 1, "m": {"name": "BGM"}},
            "sg": [{"id": "a1", "s": 0, "d": 10_000, "m": {"name": "Lo-fi", "volume": 0.35}}],
        },
        {
            **{"id": "title", "tt": 7, "m": {"name": "Title"}},
            "sg": [{"id": "t1", "s": 1000, "d": 3000, "m": {"text": "Tide", "style": "title"}}],
        },
    ],
}
NAMES_PX, RULER_PX, ROW_PX = 96, 24, 46


@pytest.fixture
def page(chrome: Any) -> Iterator[Page]:
    page = chrome.new_page(viewport={"width": 1000, "height": 900})
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    page.close()
    assert problems == []


def _shoot(page: Page, name: str) -> None:
    if SHOTS:
        page.wait_for_timeout(700)
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=True)


def _sent(page: Page, kind: str) -> list[dict[str, Any]]:
    return [one for one in page.evaluate("() => window.sent") if one["kind"] == kind]


def _edits(page: Page) -> list[dict[str, Any]]:
    """Return what was sent, without how the segments were called."""
    return [
        {key: value for key, value in one["edit"].items() if key != "name"} for one in _sent(page, "edit")
    ]


def _at(page: Page, row: int, seconds: float) -> tuple[float, float]:
    box = page.locator(".nemo-scroller").bounding_box()
    assert box
    return box["x"] + seconds * box["width"] / 10, box["y"] + RULER_PX + ROW_PX * row + ROW_PX / 2


def _drag(page: Page, row: int, from_s: float, to_s: float) -> None:
    page.mouse.move(*_at(page, row, from_s))
    page.mouse.down()
    page.mouse.move(*_at(page, row, to_s), steps=6)
    page.mouse.up()


def _open(page: Page, **state: Any) -> None:
    open_panel(page, **drawn(Draft.from_wire(FILM)), **state)


def _open_again(page: Page) -> None:
    """Draw another panel of the same kernel in the same page."""
    page.evaluate("() => window.drawPanel({})")


def test_a_dragged_title_snaps_to_the_cut_below_it(page: Page) -> None:
    _open(page)
    _drag(page, 2, 2, 4.97)  # its start comes near 4 s, where the picture changes
    assert _edits(page) == [{"track": 2, "index": 0, "what": "time", "start_ms": 4000, "end_ms": 7000}]


def test_a_dragged_edge_changes_one_end(page: Page) -> None:
    _open(page)
    _drag(page, 2, 3.97, 6.5)
    (edit,) = _edits(page)
    assert edit["what"] == "time" and edit["start_ms"] == 1000
    assert edit["end_ms"] == pytest.approx(6500, abs=60)


def test_a_long_picture_is_put_before_a_short_one(page: Page) -> None:
    _open(page)
    _drag(page, 0, 7, 1)
    assert _edits(page) == [{"track": 0, "index": 1, "what": "order", "to": 0}]


def test_escape_ends_a_drag_without_an_edit(page: Page) -> None:
    _open(page)
    page.mouse.move(*_at(page, 2, 2))
    page.mouse.down()
    page.mouse.move(*_at(page, 2, 6), steps=4)
    page.keyboard.press("Escape")
    page.mouse.up()
    assert _edits(page) == []


def test_every_edit_can_be_made_with_keys_alone(page: Page) -> None:
    _open(page)
    page.locator(".nemo-scroller").focus()
    for key in ("ArrowDown", "Alt+ArrowRight", "ArrowDown", "m", "ArrowDown", "Alt+Shift+ArrowRight"):
        page.keyboard.press(key)
    for key in ("F2", "E", "b", "b", "Enter", "Delete"):
        page.keyboard.press(key)
    assert _edits(page) == [
        {"track": 0, "index": 0, "what": "order", "to": 1},
        {"track": 1, "index": 0, "what": "volume", "percent": 0},
        {"track": 2, "index": 0, "what": "time", "start_ms": 2000, "end_ms": 5000},
        {"track": 2, "index": 0, "what": "text", "text": "Ebb"},
        {"track": 2, "index": 0, "what": "delete"},
    ]
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+Shift+Z")
    assert [one["kind"] for one in page.evaluate("() => window.sent")][-2:] == ["undo", "redo"]


def test_the_selected_picture_is_cut_at_the_playhead(page: Page) -> None:
    _open(page)
    page.mouse.click(*_at(page, 0, 6))
    page.mouse.click(*_at(page, -1, 5.5))
    page.locator(".nemo-scroller").press("s")
    (edit,) = _edits(page)
    assert (edit["what"], edit["index"]) == ("split", 1)
    assert edit["at_ms"] == pytest.approx(1500, abs=30)
    assert page.is_enabled("[aria-label='Split at the playhead']")


def test_the_notebooks_own_shortcuts_pass_through_the_timeline(page: Page) -> None:
    _open(page)
    page.mouse.click(*_at(page, 0, 6))
    page.evaluate(
        "() => { window.passed = []; document.addEventListener('keydown', (event) => {"
        " passed.push(event.key); event.preventDefault() }, true) }"
    )
    for key in ("Control+s", "s", "Control+z"):
        page.locator(".nemo-scroller").press(key)
    assert [key for key in page.evaluate("() => window.passed") if key != "Control"] == ["s"]


def test_a_finger_taps_a_title_and_then_drags_it(chrome: Any) -> None:
    context = chrome.new_context(viewport={"width": 1000, "height": 900}, has_touch=True)
    page = context.new_page()
    _open(page)
    page.touchscreen.tap(*_at(page, 2, 2))
    page.wait_for_selector("[role=option]")  # until it is selected, a finger scrolls
    hand = context.new_cdp_session(page)
    for kind, seconds in (("Start", 2.0), ("Move", 2.6), ("Move", 3.4), ("Move", 4.2), ("End", None)):
        x, y = _at(page, 2, seconds or 0)
        points = [] if seconds is None else [{"x": x, "y": y}]
        hand.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points})
    (edit,) = _edits(page)
    assert edit["what"] == "time"
    assert edit["start_ms"] == pytest.approx(3200, abs=120)
    context.close()


def test_exact_times_can_be_typed(page: Page) -> None:
    _open(page)
    page.mouse.click(*_at(page, 2, 2))
    page.fill(".nemo-inspector label:nth-of-type(1) input", "2.5")
    page.keyboard.press("Tab")
    assert _edits(page) == [{"track": 2, "index": 0, "what": "time", "start_ms": 2500, "end_ms": 5500}]


def test_an_edit_says_what_it_is_for_where_the_draft_is_what_was_seen(page: Page) -> None:
    _open(page)
    page.mouse.click(*_at(page, 2, 2))
    page.keyboard.press("Alt+ArrowRight")
    page.keyboard.press("Delete")  # the draft does not hold the first one yet
    assert [one["edit"].get("name") for one in _sent(page, "edit")] == ["Tide", None]


def test_an_edit_is_on_screen_at_once_and_goes_when_the_draft_says_otherwise(page: Page) -> None:
    _open(page)
    page.mouse.click(*_at(page, 2, 2))
    page.keyboard.press("Delete")
    key = _sent(page, "edit")[0]["key"]
    page.mouse.click(*_at(page, 2, 2))
    assert page.locator("[role=option]").count() == 0
    page.evaluate("(key) => model.set({waiting: [{key, words: 'delete the title'}]})", key)
    page.evaluate("() => model.set({waiting: []})")  # the backend left it as it was
    page.mouse.click(*_at(page, 2, 2))
    assert "Tide" in str(page.locator("[role=option]").get_attribute("aria-label"))


def test_where_edits_cost_they_wait_and_are_shown_in_words(page: Page) -> None:
    _open(page, costs=True, waiting=[{"key": "a", "words": "delete the <b>title</b>"}])
    assert "delete the <b>title</b>" in page.inner_text(".nemo-waiting")
    page.click(".nemo-waiting button.nemo-primary")
    page.click(".nemo-waiting button:not(.nemo-primary)")
    assert [one["kind"] for one in page.evaluate("() => window.sent")][-2:] == ["apply", "discard"]


def test_zooming_keeps_the_moment_under_the_pointer(page: Page) -> None:
    _open(page)
    x, y = _at(page, 0, 5)
    page.mouse.move(x, y)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -400)
    page.keyboard.up("Control")
    page.wait_for_function("() => document.querySelector('.nemo-scroller').scrollLeft > 100")
    wide, left = page.evaluate(
        "() => [document.querySelector('.nemo-sizer').offsetWidth,"
        " document.querySelector('.nemo-scroller').scrollLeft]"
    )
    box = page.locator(".nemo-scroller").bounding_box()
    assert box and (left + x - box["x"]) / wide == pytest.approx(0.5, abs=0.01)


def test_a_silent_kernel_is_told_of_and_the_edit_goes_back(page: Page) -> None:
    page.clock.install()
    _open(page)
    page.clock.run_for(50)
    page.evaluate("() => { window.mute = true }")
    page.mouse.click(*_at(page, 2, 2))
    page.keyboard.press("Delete")
    page.clock.fast_forward(6000)
    assert "%nemo panel" in page.inner_text(".nemo-error")
    page.mouse.click(*_at(page, 2, 2))
    for key in ("F2", "E", "b", "b", "Enter"):
        page.keyboard.press(key)
    page.clock.fast_forward(6000)
    assert "“Ebb” was not set" in page.inner_text(".nemo-error")


def _lose_kernel(page: Page, words: str) -> None:
    """Open a panel, lose its kernel, and say something to it."""
    page.clock.install()
    _open(page)
    page.clock.run_for(50)
    page.evaluate("() => { window.mute = true }")
    page.fill(".nemo-prompt", words)
    page.press(".nemo-prompt", "Control+Enter")
    assert page.is_disabled(".nemo-primary >> nth=0")
    page.clock.fast_forward(6000)


def test_words_that_a_dead_kernel_did_not_hear_are_kept_and_there_in_the_next_panel(page: Page) -> None:
    _lose_kernel(page, "a city at night")
    told = page.inner_text(".nemo-error")
    assert "kept" in told and "%nemo panel" in told and len(told.splitlines()) == 2
    assert page.input_value(".nemo-prompt") == "a city at night"
    page.fill(".nemo-prompt", "a city at night, in the rain")  # it can be written on
    page.evaluate("() => { window.unmount(); window.mute = false }")
    _open_again(page)
    assert page.input_value(".nemo-prompt >> nth=-1") == "a city at night, in the rain"


def test_words_that_are_heard_late_are_not_there_twice(page: Page) -> None:
    _lose_kernel(page, "a city at night")
    page.evaluate(
        "() => model.say({kind: 'got', refused: '', id: sent.find((one) => one.kind === 'ask').id}, [])"
    )
    assert page.input_value(".nemo-prompt") == "" and page.inner_text(".nemo-told") == ""
    page.evaluate("() => { window.mute = false }")
    _open_again(page)
    assert page.input_value(".nemo-prompt >> nth=-1") == ""


def test_words_that_the_kernel_refuses_stay(page: Page) -> None:
    _open(page)
    page.evaluate("() => { window.refusal = 'Something else is still running.' }")
    page.fill(".nemo-prompt", "a city")
    page.press(".nemo-prompt", "Control+Enter")
    page.wait_for_selector(".nemo-error:text('still running')")
    assert page.input_value(".nemo-prompt") == "a city" and page.is_editable(".nemo-prompt")


def test_a_busy_kernel_is_waited_for(page: Page) -> None:
    page.clock.install()
    _open(page)
    page.clock.run_for(50)
    page.evaluate("() => { window.mute = true; model.widget_manager = { kernel: { status: 'busy' } } }")
    page.fill(".nemo-prompt", "a city")
    page.press(".nemo-prompt", "Control+Enter")
    page.clock.fast_forward(6000)
    assert "busy with a cell" in page.inner_text(".nemo-error") and not page.is_editable(".nemo-prompt")
    page.evaluate("() => { model.widget_manager.kernel.status = 'dead' }")
    page.clock.fast_forward(6000)
    assert "kept" in page.inner_text(".nemo-error") and page.is_editable(".nemo-prompt")


def test_a_panel_without_a_kernel_leaves_its_place_to_the_static_picture(page: Page) -> None:
    page.clock.install()
    page.evaluate("() => { window.mute = true }")
    _open(page, static_class="nemo-static-a")
    page.evaluate("() => document.body.insertAdjacentHTML('beforeend', '<p class=nemo-static-a>words</p>')")
    assert page.locator(".nemo-static-a").is_hidden()
    page.clock.fast_forward(6000)
    assert page.locator(".nemo-static-a").is_visible() and page.locator(".nemo-panel").is_hidden()
    page.evaluate("() => model.say({kind: 'got', id: window.sent[0].id}, [])")  # it was only slow
    assert page.locator(".nemo-static-a").is_hidden() and page.locator(".nemo-panel").is_visible()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [320, 400, 768, 3840])
def test_nothing_sticks_out_at_any_width(chrome: Any, dark: bool, width: int) -> None:
    page = chrome.new_page(viewport={"width": width, "height": 900})
    open_panel(page, dark=dark, examples=["a " * 200], **drawn(Draft.from_wire(FILM)))
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    tools = page.locator(".nemo-tools").bounding_box()
    assert tools and tools["height"] < 40  # one line
    _shoot(page, f"panel-{width}-{'dark' if dark else 'light'}")
    page.close()


HOSTILE = {
    "no tracks": {"d": 5000, "t": []},
    "no length": {"d": 0, "t": [{"tt": 0, "sg": []}]},
    "unknown kinds": {"d": 5000, "t": [{"tt": 99, "sg": [{"s": 0, "d": 900}]}, {"tt": "x", "sg": [{}]}]},
    "overlaps": {"d": 5000, "t": [{"tt": 7, "sg": [{"s": 0, "d": 5000}, {"s": 100, "d": 200}] * 3}]},
    "odd times": {
        "d": 5000,
        "t": [{"tt": 0, "sg": [{"s": -5, "d": 0}, {"s": 9e9, "d": -1}, {"s": 1, "d": 1}]}],
    },
    "ten hours": {"d": 36_000_000, "t": [{"tt": 1, "sg": [{"s": 0, "d": 36_000_000}]}]},
    "hostile text": {
        "d": 5000,
        "t": [
            {
                **{"tt": 7, "m": {"name": "<img src=x onerror=alert(1)>"}},
                "sg": [{"s": 0, "d": 5000, "m": {"text": "<script>alert(1)</script>\u202e" + "x" * 10_000}}],
            }
        ],
    },
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_odd_draft_is_drawn_and_does_no_harm(page: Page, name: str) -> None:
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    draft = Draft.from_wire(HOSTILE[name])
    open_panel(page, **drawn(draft, local=False))
    shown = page.locator(".nemo-timeline").is_visible()
    assert shown == bool(draft.tracks and draft.duration_ms)
    if shown:
        page.locator(".nemo-scroller").focus()
        for key in ("ArrowDown", "ArrowRight", "+", "+", "F2", "Escape", "]", "0"):
            page.keyboard.press(key)
    assert page.locator(".nemo-panel :is(script, img)").count() == 0


def _large(tracks: int, segments: int) -> Draft:
    rows = [
        {
            "tt": (0, 1, 7)[row % 3],
            "sg": [{"s": 300 * i, "d": 280, "m": {"name": f"piece {i}"}} for i in range(segments)],
        }
        for row in range(tracks)
    ]
    return Draft.from_wire({"d": 300 * segments, "t": rows})


def test_a_draft_of_2000_segments_opens_within_a_second(page: Page) -> None:
    state = drawn(_large(10, 200), local=False)
    open_panel(page)
    opened_ms = page.evaluate(
        "async (state) => { const begin = performance.now(); model.set(state);"
        " await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));"
        " return performance.now() - begin }",
        state,
    )
    assert opened_ms < 1000


def test_dragging_on_20_tracks_of_200_segments_takes_less_than_a_frame_to_paint(page: Page) -> None:
    open_panel(page, **drawn(_large(20, 200), local=False))
    page.mouse.move(*_at(page, 2, 5))
    page.mouse.down()
    page.evaluate(
        "() => { window.spent = []; const paint = window.requestAnimationFrame.bind(window);"
        " window.requestAnimationFrame = (act) => paint((now) => {"
        "  const begin = performance.now(); act(now); window.spent.push(performance.now() - begin) }) }"
    )
    page.mouse.move(*_at(page, 2, 8), steps=60)
    spent = sorted(page.evaluate("() => window.spent"))
    page.mouse.up()
    assert len(spent) > 10
    assert spent[len(spent) // 2] < 16.7


@pytest.fixture(scope="module")
def film() -> bytes:
    """Two seconds of 320×180 px at 30 fps, with a tone."""
    return tone_film(seconds=2, width=320, height=180)


def _watch(page: Page, film: bytes, times: int = 1) -> None:
    _open(page)
    for number in range(times):
        show_film(page, film, f"film {number}")


def test_the_player_plays_in_step_with_the_playhead(page: Page, film: bytes) -> None:
    _watch(page, film)
    page.select_option("[aria-label=Speed]", "2")
    page.click("[aria-label=Play]")
    page.wait_for_function("() => document.querySelector('.nemo-film').currentTime > 0.5")
    page.click("[aria-label=Pause]")
    head, seconds = page.evaluate(
        "() => [new DOMMatrix(getComputedStyle(document.querySelector('.nemo-playhead')).transform).e,"
        " document.querySelector('.nemo-film').currentTime]"
    )
    box = page.locator(".nemo-scroller").bounding_box()
    assert box and head == pytest.approx(seconds * box["width"] / 10, abs=box["width"] / 100)
    assert page.evaluate("() => document.querySelector('.nemo-film').playbackRate") == 2
    assert _sent(page, "hello") == page.evaluate("() => window.sent")  # all of it stays in the browser


def test_the_selection_is_looped(page: Page, film: bytes) -> None:
    _watch(page, film)
    page.evaluate(
        "() => model.set({tracks: [{label: 'T', kind: 'text', segments: [{name: 'a', start_ms: 500,"
        " duration_ms: 300, can: []}]}], duration_ms: 2000})"
    )
    page.locator(".nemo-scroller").focus()
    page.keyboard.press("ArrowDown")
    page.click("[aria-label^=Loop]")
    page.evaluate(
        "() => { window.back = 0; let last = 0; document.querySelector('.nemo-film').addEventListener("
        "'seeked', (event) => { window.back += 1; window.least = event.target.currentTime }) }"
    )
    page.click("[aria-label=Play]")
    page.wait_for_function("() => window.back >= 2")
    assert page.evaluate("() => window.least") == pytest.approx(0.5, abs=0.05)


def test_the_words_of_the_moment_are_read_below_the_film(page: Page, film: bytes) -> None:
    _watch(page, film)
    page.click("[aria-label=Captions]")
    page.mouse.click(*_at(page, -1, 1.5))
    page.wait_for_function("() => document.querySelector('.nemo-spoken').textContent === 'Tide'")


def test_the_phone_frame_is_390_px_wide_with_the_platform_over_it(page: Page, film: bytes) -> None:
    _watch(page, film)
    page.click("[aria-label='Phone frame']")
    boxes = [page.locator(one).bounding_box() for one in (".nemo-film", ".nemo-phone-zones")]
    assert boxes[0] and boxes[1]
    assert boxes[0] == pytest.approx(boxes[1], abs=1)
    assert boxes[0]["width"] == 390 and boxes[0]["height"] == pytest.approx(390 * 16 / 9, abs=1)
    words = page.locator(".nemo-phone-words").bounding_box()
    assert words and words["y"] == pytest.approx(boxes[0]["y"] + 0.82 * boxes[0]["height"], abs=2)
    page.select_option("[aria-label=Platform]", "Reels")
    words = page.locator(".nemo-phone-words").bounding_box()
    assert words and words["y"] == pytest.approx(boxes[0]["y"] + 0.80 * boxes[0]["height"], abs=2)
    _shoot(page, "panel-phone")


@pytest.mark.parametrize("how", ["wipe", "beside"])
def test_two_versions_are_compared_in_step(page: Page, film: bytes, how: str) -> None:
    _watch(page, film)
    assert page.is_disabled("button[aria-label^=Compare]")
    show_film(page, film, "another")
    page.click("button[aria-label^=Compare]")
    page.select_option("select[aria-label^=Compare]", how)
    page.mouse.click(*_at(page, -1, 1))
    page.wait_for_function(
        "() => [...document.querySelectorAll('.nemo-stage video')]"
        ".every((one) => Math.abs(one.currentTime - 1) < 0.1)"
    )
    boxes = [page.locator(one).bounding_box() for one in (".nemo-film", ".nemo-other")]
    assert boxes[0] and boxes[1]
    same_place = boxes[0]["x"] == pytest.approx(boxes[1]["x"], abs=1)
    assert same_place == (how == "wipe")


def test_frames_and_sound_of_the_film_are_on_the_timeline(page: Page, film: bytes) -> None:
    _watch(page, film)
    page.wait_for_function(
        "() => { const { width, height } = document.querySelector('.nemo-canvas');"
        " const row = (y) => new Set(document.querySelector('.nemo-canvas').getContext('2d')"
        "  .getImageData(0, y, width, 1).data.reduce((all, one, i) =>"
        "   (i % 4 ? all : [...all, one]), []));"
        " return row(60).size > 8 && row(99).size > 2 }"
    )


def test_each_sound_has_a_wave_of_its_own(page: Page) -> None:
    sound = {"tt": 1, "sg": [{"s": 0, "d": 10_000, "m": {"volume": 1}}]}
    open_panel(page, **drawn(Draft.from_wire({"d": 10_000, "t": [sound, sound]}), local=False))
    page.evaluate(
        "() => model.say({kind: 'waves', tracks: [0, 1], rate: 25},"
        " [new Uint8Array(250).fill(255), new Uint8Array(250)])"
    )
    rows = "(row) => [...document.querySelector('.nemo-canvas').getContext('2d')"
    rows += ".getImageData(300, 24 + 46 * row + 18, 1, 6).data].join()"
    page.wait_for_function(f"() => ({rows})(0) !== ({rows})(1)")


def test_the_interface_speaks_chinese(page: Page) -> None:
    _open(page, language="zh-CN")
    assert page.inner_text(".nemo-primary >> nth=0") == "制作"
    assert page.locator(".nemo-panel [aria-label='时间线']").count() == 1


def test_stop_on_a_busy_kernel_interrupts_it_only_when_it_is_said_twice(page: Page) -> None:
    page.clock.install()
    _open(page, busy=True)
    page.evaluate(
        "() => { window.mute = true; window.interrupts = 0;"
        " model.widget_manager = { kernel: { status: 'busy', interrupt: () => { interrupts += 1 } } } }"
    )
    page.click(".nemo-stop")
    page.clock.fast_forward(1000)
    assert "Stop again" in page.inner_text(".nemo-status")
    assert page.evaluate("() => interrupts") == 0
    page.click(".nemo-stop")
    assert page.evaluate("() => interrupts") == 1


def test_axe_finds_nothing_serious(page: Page, film: bytes) -> None:
    waiting = [{"key": "a", "words": "delete the title"}]
    for dark in (False, True):
        state = drawn(Draft.from_wire(FILM))
        open_panel(page, dark=dark, costs=True, waiting=waiting, error="No.", stale=True, **state)
        for _ in range(2):
            show_film(page, film)
        page.locator(".nemo-scroller").focus()
        for key in ("ArrowDown", "ArrowDown", "ArrowDown"):
            page.keyboard.press(key)
        page.evaluate("() => document.querySelectorAll('details').forEach((one) => { one.open = true })")
        _shoot(page, "panel-dark" if dark else "panel-light")
        assert _serious(page) == []
    open_panel(page, folded=True, **drawn(Draft.from_wire(FILM)))
    assert _serious(page) == []
    page.click(".nemo-under > summary")
    page.wait_for_selector(".nemo-lanes")
    assert _serious(page) == []


def _serious(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [one["id"] for one in found if one["impact"] in ("serious", "critical")]


def test_in_high_contrast_what_is_written_stands_out(chrome: Any) -> None:
    context = chrome.new_context(forced_colors="active", reduced_motion="reduce")
    page = context.new_page()
    open_panel(page, lab=False, **drawn(Draft.from_wire(FILM)))
    page.fill(".nemo-prompt", "a city")
    color, ground = page.eval_on_selector(
        ".nemo-composer .nemo-primary",
        "(one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]",
    )
    assert color != ground
    ink, block = page.evaluate(
        "() => { const canvas = document.querySelector('.nemo-canvas').getContext('2d');"
        " const row = [...canvas.getImageData(0, 24 + 46 * 2 + 23, 300, 1).data].filter((_, i) => i % 4 < 3);"
        " return [Math.min(...row), Math.max(...row)] }"
    )
    assert block - ink > 200  # of 255: the words of the title on its block
    assert (
        page.eval_on_selector(".nemo-composer", "(one) => getComputedStyle(one).transitionDuration") == "0s"
    )
    context.close()


def test_under_a_finger_buttons_are_large(chrome: Any) -> None:
    context = chrome.new_context(viewport={"width": 400, "height": 900}, has_touch=True, is_mobile=True)
    page = context.new_page()
    _open(page)
    sides = page.evaluate(
        "() => [...document.querySelectorAll('.nemo-panel button')].filter((one) => one.offsetWidth)"
        ".map((one) => Math.min(one.offsetWidth, one.offsetHeight))"
    )
    assert len(sides) > 10 and min(sides) >= 36
    context.close()


def test_several_are_deleted_from_the_last_to_the_first(page: Page) -> None:
    captions = [{"s": 3000 * i, "d": 2500, "m": {"text": f"line {i}"}} for i in range(3)]
    row = {"id": "captions", "tt": 7, "sg": captions}
    open_panel(page, **drawn(Draft.from_wire({"d": 10_000, "t": [row]})))
    page.locator(".nemo-scroller").focus()
    for key in ("ArrowRight", "ArrowRight", "Shift+ArrowRight"):
        page.keyboard.press(key)
    assert page.inner_text(".nemo-what") == "2 segments selected"
    page.keyboard.press("Delete")
    assert [(one["what"], one["index"]) for one in _edits(page)] == [("delete", 2), ("delete", 1)]
    page.wait_for_function("() => document.querySelectorAll('[role=option]').length <= 1")


def test_a_dropped_file_is_sent_in_pieces_and_can_be_taken_back(page: Page) -> None:
    _open(page)
    page.evaluate(
        "() => { const data = new DataTransfer();"
        " data.items.add(new File([new Uint8Array(2_000_000)], 'sea <b>.mp4', {type: 'video/mp4'}));"
        " document.querySelector('.nemo-composer').dispatchEvent("
        "  new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})) }"
    )
    page.wait_for_function("() => !document.querySelector('.nemo-file progress')")
    sent = _sent(page, "attach")
    assert sum(one["bytes"] for one in sent) == 2_000_000 and len(sent) == 3
    assert "sea <b>.mp4" in page.inner_text(".nemo-file")
    page.click(".nemo-file button")
    assert len(_sent(page, "detach")) == 1 and page.locator(".nemo-file").count() == 0


@pytest.mark.parametrize("width", [256, 320, 400])
def test_the_track_table_of_an_output_is_no_wider_than_its_page(page: Page, width: int) -> None:
    captions = [{"s": 3333 * i, "d": 3333, "m": {"text": f"IMG_20260101_{i}_" + "x" * 60}} for i in range(3)]
    wire = FILM | {"t": [*FILM["t"], {"tt": 7, "m": {"name": "Captions"}, "sg": captions}]}
    page.set_viewport_size({"width": width, "height": 900})
    html = bundle(Draft.from_wire(wire), lambda _: None)["text/html"]
    page.set_content(f"<body style='margin: 0; font-family: sans-serif'>{html}</body>")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
