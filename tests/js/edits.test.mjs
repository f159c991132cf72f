// Gestures become edits, and edits are tried on screen: node --test tests/js
import assert from "node:assert/strict";
import { test } from "node:test";

import { changes } from "../../nemo_notebook/widgets/js/changes.js";
import {
  applied,
  draggable,
  draggedSpan,
  editOfDrag,
  editOfSplit,
  fallsInto,
  lengthOf,
} from "../../nemo_notebook/widgets/js/edits.js";

const text = (start_ms, duration_ms) => ({
  name: "Tide",
  text: "Tide",
  start_ms,
  duration_ms,
  can: ["time", "text", "delete"],
});
const picture = (start_ms, duration_ms, more = {}) => ({
  name: "sea",
  start_ms,
  duration_ms,
  can: ["hold", "order", "delete"],
  ...more,
});
const tracks = () => [
  { kind: "video", label: "Video", segments: [picture(0, 4000), picture(4000, 4000), picture(8000, 2000)] },
  { kind: "text", label: "Title", segments: [text(1000, 3000)] },
];
const TITLE = { track: 1, index: 0 };

test("a title that is dragged by two seconds is to show two seconds later", () => {
  const span = draggedSpan(tracks()[1].segments[0], "body", 3000, 10_000);
  assert.deepEqual(editOfDrag(tracks(), TITLE, "body", span, 30), {
    ...TITLE,
    what: "time",
    start_ms: 3000,
    end_ms: 6000,
  });
});

test("an edge that is dragged changes one end only", () => {
  const segment = tracks()[1].segments[0];
  assert.deepEqual(draggedSpan(segment, "start", 2000, 10_000), { start_ms: 2000, duration_ms: 2000 });
  assert.deepEqual(draggedSpan(segment, "end", 9000, 10_000), { start_ms: 1000, duration_ms: 8000 });
});

test("nothing can be dragged out of the film or to nothing", () => {
  const segment = tracks()[1].segments[0];
  assert.equal(draggedSpan(segment, "body", -900, 10_000).start_ms, 0);
  assert.equal(draggedSpan(segment, "body", 99_000, 10_000).start_ms, 7000);
  assert.ok(draggedSpan(segment, "start", 99_000, 10_000).duration_ms > 0);
  assert.ok(draggedSpan(segment, "end", 0, 10_000).duration_ms > 0);
});

test("what comes back to where it was is no edit", () => {
  for (const part of ["body", "start", "end"]) {
    assert.equal(editOfDrag(tracks(), TITLE, part, { start_ms: 1000, duration_ms: 3000 }, 30), null);
    assert.equal(
      editOfDrag(tracks(), { track: 0, index: 1 }, part, { start_ms: 4000, duration_ms: 4000 }, 30),
      null,
    );
  }
});

test("a picture that is dragged falls into another place", () => {
  const row = tracks()[0].segments;
  assert.equal(fallsInto(row, 0, 1900), 0);
  assert.equal(fallsInto(row, 0, 2100), 1);
  assert.equal(fallsInto(row, 0, 6000), 2);
  assert.equal(fallsInto(row, 2, 0), 0);
  assert.equal(fallsInto([picture(0, 1000), picture(1000, 9000)], 1, 0), 0); // a long one before a short one
  assert.deepEqual(
    editOfDrag(tracks(), { track: 0, index: 2 }, "body", { start_ms: 0, duration_ms: 2000 }, 30),
    { track: 0, index: 2, what: "order", to: 0 },
  );
});

test("a picture's edge holds it longer, in tenths of a second, and never under half a second", () => {
  const edge = (duration_ms) =>
    editOfDrag(tracks(), { track: 0, index: 0 }, "end", { start_ms: 0, duration_ms }, 30);
  assert.deepEqual(edge(5130), { track: 0, index: 0, what: "hold", duration_ms: 5100 });
  assert.equal(edge(200).duration_ms, 500);
});

test("a clip's left edge shows another beginning of it", () => {
  const rows = [
    {
      kind: "video",
      segments: [picture(0, 6000, { can: ["hold", "trim"], in_ms: 1000, out_ms: 7000, speed: 1 })],
    },
  ];
  assert.deepEqual(
    editOfDrag(rows, { track: 0, index: 0 }, "start", { start_ms: 2000, duration_ms: 4000 }, 30),
    { track: 0, index: 0, what: "trim", in_ms: 3000, out_ms: 7000 },
  );
});

