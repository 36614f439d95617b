import { drawCard } from "./card.js";
import { avatar, h, icon } from "./dom.js";
import { markdown } from "./markdown.js";
import { menu } from "./menu.js";
import { press, whileBusy } from "./press.js";
import { clockTime, longTime } from "./time.js";

const mostAutomatic = 60;
const stale = 60_000;

/** One message on the page. Keeps what was typed into its cards when they change. */
export class Message {
  #drawn = [];
  #last;

  constructor(session, chat, data, say) {
    this.session = session;
    this.chat = chat;
    this.say = say;
    this.element = h("li", { class: "message", "data-message": data.id });
    this.show(data);
  }

  show(fresh) {
    const data = this.#keepingViews(fresh);
    const typed = this.#drawn.map(card => card.values());
    const focused = this.#drawn.findIndex(card => card.holder.contains(document.activeElement));
    this.data = data;
    this.#last = data;
    const time = new Date(data.at);
    this.element.className = `message${data.mine ? " is-mine" : ""}${data.onlyYou ? " is-only-you" : ""}${data.fromBot ? " is-bot" : ""}`;
    this.#drawn = [];
    this.element.replaceChildren(
      data.mine ? "" : avatar(data.name, data.fromBot),
      h("article", { class: "message-body", "aria-label": `${data.name}, ${longTime(time)}` },
        h("header", { class: "message-head" },
          h("span", { class: "message-name" }, data.mine ? "You" : data.name),
          h("time", { class: "message-time", datetime: data.at, title: longTime(time) }, clockTime(time)),
          data.edited && !data.cards.length && h("span", { class: "message-time" }, "edited"),
          this.#menu()),
        data.onlyYou && h("p", { class: "only-you" }, icon("lock"), "Only you can see this"),
        data.deleted ? h("p", { class: "muted message-deleted" }, "This message was taken back.") : this.#content(typed)));
    if (focused >= 0) this.#drawn[focused]?.holder.focus({ preventScroll: true });
  }

  /** Draws again in the colours that were chosen. */
  redraw() {
    this.show(this.data);
  }

  /** Asks for this person's own view of a card where the card wants that and the last one is not fresh. */
  refreshIfDue(changed = false) {
    this.data.cards.forEach((card, at) => {
      const fresh = card.view && !card.outdated && (changed || Date.now() - Date.parse(card.viewedAt) < stale);
      if (!fresh && this.#refreshesForMe(card.base)) this.#refresh(at, "automatic");
    });
  }

  /** A card that changed for everybody keeps showing this person's view until the new one is here. */
  #keepingViews(fresh) {
    const cards = fresh.cards.map((card, at) => {
      const before = this.data?.cards[at]?.view;
      return before && !card.view && this.#refreshesForMe(card.base) ? { ...card, view: before, outdated: true } : card;
    });
    return { ...fresh, cards };
  }

  /** The view could not be renewed: better what everybody sees than something outdated. */
  #dropView(at) {
    const cards = this.data.cards.map((card, index) => index === at && card.outdated ? { base: card.base } : card);
    this.data = null;
    this.show({ ...this.#last, cards });
    this.#drawn[at].status.textContent = "Your own view could not be fetched. Use “Refresh this card” in the menu of the message.";
  }

  #refreshesForMe({ refresh }) {
    if (!refresh?.action?.verb) return false;
    return refresh.userIds ? refresh.userIds.includes(this.session.me.id) : this.chat.members.length <= mostAutomatic;
  }

  #refresh(at, trigger) {
    const { action } = this.data.cards[at].base.refresh;
    const ask = () => this.session.act("press", this.data.chat, { message: this.data.id, card: at, action, trigger });
    if (trigger === "manual") return whileBusy(this.#drawn[at].holder, this.#drawn[at].status, () => ask());
    return ask().then(outcome => { if (outcome.kind !== "card") this.#dropView(at); }).catch(() => this.#dropView(at));
  }

  #menu() {
    const at = this.data.cards.findIndex(card => card.base.refresh?.action?.verb);
    if (at < 0 || this.data.deleted) return null;
    return menu("More for this message", () => [{ text: "Refresh this card", act: () => this.#refresh(at, "manual") }]);
  }

  #content(typed) {
    const { data } = this;
    return [
      data.text ? this.#words() : null,
      ...data.cards.map((card, at) => this.#card(card, at, typed[at])),
      data.suggested.length ? h("div", { class: "suggested", role: "group", "aria-label": "Answers" }, data.suggested.map(text =>
        h("button", { type: "button", class: "chip", onclick: () => this.say(text) }, text))) : null,
    ].filter(Boolean);
  }

  #words() {
    const box = h("div", { class: "message-text" });
    const html = this.data.fromBot ? markdown(this.data.text) : null;
    if (html === null) box.textContent = this.data.text;
    else box.innerHTML = html;
    return box;
  }

  #card(card, at, typed) {
    const tooNew = Number.parseFloat((card.view ?? card.base).version) > 1.5;
    const status = h("p", { class: "card-status", role: "status" });
    const surface = { busy: work => whileBusy(drawn.holder, status, work) };
    const drawn = drawCard(card.view ?? card.base, action => press(this.session, this.data, at, action, surface), { values: typed, headingLevel: 2 });
    this.#drawn.push({ ...drawn, status });
    return h("div", { class: "card-frame" },
      drawn.holder,
      tooNew && h("p", { class: "card-problem" }, "Teams shows cards up to version 1.5; this one asks for more."),
      card.view && this.chat.type !== "personal" && h("p", { class: "card-own" }, icon("lock"), "Your own view of this card"),
      status);
  }
}
