import { ChatList } from "./chat-list.js";
import { PracticeClock } from "./clock.js";
import { Composer } from "./composer.js";
import { avatar, h, icon } from "./dom.js";
import { FirstSteps } from "./first-steps.js";
import { listen } from "./live.js";
import { menu } from "./menu.js";
import { addressFor } from "./session.js";
import { Stream } from "./stream.js";
import { isDark, setDark } from "./theme.js";
import { toast } from "./toast.js";

const kinds = { personal: "Private chat with the bot", meeting: "Meeting chat", groupChat: "Group chat" };

/** The page of one person: chats to the left, the open chat to the right. */
export class Frame {
  constructor(session) {
    this.session = session;
    this.clock = new PracticeClock(session.now);
    this.list = new ChatList(session, this.clock, id => this.open(id));
    this.stream = new Stream(session, text => this.say(text, true));
    this.composer = new Composer(session, (text, toBot) => this.say(text, toBot));
    this.steps = new FirstSteps(session, step => this.#try(step));
    this.head = h("header", { class: "chat-head" });
    this.lost = h("p", { class: "lost", role: "alert", hidden: true }, "The connection to the bot is lost. Trying again…");
    this.element = h("div", { class: "frame" }, this.#top(), this.lost,
      h("div", { class: "frame-body" }, this.list.element,
        h("main", { class: "chat" }, this.head, this.steps.element, this.stream.element, this.composer.element)));
    listen(session.me.key, { changed: change => this.#changed(change), caughtUp: () => this.#catchUp(), lost: on => { this.lost.hidden = !on; } });
  }

  async start(id) {
    await this.open(this.session.chat(id)?.id ?? this.session.privateChat.id, { show: Boolean(id) || !this.#isNarrow() });
    await this.#welcome();
  }

  async open(id, { show = true } = {}) {
    const chat = this.session.chat(id);
    this.current = chat;
    this.element.classList.toggle("shows-chat", show);
    this.list.show(id);
    this.#showHead(chat);
    this.composer.show(chat);
    const address = new URL(location.href);
    address.searchParams.set("chat", id);
    history.replaceState(null, "", address);
    await this.stream.open(chat).catch(error => toast(error.message, "error"));
    chat.unread = 0;
    this.list.show(id);
    if (show && !this.#isNarrow()) this.composer.focus();
  }

  /** @returns whether the message was taken. */
  async say(text, toBot) {
    const chat = this.current;
    this.steps.done();
    const heard = toBot || chat.type === "personal";
    if (heard) this.stream.waiting(true);
    try {
      const outcome = await this.session.act("say", chat.id, { text, toBot });
      if (outcome.kind === "error") toast(outcome.text, "error");
      return true;
    } catch (error) {
      toast(error.message, "error");
      return false;
    } finally {
      if (this.current === chat) this.stream.waiting(false);
    }
  }

  #isNarrow() {
    return matchMedia("(max-width: 759px)").matches;
  }

  async #welcome() {
    const chat = this.session.privateChat;
    if (this.session.installed && !chat.lastAt) await this.#happen(chat, "add");
  }

  #happen(chat, event) {
    return this.session.act("happen", chat.id, { event }).then(outcome => { if (outcome.kind === "error") toast(outcome.text, "error"); }).catch(error => toast(error.message, "error"));
  }

  async #try(step) {
    const chat = step.in === "meeting" ? this.session.meetingChat : this.session.privateChat;
    await this.open(chat.id);
    await this.say(step.say, true);
  }

  #changed(change) {
    if (change.kind === "clock") return this.clock.set(change.now);
    if (change.kind === "typing") return change.chat === this.current?.id ? this.stream.waiting(true) : undefined;
    if (change.chat === this.current?.id) this.stream.changed(change.message, change.kind === "view").catch(() => {});
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.#refreshList(), 200);
  }

  async #refreshList() {
    await this.session.refreshChats().catch(() => {});
    this.current = this.session.chat(this.current.id);
    this.list.show(this.current.id);
  }

  async #catchUp() {
    await this.session.refreshChats().catch(() => {});
    this.clock.set(this.session.now);
    if (this.current) await this.open(this.current.id, { show: this.element.classList.contains("shows-chat") });
  }

  #top() {
    const { me } = this.session;
    const theme = h("button", { type: "button", class: "icon-button", "aria-label": "Light or dark", title: "Light or dark", onclick: () => { setDark(!isDark()); theme.replaceChildren(icon(isDark() ? "sun" : "moon")); } }, icon(isDark() ? "sun" : "moon"));
    return h("header", { class: "top" },
      h("a", { class: "brand", href: "/", title: "Choose who to be" }, h("img", { src: "/local/files/icon.svg", alt: "", width: "28", height: "28" }), h("span", { class: "brand-name" }, "Panel Assistant"), h("span", { class: "brand-tag" }, "Practice")),
      this.clock.element,
      h("div", { class: "top-end" },
        h("button", { type: "button", class: "icon-button", "aria-label": "Where to start", title: "Where to start", onclick: () => this.steps.reopen() }, icon("help")),
        theme,
        menu(`You are ${me.name}. Change`, () => [
          { text: "Be somebody else", act: () => location.assign("/") },
          { text: "Open a second window as somebody else", href: "/" },
          { text: this.session.locale === "cy-GB" ? "Ask the bot for English" : "Ask the bot for Welsh", act: () => this.#language() },
          { text: "See every card", href: "/local/gallery" },
        ], { face: h("span", { class: "me" }, avatar(me.name), h("span", { class: "visually-hidden" }, "You are "), h("span", { class: "me-name" }, me.name), icon("swap")), className: "me-button", named: true })));
  }

  #language() {
    localStorage.setItem("locale", this.session.locale === "cy-GB" ? "en-GB" : "cy-GB");
    toast(`The bot is now told that your language is ${this.session.locale === "cy-GB" ? "Welsh" : "English"}.`);
  }

  #showHead(chat) {
    const shared = chat.type !== "personal";
    const names = chat.members.map(id => this.session.people.find(person => person.id === id)).filter(Boolean);
    const members = () => names.map(person => ({ text: `${person.name} (${person.agency})`, href: addressFor(person.key) }));
    const more = () => shared
      ? [{ text: "Say that the meeting starts", act: () => this.#happen(chat, "start") }, { text: "Say that the meeting ends", act: () => this.#happen(chat, "end") }]
      : [{ text: "Add the bot again", act: () => this.#happen(chat, "add") }, { text: "Remove the bot", act: () => this.#happen(chat, "remove") }];
    this.head.replaceChildren(
      h("button", { type: "button", class: "icon-button back", "aria-label": "Back to the chats", onclick: () => { this.element.classList.remove("shows-chat"); this.list.element.querySelector("[aria-current]")?.focus(); } }, icon("back")),
      h("div", { class: "chat-head-words" }, h("h1", {}, chat.name), h("p", { class: "muted" }, kinds[chat.type])),
      shared ? menu(`${names.length} people in this chat: open as one of them`, members, { face: h("span", { class: "count" }, icon("people"), String(names.length)), className: "icon-button wide" }) : "",
      chat.type === "groupChat" ? "" : menu("More for this chat", more));
  }
}
