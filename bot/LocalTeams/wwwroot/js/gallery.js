import { get, Refused } from "./api.js";
import { drawCard, rendererIsHere } from "./card.js";
import { h } from "./dom.js";

const page = document.getElementById("gallery");
const frames = [["light", "wide"], ["dark", "wide"], ["light", "narrow"], ["dark", "narrow"]];

function shelf({ name, card }) {
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return h("section", { class: "shelf", id, "aria-labelledby": `${id}-name` },
    h("h2", { id: `${id}-name` }, h("a", { href: `#${id}` }, name), h("small", {}, ` ${(JSON.stringify(card).length / 1024).toFixed(1)} KB`)),
    h("div", { class: "frames" }, frames.map(([theme, width]) =>
      h("figure", { class: `frame frame-${width}`, "data-theme": theme },
        h("figcaption", {}, `${theme}, ${width === "narrow" ? "320 px" : "wide"}`),
        drawCard(card, () => {}, { as: theme }).holder))));
}

async function show() {
  const cards = await get("/local/gallery/cards");
  page.replaceChildren(
    h("header", { class: "gallery-head" },
      h("p", {}, h("a", { href: "/" }, "Back to the practice page")),
      h("h1", {}, "Every card"),
      h("p", {}, rendererIsHere()
        ? `${cards.length} cards, each in light and dark, wide and as narrow as a phone. Buttons do nothing here.`
        : "The card renderer is missing. Install Node.js 20 or later and build the bot again.")),
    h("nav", { class: "gallery-index", "aria-label": "Cards" }, cards.map(({ name }) => h("a", { href: `#${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}` }, name))),
    ...cards.map(shelf));
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

show().catch(error => page.replaceChildren(h("p", { class: "plain-note" }, error instanceof Refused ? error.message : String(error))));
