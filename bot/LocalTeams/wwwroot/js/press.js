import { Refused } from "./api.js";
import { openDialog, openLink } from "./dialog.js";
import { toast } from "./toast.js";

const waiting = [[2000, "Waiting for Panel Assistant…"], [9000, "Still waiting. Teams gives up after about 15 seconds."]];

/** What happens when a button of a card in a chat is pressed. */
export async function press(session, message, at, action, surface) {
  const type = action.getJsonTypeName();
  if (type === "Action.OpenUrl") return openLink(action.url);
  if (type === "Action.Execute") return execute(session, message, at, action, surface);
  if (type !== "Action.Submit") return undefined;
  const data = action.data ?? {};
  const kind = data.msteams?.type;
  if (kind === "task/fetch") {
    return openDialog((fetch, sent) => session.act("dialog", message.chat, { message: message.id, fetch, data: sent }), data);
  }
  if (kind === "messageBack" || kind === "imBack") {
    const text = data.msteams.text ?? data.msteams.value ?? "";
    return surface.busy(() => session.act("say", message.chat, { text: String(text), shown: data.msteams.displayText, toBot: true }).then(tell));
  }
  return surface.busy(() => session.act("submit", message.chat, { message: message.id, value: data }).then(tell));
}

function execute(session, message, at, action, surface) {
  if (!action.verb) {
    toast("This button has no verb, so Teams would not send it to the bot.", "error");
    return undefined;
  }
  const sent = { type: "Action.Execute", title: action.title, verb: action.verb, data: action.data ?? {} };
  return surface.busy(() => session.act("press", message.chat, { message: message.id, card: at, action: sent, trigger: "manual" }).then(tell));
}

function tell(outcome) {
  if (outcome?.kind === "message") toast(outcome.text);
  if (outcome?.kind === "error") toast(outcome.text, "error");
}

/** Keeps a second press away while one is under way, and says so when it takes long. */
export async function whileBusy(holder, status, work) {
  if (holder.classList.contains("is-busy")) return;
  const pressed = document.activeElement;
  holder.classList.add("is-busy");
  holder.setAttribute("aria-busy", "true");
  pressed?.classList.add("is-pressed");
  const timers = waiting.map(([after, words]) => setTimeout(() => { status.textContent = words; }, after));
  try {
    await work();
  } catch (error) {
    toast(error instanceof Refused ? error.message : String(error), "error");
  } finally {
    timers.forEach(clearTimeout);
    status.textContent = "";
    holder.classList.remove("is-busy");
    holder.removeAttribute("aria-busy");
    pressed?.classList.remove("is-pressed");
  }
}
