// The inspector: tools for the whole timeline, and exact values of what is selected, for hands without a mouse too.

import {
  button,
  element,
  iconButton,
  setIcon,
  setPressed,
  setSlider,
  shortened,
  slider,
} from "./elements.js";
import { clock, inSeconds, sayable } from "./time.js";

/** Make the tools and the fields. `acts` holds: edit, undo, redo, remove, duplicate, split, mute, editText, zoom, fit, fps, say. */
export function inspector(acts) {
  const { say } = acts;
  const tool = (name, key, action) => iconButton(name, say(key), action);
  const undo = tool("undo", "undo", acts.undo);
  const redo = tool("redo", "redo", acts.redo);
  const text = tool("text", "edit_text", acts.editText);
  const split = tool("split", "split", acts.split);
  const copy = tool("copy", "duplicate", acts.duplicate);
  const mute = tool("sound", "mute", acts.mute);
  const bin = tool("bin", "remove_segment", acts.remove);
  const gap = () => element("span", "nemo-gap");
  const zoom = [
    tool("minus", "zoom_out", () => acts.zoom(1 / 1.4)),
    button(say("fit"), acts.fit, "nemo-small"),
    tool("plus", "zoom_in", () => acts.zoom(1.4)),
  ];
  zoom[1].title = say("fit_title");
  const tools = element(
    "div",
    "nemo-tools",
    {},
    undo,
    redo,
    gap(),
    text,
    split,
    copy,
    mute,
    bin,
    element("span", "nemo-fill"),
    ...zoom,
  );
  tools.setAttribute("role", "group");
  tools.setAttribute("aria-label", say("tools"));

  const what = element("span", "nemo-what");
  what.dir = "auto";
  const starts = seconds(say("starts"));
  const lasts = seconds(say("lasts"));
  const volume = slider(say("volume"), { min: 0, max: 100, step: 1 }, (value, done) => {
    shownVolume.textContent = `${value}%`;
    if (done && at) acts.edit({ ...at, what: "volume", percent: value });
  });
  const shownVolume = element("span", "nemo-number");
  const volumeField = element(
    "label",
    "nemo-field",
    {},
    element("span", "", { textContent: say("volume") }),
    volume,
    shownVolume,
  );
  const node = element("div", "nemo-inspector", {}, what, starts.field, lasts.field, volumeField);
  let at = null;
  let segment = null;

  function seconds(label) {
    const input = element("input", "nemo-seconds", { type: "number", min: 0, step: 0.1 });
    input.addEventListener("change", timed);
    input.addEventListener("keydown", (event) => event.stopPropagation());
    const field = element(
      "label",
      "nemo-field",
      {},
      element("span", "", { textContent: label }),
      input,
      element("span", "", { textContent: say("seconds") }),
    );
    return { field, input };
  }
  function timed() {
    const [start, length] = [starts, lasts].map((one) => Math.round(Number(one.input.value) * 1000));
    if (!at || !(length > 0) || !(start >= 0)) return;
    if (segment.can.includes("start")) acts.edit({ ...at, what: "start", start_ms: sayable(start, acts.fps()) });
    else if (segment.can.includes("time"))
      acts.edit({
        ...at,
        what: "time",
        start_ms: sayable(start, acts.fps()),
        end_ms: sayable(start + length, acts.fps()),
      });
    else if (segment.can.includes("hold"))
      acts.edit({ ...at, what: "hold", duration_ms: Math.max(500, Math.round(length / 100) * 100) });
  }
  function show(selected, tracks) {
    at = selected.length === 1 ? selected[0] : null;
    segment = at ? tracks[at.track].segments[at.index] : null;
    const can = (name) =>
      selected.length > 0 &&
      selected.every((one) => tracks[one.track].segments[one.index].can?.includes(name));
    const kind = at ? tracks[at.track].kind : "";
    what.textContent = segment
      ? shortened(segment.name, 60) || say("untitled")
      : selected.length
        ? say("several", { count: selected.length })
        : say("none_selected");
    what.classList.toggle("nemo-quiet", !selected.length);
    for (const field of [starts.field, lasts.field]) field.hidden = !segment;
    if (segment) {
      starts.input.value = inSeconds(segment.start_ms);
      lasts.input.value = inSeconds(segment.duration_ms);
      what.title = `${shortened(segment.name, 300)} (${kind}, ${clock(segment.start_ms)})`;
    }
    starts.input.disabled = !can("time") && !can("start");
    lasts.input.disabled = !can("time") && !can("hold");
    volumeField.hidden = !segment || segment.volume == null;
    volume.disabled = !can("volume");
    if (segment?.volume != null) {
      setSlider(volume, Math.round(segment.volume * 100));
      shownVolume.textContent = `${volume.value}%`;
    }
    text.disabled = !can("text") || selected.length !== 1;
    split.disabled = !can("split");
    copy.disabled = !can("duplicate");
    mute.disabled = !can("volume");
    bin.disabled = !can("delete");
    const silent =
      selected.length > 0 && selected.every((one) => tracks[one.track].segments[one.index].volume === 0);
    setIcon(mute, silent ? "silent" : "sound", say(silent ? "unmute" : "mute"));
    setPressed(mute, silent);
  }
  return { tools, node, show };
}
