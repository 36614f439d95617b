import { Refused, get, post } from "./api.js";
import { h, icon } from "./dom.js";
import { addDays, longTime, ukInstant, ukParts } from "./time.js";
import { toast } from "./toast.js";

/** Practice time: shows it, ticks, and moves it forward. */
export class PracticeClock {
  #ahead = 0;
  #listeners = [];

  constructor(now) {
    this.set(now);
    this.face = h("span", { class: "clock-face" });
    this.button = h("button", { type: "button", class: "clock-button", "aria-haspopup": "dialog", "aria-expanded": "false", title: "Move practice time forward", onclick: () => this.#toggle() },
      icon("clock"), h("span", { class: "visually-hidden" }, "Practice time: "), this.face);
    this.panel = this.#panel();
    this.element = h("div", { class: "clock" }, this.button, this.panel);
    document.addEventListener("pointerdown", event => { if (!this.element.contains(event.target)) this.#close(); });
    setInterval(() => this.#show(), 5000);
    this.#show();
  }

  get now() {
    return new Date(Date.now() + this.#ahead);
  }

  set(now) {
    this.#ahead = Date.parse(now) - Date.now();
    if (this.face) this.#show();
    this.#listeners.forEach(listener => listener());
  }

  onMove(listener) {
    this.#listeners.push(listener);
  }

  #show() {
    const [day, ...rest] = longTime(this.now).split(" ");
    this.face.replaceChildren(h("span", { class: "clock-day" }, `${day} `), rest.join(" "));
  }

  #panel() {
    const choices = [
      ["1 hour", () => new Date(this.now.getTime() + 3_600_000)],
      ["Next working day, 09:00", () => this.#nextWorkingMorning()],
      ["1 day", () => this.#laterDay(1)],
      ["1 week", () => this.#laterDay(7)],
    ];
    this.pick = h("input", { type: "datetime-local", id: "clock-pick", required: true });
    this.status = h("p", { class: "clock-status", role: "status" });
    return h("div", { class: "popover clock-panel", role: "dialog", "aria-label": "Move practice time forward", hidden: true, onkeydown: event => { if (event.key === "Escape") this.#close(true); } },
      h("h2", {}, "Practice time"),
      h("p", { class: "muted" }, "Move it forward to see reminders arrive. It never goes back."),
      h("div", { class: "clock-choices" }, choices.map(([label, to]) =>
        h("button", { type: "button", class: "button", onclick: async () => this.#move(await to()) }, label.match(/^\d/) ? `Forward ${label}` : label))),
      h("form", { class: "clock-form", onsubmit: event => { event.preventDefault(); this.#move(ukInstant(...this.pick.value.split("T"))); } },
        h("label", { for: "clock-pick" }, "Or choose a day and time (UK)"),
        h("div", { class: "row" }, this.pick, h("button", { type: "submit", class: "button button-main" }, "Go"))),
      this.status);
  }

  async #nextWorkingMorning() {
    return new Date((await get("/local/page/next-morning")).now);
  }

  #laterDay(days) {
    const { date, time } = ukParts(this.now);
    return ukInstant(addDays(date, days), time);
  }

  async #move(to) {
    if (this.busy) return;
    this.busy = true;
    this.panel.classList.add("is-busy");
    this.status.textContent = "Moving the clock and sending what falls due…";
    try {
      const { now } = await post("/local/clock", { now: to.toISOString() });
      this.set(now);
      this.#close(true);
      toast(`It is now ${longTime(this.now)}.`);
    } catch (error) {
      this.status.textContent = error instanceof Refused ? error.message : String(error);
    } finally {
      this.busy = false;
      this.panel.classList.remove("is-busy");
    }
  }

  #toggle() {
    if (!this.panel.hidden) return this.#close();
    const { date } = ukParts(this.now);
    this.pick.value = `${addDays(date, 1)}T09:00`;
    this.pick.min = `${date}T00:00`;
    this.status.textContent = "";
    this.panel.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    this.panel.querySelector("button").focus();
  }

  #close(refocus = false) {
    if (this.panel.hidden) return;
    this.panel.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
    if (refocus) this.button.focus();
  }
}
