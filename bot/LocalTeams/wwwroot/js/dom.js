/** Builds an element. Text always goes in as text. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else if (value === true) element.setAttribute(name, "");
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

const shapes = {
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2",
  help: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M12 16.500v.1",
  lock: "M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z",
  moon: "M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v2M12 20v2M4 12H2M22 12h-2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5",
  more: "M5 12h.1M12 12h.1M19 12h.1",
  people: "M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c0-3.600 2.900-6 6.500-6s6.500 2.400 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2.200.9 3.500 2.900 3.500 5.500",
  meeting: "M4 6h10v12H4zM14 10l6-3v10l-6-3z",
  send: "M4 12l16-8-6 16-3-6z",
  swap: "M4 8h14l-4-4M20 16H6l4 4",
  window: "M4 5h16v14H4zM4 9h16",
};

/** A line icon; decoration only, so the control it sits in needs words of its own. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", shapes[name]);
  svg.append(path);
  return svg;
}

export function initials(name) {
  const words = name.replace(/Example-/, "").split(/\s+/);
  return ((words[0]?.[0] ?? "") + (words[1]?.[0] ?? "")).toUpperCase();
}

/** A round mark with initials, always the same colour for the same name. */
export function avatar(name, bot = false) {
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0), 0);
  return h("span", { class: bot ? "avatar avatar-bot" : `avatar avatar-${sum % 6}`, "aria-hidden": "true" }, bot ? "PA" : initials(name));
}
