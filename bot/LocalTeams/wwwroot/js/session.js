import { get, post } from "./api.js";

/** Who is at this window, and what they can see. */
export class Session {
  constructor(start, as) {
    this.practice = start.practice;
    this.bot = start.bot;
    this.people = start.people;
    this.commands = start.commands ?? [];
    this.me = start.people.find(person => [person.key, person.id, person.aadObjectId].includes(as)) ?? null;
    this.take(start);
  }

  static open(as) {
    return get("/local/page/start", as ? { as } : {}).then(start => new Session(start, as));
  }

  take(start) {
    this.now = start.now;
    this.installed = start.installed;
    this.chats = start.chats;
  }

  async refreshChats() {
    this.take(await get("/local/page/start", { as: this.me.key }));
  }

  chat(id) {
    return this.chats.find(chat => chat.id === id);
  }

  get privateChat() {
    return this.chats.find(chat => chat.type === "personal");
  }

  get meetingChat() {
    return this.chats.find(chat => chat.type === "meeting");
  }

  get locale() {
    return localStorage.getItem("locale") ?? "en-GB";
  }

  messages(chat) {
    return get("/local/page/chat", { as: this.me.key, chat });
  }

  message(chat, message) {
    return get("/local/page/message", { as: this.me.key, chat, message });
  }

  act(what, chat, body) {
    return post(`/local/page/${what}`, { as: this.me.key, chat, locale: this.locale, ...body });
  }
}

/** The address of this page as somebody else sees it. */
export const addressFor = key => `/?as=${encodeURIComponent(key)}`;
