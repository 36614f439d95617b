import { h, icon } from "./dom.js";
import { firstSteps, hint } from "./roles.js";

const key = person => `steps-closed:${person.key}`;

/** A short word on what this is and what to try, until it is closed. */
export class FirstSteps {
  constructor(session, say) {
    this.session = session;
    this.say = say;
    this.element = h("section", { class: "first-steps", "aria-label": "Where to start" });
    this.show();
  }

  /** Brings it back after it was closed. */
  reopen() {
    localStorage.removeItem(key(this.session.me));
    this.show();
    this.element.querySelector("button")?.focus();
  }

  show() {
    const { me } = this.session;
    this.element.hidden = localStorage.getItem(key(me)) !== null;
    if (this.element.hidden) return;
    const steps = firstSteps(me).filter(step => step.in === "personal" || this.session.meetingChat);
    this.element.replaceChildren(
      h("div", { class: "first-steps-words" },
        h("p", {}, h("strong", {}, `You are ${me.name}. `), `${me.title}, ${me.agency}. Everybody here is fictional, so try anything. ${hint(me)}`),
        h("div", { class: "first-steps-buttons" }, h("span", { class: "muted" }, "Try first:"), steps.map(step =>
          h("button", { type: "button", class: "chip", title: step.why, onclick: () => this.say(step) }, h("strong", {}, step.say), h("span", { class: "chip-why" }, step.why))))),
      h("button", { type: "button", class: "icon-button", "aria-label": "Close this note", title: "Close this note", onclick: () => this.#close() }, icon("close")));
  }

  /** Makes room once somebody has begun; the question mark at the top brings it back. */
  done() {
    localStorage.setItem(key(this.session.me), "1");
    this.element.hidden = true;
  }

  #close() {
    this.done();
    document.getElementById("say")?.focus();
  }
}
