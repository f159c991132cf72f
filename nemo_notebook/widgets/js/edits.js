// Gestures become edits: plain objects that the kernel puts into words, and that are tried on screen at once.

import { sayable } from "./time.js";

const SHORTEST_MS = 200;

/** Return the span of a segment while one of its parts is dragged to a moment; `ms` is its new start or end. */
export function draggedSpan(segment, part, ms, durationMs) {
  const end = segment.start_ms + segment.duration_ms;
  if (part === "start") {
    const start = Math.min(Math.max(0, ms), end - SHORTEST_MS);
    return { start_ms: start, duration_ms: end - start };
  }
  if (part === "end")
    return { start_ms: segment.start_ms, duration_ms: Math.max(SHORTEST_MS, ms - segment.start_ms) };
  const latest = Math.max(0, durationMs - segment.duration_ms);
  return { start_ms: Math.min(latest, Math.max(0, ms)), duration_ms: segment.duration_ms };
}

/** Return the place a picture falls into when its start is dragged to a moment: its leading edge has passed the middle of others. */
export function fallsInto(segments, index, startMs) {
  const edge = startMs < segments[index].start_ms ? startMs : startMs + segments[index].duration_ms;
  return segments.filter((one, other) => other !== index && one.start_ms + one.duration_ms / 2 < edge).length;
}

/** Turn what a drag ended with into an edit, null for none: a text or a sound moves, a picture is held, trimmed or reordered. */
export function editOfDrag(tracks, at, part, span, fps) {
  const { segments } = tracks[at.track];
  const old = segments[at.index];
  const can = (what) => (old.can ?? []).includes(what);
  const start = sayable(span.start_ms, fps);
  const end = sayable(span.start_ms + span.duration_ms, fps);
  if (part === "body" && can("order")) {
    const to = fallsInto(segments, at.index, span.start_ms);
    return to === at.index ? null : { ...at, what: "order", to };
  }
  if (part === "body" && can("start"))
    return start === sayable(old.start_ms, fps) ? null : { ...at, what: "start", start_ms: start };
  if (can("time")) {
    const same = start === sayable(old.start_ms, fps) && end === sayable(old.start_ms + old.duration_ms, fps);
    return same || end <= start ? null : { ...at, what: "time", start_ms: start, end_ms: end };
  }
  const grown = Math.round((span.duration_ms - old.duration_ms) / 100) * 100;
  if (part === "body" || grown === 0) return null;
  if (can("trim") && part === "start") {
    const from = Math.max(0, Math.round((old.in_ms - grown * (old.speed ?? 1)) / 100) * 100);
    return { ...at, what: "trim", in_ms: from, out_ms: old.out_ms };
  }
  if (can("hold")) {
    const length = Math.max(500, Math.round((old.duration_ms + grown) / 100) * 100);
    return length === old.duration_ms ? null : { ...at, what: "hold", duration_ms: length };
  }
  return null;
}

/** Return the edit that cuts a picture in two at a moment of the film, null where a piece would be too short. */
export function editOfSplit(segment, at, ms, fps) {
  const from = sayable(ms - segment.start_ms, fps);
  const fits = from >= SHORTEST_MS && from <= segment.duration_ms - SHORTEST_MS;
  return fits ? { ...at, what: "split", at_ms: from } : null;
}

/** Return the parts of a segment that can be dragged. */
export function draggable(segment, part) {
  const can = segment.can ?? [];
  if (part === "body") return ["time", "start", "order"].some((one) => can.includes(one));
  return can.includes("time") || can.includes("hold") || (part === "start" && can.includes("trim"));
}

function laidEndToEnd(segments) {
  let at = segments.length ? Math.min(...segments.map((one) => one.start_ms)) : 0;
  return segments.map((one) => {
    const placed = { ...one, start_ms: at };
    at += one.duration_ms;
    return placed;
  });
}

const CHANGES = {
  time: (row, edit) =>
    row.map((one, i) =>
      i === edit.index ? { ...one, start_ms: edit.start_ms, duration_ms: edit.end_ms - edit.start_ms } : one,
    ),
  start: (row, edit) =>
    row.map((one, i) => (i === edit.index ? { ...one, start_ms: edit.start_ms } : one)),
  hold: (row, edit) =>
    laidEndToEnd(row.map((one, i) => (i === edit.index ? { ...one, duration_ms: edit.duration_ms } : one))),
  trim: (row, edit) =>
    laidEndToEnd(
      row.map((one, i) =>
        i === edit.index
          ? { ...one, in_ms: edit.in_ms, out_ms: edit.out_ms, duration_ms: edit.out_ms - edit.in_ms }
          : one,
      ),
    ),
  order: (row, edit) => {
    const rest = row.filter((_, i) => i !== edit.index);
    rest.splice(edit.to, 0, row[edit.index]);
    return laidEndToEnd(rest);
  },
  text: (row, edit) =>
    row.map((one, i) => (i === edit.index ? { ...one, name: edit.text, text: edit.text } : one)),
  volume: (row, edit) =>
    row.map((one, i) => (i === edit.index ? { ...one, volume: edit.percent / 100 } : one)),
  delete: (row, edit) => row.filter((_, i) => i !== edit.index),
  split: (row, edit) => {
    const one = row[edit.index];
    const rest = { start_ms: one.start_ms + edit.at_ms, duration_ms: one.duration_ms - edit.at_ms };
    return [
      ...row.slice(0, edit.index),
      { ...one, duration_ms: edit.at_ms },
      { ...one, ...rest },
      ...row.slice(edit.index + 1),
    ];
  },
  duplicate: (row, edit) => {
    const one = row[edit.index];
    return [
      ...row.slice(0, edit.index + 1),
      { ...one, start_ms: one.start_ms + one.duration_ms },
      ...row.slice(edit.index + 1),
    ];
  },
};

/** Return the tracks as they will look once an edit is made, for the screen only; the draft then says how it is. */
export function applied(tracks, edit) {
  const row = tracks[edit.track]?.segments;
  const change = CHANGES[edit.what];
  if (!row?.[edit.index] || !change) return tracks;
  return tracks.map((track, i) => (i === edit.track ? { ...track, segments: change(row, edit) } : track));
}

/** Return how long a film is once its tracks have changed: as its pictures, or what else reaches furthest. */
export function lengthOf(tracks, otherwiseMs) {
  const pictures = tracks.filter((one) => one.kind === "video" && one.segments.length);
  const ends = pictures.flatMap((one) => one.segments.map((piece) => piece.start_ms + piece.duration_ms));
  return ends.length ? ends.reduce((a, b) => Math.max(a, b), 0) : otherwiseMs;
}
