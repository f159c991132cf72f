// The composer: the words of a prompt, examples to begin with, and files that go with it.

import { button, element, iconButton, shortened } from "./elements.js";
import { sendFile } from "./posting.js";

const LARGEST_MB = 200; // what backends take

/** Make the composer. `ask` is called with the words and answers when the kernel has them; `stop` ends what runs. */
export function composer({ say, examples, words, sender, ask, stop }) {
  const prompt = element("textarea", "nemo-prompt", {
    rows: 2,
    placeholder: say("prompt"),
    value: words,
  });
  prompt.setAttribute("aria-label", say("prompt"));
  prompt.dir = "auto";
  const files = element("ul", "nemo-files");
  const status = element("p", "nemo-quiet");
  status.setAttribute("role", "status");
  const picker = element("input", "", {
    type: "file",
    multiple: true,
    hidden: true,
    accept: "video/*,audio/*,image/*",
  });
  picker.addEventListener("change", () => {
    take(picker.files);
    picker.value = "";
  });
  const attach = iconButton("clip", say("attach"), () => picker.click());
  const make = button(say("make"), send, "nemo-primary");
  make.title = say("prompt_keys");
  const halt = button(say("stop"), stop, "nemo-stop");
  const ideas = element(
    "div",
    "nemo-ideas",
    {},
    ...examples.slice(0, 4).map((one) => button(one, () => use(one), "nemo-idea")),
  );
  ideas.setAttribute("role", "group");
  ideas.setAttribute("aria-label", say("examples"));
  const row = element("div", "nemo-row", {}, attach, picker, files, element("span", "nemo-fill"), halt, make);
  const box = element("div", "nemo-composer", {}, prompt, row);
  const node = element("div", "", {}, box, ideas, status);
  let busy = false;
  let sending = 0;
  let number = 0;

  async function send() {
    const words = prompt.value.trim();
    if (busy || sending || prompt.readOnly || !words) return;
    hold(true);
    const reply = await ask(words);
    hold(false);
    if (reply.refused || prompt.value.trim() !== words) return; // written on, while nobody answered
    prompt.value = "";
    files.replaceChildren();
    grow();
  }
  function hold(on) {
    prompt.readOnly = on;
    set(busy);
  }
  function use(words) {
    prompt.value = words;
    grow();
    prompt.focus();
  }
  function grow() {
    prompt.style.height = "auto";
    prompt.style.height = `${Math.min(260, prompt.scrollHeight + 2)}px`;
  }
  function take(list) {
    for (const file of list) {
      if (file.size > LARGEST_MB * 1e6)
        status.textContent = say("too_large", { name: file.name, limit: LARGEST_MB });
      else upload(file);
    }
  }
  async function upload(file) {
    const key = `${Date.now().toString(36)}-${(number += 1)}`;
    const name = shortened(file.name, 40);
    const bar = element("progress", "", { max: 1, value: 0 });
    bar.setAttribute("aria-label", name);
    const words = element("span", "nemo-file-name", { textContent: name });
    words.dir = "auto";
    const item = element("li", "nemo-file", {}, words, bar);
    const gone = iconButton("close", say("remove", { name }), () => {
      item.remove();
      sender.send({ kind: "detach", file: key });
    });
    item.append(gone);
    files.append(item);
    sending += 1;
    set(busy);
    const refused = await sendFile(sender, file, key, (share) => {
      bar.value = share;
    }).finally(() => {
      sending -= 1;
      set(busy);
    });
    bar.remove();
    status.textContent = refused || say("uploaded", { name });
    item.classList.toggle("nemo-refused", Boolean(refused));
    if (refused) words.textContent = refused;
  }
  function set(now) {
    busy = now;
    const waits = busy || sending > 0 || prompt.readOnly;
    make.disabled = waits;
    halt.hidden = !busy;
    box.setAttribute("aria-busy", String(waits));
  }
  prompt.addEventListener("input", grow);
  prompt.addEventListener("keydown", (event) => {
    event.stopPropagation(); // the notebook's shortcuts stay out of the box
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
  for (const name of ["dragover", "dragleave", "drop"]) {
    node.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types?.includes("Files")) return;
      event.preventDefault();
      event.stopPropagation(); // JupyterLab would open the file
      box.classList.toggle("nemo-dropping", name === "dragover");
      if (name === "drop") take(event.dataTransfer.files);
    });
  }
  return {
    node,
    set,
    use,
    get words() {
      return prompt.value;
    },
    /** Put words back that were not sent after all, unless others stand there by now. */
    giveBack(words) {
      if (!prompt.value.trim()) prompt.value = words;
      grow();
    },
    /** Give the words back to the hand: nobody has heard them so far. */
    release: () => hold(false),
    setIdeas(shown) {
      ideas.hidden = !shown;
    },
  };
}
