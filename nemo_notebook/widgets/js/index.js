// What front-ends call: the panel drawn into an element, at once or when it is unfolded.

import { element } from "./elements.js";
import { folded } from "./extras.js";
import { panel } from "./panel.js";
import { speaker } from "./words.js";

/** What a model says that has not been told everything: front-ends may draw before all has arrived. */
const UNTOLD = {
  ...{ busy: false, status: "", progress: -1, words: "", error: "", credits: "", stale: false, costs: false },
  ...{ tracks: [], duration_ms: 0, fps: 30, waiting: [], examples: [], platforms: [], static_class: "" },
};

/** Draw the panel; one that is folded draws, asks and sends nothing before it is opened. */
function render({ model, el }) {
  const get = (name) => model.get(name) ?? UNTOLD[name];
  const say = speaker(get("language") || navigator.language);
  if (!get("folded")) return panel({ model, el, say, get });
  let close = null;
  const inside = element("div");
  const node = folded(say("by_hand"), inside, () => {
    close ??= panel({ model, el: inside, say, get });
    requestAnimationFrame(() => node.firstChild.scrollIntoView({ block: "nearest" })); // what stood above it went
  });
  node.classList.add("nemo-panel", "nemo-under");
  el.append(node);
  return () => close?.();
}

export default { render };
