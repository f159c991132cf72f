// Clocks, ruler, zoom and frames, without a browser and without packages: node --test tests/js
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  clock,
  fittingScale,
  inSeconds,
  limitedScale,
  rulerMarks,
  sayable,
  steadyClock,
  stepped,
  WIDEST_PX,
  zoomed,
} from "../../nemo_notebook/widgets/js/time.js";

const HOUR_MS = 3_600_000;

test("a clock shows tenths only where there are any, and hours only where there are any", () => {
  assert.equal(clock(0), "0:00");
  assert.equal(clock(7500), "0:07.5");
  assert.equal(clock(61_000), "1:01");
  assert.equal(clock(59_990), "1:00");
  assert.equal(clock(10 * HOUR_MS + 61_000), "10:01:01");
  for (const odd of [-5, NaN, undefined]) assert.equal(clock(odd), "0:00");
});

test("the running clock never changes its width", () => {
  assert.equal(steadyClock(1530), "0:01.53");
  assert.equal(steadyClock(1999.9), "0:01.99");
  assert.equal(steadyClock(59_999), "0:59.99");
  assert.equal(steadyClock(60_000), "1:00.00");
});

test("seconds are written as they are typed", () => {
  assert.equal(inSeconds(2500), "2.5");
  assert.equal(inSeconds(1234), "1.23");
});

test("a whole film fits", () => {
  assert.equal(fittingScale(10_000, 500), 0.05);
  assert.equal(fittingScale(0, 500), 0);
  assert.equal(limitedScale(0.0001, 10_000, 500), 0.05);
});

test("zooming in ends at 400 px a second, and before a page grows too wide for a browser", () => {
  assert.equal(limitedScale(99, 10_000, 500), 0.4);
  const long = limitedScale(99, 1000 * HOUR_MS, 500);
  assert.ok(long * 1000 * HOUR_MS <= WIDEST_PX * 1.0001);
});

test("zooming keeps the moment under the pointer where it is", () => {
  for (const [scale, scroll, anchor] of [
    [0.05, 0, 250],
    [0.1, 300, 40],
    [0.2, 1500, 499],
  ]) {
    const view = { scale, scroll, width: 500 };
    const next = zoomed(view, 1.5, anchor, 20_000);
    const before = (scroll + anchor) / scale;
    assert.ok(Math.abs((next.scroll + anchor) / next.scale - before) < 1e-6, String(scale));
  }
});

test("ruler marks are round, inside and far enough apart, for every length and zoom", () => {
  for (const ms of [300, 6000, 61_000, 600_000, 10 * HOUR_MS, 5000 * HOUR_MS]) {
    for (const width of [200, 900, 3000]) {
      const scale = fittingScale(ms, width);
      const marks = rulerMarks(0, ms, scale);
      assert.ok(marks.length >= 1 && marks.length <= width / 72 + 1, `${ms} ${width} ${marks.length}`);
      for (const at of marks) assert.ok(at >= 0 && at <= ms && at % 100 === 0);
    }
  }
  assert.deepEqual(rulerMarks(0, 1000, 0), []);
  assert.deepEqual(rulerMarks(5, 5, 1), []);
});

test("frames are stepped one by one, forwards and back, and end with the film", () => {
  for (const fps of [24, 25, 30, 60, 29.97]) {
    let ms = 0;
    for (let frame = 1; frame <= 40; frame += 1) {
      ms = stepped(ms, 1, fps, 10_000);
      assert.equal(Math.floor((ms * fps) / 1000), frame, `${fps} ${frame}`);
    }
    for (let frame = 39; frame >= 0; frame -= 1) ms = stepped(ms, -1, fps, 10_000);
    assert.equal(Math.floor((ms * fps) / 1000), 0);
    assert.ok(stepped(9999, 5, fps, 10_000) < 10_000);
    assert.ok(stepped(0, -5, fps, 10_000) >= 0);
  }
});

test("what is said in hundredths of a second still begins with the same frame", () => {
  for (const fps of [24, 25, 30, 60]) {
    for (let frame = 0; frame < 200; frame += 1) {
      const said = sayable((frame * 1000) / fps, fps);
      assert.equal(said % 10, 0);
      assert.ok(Math.ceil((said * fps) / 1000 - 1e-6) === frame, `${fps} ${frame} ${said}`);
    }
  }
});
