// Below the timeline: edits that wait for "Apply", export with its options, credits, and what was made before.

import { button, choice, element, shortened } from "./elements.js";

/** Make something that is folded away under a title; `opened` is called whenever it is unfolded. */
export function folded(title, content, opened = () => {}) {
  const node = element("details", "nemo-fold", {}, element("summary", "", { textContent: title }), content);
  node.addEventListener("toggle", () => {
    if (node.open) opened();
  });
  return node;
}

/** Make the list of edits that wait, each in the words that will be sent. */
export function waitingList(say, apply, discard) {
  const list = element("ol", "nemo-waiting-words");
  const head = element("span");
  const cost = element("span", "nemo-quiet", { textContent: say("pending_cost") });
  const node = element(
    "section",
    "nemo-waiting",
    { hidden: true },
    element(
      "div",
      "nemo-row",
      {},
      head,
      cost,
      element("span", "nemo-fill"),
      button(say("discard"), discard),
      button(say("apply"), apply, "nemo-primary"),
    ),
    list,
  );
  node.setAttribute("aria-label", say("apply"));
  return {
    node,
    show(waiting, costs) {
      node.hidden = !costs || !waiting.length;
      head.textContent =
        waiting.length === 1 ? say("pending_one") : say("pending", { count: waiting.length });
      list.replaceChildren(
        ...waiting.map((one) => element("li", "", { textContent: shortened(one.words, 200), dir: "auto" })),
      );
    },
  };
}

/** Make the export's options. */
export function exporting(say, send) {
  const wanted = { quality: "high", aspect: "" };
  const quality = choice(
    say("quality"),
    ["draft", "standard", "high"].map((one) => [one, say(one)]),
    (value) => {
      wanted.quality = value;
    },
  );
  quality.value = wanted.quality;
  const aspect = choice(
    say("shape"),
    [["", say("as_is")], ...["16:9", "9:16", "1:1", "4:5"].map((one) => [one, one])],
    (value) => {
      wanted.aspect = value;
    },
  );
  const save = button(say("save"), () => send({ kind: "export", ...wanted }), "nemo-primary");
  const field = (label, node) =>
    element("label", "nemo-field", {}, element("span", "", { textContent: label }), node);
  const node = folded(
    say("export"),
    element("div", "nemo-row", {}, field(say("quality"), quality), field(say("shape"), aspect), save),
  );
  return {
    node,
    set(busy) {
      save.disabled = busy;
    },
  };
}

/** Make the list of what was made before; it is asked for when it is opened. */
export function history(say, { ask, watch, use }) {
  const list = element("ul", "nemo-history");
  const node = folded(say("history"), list, ask);
  let addresses = [];
  return {
    node,
    show(entries, buffers) {
      for (const one of addresses) URL.revokeObjectURL(one);
      addresses = buffers.map((one) => URL.createObjectURL(new Blob([one], { type: "image/jpeg" })));
      if (!entries.length)
        list.replaceChildren(element("li", "nemo-quiet", { textContent: say("history_none") }));
      else list.replaceChildren(...entries.map(drawn));
    },
    stop() {
      for (const one of addresses) URL.revokeObjectURL(one);
    },
  };
  function drawn(entry) {
    const poster =
      entry.poster == null
        ? element("span", "nemo-poster")
        : element("img", "nemo-poster", { src: addresses[entry.poster], alt: "" });
    const words = element("p", "", { textContent: shortened(entry.prompt, 140), dir: "auto" });
    const facts = element("p", "nemo-quiet", { textContent: entry.facts });
    const acts = element(
      "div",
      "nemo-row",
      {},
      ...(entry.film ? [button(say("watch"), () => watch(entry.turn), "nemo-small")] : []),
      button(say("use"), () => use(entry.prompt), "nemo-small"),
    );
    return element("li", "", {}, poster, element("div", "", {}, words, facts, acts));
  }
}
