import { h } from "./dom.js";
import { Message } from "./message.js";
import { onTheme } from "./theme.js";
import { dayOf } from "./time.js";

const near = 160;
const headroom = 16;

/** The messages of the open chat, oldest first. */
export class Stream {
  #messages = new Map();

  constructor(session, say) {
    this.session = session;
    this.say = say;
    this.list = h("ol", { class: "messages" });
    this.typing = h("p", { class: "typing", role: "status", hidden: true }, h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")), `${session.bot} is writing`);
    this.element = h("div", { class: "stream", tabindex: "-1" }, h("div", { role: "log", "aria-label": "Messages", "aria-relevant": "additions" }, this.list), this.typing);
    onTheme(() => this.#messages.forEach(message => message.redraw()));
  }

  async open(chat) {
    this.chat = chat;
    this.#messages.clear();
    this.typing.hidden = true;
    this.list.replaceChildren(h("li", { class: "stream-note muted" }, "Loading…"));
    const { messages, lastRead } = await this.session.messages(chat.id);
    if (this.chat !== chat) return;
    this.list.replaceChildren();
    if (!messages.length) this.#note(chat);
    let marked = !lastRead;
    for (const data of messages) {
      if (!marked && Number(data.id) > Number(lastRead) && !data.mine) {
        this.list.append(h("li", { class: "new-mark" }, h("span", {}, "New")));
        marked = true;
      }
      this.#add(data);
    }
    this.#toNewest();
    this.#messages.forEach(message => message.refreshIfDue());
    this.#read();
  }

  /** A message of this chat came or changed. */
  async changed(id, view) {
    const { chat } = this;
    const data = await this.session.message(chat.id, id);
    if (this.chat !== chat) return;
    const follow = this.#follows();
    const known = this.#messages.get(id);
    if (known) known.show(data);
    else this.#add(data);
    if (data.fromBot) this.waiting(false);
    if (follow || data.mine) this.#toNewest();
    if (!view) this.#messages.get(id).refreshIfDue(true);
    this.#read();
  }

  waiting(on) {
    this.typing.hidden = !on;
    if (on && this.#follows()) this.typing.scrollIntoView({ block: "nearest" });
  }

  #add(data) {
    this.list.querySelector(".stream-note")?.remove();
    const message = new Message(this.session, this.chat, data, this.say);
    // Each is asked for by itself, so an answer may be here before the question.
    const later = [...this.#messages].filter(([id]) => Number(id) > Number(data.id)).sort(([one], [other]) => one - other)[0]?.[1];
    this.#messages.set(data.id, message);
    if (later) {
      later.element.before(message.element);
      return;
    }
    const day = dayOf(new Date(data.at));
    if (this.list.dataset.day !== day || !this.list.querySelector(".message")) {
      this.list.append(h("li", { class: "day-mark" }, h("span", {}, day)));
      this.list.dataset.day = day;
    }
    this.list.append(message.element);
  }

  #note(chat) {
    this.list.append(h("li", { class: "stream-note muted" }, chat.type === "personal"
      ? "Nothing here yet. Type help to see what the bot can do."
      : "Nobody has said anything here yet. The bot hears what mentions it."));
  }

  /** To the foot, but never past the beginning of the newest message: a tall card is read from its top. */
  #toNewest() {
    const newest = this.list.lastElementChild;
    const top = newest ? newest.offsetTop - this.element.offsetTop - headroom : 0;
    this.element.scrollTop = Math.max(top, 0);
    this.left = this.element.scrollTop;
  }

  /** True while nobody has scrolled back to read older messages. */
  #follows() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < near || Math.abs(scrollTop - this.left) < 2;
  }

  #read() {
    const last = [...this.#messages.keys()].sort((one, other) => one - other).at(-1);
    if (!last || document.hidden || last === this.lastRead) return;
    this.lastRead = last;
    this.session.act("read", this.chat.id, { message: last }).catch(() => {});
  }
}
