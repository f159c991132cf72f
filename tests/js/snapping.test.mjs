// What a dragged edge clings to: node --test tests/js
import assert from "node:assert/strict";
import { test } from "node:test";

import { nearest, snapTargets, snapped, snappedSpan } from "../../nemo_notebook/widgets/js/snapping.js";

const at = (start_ms, duration_ms) => ({ start_ms, duration_ms });
const TRACKS = [{ segments: [at(0, 5000), at(5000, 5000)] }, { segments: [at(2000, 1000)] }];

test("ends of all segments, of the film, and the playhead are clung to, but not the segment's own", () => {
  const found = snapTargets(TRACKS, 10_000, { except: { track: 1, index: 0 }, also: [7777] });
  assert.deepEqual([...found], [0, 5000, 7777, 10_000]);
});

test("the nearest target within reach wins", () => {
  const targets = Float64Array.from([0, 1000, 1100, 5000]);
  assert.equal(nearest(1060, targets, 100), 1100);
  assert.equal(nearest(1040, targets, 100), 1000);
  assert.equal(nearest(3000, targets, 100), null);
  assert.equal(nearest(-50, targets, 100), 0);
  assert.equal(nearest(5050, targets, 100), 5000);
  assert.equal(nearest(5, new Float64Array(), 100), null);
});

test("without reach nothing clings, and exactly on it still does", () => {
  const targets = Float64Array.from([1000]);
  assert.deepEqual(snapped(1001, targets, 0), { ms: 1001, at: null });
  assert.deepEqual(snapped(1000, targets, 0), { ms: 1000, at: 1000 });
});

test("a span clings by whichever end is nearer", () => {
  const targets = Float64Array.from([1000, 5000]);
  assert.deepEqual(snappedSpan(1080, 3000, targets, 100), { ms: 1000, at: 1000 });
  assert.deepEqual(snappedSpan(1980, 3000, targets, 100), { ms: 2000, at: 5000 });
  assert.deepEqual(snappedSpan(2500, 1000, targets, 100), { ms: 2500, at: null });
});
