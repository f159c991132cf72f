"""The rules of front-ends that are not here, kept on a page of one's own: VS Code's and Colab's.

They load the module from a blob, may forbid all else, tell a model less than JupyterLab does, hand bytes over
in other wrappings, and take views away at any moment.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from nemo_notebook.models.draft import Draft
from tests.browser.bench import drawn, open_panel, show_film
from tests.browser.test_bench import FILM
from tests.browser.tone import tone_film

pytestmark = pytest.mark.browser
# What a module from a blob needs for its styles and films: no network, no eval, no frames, no workers.
NOTHING_ELSE = (
    "default-src 'none'; script-src blob:; style-src 'unsafe-inline'; media-src blob:; img-src blob: data:"
)
STATE = drawn(Draft.from_wire(FILM))


@pytest.fixture
def page(chrome: Any) -> Iterator[Page]:
    page = chrome.new_page(viewport={"width": 900, "height": 900})
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda request: problems.append(request.url) if "blob:" not in request.url else None)
    yield page
    page.close()
    assert problems == []


@pytest.fixture(scope="module")
def film() -> bytes:
    return tone_film(seconds=2, width=160, height=90)


def test_all_of_it_works_where_everything_else_is_forbidden(page: Page, film: bytes) -> None:
    open_panel(page, policy=NOTHING_ELSE, **STATE)
    page.evaluate(
        "() => { window.refused = [];"
        " document.addEventListener('securitypolicyviolation', (event) => refused.push(event.blockedURI)) }"
    )
    for number in range(2):
        show_film(page, film, f"film {number}")
    page.click("[aria-label='Phone frame']")
    page.click("button[aria-label^=Compare]")
    page.click("[aria-label=Play]")
    page.evaluate(
        "() => model.say({kind: 'history', entries: [{turn: 'a', prompt: 'x', facts: '', poster: 0}]},"
        " [new Uint8Array([255, 216])])"
    )
    page.wait_for_selector("img.nemo-poster", state="attached")
    assert page.evaluate("() => refused") == []


WRAPPINGS = ("bytes.buffer", "bytes", "new DataView(padded.buffer, 8, bytes.length)", "padded.subarray(8)")


def test_bytes_are_taken_in_every_wrapping(page: Page, film: bytes) -> None:
    open_panel(page, **STATE)
    for wrapped in WRAPPINGS:
        page.evaluate(
            "(data) => { const bytes = Uint8Array.from(data);"
            " window.before = document.querySelector('.nemo-film').src;"
            " const padded = new Uint8Array(bytes.length + 8); padded.set(bytes, 8);"
            f" model.say({{kind: 'film', caption: ''}}, [{wrapped}]) }}",
            list(film),
        )
        page.wait_for_function(
            "() => { const { src, readyState } = document.querySelector('.nemo-film');"
            " return src !== before && readyState === 4 }"
        )


def test_a_model_that_has_been_told_nothing_is_drawn_and_fills_later(page: Page) -> None:
    open_panel(page)
    page.evaluate("() => { unmount(); document.getElementById('root').replaceChildren() }")
    untold = dict.fromkeys(["tracks", "duration_ms", "fps", "waiting", "examples", "platforms", "language"])
    page.evaluate(
        "(untold) => drawPanel({...untold, static_class: null, status: null, progress: null})", untold
    )
    assert page.locator(".nemo-empty").is_visible()
    page.evaluate("() => { model.say({kind: 'history', entries: []}); model.say({kind: 'unheard of'}) }")
    page.evaluate("(state) => model.set(state)", STATE)
    assert page.locator(".nemo-timeline").is_visible()


def test_a_view_that_was_taken_away_hears_nothing_and_harms_nothing(page: Page, film: bytes) -> None:
    open_panel(page, **STATE)
    page.evaluate(
        "(data) => { const bytes = Uint8Array.from(data);"
        " model.say({kind: 'film', film: 'a', caption: ''}, [bytes]); unmount();"
        " document.getElementById('root').replaceChildren();"
        " model.say({kind: 'film', film: 'b', caption: ''}, [bytes]); model.set({tracks: [], busy: true}) }",
        list(film),
    )
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("() => sent.length") == 1  # its hello


def test_two_views_of_one_panel_show_the_same(page: Page, film: bytes) -> None:
    open_panel(page, **STATE)
    page.evaluate("() => drawView(model)")
    show_film(page, film, "a film")
    page.wait_for_function(
        "() => [...document.querySelectorAll('.nemo-film')].map((one) => one.readyState).join() === '4,4'"
    )
    page.locator(".nemo-scroller >> nth=1").focus()
    for key in ("ArrowDown", "Delete"):
        page.keyboard.press(key)
    assert [one["kind"] for one in page.evaluate("() => sent")] == ["hello", "hello", "edit"]


def test_in_a_shadow_root_keys_reach_the_timeline(page: Page) -> None:
    open_panel(page)
    page.evaluate(
        "async (state) => { unmount(); const root = document.getElementById('root'); root.replaceChildren();"
        " const inside = document.createElement('div');"
        " root.attachShadow({mode: 'open'}).append(document.querySelector('style').cloneNode(true), inside);"
        " window.model = makeModel({...state}); await drawView(model, inside) }",
        {"language": "en", "folded": False} | STATE,
    )
    page.locator(".nemo-scroller").focus()
    for key in ("ArrowDown", "Alt+ArrowRight"):
        page.keyboard.press(key)
    assert page.evaluate("() => sent.filter((one) => one.kind === 'edit').length") == 1


def test_a_closed_connection_is_told_of(page: Page) -> None:
    open_panel(page, **STATE)
    page.evaluate("() => { model.send = () => { throw new Error('the comm is closed') } }")
    page.fill(".nemo-prompt", "a city")
    page.press(".nemo-prompt", "Control+Enter")
    assert "your words are kept" in page.inner_text(".nemo-error")
    assert page.input_value(".nemo-prompt") == "a city"


def test_folded_it_says_nothing_to_the_kernel_before_it_is_opened(page: Page) -> None:
    open_panel(page, folded=True, **STATE)
    assert page.evaluate("() => sent") == [] and page.locator(".nemo-composer").count() == 0
    page.click(".nemo-under > summary")
    page.wait_for_selector(".nemo-lanes")
    page.click(".nemo-under > summary")
    page.click(".nemo-under > summary")
    assert [one["kind"] for one in page.evaluate("() => sent")] == ["hello"]
    page.evaluate("() => unmount()")
