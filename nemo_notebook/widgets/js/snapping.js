// Snapping: what a dragged edge clings to. Pure functions.

/** Return every moment worth clinging to, sorted: ends of segments, the film's own, and those given. */
export function snapTargets(tracks, durationMs, { except = null, also = [] } = {}) {
  const found = new Set([0, durationMs, ...also]);
  for (const [row, track] of tracks.entries()) {
    for (const [index, one] of track.segments.entries()) {
      if (except && except.track === row && except.index === index) continue;
      found.add(one.start_ms);
      found.add(one.start_ms + one.duration_ms);
    }
  }
  return Float64Array.from(found).sort();
}

/** Return the target nearest to a moment, or null where none is within reach. */
export function nearest(ms, targets, reachMs) {
  let low = 0;
  let high = targets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (targets[middle] < ms) low = middle + 1;
    else high = middle;
  }
  let best = null;
  for (const at of [targets[low - 1], targets[low]]) {
    if (
      at !== undefined &&
      Math.abs(at - ms) <= reachMs &&
      (best === null || Math.abs(at - ms) < Math.abs(best - ms))
    )
      best = at;
  }
  return best;
}

/** Snap one moment; returns it and what it clings to, null for nothing. */
export function snapped(ms, targets, reachMs) {
  const at = nearest(ms, targets, reachMs);
  return { ms: at ?? ms, at };
}

/** Snap a whole span by whichever of its ends is nearer to a target; returns its start. */
export function snappedSpan(startMs, lengthMs, targets, reachMs) {
  const head = nearest(startMs, targets, reachMs);
  const tail = nearest(startMs + lengthMs, targets, reachMs);
  const off = (at, ms) => (at === null ? Infinity : Math.abs(at - ms));
  if (off(head, startMs) === Infinity && off(tail, startMs + lengthMs) === Infinity)
    return { ms: startMs, at: null };
  if (off(head, startMs) <= off(tail, startMs + lengthMs)) return { ms: head, at: head };
  return { ms: tail - lengthMs, at: tail };
}
