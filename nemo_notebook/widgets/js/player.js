// The player: the film, its transport, and what is looked at around it. All of it stays in the browser.

import { comparison } from "./compare.js";
import { choice, element, iconButton, setIcon, setPressed, setSlider, slider } from "./elements.js";
import { phoneFrame } from "./phone.js";
import { clock, steadyClock, stepped } from "./time.js";

const SPEEDS = [0.25, 0.5, 1, 1.5, 2];

/** Return the words that are read at a moment, top track last. */
export function wordsAt(tracks, ms) {
  const found = [];
  for (const track of tracks) {
    if (track.kind !== "text" || track.hidden) continue;
    for (const one of track.segments)
      if (one.start_ms <= ms && ms < one.start_ms + one.duration_ms) found.push(one.name);
  }
  return found.join(" · ");
}

/** Make the player. `moved` is called with the moment in ms, `refresh` when a newer film is wanted. */
export function player({ say, platforms, frames, moved, refresh }) {
  const film = element("video", "nemo-film", { playsInline: true, preload: "auto" });
  film.setAttribute("aria-label", say("film"));
  const stage = element("div", "nemo-stage", {}, film);
  const nothing = element("p", "nemo-nothing", { textContent: say("no_film") });
  const phone = phoneFrame(say, platforms);
  const compared = comparison(say, film, stage);
  const spoken = element("p", "nemo-spoken", { hidden: true });
  const note = element("p", "nemo-quiet nemo-caption");
  const late = element(
    "div",
    "nemo-late",
    { hidden: true },
    element("span", "", { textContent: say("stale") }),
  );
  const renew = element("button", "", { type: "button", textContent: say("update") });
  renew.addEventListener("click", refresh);
  late.append(renew);
  stage.append(nothing, phone.overlay, late);

  let tracks = [];
  let fps = 30;
  let range = null;
  let looping = false;
  let before = null;
  let address = null;
  const durationMs = () => (Number.isFinite(film.duration) ? film.duration * 1000 : 0);

  const start = iconButton("play", say("play"), toggle, "nemo-play");
  const back = iconButton("back", say("back"), () => step(-1));
  const on = iconButton("on", say("on"), () => step(1));
  const time = element("span", "nemo-time");
  const scrub = slider(say("scrub"), { min: 0, max: 1000, value: 0, step: 1 }, (value) => seek(value));
  scrub.classList.add("nemo-scrub");
  const glimpse = element("div", "nemo-glimpse", { hidden: true });
  glimpse.setAttribute("aria-hidden", "true");
  const speed = choice(
    say("speed"),
    SPEEDS.map((one) => [String(one), `${one}×`]),
    (value) => {
      film.playbackRate = Number(value);
    },
  );
  speed.value = "1";
  const flag = (name, key, action) => {
    const node = iconButton(name, say(key), () => {
      setPressed(node, action());
    });
    setPressed(node, false);
    return node;
  };
  const loop = flag("loop", "loop", () => (looping = !looping));
  const reading = flag("captions", "captions", () => {
    spoken.hidden = !spoken.hidden;
    read();
    return !spoken.hidden;
  });
  const held = flag("phone", "phone", () => {
    phone.menu.hidden = !stage.classList.toggle("nemo-phone");
    return !phone.menu.hidden;
  });
  const both = flag("compare", "compare", () => {
    compared.turn(compared.on ? null : before, fps);
    return compared.on;
  });
  const sound = iconButton("sound", say("mute_film"), () => {
    film.muted = !film.muted;
    setIcon(sound, film.muted ? "silent" : "sound", say(film.muted ? "unmute_film" : "mute_film"));
  });
  phone.menu.hidden = true;
  const transport = element(
    "div",
    "nemo-transport",
    {},
    start,
    back,
    on,
    time,
    element("span", "nemo-scrub-box", {}, scrub, glimpse),
    sound,
    speed,
    loop,
    reading,
    held,
    phone.menu,
    both,
    compared.controls,
  );
  const node = element("div", "nemo-player", {}, stage, spoken, transport, note);

  function toggle() {
    if (!film.src) return;
    if (film.paused) film.play().catch(() => {});
    else film.pause();
  }
  function seek(ms) {
    if (film.src) film.currentTime = Math.min(Math.max(0, ms), Math.max(0, durationMs() - 1)) / 1000;
    told(ms);
  }
  function step(frameCount) {
    film.pause();
    seek(stepped(film.currentTime * 1000, frameCount, fps, durationMs()));
  }
  function read() {
    if (!spoken.hidden) spoken.textContent = wordsAt(tracks, film.currentTime * 1000) || "\u00a0";
  }
  function told(ms) {
    time.textContent = `${steadyClock(ms)} / ${clock(durationMs())}`;
    setSlider(scrub, ms);
    scrub.setAttribute("aria-valuetext", clock(ms));
    read();
    moved(ms, !film.paused);
  }
  function follow() {
    const ms = film.currentTime * 1000;
    if (looping && range && !film.paused && (ms >= range.end_ms - 10 || ms < range.start_ms - 50))
      film.currentTime = range.start_ms / 1000 + 0.001;
    told(ms);
    if (!film.paused && !film.ended) requestAnimationFrame(follow);
  }
  film.addEventListener("play", () => {
    setIcon(start, "pause", say("pause"));
    follow();
  });
  for (const name of ["pause", "ended"])
    film.addEventListener(name, () => setIcon(start, "play", say("play")));
  film.addEventListener("ended", () => {
    if (looping && !range) film.play().catch(() => {});
  });
  film.addEventListener("seeked", follow);
  film.addEventListener("click", toggle);
  film.addEventListener("loadedmetadata", () => {
    scrub.max = String(Math.round(durationMs()));
    stage.style.setProperty("--nemo-shape", `${film.videoWidth} / ${film.videoHeight}`);
    stage.style.setProperty("--nemo-share", String(film.videoWidth / film.videoHeight));
    told(film.currentTime * 1000);
  });
  const hint = (event) => {
    const edge = scrub.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - edge.left) / Math.max(1, edge.width)));
    const picture = film.src ? frames.near(share * durationMs()) : null;
    glimpse.hidden = !film.src;
    glimpse.style.left = `${100 * share}%`;
    glimpse.replaceChildren(
      ...(picture ? [copied(picture)] : []),
      element("span", "", { textContent: clock(share * durationMs()) }),
    );
  };
  scrub.addEventListener("pointermove", hint);
  scrub.addEventListener("pointerleave", () => {
    glimpse.hidden = true;
  });

  for (const control of [start, back, on, scrub, sound, speed, loop, reading, held]) control.disabled = true;
  both.disabled = true;
  told(0);
  return {
    node,
    seek,
    step,
    toggle,
    setTracks(next, rate) {
      tracks = next;
      fps = rate || 30;
      read();
    },
    setRange(next) {
      range = next;
    },
    setStale(stale) {
      late.hidden = !stale || !film.src;
    },
    tell(caption) {
      note.textContent = caption;
    },
    show(next, caption) {
      const at = film.currentTime;
      const was = !film.paused;
      before = address;
      address = next;
      film.src = next;
      if (at > 0) film.currentTime = at;
      if (was) film.play().catch(() => {});
      nothing.hidden = true;
      note.textContent = caption;
      both.disabled = !before;
      if (compared.on) compared.turn(before, fps);
      for (const control of [start, back, on, scrub, sound, speed, loop, reading, held])
        control.disabled = false;
    },
  };
}

function copied(picture) {
  const copy = element("canvas", "", { width: picture.width, height: picture.height });
  copy.getContext("2d").drawImage(picture, 0, 0);
  return copy;
}
