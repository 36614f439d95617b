import { h, icon } from "./dom.js";

/**
 * A button that opens a short list of things to do. Arrow keys move, Escape closes.
 * @param named true when the face has words that name the button
 */
export function menu(label, items, { face = icon("more"), className = "icon-button", named = false } = {}) {
  const list = h("div", { class: "popover menu-list", role: "menu", hidden: true });
  const button = h("button", { type: "button", class: className, "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": named ? null : label, title: label }, face);
  const holder = h("div", { class: "menu" }, button, list);

  const close = refocus => {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (refocus) button.focus();
  };
  const outside = event => {
    if (holder.contains(event.target)) return;
    close(false);
    document.removeEventListener("pointerdown", outside);
  };
  button.addEventListener("click", () => {
    if (!list.hidden) return close(false);
    list.replaceChildren(...items().map(({ text, act, href, disabled }) =>
      href
        ? h("a", { role: "menuitem", class: "menu-item", href, target: "_blank", rel: "noopener", onclick: () => close(true) }, text)
        : h("button", { type: "button", role: "menuitem", class: "menu-item", disabled, onclick: () => { close(true); act(); } }, text)));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    document.addEventListener("pointerdown", outside);
    list.firstElementChild?.focus();
  });
  holder.addEventListener("keydown", event => {
    if (list.hidden) return;
    const entries = [...list.children];
    const at = entries.indexOf(document.activeElement);
    if (event.key === "Escape") close(true);
    else if (event.key === "ArrowDown") entries[(at + 1) % entries.length].focus();
    else if (event.key === "ArrowUp") entries[(at - 1 + entries.length) % entries.length].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return holder;
}
