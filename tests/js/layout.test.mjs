// Where things lie on the timeline: node --test tests/js
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  box,
  held,
  inView,
  neighbour,
  placeOf,
  rowAt,
  rowIndex,
  ROW_PX,
  RULER_PX,
  under,
} from "../../nemo_notebook/widgets/js/layout.js";

const at = (start_ms, duration_ms) => ({ start_ms, duration_ms });
const view = { scale: 0.1, scroll: 0, width: 1000 };

test("what is in view is found as by looking at each, overlaps and long ones included", () => {
  let seed = 7;
  const chance = (most) => (seed = (seed * 48271) % 2147483647) % most;
  for (let round = 0; round < 200; round += 1) {
    const segments = Array.from({ length: chance(60) }, () =>
      at(chance(20_000), chance(round % 3 ? 900 : 15_000)),
    );
    const row = rowIndex(segments);
    const from = chance(20_000);
    const to = from + chance(5000);
    const slow = segments
      .map((_, i) => i)
      .filter((i) => segments[i].start_ms <= to && segments[i].start_ms + segments[i].duration_ms >= from);
    assert.deepEqual(
      [...inView(row, segments, from, to)].sort((a, b) => a - b),
      slow,
    );
  }
});

test("a segment never vanishes and never grows beyond the canvas", () => {
  assert.equal(box(at(1000, 0), view).width, 2);
  const huge = box(at(0, 1e9), { scale: 0.4, scroll: 5e6, width: 800 });
  assert.ok(huge.x >= -64 && huge.x + huge.width <= 864);
});

test("the row under a pointer", () => {
  assert.equal(rowAt(RULER_PX - 1, 3), -1);
  assert.equal(rowAt(RULER_PX, 3), 0);
  assert.equal(rowAt(RULER_PX + 2 * ROW_PX + 1, 3), 2);
  assert.equal(rowAt(RULER_PX + 3 * ROW_PX, 3), -1);
});

test("a pointer finds body, start and end; a short segment has only a body", () => {
  const segments = [at(1000, 2000), at(5000, 50)];
  const row = rowIndex(segments);
  assert.deepEqual(under(200, row, segments, view), { index: 0, part: "body" });
  assert.deepEqual(under(103, row, segments, view), { index: 0, part: "start" });
  assert.deepEqual(under(297, row, segments, view), { index: 0, part: "end" });
  assert.deepEqual(under(502, row, segments, view), { index: 1, part: "body" });
  assert.equal(under(420, row, segments, view), null);
});

test("of two that overlap the later one is under the pointer, as it is drawn above", () => {
  const segments = [at(0, 5000), at(2000, 1000)];
  assert.equal(under(250, rowIndex(segments), segments, view).index, 1);
  assert.equal(under(450, rowIndex(segments), segments, view).index, 0);
});

test("arrows walk along a row in time and to the nearest segment of the next row that has any", () => {
  const tracks = [
    { segments: [at(5000, 1000), at(0, 1000)] },
    { segments: [] },
    { segments: [at(0, 100), at(4000, 100)] },
  ];
  assert.deepEqual(neighbour(tracks, null, "ArrowRight"), { track: 0, index: 1 });
  assert.deepEqual(neighbour(tracks, { track: 0, index: 1 }, "ArrowRight"), { track: 0, index: 0 });
  assert.deepEqual(neighbour(tracks, { track: 0, index: 0 }, "ArrowRight"), { track: 0, index: 0 });
  assert.deepEqual(neighbour(tracks, { track: 0, index: 0 }, "ArrowDown"), { track: 2, index: 1 });
  assert.deepEqual(neighbour(tracks, { track: 2, index: 0 }, "ArrowUp"), { track: 0, index: 1 });
  assert.equal(neighbour([{ segments: [] }], null, "ArrowDown"), null);
  assert.deepEqual(neighbour(tracks, { track: 9, index: 9 }, "ArrowDown"), { track: 0, index: 1 });
});

const row = (label, ...segments) => ({ label, segments });
const named = (name, start_ms, duration_ms = 5000) => ({ name, start_ms, duration_ms });

test("a segment is found again by its name when others have gone, come or changed places", () => {
  const before = [row("Video", named("café", 0), named("market", 5000), named("sea", 10_000)), row("Title")];
  const market = held(before, { track: 0, index: 1 });
  const found = (...tracks) => placeOf(tracks, market);
  assert.deepEqual(found(...before), { track: 0, index: 1 });
  assert.deepEqual(found(row("Video", named("market", 0), named("sea", 5000))), { track: 0, index: 0 });
  assert.deepEqual(found(row("Logo"), row("Video", named("sea", 0), named("café", 5000), named("market", 9000))), {
    track: 1,
    index: 2,
  });
  assert.equal(found(row("Video", named("café", 0), named("sea", 5000, 9000))), null);
  assert.equal(found(row("Video")), null);
  assert.equal(found(row("Title", named("market", 5000))), null);
  assert.equal(found(), null);
});

test("a segment whose words are new is found where it was, of two with one name the nearer", () => {
  const title = held([row("Title", named("Tide", 0, 3000))], { track: 0, index: 0 });
  assert.deepEqual(placeOf([row("Title", named("Low Tide", 0, 3000))], title), { track: 0, index: 0 });
  const second = held([row("Video", named("sea", 0), named("dune", 5000), named("sea", 10_000))], {
    track: 0,
    index: 2,
  });
  const left = [row("Video", named("sea", 0), named("sea", 5000))];
  assert.deepEqual(placeOf(left, second), { track: 0, index: 1 });
});
