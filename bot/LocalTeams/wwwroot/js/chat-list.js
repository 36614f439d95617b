import { avatar, h, icon } from "./dom.js";
import { briefTime } from "./time.js";

const kinds = { personal: "Private chat", meeting: "Meeting chat", groupChat: "Group chat" };

/** The chats of one person, with what is new in them. */
export class ChatList {
  constructor(session, clock, open) {
    this.session = session;
    this.clock = clock;
    this.open = open;
    this.list = h("ul", { class: "chat-list" });
    this.element = h("nav", { class: "sidebar", "aria-label": "Chats" }, h("h2", { class: "sidebar-title" }, "Chats"), this.list,
      h("p", { class: "sidebar-note muted" }, "Practice only: everybody here is fictional."));
    this.show();
  }

  show(current = this.current) {
    this.current = current;
    this.list.replaceChildren(...this.session.chats.map(chat => this.#row(chat)));
    const unread = this.session.chats.reduce((sum, chat) => sum + (chat.id === current ? 0 : chat.unread), 0);
    document.title = `${unread ? `(${unread}) ` : ""}${this.session.me.name}: Panel Assistant practice`;
  }

  #row(chat) {
    const here = chat.id === this.current;
    const unread = here ? 0 : chat.unread;
    return h("li", {}, h("button", {
      type: "button", class: `chat-row${unread ? " has-unread" : ""}`, "aria-current": here ? "true" : null, "data-chat": chat.id,
      onclick: () => this.open(chat.id),
    },
      chat.type === "personal" ? avatar(chat.name, true) : h("span", { class: "avatar avatar-room", "aria-hidden": "true" }, icon(chat.type === "meeting" ? "meeting" : "people")),
      h("span", { class: "chat-row-words" }, h("span", { class: "visually-hidden" }, `${kinds[chat.type]}: `),
        h("span", { class: "chat-row-top" }, h("span", { class: "chat-row-name" }, chat.name), chat.lastAt && h("span", { class: "chat-row-time" }, briefTime(new Date(chat.lastAt), this.clock.now))),
        h("span", { class: "chat-row-bottom" }, h("span", { class: "chat-row-preview" }, chat.preview ?? kinds[chat.type]), unread ? h("span", { class: "badge" }, String(unread), h("span", { class: "visually-hidden" }, " unread")) : null))));
  }
}
