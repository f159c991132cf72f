// What the browser itself sees and hears of a film: small frames for the timeline, peaks for the waveform.

const TALL_PX = 80;
const KEPT = 240;
const LONGEST_HEARD_MS = 20 * 60_000;
const PEAKS_PER_S = 50;

/** Reduce a sound to its peaks, 0..1, so many a second. */
export function peaksOf(samples, rate, perSecond = PEAKS_PER_S) {
  const values = new Float32Array(Math.ceil((samples.length / rate) * perSecond));
  let loudest = 0;
  for (let i = 0; i < values.length; i += 1) {
    const end = Math.min(samples.length, Math.floor(((i + 1) * rate) / perSecond));
    for (let at = Math.floor((i * rate) / perSecond); at < end; at += 1)
      values[i] = Math.max(values[i], Math.abs(samples[at]));
    loudest = Math.max(loudest, values[i]);
  }
  if (loudest > 0) for (let i = 0; i < values.length; i += 1) values[i] /= loudest;
  return { values, rate: perSecond };
}

/** Hear a film: its peaks, or null where it has no sound that the browser can decode. */
export async function hear(bytes, durationMs) {
  if (durationMs > LONGEST_HEARD_MS || typeof OfflineAudioContext === "undefined") return null;
  try {
    const sound = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(bytes.slice().buffer);
    return peaksOf(sound.getChannelData(0), sound.sampleRate);
  } catch {
    return null; // a silent film
  }
}

/** Return the peaks of single tracks, by the place of the track, as the kernel has heard them. */
export function wavesOf({ tracks, rate }, buffers) {
  const bytes = (one) => new Uint8Array(one.buffer ?? one, one.byteOffset ?? 0, one.byteLength);
  return new Map(
    tracks.map((track, i) => [track, { values: Float32Array.from(bytes(buffers[i]), (one) => one / 255), rate }]),
  );
}

/** Make a reader of small frames; `changed` is called when a new one is there. */
export function frameReader(changed) {
  const video = Object.assign(document.createElement("video"), {
    muted: true,
    playsInline: true,
    preload: "auto",
  });
  const kept = new Map();
  let wanted = [];
  let seeking = null;
  let gridMs = 500;
  const reader = { share: 0, near, show, stop };

  function show(address, durationMs) {
    stop();
    gridMs = Math.max(100, durationMs / 160);
    if (address) video.src = address;
  }
  function stop() {
    kept.clear();
    wanted = [];
    seeking = null;
    reader.share = 0;
    video.removeAttribute("src");
    video.load();
  }
  function near(ms) {
    const key = Math.max(0, Math.round(ms / gridMs));
    if (!kept.has(key) && !wanted.includes(key)) {
      wanted = [...wanted.slice(-60), key];
      next();
    }
    for (let off = 0; off < 8; off += 1) {
      const found = kept.get(key - off) ?? kept.get(key + off);
      if (found) return found;
    }
    return null;
  }
  function next() {
    if (seeking !== null || !wanted.length || video.readyState < 1) return;
    seeking = wanted.pop();
    video.currentTime = Math.min((seeking * gridMs) / 1000, Math.max(0, video.duration - 0.05)) + 0.001;
  }
  video.addEventListener("loadedmetadata", () => {
    reader.share = video.videoWidth / video.videoHeight;
    changed();
    next();
  });
  video.addEventListener("seeked", () => {
    if (seeking === null || !video.videoWidth) return;
    const picture = document.createElement("canvas");
    picture.height = TALL_PX;
    picture.width = Math.max(1, Math.round(TALL_PX * reader.share));
    picture.getContext("2d").drawImage(video, 0, 0, picture.width, picture.height);
    kept.set(seeking, picture);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
    seeking = null;
    changed();
    next();
  });
  return reader;
}
