// Time and its picture: clocks, ruler marks, zoom, whole frames. Pure functions.

const HOUR_MS = 3_600_000;
export const WIDEST_PX = 16_000_000; // browsers stop laying out near 33 million
const STEPS_MS = [
  100,
  200,
  500,
  1000,
  2000,
  5000,
  10_000,
  15_000,
  30_000,
  60_000,
  120_000,
  300_000,
  600_000,
  1_800_000,
  HOUR_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
  24 * HOUR_MS,
  240 * HOUR_MS,
];

/** Write milliseconds as 0:07.5 or 1:00:07; tenths only where there are any. */
export function clock(ms) {
  const tenths = Math.max(0, Math.round((ms || 0) / 100));
  const seconds = Math.floor(tenths / 10);
  const rest = tenths % 10 ? `.${tenths % 10}` : "";
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  const head = minutes < 60 ? `${minutes}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
  return `${head}:${two(seconds % 60)}${rest}`;
}

/** Write milliseconds with hundredths, so that its width does not jump while a film plays: 0:07.53. */
export function steadyClock(ms) {
  const hundredths = Math.max(0, Math.floor((ms || 0) / 10));
  const whole = clock(Math.floor(hundredths / 100) * 1000);
  return `${whole}.${String(hundredths % 100).padStart(2, "0")}`;
}

/** Write a length in seconds, as it is typed: 2.5. */
export function inSeconds(ms) {
  return String(Math.round(ms / 10) / 100);
}

/** Return the px of a millisecond so that a whole film fits into a width. */
export function fittingScale(durationMs, widthPx) {
  return durationMs > 0 && widthPx > 0 ? widthPx / durationMs : 0;
}

/** Keep a scale between the whole film in view and 400 px a second. */
export function limitedScale(scale, durationMs, widthPx) {
  const least = fittingScale(durationMs, widthPx);
  const most = Math.max(least, Math.min(0.4, durationMs > 0 ? WIDEST_PX / durationMs : 0.4));
  return Math.min(most, Math.max(least, scale));
}

/** Zoom so that the moment under the pointer stays there; returns the new scale and scroll in px. */
export function zoomed(view, factor, anchorPx, durationMs) {
  const scale = limitedScale(view.scale * factor, durationMs, view.width);
  const ms = view.scale > 0 ? (view.scroll + anchorPx) / view.scale : 0;
  return { scale, scroll: Math.max(0, ms * scale - anchorPx) };
}

/** Return the marks of a ruler between two moments, in ms: round steps, at least 72 px apart. */
export function rulerMarks(fromMs, toMs, scale, roomPx = 72) {
  if (!(scale > 0) || !(toMs > fromMs)) return [];
  let step = STEPS_MS.find((one) => one * scale >= roomPx) ?? STEPS_MS[STEPS_MS.length - 1];
  while (step * scale < roomPx) step *= 10;
  const marks = [];
  for (let ms = Math.ceil(fromMs / step) * step; ms <= toMs && marks.length < 500; ms += step) marks.push(ms);
  return marks;
}

/** Return the moment some frames on, inside the film: its middle, so that no rounding shows the one before. */
export function stepped(ms, frames, fps, durationMs) {
  const last = Math.max(0, Math.ceil((durationMs * fps) / 1000 - 1e-6) - 1);
  const frame = Math.floor((ms * fps) / 1000 + 1e-6) + frames;
  return ((Math.min(last, Math.max(0, frame)) + 0.5) * 1000) / fps;
}

/** Return the nearest whole frame in ms, cut to hundredths of a second: what can be said without a loss. */
export function sayable(ms, fps) {
  const frame = Math.round((Math.max(0, ms) * fps) / 1000);
  return Math.floor((frame * 1000) / fps / 10 + 1e-6) * 10;
}
