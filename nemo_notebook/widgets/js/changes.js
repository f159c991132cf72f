// The edits of this panel that the draft does not hold yet: tried on screen at once, dropped when the kernel has spoken.

import { applied, lengthOf } from "./edits.js";

/** Keep edits until the kernel says that they are done or refused. */
export function changes() {
  let tried = [];
  return {
    get count() {
      return tried.length;
    },
    /** Try one more; `key` is what the kernel will call it. */
    add(key, edit) {
      tried = [...tried, { key, edit, known: false }];
    },
    /** Take in which edits still wait at the kernel; those it knew and knows no longer are over. */
    settle(waiting) {
      const keys = new Set(waiting.map((one) => one.key));
      tried = tried
        .filter((one) => keys.has(one.key) || !one.known)
        .map((one) => ({ ...one, known: one.known || keys.has(one.key) }));
    },
    /** Forget one, or all of them. */
    drop(key = null) {
      tried = key === null ? [] : tried.filter((one) => one.key !== key);
    },
    /** Return tracks and length as they will be. */
    shown(tracks, durationMs) {
      if (!tried.length) return { tracks, durationMs };
      const next = tried.reduce((rows, one) => applied(rows, one.edit), tracks);
      return { tracks: next, durationMs: lengthOf(next, durationMs) };
    },
  };
}
