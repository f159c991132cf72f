// The panel: composer, player, timeline and what surrounds them, joined to the kernel's model.

import { changes } from "./changes.js";
import { composer } from "./composer.js";
import { editOfSplit } from "./edits.js";
import { element, shortened } from "./elements.js";
import { exporting, history, waitingList } from "./extras.js";
import { frameReader, hear, wavesOf } from "./frames.js";
import { inspector } from "./inspector.js";
import { player } from "./player.js";
import { pointing } from "./pointing.js";
import { post } from "./posting.js";
import { telling } from "./telling.js";
import { timeline } from "./timeline.js";
import { keepUnsent, takeUnsent } from "./unsent.js";

const VERSIONS = 3;
const STOP_PATIENCE_MS = 900;

/** Hide the static twin for as long as the panel lives, however often it is replaced; its class is made of word signs. */
function hiding(name) {
  return element("style", "", { textContent: /^[\w-]+$/.test(name) ? `.${name} { display: none; }` : "" });
}

/** Draw the panel; `say` speaks the language of the person, `get` reads what the kernel has told. Returns what ends it. */
export function panel({ model, el, say, get }) {
  const fps = () => get("fps");
  const tried = changes();
  const told = telling(say);
  let silence = "";
  let met = false;
  let edits = 0;
  let refusedStop = false;
  let shownFilm = null;
  const addresses = [];
  const own = Math.random().toString(36).slice(2, 8);

  const kernel = () => model.widget_manager?.kernel ?? model.widget_manager?._kernel;
  const kernelId = () => kernel()?.id ?? "";
  const sender = post(model, {
    silent(content) {
      const busy = kernel()?.status === "busy"; // it will hear us when its cell is done
      silence = busy ? say("heard_later") : unheard(content);
      if (!busy) {
        if (!met) show(false); // drawn from a saved state, with no kernel behind it
        compose.release();
        keepUnsent(kernelId(), compose.words);
        tried.drop();
        drawTracks();
      }
      drawState();
      return busy;
    },
    heard() {
      if (!met) show(true);
      met = true;
      if (!silence) return;
      silence = "";
      drawState();
    },
  });
  const send = (content, buffers) => sender.send(content, buffers);
  const unheard = ({ kind, edit }) => {
    if (kind === "ask") return say("unsent");
    return edit?.text ? say("unset", { text: shortened(edit.text, 60) }) : say("no_answer");
  };
  async function ask(prompt) {
    told.free();
    const reply = await send({ kind: "ask", prompt });
    takeUnsent(kernelId());
    told.problem.textContent = reply.refused;
    return reply;
  }
  const stop = () => {
    if (refusedStop) {
      kernel()?.interrupt?.();
      refusedStop = false;
      return;
    }
    const patience = setTimeout(() => {
      refusedStop = Boolean(kernel()?.interrupt);
      if (refusedStop) told.words.textContent = say("busy_kernel");
    }, STOP_PATIENCE_MS);
    send({ kind: "stop" }).then(() => {
      clearTimeout(patience);
      refusedStop = false;
    });
  };

  const frames = frameReader(() => line.redraw());
  const line = timeline({ say, frames });
  const film = player({
    say,
    frames,
    platforms: get("platforms"),
    moved: (ms, playing) => line.setPlayhead(ms, playing),
    refresh: () => send({ kind: "update" }),
  });
  const compose = composer({
    say,
    sender,
    stop,
    examples: get("examples"),
    words: takeUnsent(kernelId()),
    ask,
  });
  const tracksNow = () => line.scene.tracks;

  function edit(change) {
    const key = `${own}-${(edits += 1)}`;
    const { name } = tracksNow()[change.track].segments[change.index];
    const sent = tried.count ? change : { ...change, name }; // the draft does not hold what is tried
    tried.add(key, change);
    told.keep();
    if (change.what === "order") line.select([{ track: change.track, index: change.to }]);
    send({ kind: "edit", key, edit: sent }).then((reply) => {
      if (!reply.refused) return;
      tried.drop(key);
      told.problem.textContent = reply.refused;
      drawTracks();
    });
    drawTracks({ tried: true });
  }
  function step(kind) {
    told.keep();
    send({ kind });
  }
  function selected() {
    const [at] = line.selected;
    const segment = at && tracksNow()[at.track].segments[at.index];
    film.setRange(
      segment ? { start_ms: segment.start_ms, end_ms: segment.start_ms + segment.duration_ms } : null,
    );
    look.show(line.selected, tracksNow());
  }
  const each = (able, change) => {
    const meant = line.selected.filter((at) => tracksNow()[at.track].segments[at.index].can?.includes(able));
    for (const at of [...meant].sort((a, b) => b.track - a.track || b.index - a.index))
      edit(change(at, tracksNow()[at.track].segments[at.index]));
  };
  const loudness = new Map();
  const acts = {
    say,
    fps,
    edit,
    lost: (text) => {
      told.problem.textContent = say("gone", { text: shortened(text, 60) });
    },
    selected,
    seek: (ms) => {
      film.seek(ms);
      line.setPlayhead(ms);
    },
    toggle: film.toggle,
    step: film.step,
    undo: () => step("undo"),
    redo: () => step("redo"),
    remove: () => each("delete", (at) => ({ ...at, what: "delete" })),
    split: () => {
      const at = line.selected.find((one) => tracksNow()[one.track].segments[one.index].can?.includes("split"));
      const change =
        at && editOfSplit(tracksNow()[at.track].segments[at.index], at, line.playheadMs, fps());
      if (change) edit(change);
    },
    duplicate: () => each("duplicate", (at) => ({ ...at, what: "duplicate" })),
    mute: () =>
      each("volume", (at, one) => {
        const key = `${at.track}:${at.index}`;
        if (one.volume > 0) loudness.set(key, one.volume);
        return {
          ...at,
          what: "volume",
          percent: one.volume > 0 ? 0 : Math.round((loudness.get(key) ?? 0.35) * 100),
        };
      }),
    zoom: line.zoom,
    fit: line.fit,
    editText: () => hands.editText(),
  };
  const hands = pointing(line, acts);
  const look = inspector(acts);
  const pending = waitingList(
    say,
    () => send({ kind: "apply" }),
    () => {
      tried.drop();
      send({ kind: "discard" });
      drawTracks();
    },
  );
  const out = exporting(say, send);
  const past = history(say, {
    ask: () => send({ kind: "history" }),
    watch: (turn) => send({ kind: "watch", turn }),
    use: compose.use,
  });
  const credits = element("span", "nemo-quiet nemo-credits");
  const empty = element("p", "nemo-quiet nemo-empty", { textContent: say("empty") });
  const keys = element("p", "nemo-sr", { textContent: say("keys"), id: `nemo-keys-${own}` });
  line.scroller.setAttribute("aria-describedby", keys.id);
  const edited = element("div", "nemo-edited", {}, look.tools, line.node, look.node, keys);

  const twin = hiding(get("static_class"));
  function show(alive) {
    root.hidden = !alive && !get("folded");
    twin.disabled = !alive;
  }
  function drawState() {
    const busy = get("busy");
    compose.set(busy);
    out.set(busy);
    told.words.textContent = get("status");
    const renews = !busy && get("progress") >= 0; // the film of an edit is being made
    told.bar.hidden = !busy && !renews;
    if (get("progress") >= 0) told.bar.value = get("progress");
    else told.bar.removeAttribute("value");
    told.problem.textContent = silence || get("error");
    told.answer.textContent = get("words");
    film.setStale(get("stale") && !busy && !renews);
    credits.textContent = get("credits");
  }
  function drawTracks(how = {}) {
    tried.settle(get("waiting"));
    const { tracks, durationMs } = tried.shown(get("tracks"), get("duration_ms"));
    const any = tracks.length > 0 && durationMs > 0;
    edited.hidden = film.node.hidden = out.node.hidden = !any;
    empty.hidden = any;
    compose.setIdeas(!any);
    line.show(tracks, durationMs, how);
    film.setTracks(tracks, fps());
    pending.show(get("waiting"), get("costs"));
    selected();
  }
  function takeFilm(message, bytes) {
    if (message.film && message.film === shownFilm) film.tell(message.caption); // or another view has asked for it
    if (!bytes || (message.film && message.film === shownFilm)) return;
    shownFilm = message.film;
    const address = URL.createObjectURL(new Blob([bytes], { type: "video/mp4" }));
    addresses.push(address);
    if (addresses.length > VERSIONS) URL.revokeObjectURL(addresses.shift());
    film.show(address, message.caption);
    film.node.hidden = false;
    frames.show(address, get("duration_ms"));
    hear(
      new Uint8Array(bytes.buffer ?? bytes, bytes.byteOffset ?? 0, bytes.byteLength),
      get("duration_ms"),
    ).then(line.setPeaks);
  }
  const receive = (message, buffers) => {
    if (message.kind === "got") sender.got(message);
    else if (message.kind === "film") takeFilm(message, buffers?.[0]);
    else if (message.kind === "waves") line.setWaves(wavesOf(message, buffers ?? []));
    else if (message.kind === "back") compose.giveBack(message.words);
    else if (message.kind === "history") past.show(message.entries, buffers ?? []);
  };

  const listeners = [
    ...["busy", "status", "progress", "error", "words", "stale", "credits"].map((name) => [
      `change:${name}`,
      drawState,
    ]),
    ...["tracks", "duration_ms", "waiting", "costs"].map((name) => [`change:${name}`, () => drawTracks()]),
    ["msg:custom", receive],
  ];
  for (const [name, listener] of listeners) model.on(name, listener);
  const foot = element("div", "nemo-foot", {}, out.node, past.node, credits);
  const root = element(
    "section",
    "nemo-panel",
    {},
    twin,
    compose.node,
    told.node,
    empty,
    film.node,
    pending.node,
    edited,
    foot,
  );
  root.setAttribute("aria-label", say("panel"));
  el.append(root);
  drawState();
  drawTracks();
  send({ kind: "hello" });

  return () => {
    for (const [name, listener] of listeners) model.off(name, listener);
    line.stop();
    hands.stop();
    frames.stop();
    past.stop();
    sender.stop();
    keepUnsent(kernelId(), compose.words);
    for (const address of addresses) URL.revokeObjectURL(address);
  };
}
