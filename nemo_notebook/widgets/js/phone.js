// The phone frame: a film as a phone 390 px wide shows it, under the platforms' own tabs, buttons and words.

import { choice, element } from "./elements.js";

/** Return the CSS inset of a zone of a platform, whose edges are shares of the frame. */
export function zoneStyle(zone) {
  const percent = (share) => `${Math.round(share * 1000) / 10}%`;
  return {
    left: percent(zone.left),
    top: percent(zone.top),
    width: percent(zone.right - zone.left),
    height: percent(zone.bottom - zone.top),
  };
}

function drawn(what) {
  const some = (count, className) => Array.from({ length: count }, () => element("i", className));
  if (what === "tabs") return some(3, "nemo-phone-tab");
  if (what === "buttons") return some(4, "nemo-phone-dot");
  return [
    element("i", "nemo-phone-line nemo-phone-name"),
    element("i", "nemo-phone-line"),
    element("i", "nemo-phone-line nemo-phone-short"),
  ];
}

/** Make the overlay and the menu that chooses the platform. */
export function phoneFrame(say, platforms) {
  const overlay = element("div", "nemo-phone-zones");
  overlay.setAttribute("aria-hidden", "true");
  const draw = (name) => {
    const zones = platforms.find((one) => one.name === name)?.zones ?? [];
    overlay.replaceChildren(
      ...zones.map((zone) => {
        const node = element("div", `nemo-phone-${zone.what}`, {}, ...drawn(zone.what));
        Object.assign(node.style, zoneStyle(zone));
        return node;
      }),
    );
  };
  const menu = choice(
    say("platform"),
    platforms.map((one) => [one.name, one.name]),
    draw,
  );
  draw(platforms[0]?.name);
  return { overlay, menu };
}
