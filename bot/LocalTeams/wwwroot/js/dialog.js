import { drawCard } from "./card.js";
import { Refused } from "./api.js";
import { h, icon } from "./dom.js";

const widths = { small: 360, medium: 560, large: 760 };
const executeInDialog = "Teams does not route this kind of button inside a dialog. The form should use Action.Submit here.";

/**
 * A dialog opened from a card. The browser keeps focus inside and gives it back when the dialog closes.
 * @param fetch asks the bot: (isFirst, data) to an outcome
 */
export async function openDialog(fetch, data) {
  const title = h("h2", { class: "dialog-title", tabindex: "-1", id: "dialog-title" }, "Opening…");
  const body = h("div", { class: "dialog-body" }, h("p", { class: "muted", role: "status" }, "Asking Panel Assistant…"));
  const problem = h("p", { class: "dialog-problem", role: "alert" });
  const box = h("dialog", { class: "dialog", "aria-labelledby": "dialog-title" },
    h("header", { class: "dialog-head" }, title, h("button", { type: "button", class: "icon-button", "aria-label": "Close", title: "Close", onclick: () => box.close() }, icon("close"))),
    body, problem);
  const opener = document.activeElement;
  box.addEventListener("close", () => {
    box.remove();
    if (opener?.isConnected) opener.focus();
  });
  document.body.append(box);
  box.showModal();
  let busy = false;

  const ask = async (first, sent) => {
    if (busy) return;
    busy = true;
    problem.textContent = "";
    box.classList.add("is-busy");
    const slow = setTimeout(() => { problem.textContent = "Still waiting for Panel Assistant…"; }, 3000);
    try {
      const outcome = await fetch(first, sent);
      problem.textContent = "";
      take(outcome);
    } catch (error) {
      problem.textContent = error instanceof Refused ? error.message : String(error);
    } finally {
      clearTimeout(slow);
      busy = false;
      box.classList.remove("is-busy");
    }
  };

  const take = outcome => {
    if (outcome.kind === "card") {
      title.textContent = outcome.title ?? "Panel Assistant";
      box.style.width = `${typeof outcome.width === "number" ? outcome.width : widths[outcome.width] ?? widths.medium}px`;
      body.replaceChildren(drawCard(outcome.card, act).holder);
      body.scrollTop = 0;
      title.focus();
    } else if (outcome.kind === "message") {
      title.textContent = "Panel Assistant";
      body.replaceChildren(h("p", { class: "dialog-message", role: "status" }, outcome.text), h("button", { type: "button", class: "button button-main", onclick: () => box.close() }, "Close"));
      body.querySelector("button").focus();
    } else if (outcome.kind === "error") {
      problem.textContent = outcome.text;
      if (title.textContent === "Opening…") {
        title.textContent = "That did not work";
        body.replaceChildren(h("button", { type: "button", class: "button", onclick: () => box.close() }, "Close"));
      }
    } else {
      box.close();
    }
  };

  const act = action => {
    const type = action.getJsonTypeName();
    if (type === "Action.Submit") ask(false, action.data ?? {});
    else if (type === "Action.OpenUrl") openLink(action.url);
    else problem.textContent = executeInDialog;
  };

  await ask(true, data);
}

/** Opens a web address from a card; any other kind is left alone. */
export function openLink(address) {
  if (/^https?:\/\//i.test(address ?? "")) window.open(address, "_blank", "noopener,noreferrer");
}
