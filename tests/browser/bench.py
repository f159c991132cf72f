"""The panel's front-end on a page of its own, with a model that a test holds in its hands: no kernel."""

from __future__ import annotations

import base64
import json
from typing import Any

from playwright.sync_api import Page

from nemo_notebook.models.draft import Draft
from nemo_notebook.widgets.panel import Panel
from nemo_notebook.widgets.rows import platforms, rows

STATE: dict[str, Any] = {
    **{"busy": False, "status": "", "progress": -1.0, "words": "", "error": "", "credits": "", "waiting": []},
    **{"tracks": [], "duration_ms": 0, "fps": 30.0, "costs": False, "stale": False, "examples": []},
    **{"language": "en", "platforms": platforms(), "static_class": ""},
}
_MODEL = """
window.makeModel = (state) => {
  const listeners = {};
  const fire = (name, ...rest) => (listeners[name] ?? []).slice().forEach((one) => one(...rest));
  window.sent = [];
  return {
    get: (name) => state[name],
    on: (name, one) => { (listeners[name] ??= []).push(one); },
    off: (name, one) => { listeners[name] = (listeners[name] ?? []).filter((other) => other !== one); },
    set: (changed) => {
      Object.assign(state, changed);
      for (const name of Object.keys(changed)) fire(`change:${name}`);
    },
    send: (content, _, buffers) => {
      window.sent.push({ ...content, bytes: (buffers ?? []).reduce((sum, one) => sum + one.byteLength, 0) });
      const got = { kind: "got", id: content.id, refused: window.refusal ?? "" };
      if (!window.mute) setTimeout(() => fire("msg:custom", got, []), 0);
    },
    say: (message, buffers) => fire("msg:custom", message, buffers),
  };
};"""


def open_panel(page: Page, *, dark: bool = False, lab: bool = True, policy: str = "", **state: Any) -> None:
    """Show the panel in a page, in JupyterLab's colours or in a page that has none.

    `policy` is the page's content security policy.
    """
    colors = _DARK if dark else _LIGHT
    variables = "".join(f"--jp-{name}: {value};" for name, value in colors.items()) if lab else ""
    ground = "var(--jp-layout-color1, #fff)"
    page.set_content(
        f"<!doctype html><html lang='en'><head>{policy and _POLICY.format(policy)}"
        f"<title>panel</title><style>:root {{ {variables} }}"
        f"body {{ background: {ground}; margin: 16px }} {Panel._css}</style></head>"
        "<body><main id='root'></main></body></html>"
    )
    page.evaluate(_MODEL)
    source = base64.b64encode(str(Panel._esm).encode()).decode()
    page.evaluate(
        "async ([source, state]) => {"
        " const bytes = Uint8Array.from(atob(source), (sign) => sign.charCodeAt(0));"
        " const url = URL.createObjectURL(new Blob([bytes], {type: 'text/javascript'}));"
        " window.drawView = async (model, el = document.getElementById('root')) => {"
        "  window.unmount = (await import(url)).default.render({model, el}); };"
        " window.drawPanel = (more) => drawView(window.model = makeModel({...state, ...more}));"
        " await drawPanel({}) }",
        [source, json.loads(json.dumps(STATE | state))],
    )


def drawn(draft: Draft, *, local: bool = True) -> dict[str, Any]:
    """Return what the panel's state says of a draft."""
    return {"tracks": rows(draft, local=local), "duration_ms": draft.duration_ms, "fps": draft.fps or 30.0}


def show_film(page: Page, film: bytes, caption: str = "") -> None:
    """Send a film as the kernel does, and wait until it can be played."""
    page.evaluate(
        "([data, caption]) => { const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));"
        " model.say({kind: 'film', caption}, [new DataView(bytes.buffer)]) }",
        [base64.b64encode(film).decode(), caption],
    )
    page.wait_for_function("() => document.querySelector('.nemo-film').readyState === 4")


_POLICY = "<meta http-equiv='Content-Security-Policy' content=\"{}\">"
_LIGHT = {
    **{"layout-color1": "#ffffff", "layout-color2": "#eeeeee", "border-color2": "#e0e0e0"},
    **{"ui-font-color1": "rgba(0,0,0,.87)", "error-color1": "#d32f2f"},
}
_DARK = {
    **{"layout-color1": "#212121", "layout-color2": "#424242", "border-color2": "#616161"},
    **{"ui-font-color1": "#ffffff", "error-color1": "#e57373"},
}
