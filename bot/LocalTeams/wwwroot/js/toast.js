import { h, icon } from "./dom.js";

const linger = 7000;

/** A short message beside what is going on. Errors stay until they are closed. */
export function toast(text, kind = "message") {
  const region = document.getElementById("toasts");
  const close = () => box.remove();
  const box = h("div", { class: `toast toast-${kind}`, role: kind === "error" ? "alert" : "status" },
    h("p", {}, text),
    h("button", { type: "button", class: "icon-button", "aria-label": "Close this message", onclick: close }, icon("close")));
  region.append(box);
  if (kind !== "error") setTimeout(close, linger);
}
