import { h, icon } from "./dom.js";

const shown = 6;
const chipCount = 6;

/** Which commands stand above the box, in this order, where the person may use them. */
const preferred = ["vote", "add action", "refer", "my actions", "my referrals", "screening", "flags", "undelivered", "overdue", "continue", "help"];

/** The typing box, with commands offered as one types. */
export class Composer {
  #drafts = new Map();

  constructor(session, send) {
    this.session = session;
    this.send = send;
    this.toBot = true;
    this.box = h("textarea", {
      id: "say", rows: "1", maxlength: "8000", autocomplete: "off", "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-controls": "offers",
      oninput: () => { this.#grow(); this.#offer(); }, onkeydown: event => this.#key(event), onblur: () => setTimeout(() => this.#hide(), 150),
    });
    this.mention = h("button", { type: "button", class: "mention", "aria-pressed": "true", onclick: () => this.#mention(!this.toBot) }, `@${session.bot}`);
    this.offers = h("ul", { class: "popover offers", id: "offers", role: "listbox", "aria-label": "Commands", hidden: true });
    this.chips = h("div", { class: "chips", role: "group", "aria-label": "Commands to try" });
    this.note = h("p", { class: "composer-note muted" });
    this.element = h("form", { class: "composer", onsubmit: event => { event.preventDefault(); this.#submit(); } },
      this.chips,
      h("div", { class: "composer-box" }, this.offers, this.mention,
        h("label", { class: "visually-hidden", for: "say" }, "Write a message"), this.box,
        h("button", { type: "submit", class: "icon-button send", "aria-label": "Send", title: "Send (Enter)" }, icon("send"))),
      this.note);
  }

  /** Each chat keeps what was begun in it. */
  show(chat) {
    if (this.chat?.id !== chat.id) {
      if (this.chat) this.#drafts.set(this.chat.id, this.box.value);
      this.box.value = this.#drafts.get(chat.id) ?? "";
    }
    this.chat = chat;
    const shared = chat.type !== "personal";
    this.mention.hidden = !shared;
    this.#mention(true);
    this.box.placeholder = shared ? "Write to the bot, or to everybody" : "Type a message, or help";
    this.commands = this.session.commands.filter(command => shared ? command.inGroup : command.privately);
    this.chips.replaceChildren(...preferred.map(say => this.commands.find(command => command.say === say)).filter(Boolean).slice(0, chipCount).map(command =>
      h("button", { type: "button", class: "chip", title: command.does, onclick: () => this.#take(command) }, command.shows)));
    this.#grow();
  }

  focus() {
    this.box.focus();
  }

  #mention(on) {
    this.toBot = on;
    this.mention.setAttribute("aria-pressed", String(on));
    this.mention.title = on ? "The bot hears this message. Press to write to people only." : "The bot does not hear this message. Press to mention it.";
    this.note.textContent = this.chat?.type === "personal" ? "" : on ? "" : "Only people read this: in a shared chat the bot hears only what mentions it.";
  }

  #grow() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, 160)}px`;
  }

  #matches() {
    const text = this.box.value.trimStart().toLowerCase();
    if (!text || text.includes("\n") || !this.toBot) return [];
    return this.commands.filter(command => command.shows.toLowerCase().startsWith(text) && command.shows.toLowerCase() !== text).slice(0, shown);
  }

  #offer() {
    const matches = this.#matches();
    this.at = -1;
    this.offers.hidden = matches.length === 0;
    this.box.removeAttribute("aria-activedescendant");
    this.offers.replaceChildren(...matches.map((command, at) =>
      h("li", { id: `offer-${at}`, role: "option", "aria-selected": "false", onpointerdown: event => { event.preventDefault(); this.#take(command); } },
        h("strong", {}, command.shows), h("span", { class: "muted" }, command.does))));
  }

  #hide() {
    this.offers.hidden = true;
    this.box.removeAttribute("aria-activedescendant");
  }

  #key(event) {
    const count = this.offers.hidden ? 0 : this.offers.children.length;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (count && this.at >= 0) this.#take(this.#matches()[this.at]);
      else this.#submit();
    } else if (event.key === "Escape" && count) {
      this.#hide();
    } else if (count && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.at = (this.at + (event.key === "ArrowDown" ? 1 : count - 1 + (this.at < 0 ? 1 : 0))) % count;
      [...this.offers.children].forEach((offer, at) => offer.setAttribute("aria-selected", String(at === this.at)));
      this.box.setAttribute("aria-activedescendant", `offer-${this.at}`);
    } else if (event.key === "Tab" && count && this.at >= 0) {
      event.preventDefault();
      this.#take(this.#matches()[this.at]);
    }
  }

  /** A command without blanks to fill goes at once; otherwise it waits for them. */
  #take({ shows, say }) {
    this.#hide();
    this.#mention(true);
    if (shows === say) {
      this.send(say, true);
      this.box.value = "";
    } else {
      this.box.value = shows;
    }
    this.#grow();
    this.box.focus();
    this.box.setSelectionRange(Math.min(say.length + 1, this.box.value.length), this.box.value.length);
  }

  async #submit() {
    const text = this.box.value.trim();
    if (!text) return;
    this.#hide();
    this.box.value = "";
    this.#grow();
    if (!await this.send(text, this.toBot) && !this.box.value) {
      this.box.value = text;
      this.#grow();
    }
  }
}
