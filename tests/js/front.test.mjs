// Words in two languages, messages, files in pieces, sound, the phone: node --test tests/js
import assert from "node:assert/strict";
import { test } from "node:test";

import { tolerance } from "../../nemo_notebook/widgets/js/compare.js";
import { shortened } from "../../nemo_notebook/widgets/js/elements.js";
import { peaksOf, wavesOf } from "../../nemo_notebook/widgets/js/frames.js";
import { zoneStyle } from "../../nemo_notebook/widgets/js/phone.js";
import { wordsAt } from "../../nemo_notebook/widgets/js/player.js";
import { CHUNK_BYTES, pieces, post, sendFile } from "../../nemo_notebook/widgets/js/posting.js";
import { described } from "../../nemo_notebook/widgets/js/timeline.js";
import { keepUnsent, takeUnsent } from "../../nemo_notebook/widgets/js/unsent.js";
import { KEYS, speaker } from "../../nemo_notebook/widgets/js/words.js";

test("both languages say the same things", () => {
  assert.deepEqual(KEYS.english, KEYS.chinese);
  const [english, chinese] = [speaker("en-GB"), speaker("zh-Hans-CN")];
  for (const key of KEYS.english) {
    assert.notEqual(chinese(key), "", key);
    const blanks = (words) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
    assert.deepEqual(blanks(english(key)), blanks(chinese(key)));
  }
  assert.equal(english("remove", { name: "a.mp4" }), "Remove a.mp4");
  assert.equal(speaker("fr")("play"), "Play");
  assert.equal(chinese("play"), "播放");
});

test("a segment is described with its words, times and volume", () => {
  const say = speaker("en");
  assert.equal(described({ name: "Hi", start_ms: 0, duration_ms: 3000 }, "text", say), "“Hi”, 0:00 to 0:03");
  assert.equal(
    described({ name: "Lo-fi", start_ms: 0, duration_ms: 3000, volume: 0.35 }, "audio", say),
    "Lo-fi, 0:00 to 0:03, 35%",
  );
  assert.equal(described({ name: "", start_ms: 0, duration_ms: 1 }, "type 9", say), "untitled, 0:00 to 0:00");
});

test("a long or odd name is cut between signs, on one line", () => {
  assert.equal(shortened("a\n b\t c"), "a b c");
  assert.equal(shortened("🎬".repeat(500), 10), `${"🎬".repeat(9)}…`);
  assert.equal(shortened(null), "");
  assert.ok(shortened("x".repeat(10_000)).length <= 120);
});

test("a file is cut into pieces without a gap", () => {
  assert.deepEqual(pieces(10, 4), [
    [0, 4],
    [4, 8],
    [8, 10],
  ]);
  assert.deepEqual(pieces(0, 4), [[0, 0]]);
  assert.equal(pieces(30_000_000).length, Math.ceil(30_000_000 / CHUNK_BYTES));
});

function wire(answer) {
  const sent = [];
  const timers = [];
  const heard = { silent: 0, heard: 0 };
  const sender = post(
    {
      send: (content, _, buffers) => {
        sent.push([content, buffers]);
        answer?.(content);
      },
    },
    {
      silent: () => {
        heard.silent += 1;
      },
      heard: () => {
        heard.heard += 1;
      },
      later: (act) => timers.push(act),
      never: (number) => {
        timers[number - 1] = () => {};
      },
    },
  );
  return { sender, sent, timers, heard };
}

test("a kernel that does not answer is noticed, and so is one that does again", () => {
  const { sender, timers, heard, sent } = wire();
  sender.send({ kind: "undo" });
  timers[0]();
  assert.equal(heard.silent, 1);
  sender.got({ id: sent[0][0].id });
  assert.equal(heard.heard, 1);
  sender.got({ id: 999 });
  assert.equal(heard.heard, 1);
});

test("a comm that is closed counts as silence", () => {
  const { sender, heard } = wire(() => {
    throw new Error("closed");
  });
  sender.send({ kind: "undo" });
  assert.equal(heard.silent, 1);
});

