// What is told below the composer: the status line, how far it is, what went wrong, the answer's words.

import { element } from "./elements.js";

/** Make the four of them, and the box in which they stand. */
export function telling(say) {
  const words = element("p", "nemo-status");
  words.setAttribute("role", "status");
  const bar = element("progress", "nemo-progress", { max: 1 });
  bar.setAttribute("aria-label", say("progress"));
  const problem = element("p", "nemo-error");
  problem.setAttribute("role", "alert");
  const answer = element("p", "nemo-words", { dir: "auto" });
  const node = element("div", "nemo-told", {}, words, bar, problem, answer);
  return {
    node,
    words,
    bar,
    problem,
    answer,
    /** Keep the height of the answer until `free`: its words change while a hand is on the timeline. */
    keep() {
      answer.style.minHeight = `${answer.offsetHeight}px`;
    },
    free() {
      answer.style.minHeight = "";
    },
  };
}
