// The few DOM pieces that everything else is made of. Text is always set as text, never as HTML.

/** Make an element with a class, properties and children. */
export function element(tag, className = "", properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

const SVG = "http://www.w3.org/2000/svg";
const ICONS = {
  play: "M5 3.5v9l8-4.5z",
  pause: "M5 3.5v9M11 3.5v9",
  back: "M4 4v8M12 4 7 8l5 4z",
  on: "M12 4v8M4 4l5 4-5 4z",
  loop: "M3 9V7a2.5 2.5 0 0 1 2.5-2.5H13M11 2.5l2 2-2 2M13 7v2a2.5 2.5 0 0 1-2.5 2.5H3M5 13.5l-2-2 2-2",
  captions: "M2 4h12v8H2zM4.5 8.5h3M9 8.5h2.5M4.5 10.3h5",
  phone: "M5 1.8h6v12.4H5zM7 12.4h2",
  compare: "M2 3.5h12v9H2zM8 2v12",
  sound: "M2.5 6v4H5l3 2.5v-9L5 6zM10.5 6a3 3 0 0 1 0 4M12.5 4a6 6 0 0 1 0 8",
  silent: "M2.5 6v4H5l3 2.5v-9L5 6zM11 6.5l3 3M14 6.5l-3 3",
  undo: "M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7",
  redo: "M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9",
  bin: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5",
  copy: "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",
  split: "M8 2v12M5.5 5h-3v6h3M10.5 5h3v6h-3",
  text: "M3.5 4.5V3h9v1.5M8 3v10M6.5 13h3",
  clip: "M12.5 7.5 7.8 12.2a2.8 2.8 0 0 1-4-4L8.6 3.4a1.9 1.9 0 0 1 2.7 2.7L6.6 10.8a.9.9 0 0 1-1.3-1.3l4.2-4.2",
  plus: "M8 3.5v9M3.5 8h9",
  minus: "M3.5 8h9",
  clock: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3l2 1.5",
  close: "M4 4l8 8M12 4l-8 8",
};

/** Draw one of the icons, hidden from screen readers. */
function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Make a button with words on it. */
export function button(label, action, className = "") {
  const node = element("button", className, { type: "button", textContent: label });
  node.addEventListener("click", action);
  return node;
}

/** Make a button with an icon; its words are its name and its tooltip. */
export function iconButton(name, label, action, className = "") {
  const node = element(
    "button",
    `nemo-icon ${className}`.trim(),
    { type: "button", title: label },
    icon(name),
  );
  node.setAttribute("aria-label", label);
  node.addEventListener("click", action);
  return node;
}

/** Give an icon button another face. */
export function setIcon(node, name, label) {
  if (node.dataset.icon === name && node.title === label) return;
  node.dataset.icon = name;
  node.title = label;
  node.setAttribute("aria-label", label);
  node.replaceChildren(icon(name));
}

/** Show whether a button is switched on. */
export function setPressed(node, on) {
  node.setAttribute("aria-pressed", String(Boolean(on)));
}

/** Make a menu of choices, pairs of value and words. */
export function choice(label, options, action) {
  const node = element("select", "nemo-select", { title: label });
  node.setAttribute("aria-label", label);
  for (const [value, words] of options) node.append(element("option", "", { value, textContent: words }));
  node.addEventListener("change", () => action(node.value));
  return node;
}

/** Make a slider; `action` hears its value, and whether the hand has let go. */
export function slider(label, range, action) {
  const node = element("input", "nemo-slider", { type: "range", title: label, ...range });
  node.setAttribute("aria-label", label);
  const moved = (done) => {
    setSlider(node, Number(node.value));
    action(Number(node.value), done);
  };
  node.addEventListener("input", () => moved(false));
  node.addEventListener("change", () => moved(true));
  setSlider(node, Number(node.value));
  return node;
}

/** Move a slider, and the part of its track that is filled. */
export function setSlider(node, value) {
  node.value = String(value);
  const share = (value - Number(node.min)) / Math.max(1e-9, Number(node.max) - Number(node.min));
  node.style.setProperty("--nemo-filled", `${Math.round(1000 * Math.min(1, Math.max(0, share))) / 10}%`);
}

/** Cut a name that is too long to be drawn, without cutting a character in two. */
export function shortened(text, most = 120) {
  const line = String(text ?? "")
    .slice(0, most * 4)
    .replace(/\s+/g, " ")
    .trim();
  const signs = Array.from(line);
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : line;
}
