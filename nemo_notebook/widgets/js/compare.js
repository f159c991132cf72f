// Two versions of a film in step: side by side, or one wiped over the other.

import { choice, element, slider } from "./elements.js";

/** Return how far apart two players may be, in seconds, before one is put right: half a frame, more while playing. */
export function tolerance(fps, playing) {
  return playing ? 0.12 : 0.5 / fps;
}

/** Make the second player and its controls; `film` is the first one's element, which leads. */
export function comparison(say, film, stage) {
  const other = element("video", "nemo-other", { muted: true, playsInline: true, preload: "auto" });
  other.setAttribute("aria-label", say("before"));
  const labels = [
    element("span", "nemo-version nemo-version-now", { textContent: say("now") }),
    element("span", "nemo-version nemo-version-before", { textContent: say("before") }),
  ];
  const wipe = slider(say("wipe_at"), { min: 0, max: 100, value: 50 }, (value) =>
    stage.style.setProperty("--nemo-wipe", `${value}%`),
  );
  const mode = choice(
    say("compare"),
    [
      ["wipe", say("wipe")],
      ["beside", say("beside")],
    ],
    show,
  );
  const controls = element("span", "nemo-compare-controls", { hidden: true }, mode, wipe);
  let fps = 30;
  let on = false;

  function show(how) {
    stage.classList.toggle("nemo-beside", on && how === "beside");
    stage.classList.toggle("nemo-wiped", on && how === "wipe");
    wipe.hidden = how !== "wipe";
  }
  function keepStep() {
    if (!on || other.readyState < 1) return;
    const wanted = Math.min(film.currentTime, other.duration || film.currentTime);
    if (Math.abs(other.currentTime - wanted) > tolerance(fps, !film.paused)) other.currentTime = wanted;
    if (film.paused !== other.paused && !other.ended)
      film.paused ? other.pause() : other.play().catch(() => {});
  }
  for (const name of ["play", "pause", "seeked", "timeupdate"]) film.addEventListener(name, keepStep);
  film.addEventListener("ratechange", () => {
    other.playbackRate = film.playbackRate;
  });
  other.addEventListener("loadedmetadata", keepStep);
  stage.append(other, ...labels);
  stage.style.setProperty("--nemo-wipe", "50%");
  return {
    controls,
    get on() {
      return on;
    },
    turn(address, rate) {
      on = Boolean(address);
      fps = rate || 30;
      controls.hidden = !on;
      if (on) other.src = address;
      else other.removeAttribute("src");
      other.load();
      show(mode.value);
    },
  };
}