test("a file is sent piece by piece, each when the one before has arrived", async () => {
  let open = 0;
  const told = [];
  const kit = wire((content) => {
    assert.equal((open += 1), 1);
    setImmediate(() => {
      open -= 1;
      kit.sender.got({ id: content.id, refused: "" });
    });
  });
  const file = new File([new Uint8Array(CHUNK_BYTES * 2 + 5)], "clip.mp4");
  assert.equal(await sendFile(kit.sender, file, "k", (share) => told.push(share)), "");
  assert.deepEqual(
    kit.sent.map(([content]) => [content.at, content.last]),
    [
      [0, false],
      [CHUNK_BYTES, false],
      [2 * CHUNK_BYTES, true],
    ],
  );
  assert.deepEqual(
    kit.sent.map(([, [bytes]]) => bytes.byteLength),
    [CHUNK_BYTES, CHUNK_BYTES, 5],
  );
  assert.equal(told.at(-1), 1);
});

test("a file that is refused is not sent on", async () => {
  const kit = wire((content) =>
    setImmediate(() => kit.sender.got({ id: content.id, refused: "Too large." })),
  );
  assert.equal(
    await sendFile(kit.sender, new File([new Uint8Array(CHUNK_BYTES * 3)], "a"), "k", () => {}),
    "Too large.",
  );
  assert.equal(kit.sent.length, 1);
});

test("peaks follow the sound", () => {
  const samples = Float32Array.from({ length: 8000 }, (_, i) => (i < 4000 ? 0.1 : -0.5));
  const { values, rate } = peaksOf(samples, 8000, 10);
  assert.equal(rate, 10);
  assert.deepEqual(
    [...values].map((one) => Math.round(one * 10) / 10),
    [0.2, 0.2, 0.2, 0.2, 0.2, 1, 1, 1, 1, 1],
  );
  assert.deepEqual([...peaksOf(new Float32Array(100), 100, 2).values], [0, 0]);
});

test("the words of a moment are those of the texts that show then", () => {
  const tracks = [
    {
      kind: "text",
      segments: [
        { name: "Tide", start_ms: 0, duration_ms: 1000 },
        { name: "Ebb", start_ms: 1000, duration_ms: 1000 },
      ],
    },
    { kind: "audio", segments: [{ name: "Lo-fi", start_ms: 0, duration_ms: 9000 }] },
    { kind: "text", hidden: true, segments: [{ name: "unseen", start_ms: 0, duration_ms: 9000 }] },
  ];
  assert.equal(wordsAt(tracks, 999), "Tide");
  assert.equal(wordsAt(tracks, 1000), "Ebb");
  assert.equal(wordsAt(tracks, 5000), "");
});

test("a zone lies where the platform has it", () => {
  assert.deepEqual(zoneStyle({ left: 0.87, top: 0.44, right: 1, bottom: 0.82 }), {
    left: "87%",
    top: "44%",
    width: "13%",
    height: "38%",
  });
});

test("two players in step are a frame apart at most while they stand", () => {
  assert.ok(tolerance(30, false) < 1 / 30 && tolerance(30, true) > tolerance(30, false));
});

test("while a silent kernel is worth waiting for, it is asked after again", () => {
  const timers = [];
  const patient = { silent: () => timers.length < 3, heard() {}, later: (act) => timers.push(act), never() {} };
  post({ send() {} }, patient).send({ kind: "ask" });
  for (const act of timers) act();
  assert.equal(timers.length, 3);
});

test("words that no kernel has heard are there once, for a panel of the same kernel", () => {
  keepUnsent("k1", "a city at night");
  keepUnsent("k1", "  ");
  assert.equal(takeUnsent("k2"), "");
  assert.equal(takeUnsent("k1"), "a city at night");
  assert.equal(takeUnsent("k1"), "");
});

test("peaks of single tracks are read from bytes in any wrapping", () => {
  const padded = new Uint8Array([9, 0, 51, 255]);
  const waves = wavesOf({ tracks: [2, 0], rate: 25 }, [new DataView(padded.buffer, 1), padded.buffer]);
  const tens = (track) => [...waves.get(track).values].map((one) => Math.round(one * 10));
  assert.deepEqual(tens(2), [0, 2, 10]);
  assert.equal(tens(0).length, 4);
  assert.equal(waves.get(2).rate, 25);
});
