// Pointers and keys on the timeline: select, drag, trim, zoom, seek, and words edited in place.

import { draggable, draggedSpan, editOfDrag } from "./edits.js";
import { element } from "./elements.js";
import { INSET_PX, ROW_PX, RULER_PX, box, held, neighbour, placeOf, rowAt, under } from "./layout.js";
import { snapTargets, snapped, snappedSpan } from "./snapping.js";
import { clock, sayable } from "./time.js";

const SLACK_PX = 4;
const REACH_PX = 8;

/** Join pointers and keys to a timeline. `acts` holds: edit, lost, seek, selected, toggle, step, remove, duplicate, split, mute, undo, redo, say, fps. */
export function pointing(line, acts) {
  const { scroller, overlay, view, scene } = line;
  const bubble = element("div", "nemo-bubble", { hidden: true });
  bubble.setAttribute("aria-hidden", "true"); // it changes with every move of the hand
  overlay.append(bubble);
  let grip = null;

  const spot = (event) => {
    const edge = scroller.getBoundingClientRect();
    return { x: event.clientX - edge.left, y: event.clientY - edge.top };
  };
  const hitAt = ({ x, y }) => {
    const track = y < RULER_PX ? -1 : rowAt(y + scroller.scrollTop, scene.tracks.length);
    if (track < 0) return null;
    const hit = under(x, scene.rows[track], scene.tracks[track].segments, {
      ...view,
      scroll: scroller.scrollLeft,
    });
    return hit ? { track, ...hit } : null;
  };
  const momentAt = (x) => Math.min(line.durationMs, Math.max(0, (x + scroller.scrollLeft) / view.scale));

  function choose(at, adding) {
    const same = (one) => one.track === at.track && one.index === at.index;
    const others = line.selected.filter((one) => !same(one));
    if (adding) line.select(others.length < line.selected.length ? others : [at, ...line.selected]);
    else line.select([at]);
    acts.selected();
  }
  function down(event) {
    if (event.button !== 0 || event.target.closest("input")) return;
    const at = spot(event);
    if (at.x > scroller.clientWidth || at.y > scroller.clientHeight) return; // a scroll bar
    scroller.focus({ preventScroll: true });
    const hit = hitAt(at);
    if (!hit) {
      grip = { seeking: true };
      acts.seek(momentAt(at.x));
      if (at.y >= RULER_PX) {
        line.select([]);
        acts.selected();
      }
    } else {
      const known = line.selected.some((one) => one.track === hit.track && one.index === hit.index);
      if (!known || event.shiftKey || event.ctrlKey || event.metaKey)
        choose({ track: hit.track, index: hit.index }, event.shiftKey || event.ctrlKey || event.metaKey);
      grip = { part: hit.part, held: held(scene.tracks, hit), from: at, moved: false };
    }
    scroller.setPointerCapture(event.pointerId);
  }
  function move(event) {
    const at = spot(event);
    if (!grip) {
      const hit = hitAt(at);
      const can = hit && draggable(scene.tracks[hit.track].segments[hit.index], hit.part);
      scroller.style.cursor = !can ? "default" : hit.part === "body" ? "grab" : "ew-resize";
    } else if (grip.seeking) acts.seek(momentAt(at.x));
    else drag(at, event.altKey);
  }
  function drag(at, free) {
    if (!grip.moved && Math.abs(at.x - grip.from.x) < SLACK_PX) return;
    const place = placeOf(scene.tracks, grip.held); // tracks may have changed under the hand
    if (!place) return cancel();
    const segment = scene.tracks[place.track].segments[place.index];
    if (!draggable(segment, grip.part)) return;
    if (!grip.moved) {
      const also = [line.playheadMs];
      Object.assign(grip, {
        moved: true,
        targets: snapTargets(scene.tracks, line.durationMs, { except: place, also }),
      });
      scroller.style.cursor = grip.part === "body" ? "grabbing" : "ew-resize";
    }
    const reach = free ? 0 : REACH_PX / view.scale;
    const span = spanAt(segment, (at.x - grip.from.x) / view.scale, reach);
    line.setDrag({ ...place, span }, grip.at);
    tell(span, at.x);
  }
  function spanAt(segment, byMs, reach) {
    const { part } = grip;
    const ms = (part === "end" ? segment.start_ms + segment.duration_ms : segment.start_ms) + byMs;
    const found =
      part === "body"
        ? snappedSpan(ms, segment.duration_ms, grip.targets, reach)
        : snapped(ms, grip.targets, reach);
    grip.at = found.at;
    grip.span = draggedSpan(
      segment,
      part,
      found.at === null ? sayable(ms, acts.fps()) : found.ms,
      line.durationMs,
    );
    return grip.span;
  }
  function tell(span, x) {
    bubble.hidden = false;
    bubble.textContent = `${clock(span.start_ms)} – ${clock(span.start_ms + span.duration_ms)}`;
    bubble.style.left = `${Math.min(view.width - 60, Math.max(60, x))}px`;
  }
  function up() {
    const done = grip;
    grip = null;
    bubble.hidden = true;
    scroller.style.cursor = "default";
    if (!done?.moved) return;
    line.setDrag(null);
    const place = placeOf(scene.tracks, done.held);
    if (place) finish(place, done.part, done.span);
  }
  function cancel() {
    if (grip?.moved) line.setDrag(null);
    grip = null;
    bubble.hidden = true;
  }

  function editText() {
    const [at] = line.selected;
    const segment = at && scene.tracks[at.track].segments[at.index];
    if (!segment?.can?.includes("text")) return;
    const { x, width } = box(segment, { ...view, scroll: scroller.scrollLeft });
    const input = element("input", "nemo-inplace", {
      type: "text",
      value: segment.text ?? segment.name,
      maxLength: 500,
    });
    input.setAttribute("aria-label", acts.say("text"));
    const left = Math.max(0, Math.min(x, view.width - 160));
    Object.assign(input.style, {
      left: `${left}px`,
      width: `${Math.min(view.width - left, Math.max(160, width))}px`,
      top: `${RULER_PX + at.track * ROW_PX + INSET_PX - scroller.scrollTop}px`,
      height: `${ROW_PX - 2 * INSET_PX}px`,
    });
    const meant = held(scene.tracks, at);
    let open = true;
    const close = (keep) => {
      if (!open) return;
      open = false;
      input.remove();
      const text = input.value.trim();
      const place = placeOf(scene.tracks, meant);
      if (keep && text && text !== (segment.text ?? segment.name)) {
        if (place) acts.edit({ ...place, what: "text", text });
        else acts.lost(text);
      }
      scroller.focus({ preventScroll: true });
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" && !event.isComposing) close(true);
      else if (event.key === "Escape") close(false);
    });
    input.addEventListener("blur", () => close(true));
    overlay.append(input);
    input.focus();
    input.select();
  }

  function nudge(key, big) {
    const [at] = line.selected;
    const segment = at && scene.tracks[at.track].segments[at.index];
    if (!segment) return;
    const direction = key === "ArrowLeft" ? -1 : 1;
    if (segment.can?.includes("order")) {
      const to = at.index + direction;
      if (scene.tracks[at.track].segments[to]) acts.edit({ ...at, what: "order", to });
      return;
    }
    const by = direction * (big ? 1000 : 100);
    finish(at, "body", draggedSpan(segment, "body", segment.start_ms + by, line.durationMs));
  }
  function trim(part) {
    const [at] = line.selected;
    const segment = at && scene.tracks[at.track].segments[at.index];
    if (segment && draggable(segment, part))
      finish(at, part, draggedSpan(segment, part, line.playheadMs, line.durationMs));
  }
  function finish(at, part, span) {
    const edit = editOfDrag(scene.tracks, at, part, span, acts.fps());
    if (edit) acts.edit(edit);
  }

  const keys = {
    Delete: acts.remove,
    Backspace: acts.remove,
    F2: editText,
    Enter: editText,
    d: () => acts.duplicate(),
    s: () => acts.split(),
    m: () => acts.mute(),
    " ": acts.toggle,
    ",": () => acts.step(-1),
    ".": () => acts.step(1),
    "[": () => trim("start"),
    "]": () => trim("end"),
    "+": () => line.zoom(1.4),
    "=": () => line.zoom(1.4),
    "-": () => line.zoom(1 / 1.4),
    0: () => line.fit(),
    Home: () => acts.seek(0),
    End: () => acts.seek(line.durationMs),
    Escape: () => {
      cancel();
      line.select([]);
      acts.selected();
    },
  };
  function key(event) {
    if (event.composedPath()[0] !== scroller) return;
    const arrow = event.key.startsWith("Arrow");
    const control = event.ctrlKey || event.metaKey;
    const act = control
      ? { z: event.shiftKey ? acts.redo : acts.undo, Z: acts.redo, y: acts.redo }[event.key]
      : keys[event.key];
    if (arrow && event.altKey) nudge(event.key, event.shiftKey);
    else if (arrow) {
      const next = neighbour(scene.tracks, line.selected[0] ?? null, event.key);
      if (next) choose(next, event.shiftKey);
      if (next && !event.shiftKey) acts.seek(scene.tracks[next.track].segments[next.index].start_ms);
    } else if (act) act();
    else return;
    event.preventDefault();
    event.stopPropagation(); // the notebook has keys of its own
  }

  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: cancel,
    dblclick: (event) => {
      if (hitAt(spot(event))) editText();
    },
  };
  for (const [name, listener] of Object.entries(listeners)) scroller.addEventListener(name, listener);
  window.addEventListener("keydown", key, true); // notebooks take their keys at the document, on the way down
  scroller.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      line.zoom(Math.exp(-event.deltaY / 240), spot(event).x);
    },
    { passive: false },
  );
  return {
    editText,
    stop() {
      window.removeEventListener("keydown", key, true);
    },
  };
}
