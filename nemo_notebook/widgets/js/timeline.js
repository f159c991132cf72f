// The timeline: rows that scroll and zoom, painted on a canvas; what is selected is a real element for eye and ear.

import { element, shortened } from "./elements.js";
import { INSET_PX, ROW_PX, RULER_PX, box, held, placeOf, rowIndex } from "./layout.js";
import { paint } from "./painting.js";
import { clock, fittingScale, limitedScale, zoomed } from "./time.js";

const TALLEST_PX = 420;
const MOST_ROWS = 300;
const COLORS = [
  "video",
  "audio",
  "text",
  "other",
  "lane",
  "ground",
  "line",
  "quiet",
  "ink",
  "wave",
  "accent",
];

/** Say what a segment is: its name, its times, its volume. */
export function described(segment, kind, say) {
  const name = shortened(segment.name, 200) || say("untitled");
  const shown = kind === "text" ? `“${name}”` : name;
  const words = say("from_to", {
    name: shown,
    from: clock(segment.start_ms),
    to: clock(segment.start_ms + segment.duration_ms),
  });
  return segment.volume == null ? words : `${words}, ${Math.round(segment.volume * 100)}%`;
}

/** Make the timeline. It draws; pointers and keys are joined to it elsewhere. */
export function timeline({ say, frames }) {
  const names = element("div", "nemo-names");
  const canvas = element("canvas", "nemo-canvas");
  canvas.setAttribute("aria-hidden", "true");
  const head = element("div", "nemo-playhead");
  const options = element("div", "nemo-options");
  for (const one of [head, options]) one.setAttribute("role", "presentation");
  const sizer = element("div", "nemo-sizer", {}, canvas, options, head);
  sizer.setAttribute("role", "presentation");
  const scroller = element("div", "nemo-scroller", { tabIndex: 0 }, sizer);
  scroller.setAttribute("role", "listbox");
  scroller.setAttribute("aria-multiselectable", "true");
  scroller.setAttribute("aria-label", say("timeline"));
  const overlay = element("div", "nemo-overlay");
  const more = element("p", "nemo-quiet");
  const lanes = element("div", "nemo-lanes", {}, names, scroller, overlay);
  const node = element("div", "nemo-timeline", {}, lanes, more);

  const view = { scale: 0, scroll: 0, scrollTop: 0, width: 0 };
  const scene = {
    tracks: [],
    rows: [],
    view,
    size: { width: 0, height: 0, ratio: 1 },
    colors: {},
    drag: null,
    snapAt: null,
    frames,
    peaks: null,
    waves: new Map(),
  };
  let durationMs = 0;
  let playheadMs = 0;
  let selected = [];
  let fitted = true;
  let queued = 0;
  const identity = `nemo-${Math.random().toString(36).slice(2, 9)}`;

  const width = () => Math.max(view.width, Math.ceil(durationMs * view.scale));
  function redraw() {
    if (!queued)
      queued = requestAnimationFrame(() => {
        queued = 0;
        place();
        paint(canvas.getContext("2d"), scene);
      });
  }
  function place() {
    Object.assign(view, { scroll: scroller.scrollLeft, scrollTop: scroller.scrollTop });
    names.scrollTop = scroller.scrollTop;
    head.style.transform = `translateX(${playheadMs * view.scale}px)`;
    drawSelected();
  }
  function measure() {
    const wide = scroller.clientWidth;
    if (!wide) return;
    if (!scene.colors.font) readColors(); // outside of the page there are none to be read
    const scale =
      view.width && !fitted ? limitedScale(view.scale, durationMs, wide) : fittingScale(durationMs, wide);
    Object.assign(view, { width: wide, scale });
    const tall = RULER_PX + scene.tracks.length * ROW_PX;
    sizer.style.width = `${width()}px`;
    sizer.style.height = `${tall}px`;
    scroller.style.height = `${Math.min(TALLEST_PX, tall) + (scroller.offsetHeight - scroller.clientHeight)}px`;
    head.style.height = `${tall}px`;
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    scene.size = { width: wide, height: Math.min(TALLEST_PX, tall), ratio };
    canvas.style.width = `${wide}px`;
    canvas.style.height = `${scene.size.height}px`;
    const [pixelsWide, pixelsTall] = [Math.round(wide * ratio), Math.round(scene.size.height * ratio)];
    if (canvas.width !== pixelsWide || canvas.height !== pixelsTall)
      Object.assign(canvas, { width: pixelsWide, height: pixelsTall });
    redraw();
  }
  function readColors() {
    const probe = element("span"); // a canvas knows no variables: an element works them out
    node.append(probe);
    for (const name of COLORS) {
      probe.style.color = `var(--nemo-paint-${name})`;
      scene.colors[name] = getComputedStyle(probe).color;
    }
    scene.colors.font = getComputedStyle(probe).fontFamily;
    probe.remove();
    redraw();
  }
  function drawSelected() {
    options.replaceChildren(
      ...selected.map((at, order) => {
        const track = scene.tracks[at.track];
        const segment =
          scene.drag && scene.drag.track === at.track && scene.drag.index === at.index
            ? { ...track.segments[at.index], ...scene.drag.span }
            : track.segments[at.index];
        const { left, right } = box(segment, view);
        const one = element("div", "nemo-selected", { id: `${identity}-${order}` });
        one.setAttribute("role", "option");
        one.setAttribute("aria-selected", "true");
        one.setAttribute(
          "aria-label",
          `${shortened(track.label, 60)}: ${described(segment, track.kind, say)}`,
        );
        one.setAttribute("aria-posinset", String(at.index + 1));
        one.setAttribute("aria-setsize", String(track.segments.length));
        Object.assign(one.style, {
          left: `${left + view.scroll}px`,
          width: `${Math.max(4, right - left)}px`,
          top: `${RULER_PX + at.track * ROW_PX + INSET_PX}px`,
          height: `${ROW_PX - 2 * INSET_PX}px`,
        });
        return one;
      }),
    );
    if (selected.length) scroller.setAttribute("aria-activedescendant", `${identity}-0`);
    else scroller.removeAttribute("aria-activedescendant");
  }
  function drawNames() {
    names.replaceChildren(
      element("div", "nemo-corner"),
      ...scene.tracks.map((track) => {
        const name = element(
          "div",
          `nemo-name${track.hidden ? " nemo-hidden" : ""}`,
          { title: shortened(track.label, 300) },
          element("span", "", { textContent: shortened(track.label, 60) }),
        );
        name.dir = "auto";
        return name;
      }),
    );
  }
  function bringIntoView(at) {
    const segment = scene.tracks[at.track]?.segments[at.index];
    if (!segment) return;
    const [left, right] = [
      segment.start_ms * view.scale,
      (segment.start_ms + segment.duration_ms) * view.scale,
    ];
    if (right < scroller.scrollLeft || left > scroller.scrollLeft + view.width)
      scroller.scrollLeft = left - view.width / 3;
    const top = at.track * ROW_PX;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + ROW_PX + RULER_PX > scroller.scrollTop + scene.size.height)
      scroller.scrollTop = top + ROW_PX + RULER_PX - scene.size.height;
  }
  scroller.addEventListener("scroll", redraw, { passive: true });
  const watch = new ResizeObserver(measure);
  watch.observe(scroller);
  const repaint = new MutationObserver(readColors);
  repaint.observe(document.body, {
    attributes: true,
    attributeFilter: [
      "class",
      "style",
      "data-jp-theme-light",
      "data-jp-theme-name",
      "data-vscode-theme-kind",
    ],
  });
  const modes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((one) =>
    window.matchMedia(one),
  );
  for (const mode of modes) mode.addEventListener("change", readColors);

  return {
    node,
    scroller,
    overlay,
    scene,
    view,
    get durationMs() {
      return durationMs;
    },
    get selected() {
      return selected;
    },
    get playheadMs() {
      return playheadMs;
    },
    redraw,
    readColors,
    /** Show tracks; what is selected is found again in them, or stays in its place where they are a change `tried` here. */
    show(tracks, lengthMs, { tried = false } = {}) {
      const before = tried ? [] : selected.map((at) => held(scene.tracks, at));
      if (tracks.length !== scene.tracks.length) scene.waves = new Map(); // they were heard of other tracks
      scene.tracks = tracks.slice(0, MOST_ROWS);
      scene.rows = scene.tracks.map((track) => rowIndex(track.segments));
      durationMs = lengthMs;
      more.textContent =
        tracks.length > MOST_ROWS ? say("more_tracks", { count: tracks.length - MOST_ROWS }) : "";
      node.hidden = !tracks.length || !(lengthMs > 0);
      selected = tried
        ? selected.filter((at) => scene.tracks[at.track]?.segments[at.index])
        : before.map((one) => placeOf(scene.tracks, one)).filter(Boolean);
      scene.drag = null; // the next move of the hand says where it is now
      drawNames();
      readColors();
      measure();
    },
    select(next, { view: bring = true } = {}) {
      selected = next.filter((at) => scene.tracks[at.track]?.segments[at.index]);
      if (bring && selected.length) bringIntoView(selected[0]);
      redraw();
    },
    setPlayhead(ms, following) {
      playheadMs = Math.min(durationMs, Math.max(0, ms));
      const x = playheadMs * view.scale;
      if (following && (x < scroller.scrollLeft || x > scroller.scrollLeft + view.width))
        scroller.scrollLeft = x - view.width * 0.1;
      head.style.transform = `translateX(${x}px)`;
    },
    setWaves(waves) {
      scene.waves = waves;
      redraw();
    },
    setPeaks(peaks) {
      scene.peaks = peaks;
      redraw();
    },
    setDrag(drag, snapAt = null) {
      Object.assign(scene, { drag, snapAt });
      redraw();
    },
    zoom(factor, anchorPx = null) {
      const anchor =
        anchorPx ?? Math.min(view.width, Math.max(0, playheadMs * view.scale - scroller.scrollLeft));
      const next = zoomed({ ...view, scroll: scroller.scrollLeft }, factor, anchor, durationMs);
      fitted = next.scale <= fittingScale(durationMs, view.width) * 1.0001;
      view.scale = next.scale;
      sizer.style.width = `${width()}px`;
      scroller.scrollLeft = next.scroll;
      redraw();
    },
    fit() {
      fitted = true;
      measure();
    },
    stop() {
      watch.disconnect();
      repaint.disconnect();
      for (const mode of modes) mode.removeEventListener("change", readColors);
      cancelAnimationFrame(queued);
    },
  };
}
