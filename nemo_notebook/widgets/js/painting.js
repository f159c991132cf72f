// The timeline as it is painted: only what is in view, from plain data. It reads nothing and changes nothing else.

import { shortened } from "./elements.js";
import { INSET_PX, ROW_PX, RULER_PX, box, inView } from "./layout.js";
import { clock, rulerMarks } from "./time.js";

const RADIUS_PX = 4;
const THUMB_SHARE = 16 / 9;
const KINDS = new Set(["video", "audio", "text"]);

/** Paint everything: rows in view, ruler, what snaps. `scene` holds tracks, rows, view, size, colors, drag, frames, peaks, waves. */
export function paint(context, scene) {
  const { size, view, colors } = scene;
  context.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.textBaseline = "middle";
  const first = Math.max(0, Math.floor(view.scrollTop / ROW_PX));
  const last = Math.min(
    scene.tracks.length - 1,
    Math.floor((view.scrollTop + size.height - RULER_PX) / ROW_PX),
  );
  for (let track = first; track <= last; track += 1) paintRow(context, scene, track);
  if (scene.snapAt !== null)
    paintLine(context, scene.snapAt * view.scale - view.scroll, size.height, colors.accent, [3, 3]);
  paintRuler(context, scene, colors);
}

function paintRow(context, scene, track) {
  const { view, size, colors } = scene;
  const y = RULER_PX + track * ROW_PX - view.scrollTop;
  context.fillStyle = colors.lane;
  context.fillRect(0, y + 1, size.width, ROW_PX - 2);
  const { segments, hidden } = scene.tracks[track];
  const fromMs = view.scroll / view.scale;
  context.globalAlpha = hidden ? 0.4 : 1;
  for (const index of inView(scene.rows[track], segments, fromMs, fromMs + size.width / view.scale)) {
    const dragged = scene.drag && scene.drag.track === track && scene.drag.index === index;
    if (!dragged) paintSegment(context, scene, segments[index], track, y, false);
  }
  if (scene.drag?.track === track)
    paintSegment(context, scene, { ...segments[scene.drag.index], ...scene.drag.span }, track, y, true);
  context.globalAlpha = 1;
}

function paintSegment(context, scene, segment, track, rowY, lifted) {
  const { colors, view } = scene;
  const { kind } = scene.tracks[track];
  const { x, width } = box(segment, view);
  const y = rowY + INSET_PX;
  const height = ROW_PX - 2 * INSET_PX;
  const gap = width > 6 ? 1 : 0;
  context.fillStyle = KINDS.has(kind) ? colors[kind] : colors.other;
  if (width < 8) {
    context.fillRect(x, y, Math.max(1, width - gap), height);
    return;
  }
  context.save();
  if (lifted) Object.assign(context, { shadowColor: "rgba(0,0,0,.4)", shadowBlur: 8, shadowOffsetY: 2 });
  context.beginPath();
  context.roundRect(x, y, width - gap, height, RADIUS_PX);
  context.fill();
  context.shadowColor = "transparent";
  context.clip();
  if (kind === "video") paintFrames(context, scene, segment, x, y, width, height);
  if (kind === "audio") paintWave(context, scene, segment, track, x, y, width, height);
  paintName(context, scene, segment, kind, x, y, width, height);
  context.restore();
}

function paintFrames(context, scene, segment, x, y, width, height) {
  if (!scene.frames || width < 28) return;
  const share = scene.frames.share || THUMB_SHARE;
  const step = Math.max(24, height * share);
  const { left } = box(segment, scene.view);
  const first = Math.max(0, Math.floor((x - left) / step));
  for (let at = left + first * step; at < x + width; at += step) {
    const ms = segment.start_ms + (at - left + step / 2) / scene.view.scale;
    const picture = scene.frames.near(Math.min(ms, segment.start_ms + segment.duration_ms - 1));
    if (picture) context.drawImage(picture, at, y, step, height);
  }
}

function paintWave(context, scene, segment, track, x, y, width, height) {
  const { view, colors } = scene;
  const peaks = scene.waves.get(track) ?? scene.peaks;
  if (!peaks) return;
  const loud = Math.min(1, segment.volume ?? 1) === 0 ? 0.08 : 1;
  const middle = y + height * 0.62;
  context.fillStyle = colors.wave;
  context.beginPath();
  for (let at = Math.max(0, x); at < Math.min(x + width, scene.size.width); at += 2) {
    const from = Math.floor(((at + view.scroll) / view.scale / 1000) * peaks.rate);
    const to = Math.max(from + 1, Math.floor(((at + 2 + view.scroll) / view.scale / 1000) * peaks.rate));
    let most = 0;
    for (let i = from; i < to && i < peaks.values.length; i += Math.max(1, Math.floor((to - from) / 8)))
      most = Math.max(most, peaks.values[i]);
    const tall = Math.max(0.5, most * loud * height * 0.34);
    context.rect(at, middle - tall, 1.3, 2 * tall);
  }
  context.fill();
}

function paintName(context, scene, segment, kind, x, y, width, height) {
  const { colors } = scene;
  const from = Math.max(x, 0) + 7;
  const room = x + width - from - 5;
  if (room < 16) return;
  const name = shortened(segment.name, 80);
  if (!name) return;
  const pictured = kind === "video" && scene.frames?.share > 0 && width >= 28;
  context.font = `${kind === "text" ? 12 : 11}px ${colors.font}`;
  const cut = fitted(context, name, room);
  const lineY = kind === "text" ? y + height / 2 : y + 9;
  if (pictured) {
    context.fillStyle = "rgba(0,0,0,.55)";
    context.fillRect(x, y, context.measureText(cut).width + from - x + 6, 17);
  }
  context.fillStyle = pictured ? "#fff" : colors.ink;
  context.fillText(cut, from, lineY);
}

const measured = new Map();

function fitted(context, name, room) {
  const key = `${context.font}|${name}|${Math.floor(room / 8)}`;
  if (measured.has(key)) return measured.get(key);
  let cut = name;
  if (context.measureText(name).width > room) {
    const signs = Array.from(name);
    let low = 0;
    let high = signs.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (context.measureText(`${signs.slice(0, middle).join("")}…`).width <= room) low = middle;
      else high = middle - 1;
    }
    cut = low > 0 ? `${signs.slice(0, low).join("")}…` : "";
  }
  if (measured.size > 5000) measured.clear();
  measured.set(key, cut);
  return cut;
}

function paintLine(context, x, height, color, dash) {
  context.save();
  context.strokeStyle = color;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(Math.round(x) + 0.5, RULER_PX);
  context.lineTo(Math.round(x) + 0.5, height);
  context.stroke();
  context.restore();
}

function paintRuler(context, scene, colors) {
  const { view, size } = scene;
  context.fillStyle = colors.ground;
  context.fillRect(0, 0, size.width, RULER_PX);
  const fromMs = view.scroll / view.scale;
  const marks = rulerMarks(
    Math.max(0, fromMs - 60 / view.scale),
    fromMs + size.width / view.scale,
    view.scale,
  );
  context.font = `10.5px ${colors.font}`;
  for (const ms of marks) {
    const x = Math.round(ms * view.scale - view.scroll);
    context.fillStyle = colors.line;
    context.fillRect(x, RULER_PX - 7, 1, 7);
    context.fillStyle = colors.quiet;
    context.fillText(clock(ms), x + 5, RULER_PX / 2 - 2);
  }
  context.fillStyle = colors.line;
  context.fillRect(0, RULER_PX - 1, size.width, 1);
}
