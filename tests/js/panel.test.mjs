// The pure functions of the panel, without a browser and without packages: node --test tests/js
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const source = await readFile(new URL("../../nemo_notebook/widgets/panel.js", import.meta.url), "utf8");
// A data URL is always read as a module, whatever package.json says or does not say.
const panel = await import(`data:text/javascript;base64,${Buffer.from(source).toString("base64")}`);

test("a clock shows tenths only where there are any", () => {
  assert.equal(panel.clock(0), "0:00");
  assert.equal(panel.clock(7500), "0:07.5");
  assert.equal(panel.clock(61_000), "1:01");
  assert.equal(panel.clock(59_990), "1:00");
  assert.equal(panel.clock(-5), "0:00");
});

test("a segment lies to scale", () => {
  assert.deepEqual(panel.place({ start_ms: 2500, duration_ms: 5000 }, 10_000), { left: 25, width: 50 });
});

test("a segment never leaves its lane and never vanishes", () => {
  const late = panel.place({ start_ms: 9000, duration_ms: 99_000 }, 10_000);
  assert.deepEqual(late, { left: 90, width: 10 });
  assert.ok(panel.place({ start_ms: 0, duration_ms: 0 }, 10_000).width > 0);
  assert.deepEqual(panel.place({ start_ms: 0, duration_ms: 5 }, 0), { left: 0, width: 0 });
});

test("a click is a moment of the film", () => {
  assert.equal(panel.momentAt(50, 200, 10_000), 2500);
  assert.equal(panel.momentAt(-4, 200, 10_000), 0);
  assert.equal(panel.momentAt(400, 200, 10_000), 10_000);
  assert.equal(panel.momentAt(10, 0, 10_000), 0);
});

test("the ruler has at most ten steps, for every length", () => {
  for (const ms of [500, 6000, 15_000, 61_000, 600_000, 36_000_000]) {
    assert.ok(ms / panel.rulerStep(ms) <= 10, String(ms));
  }
});

test("a segment is described with its words, times and volume", () => {
  assert.equal(panel.describe({ name: "Hi", start_ms: 0, duration_ms: 3000 }, "text"), "“Hi”, 0:00 to 0:03");
  assert.equal(
    panel.describe({ name: "Lo-fi", start_ms: 0, duration_ms: 3000, volume: 0.35 }, "audio"),
    "Lo-fi, 0:00 to 0:03, 35 %",
  );
});
