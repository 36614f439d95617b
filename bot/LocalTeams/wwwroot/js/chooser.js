import { avatar, h } from "./dom.js";
import { groups, roles } from "./roles.js";
import { addressFor } from "./session.js";

/** The first page: says what this is, and asks who to be. */
export function chooser(session) {
  const list = h("div", { class: "people-groups" });
  const found = h("p", { class: "muted", role: "status" });
  const search = h("input", { type: "search", id: "people-search", placeholder: "Name, agency or part", autocomplete: "off", oninput: () => fill() });

  const fill = () => {
    const wanted = search.value.trim().toLowerCase();
    const match = person => [person.name, person.title, person.agency, person.role].some(text => text.toLowerCase().includes(wanted));
    const shown = groups.map(([name, belongs]) => [name, session.people.filter(person => belongs(person) && match(person))]).filter(([, people]) => people.length);
    const count = shown.reduce((sum, [, people]) => sum + people.length, 0);
    found.textContent = wanted ? (count === 1 ? "1 person" : `${count} people`) : "";
    list.replaceChildren(...shown.map(([name, people]) => h("section", { class: "people-group" }, h("h3", {}, name), h("ul", {}, people.map(entry)))));
    if (!count) list.replaceChildren(h("p", {}, "Nobody matches. Try “police”, “nurse” or “chair”."));
  };
  fill();

  const starters = roles.map(role => [role, starter(session.people, role.role)]).filter(([, person]) => person);
  return h("main", { class: "chooser" },
    h("header", { class: "chooser-head" },
      h("img", { src: "/local/files/icon.svg", alt: "", width: "48", height: "48" }),
      h("h1", {}, "Practise with Panel Assistant"),
      h("p", { class: "lead" }, `This is a small Teams for practice and training, on this computer only. The ${session.practice.toLowerCase().startsWith("halton") ? "Halton" : ""} partnership here is made up: every person and every child is fictional, and nothing leaves this machine. Choose who to be, then write to the bot or press its buttons. Nothing can go wrong.`)),
    h("section", { "aria-labelledby": "start-as" },
      h("h2", { id: "start-as" }, "Start as"),
      h("ul", { class: "starters" }, starters.map(([role, person]) =>
        h("li", {}, h("a", { class: "starter", href: addressFor(person.key) },
          avatar(person.name),
          h("span", { class: "starter-words" }, h("strong", {}, role.title), h("span", { class: "muted" }, person.name), h("span", {}, role.does))))))),
    h("section", { "aria-labelledby": "everyone" },
      h("h2", { id: "everyone" }, "Or choose anyone"),
      h("div", { class: "people-search" }, h("label", { for: "people-search" }, "Search"), search, found),
      list),
    h("footer", { class: "chooser-foot muted" },
      h("p", {}, "To see two people act on one card, open this page in two windows and choose a different person in each. "),
      h("p", {}, h("a", { href: "/local/gallery" }, "See every card in one place"))));
}

/** A member rather than who stands in for one. */
const starter = (people, role) => people.find(person => person.role === role && person.standing === "member") ?? people.find(person => person.role === role);

function entry(person) {
  return h("li", {}, h("a", { class: "person-row", href: addressFor(person.key) },
    avatar(person.name),
    h("span", { class: "person-words" },
      h("strong", {}, person.name),
      h("span", { class: "muted" }, person.title),
      person.standing && person.standing !== "member" && h("span", { class: "tag" }, person.standing))));
}
