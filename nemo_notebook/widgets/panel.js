// The panel's front-end: prompt, timeline and player. The pure functions at the top are tested with node.

/** Write milliseconds as 0:07.5 (minutes, seconds, tenths where there are any). */
export function clock(ms) {
  const tenths = Math.max(0, Math.round(ms / 100));
  const seconds = Math.floor(tenths / 10);
  const rest = tenths % 10 ? `.${tenths % 10}` : "";
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}${rest}`;
}

/** Place a segment on a lane: left and width in percent, inside 0..100, wide enough to be seen. */
export function place(segment, durationMs) {
  if (!(durationMs > 0)) return { left: 0, width: 0 };
  const left = Math.min(100, Math.max(0, (100 * segment.start_ms) / durationMs));
  const width = Math.min(100 - left, Math.max(0.4, (100 * segment.duration_ms) / durationMs));
  return { left, width };
}

/** Return the moment of a click, in ms: x in px from the lane's left edge, of `width` px. */
export function momentAt(x, width, durationMs) {
  if (!(width > 0)) return 0;
  return Math.round(Math.min(1, Math.max(0, x / width)) * durationMs);
}

/** Choose the distance of ruler marks, in ms, so that at most ten of them fit. */
export function rulerStep(durationMs) {
  const steps = [500, 1000, 2000, 5000, 10000, 15000, 30000, 60000, 120000, 300000, 600000, 1800000, 3600000];
  return steps.find((step) => durationMs / step <= 10) ?? steps[steps.length - 1];
}

/** Describe a segment for the ear and the pointer. */
export function describe(segment, kind) {
  const name = kind === "text" ? `“${segment.name}”` : segment.name || "untitled";
  const loud = kind === "audio" && segment.volume != null ? `, ${Math.round(segment.volume * 100)} %` : "";
  return `${name}, ${clock(segment.start_ms)} to ${clock(segment.start_ms + segment.duration_ms)}${loud}`;
}

function element(tag, className, properties = {}) {
  const node = Object.assign(document.createElement(tag), properties);
  if (className) node.className = className;
  return node;
}

function button(label, action, className = "") {
  const node = element("button", className, { type: "button", textContent: label });
  node.addEventListener("click", action);
  return node;
}

function hideStaticTwin(name) {
  if (name) for (const twin of document.getElementsByClassName(name)) twin.style.display = "none";
}

/** Draw the lanes; `seek` is called with a moment in ms. */
function drawTimeline(box, tracks, durationMs, seek) {
  box.replaceChildren();
  if (!tracks.length || !(durationMs > 0)) {
    box.append(element("p", "nemo-quiet", { textContent: "The timeline is empty. Describe a film above." }));
    return;
  }
  const ruler = element("div", "nemo-ruler");
  for (let ms = 0; ms < durationMs; ms += rulerStep(durationMs)) {
    const mark = element("span", "", { textContent: clock(ms) });
    mark.style.left = `${(100 * ms) / durationMs}%`;
    ruler.append(mark);
  }
  box.append(ruler);
  for (const track of tracks) {
    const row = element("div", "nemo-row");
    const lane = element("div", "nemo-lane");
    for (const segment of track.segments) {
      const { left, width } = place(segment, durationMs);
      const block = button(segment.name || track.label, (event) => {
        event.stopPropagation();
        seek(segment.start_ms);
      }, `nemo-segment nemo-${track.kind.replace(/\W+/g, "-")}`);
      block.style.left = `${left}%`;
      block.style.width = `${width}%`;
      block.title = describe(segment, track.kind);
      block.setAttribute("aria-label", `${track.label}: ${block.title}`);
      lane.append(block);
    }
    lane.addEventListener("click", (event) => {
      const edge = lane.getBoundingClientRect();
      seek(momentAt(event.clientX - edge.left, edge.width, durationMs));
    });
    row.append(element("span", "nemo-label", { textContent: track.label }), lane);
    box.append(row);
  }
  box.append(element("div", "nemo-playhead"));
}

function render({ model, el }) {
  hideStaticTwin(model.get("static_class"));
  const root = element("section", "nemo-panel");
  root.setAttribute("aria-label", "nemo: make and edit a film");

  const prompt = element("textarea", "", { rows: 3, placeholder: model.get("examples")[0] ?? "" });
  prompt.setAttribute("aria-label", "What to make, or what to change");
  const send = () => {
    if (model.get("busy") || !prompt.value.trim()) return;
    model.send({ kind: "ask", prompt: prompt.value });
    prompt.value = "";
  };
  prompt.addEventListener("keydown", (event) => {
    event.stopPropagation(); // the notebook's shortcuts stay out of the box
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
  });
  const make = button("Make", send, "nemo-primary");
  const stop = button("Stop", () => model.send({ kind: "stop" }));
  const save = button("Export", () => model.send({ kind: "export" }));
  const hint = element("span", "nemo-quiet", { textContent: "Ctrl + Enter" });
  const bar = element("div", "nemo-bar");
  bar.append(make, stop, save, hint);

  const status = element("p", "nemo-status");
  status.setAttribute("role", "status");
  const progress = element("progress", "", { max: 1 });
  progress.setAttribute("aria-label", "Progress");
  const error = element("p", "nemo-error");
  error.setAttribute("role", "alert");
  const words = element("p", "nemo-words");
  const timeline = element("div", "nemo-timeline");
  const film = element("video", "", { controls: true, playsInline: true, hidden: true });
  const caption = element("p", "nemo-quiet");

  let address = null;
  const seek = (ms) => {
    if (!film.hidden) film.currentTime = ms / 1000;
    moveHead(ms);
  };
  const moveHead = (ms) => {
    const head = timeline.querySelector(".nemo-playhead");
    const share = model.get("duration_ms") > 0 ? Math.min(1, ms / model.get("duration_ms")) : 0;
    if (head) head.style.setProperty("--share", share);
  };
  // While it plays, the head follows every painted frame; nothing of that reaches the kernel.
  const follow = () => {
    moveHead(film.currentTime * 1000);
    if (!film.paused && !film.ended) requestAnimationFrame(follow);
  };
  film.addEventListener("play", follow);
  film.addEventListener("seeked", follow);

  const drawState = () => {
    const busy = model.get("busy");
    make.disabled = save.disabled = busy;
    stop.disabled = !busy;
    status.textContent = model.get("status");
    progress.hidden = !busy;
    if (model.get("progress") >= 0) progress.value = model.get("progress");
    else progress.removeAttribute("value");
    error.textContent = model.get("error");
    words.textContent = model.get("words");
  };
  const drawTracks = () => drawTimeline(timeline, model.get("tracks"), model.get("duration_ms"), seek);
  const receive = (message, buffers) => {
    if (message.kind !== "film" || !buffers.length) return;
    if (address) URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([buffers[0]], { type: "video/mp4" }));
    film.src = address;
    film.hidden = false;
    caption.textContent = message.caption;
  };

  const listeners = [
    ...["busy", "status", "progress", "error", "words"].map((name) => [`change:${name}`, drawState]),
    ...["tracks", "duration_ms"].map((name) => [`change:${name}`, drawTracks]),
    ["msg:custom", receive],
  ];
  for (const [name, listener] of listeners) model.on(name, listener);
  root.append(prompt, bar, status, progress, error, words, timeline, film, caption);
  el.append(root);
  drawState();
  drawTracks();
  model.send({ kind: "hello" });

  return () => {
    for (const [name, listener] of listeners) model.off(name, listener);
    if (address) URL.revokeObjectURL(address);
  };
}

export default { render };
