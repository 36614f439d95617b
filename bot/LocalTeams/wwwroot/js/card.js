import { registerBars } from "./bars.js";
import { h } from "./dom.js";
import { hostConfig } from "./host-config.js";
import { markdown } from "./markdown.js";

/** True when the build fetched Microsoft's renderer. */
export const rendererIsHere = () => Boolean(globalThis.AdaptiveCards);

const theme = () => document.documentElement.dataset.theme;

/**
 * Draws a card with Microsoft's renderer.
 * @param json the card as the bot sent it
 * @param onAction called with an action once its inputs hold what they must
 * @param values inputs somebody had begun to fill in, by id
 * @param headingLevel where its headings stand in the page around it
 */
export function drawCard(json, onAction, { values = {}, as = theme(), headingLevel = 3 } = {}) {
  const holder = h("div", { class: "card", role: "group", "aria-label": json.speak ?? json.fallbackText ?? "Card", tabindex: "-1", "data-card-theme": as });
  if (!rendererIsHere()) {
    holder.append(missingRenderer(json));
    return { holder, values: () => ({}) };
  }
  registerBars();
  const { AdaptiveCard, Versions, SerializationContext } = globalThis.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    const html = markdown(text);
    if (html !== null) Object.assign(result, { outputHtml: html, didProcess: true });
  };
  const card = new AdaptiveCard();
  let given = new Map();
  card.hostConfig = new globalThis.AdaptiveCards.HostConfig(hostConfig(as, headingLevel));
  card.onExecuteAction = action => onAction(action, holder);
  try {
    card.parse(json, new SerializationContext(Versions.v1_5));
    given = restore(card, values);
    holder.append(card.render());
    keepToItself(holder);
  } catch (error) {
    holder.append(h("p", { class: "card-problem" }, `This card could not be drawn: ${error.message}`));
  }
  return { holder, values: () => typed(card, given) };
}

let drawn = 0;

/** The renderer names a group of radio buttons after its input alone: without more, an answer on one card would take away the answer on another. */
function keepToItself(holder) {
  drawn += 1;
  for (const radio of holder.querySelectorAll("input[type=radio]")) radio.name = `${radio.name}-${drawn}`;
}

/** What was typed into the card and not sent yet: whatever differs from what the bot gave. */
function typed(card, given) {
  const begun = {};
  for (const input of card.getAllInputs()) {
    if (given.has(input.id) && (input.value ?? "") !== given.get(input.id)) begun[input.id] = input.value ?? "";
  }
  return begun;
}

/** @returns what the bot gave, by id. */
function restore(card, values) {
  const given = new Map();
  for (const input of card.getAllInputs()) {
    given.set(input.id, input.defaultValue ?? "");
    if (values[input.id] !== undefined) input.defaultValue = String(values[input.id]);
  }
  return given;
}

function missingRenderer(json) {
  return h("div", { class: "card-problem" },
    h("p", {}, h("strong", {}, json.fallbackText ?? "A card")),
    h("p", {}, "The card cannot be drawn because the card renderer is missing. Install Node.js 20 or later from nodejs.org, stop the bot and start it again with “dotnet run --project bot”."));
}
