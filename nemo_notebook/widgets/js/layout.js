// Where things lie on the timeline: rows, what of a row is in view, what is under a pointer. Pure functions.

export const RULER_PX = 24;
export const ROW_PX = 46;
export const INSET_PX = 3;
const HANDLE_PX = 7;

/** Prepare a row for quick looking up: its segments by start, and how far those before each reach. */
export function rowIndex(segments) {
  const order = segments
    .map((_, index) => index)
    .sort((a, b) => segments[a].start_ms - segments[b].start_ms || a - b);
  const starts = new Float64Array(order.length);
  const reach = new Float64Array(order.length);
  let furthest = -Infinity;
  for (const [place, index] of order.entries()) {
    starts[place] = segments[index].start_ms;
    furthest = Math.max(furthest, segments[index].start_ms + segments[index].duration_ms);
    reach[place] = furthest;
  }
  return { order, starts, reach };
}

function firstNotBelow(values, wanted) {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Return the indexes of a row's segments that touch a stretch of time, in the order of their starts. */
export function inView(row, segments, fromMs, toMs) {
  const found = [];
  for (
    let place = firstNotBelow(row.reach, fromMs);
    place < row.order.length && row.starts[place] <= toMs;
    place += 1
  ) {
    const one = segments[row.order[place]];
    if (one.start_ms + one.duration_ms >= fromMs) found.push(row.order[place]);
  }
  return found;
}

/** Return the x and width in px of a segment; it is wide enough to be seen and never leaves the canvas far. */
export function box(segment, view) {
  const left = segment.start_ms * view.scale - view.scroll;
  const right = (segment.start_ms + segment.duration_ms) * view.scale - view.scroll;
  const x = Math.max(-64, left);
  return { x, width: Math.max(2, Math.min(view.width + 64, right) - x), left, right };
}

/** Return the row under a y in px (scroll included), or -1. */
export function rowAt(y, count) {
  const row = Math.floor((y - RULER_PX) / ROW_PX);
  return y >= RULER_PX && row < count ? row : -1;
}

/** Return the segment under an x in px and whether its start, its end or its body is meant; the last drawn wins. */
export function under(x, row, segments, view) {
  const reach = HANDLE_PX / Math.max(view.scale, 1e-9);
  const ms = (x + view.scroll) / view.scale;
  const near = inView(row, segments, ms - reach, ms + reach).reverse();
  let best = null;
  for (const index of near) {
    const { left, right } = box(segments[index], view);
    const wide = right - left >= 4 * HANDLE_PX;
    if (x >= left && x <= right) {
      if (wide && x - left < HANDLE_PX) return { index, part: "start" };
      if (wide && right - x < HANDLE_PX) return { index, part: "end" };
      return { index, part: "body" };
    }
    if (Math.min(Math.abs(x - left), Math.abs(x - right)) <= 3) best ??= { index, part: "body" };
  }
  return best;
}

/** Remember a segment, so that it can be found again by `placeOf`. */
export function held(tracks, { track, index }) {
  return { track, index, label: tracks[track].label, segment: tracks[track].segments[index] };
}

/**
 * Return where a segment lies once the tracks are others, as {track, index}: by its name in its own row, where it
 * was if only its words are new. Null where it is gone.
 */
export function placeOf(tracks, { track, index, label, segment }) {
  const row = tracks[track]?.label === label ? track : tracks.findIndex((one) => one.label === label);
  if (row < 0) return null;
  const { segments } = tracks[row];
  const named = segments.filter((one) => one.name === segment.name);
  if (named.includes(segments[index])) return { track: row, index };
  if (named.length)
    return { track: row, index: segments.indexOf(named[nearestTo(named, segment.start_ms)]) };
  const { start_ms, duration_ms } = segments[index] ?? {};
  return start_ms === segment.start_ms && duration_ms === segment.duration_ms ? { track: row, index } : null;
}

/** Return where a segment goes when an arrow key is pressed, as {track, index}; stays where there is nothing. */
export function neighbour(tracks, from, key) {
  if (!from) return firstSegment(tracks);
  const here = tracks[from.track]?.segments[from.index];
  if (!here) return firstSegment(tracks);
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const order = rowIndex(tracks[from.track].segments).order;
    const place = order.indexOf(from.index) + (key === "ArrowLeft" ? -1 : 1);
    return order[place] === undefined ? from : { track: from.track, index: order[place] };
  }
  const step = key === "ArrowUp" ? -1 : 1;
  for (let track = from.track + step; tracks[track]; track += step) {
    if (tracks[track].segments.length)
      return { track, index: nearestTo(tracks[track].segments, here.start_ms) };
  }
  return from;
}

function firstSegment(tracks) {
  const track = tracks.findIndex((one) => one.segments.length);
  return track < 0 ? null : { track, index: rowIndex(tracks[track].segments).order[0] };
}

function nearestTo(segments, ms) {
  let best = 0;
  for (const [index, one] of segments.entries()) {
    if (Math.abs(one.start_ms - ms) < Math.abs(segments[best].start_ms - ms)) best = index;
  }
  return best;
}