test("only what can be changed can be dragged", () => {
  assert.ok(
    draggable(text(0, 1), "body") && draggable(picture(0, 1), "end") && draggable(picture(0, 1), "body"),
  );
  assert.ok(
    !draggable({ can: ["volume"] }, "body") &&
      !draggable({ can: ["volume"] }, "end") &&
      !draggable({}, "body"),
  );
});

test("edits are tried on a copy, and pictures stay without a gap", () => {
  const before = tracks();
  const frozen = JSON.stringify(before);
  const held = applied(before, { track: 0, index: 0, what: "hold", duration_ms: 1000 });
  assert.deepEqual(
    held[0].segments.map((one) => one.start_ms),
    [0, 1000, 5000],
  );
  const turned = applied(before, { track: 0, index: 2, what: "order", to: 0 });
  assert.deepEqual(
    turned[0].segments.map((one) => [one.start_ms, one.duration_ms]),
    [
      [0, 2000],
      [2000, 4000],
      [6000, 4000],
    ],
  );
  assert.equal(applied(before, { ...TITLE, what: "text", text: "Ebb" })[1].segments[0].name, "Ebb");
  assert.equal(applied(before, { ...TITLE, what: "delete" })[1].segments.length, 0);
  assert.equal(applied(before, { ...TITLE, what: "duplicate" })[1].segments[1].start_ms, 4000);
  assert.equal(applied(before, { ...TITLE, what: "volume", percent: 40 })[1].segments[0].volume, 0.4);
  assert.equal(JSON.stringify(before), frozen);
});

test("an edit of something that is not there changes nothing", () => {
  const before = tracks();
  for (const edit of [
    { track: 7, index: 0, what: "delete" },
    { track: 0, index: 7, what: "delete" },
    { ...TITLE, what: "explode" },
  ]) {
    assert.equal(applied(before, edit), before);
  }
});

test("a film is as long as its pictures", () => {
  assert.equal(lengthOf(tracks(), 99), 10_000);
  assert.equal(lengthOf([{ kind: "text", segments: [text(0, 500)] }], 99), 99);
});

test("an edit is on screen until the kernel has carried it out, or never heard of it", () => {
  const kept = changes();
  kept.add("a", { track: 0, index: 0, what: "hold", duration_ms: 1000 });
  assert.equal(kept.shown(tracks(), 10_000).durationMs, 7000);
  kept.settle([]); // the kernel has not heard of it yet
  assert.equal(kept.count, 1);
  kept.settle([{ key: "a" }]);
  assert.equal(kept.count, 1);
  kept.settle([]); // done
  assert.equal(kept.count, 0);
  assert.equal(kept.shown(tracks(), 10_000).durationMs, 10_000);
  kept.add("b", { ...TITLE, what: "delete" });
  kept.drop("b");
  assert.equal(kept.count, 0);
});

test("a picture is cut in two at the playhead, unless a piece would be too short", () => {
  const at = { track: 0, index: 1 };
  const segment = tracks()[0].segments[1];
  assert.deepEqual(editOfSplit(segment, at, 5500, 30), { ...at, what: "split", at_ms: 1500 });
  for (const ms of [0, 4100, 7900, 9000]) assert.equal(editOfSplit(segment, at, ms, 30), null);
  const [row] = applied(tracks(), { ...at, what: "split", at_ms: 1500 });
  assert.deepEqual(
    row.segments.map((one) => [one.start_ms, one.duration_ms]),
    [
      [0, 4000],
      [4000, 1500],
      [5500, 2500],
      [8000, 2000],
    ],
  );
});

test("a voice moves as a whole and cannot be trimmed", () => {
  const voice = { name: "Hello", start_ms: 300, duration_ms: 2000, can: ["start", "volume"] };
  const rows = [{ kind: "audio", label: "Voice", segments: [voice] }];
  assert.deepEqual(
    ["body", "start", "end"].map((part) => draggable(voice, part)),
    [true, false, false],
  );
  const edit = editOfDrag(rows, { track: 0, index: 0 }, "body", { start_ms: 2530, duration_ms: 2000 }, 30);
  assert.deepEqual(edit, { track: 0, index: 0, what: "start", start_ms: 2530 });
  assert.deepEqual(applied(rows, edit)[0].segments[0], { ...voice, start_ms: 2530 });
  assert.equal(
    editOfDrag(rows, { track: 0, index: 0 }, "body", { start_ms: 300, duration_ms: 2000 }, 30),
    null,
  );
});
