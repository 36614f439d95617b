// Reads [{ name, card }] from stdin, parses each card with Microsoft's renderer (no browser needed) and writes
// [{ name, problems }] for those it finds something wrong with.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const require = createRequire(import.meta.url);
const AdaptiveCards = require("./node_modules/adaptivecards/dist/adaptivecards.js");
const markdown = require("markdown-it")();

// Teams draws these beside schema 1.5; the renderer does not know them and takes what stands in their place.
const bars = "Chart.HorizontalBar";

function problemsOf(card) {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.parse(card, context);
  const problems = [];
  for (let at = 0; at < context.eventCount; at++) {
    const { event, message } = context.getEventAt(at);
    if (event !== AdaptiveCards.ValidationEvent.UnknownElementType || !message.includes(`"${bars}"`)) problems.push(message);
  }
  problems.push(...parsed.validateProperties().validationEvents.map(event => event.message));
  return problems.concat(barsOf(card), markupOf(card));
}

function everything(element) {
  return element === null || typeof element !== "object" ? [] : [element, ...Object.values(element).flatMap(everything)];
}

function barsOf(card) {
  return everything(card).filter(element => element.type === bars).flatMap(chart => [
    ...Object.keys(chart).filter(name => !["type", "spacing", "separator", "title", "displayMode", "color", "data", "fallback"].includes(name)).map(name => `A chart has "${name}".`),
    ...chart.title ? [] : ["A chart without a title."],
    ...["AbsoluteWithAxis", "AbsoluteNoAxis", "PartToWhole"].includes(chart.displayMode) ? [] : ["A chart of an unknown form."],
    ...chart.data?.length > 1 && chart.data.every(({ x, y }) => typeof x === "string" && x && Number.isInteger(y) && y >= 0) ? [] : ["A chart whose data are not two or more counts."],
    ...chart.fallback === "drop" || chart.fallback?.type ? [] : ["A chart with nothing in its place."],
  ]);
}

// Text of ours uses bold and nothing else, so any other mark-up came in with what somebody typed.
function markupOf(element) {
  if (Array.isArray(element)) {
    return element.flatMap(markupOf);
  }
  if (element === null || typeof element !== "object") {
    return [];
  }
  const texts = element.type === "TextBlock" ? [element.text] : element.type === "FactSet" ? element.facts.map(fact => fact.value) : [];
  const found = texts.filter(value => /<(a|em|h\d|ul|ol|img|code|pre|blockquote|hr)\b/.test(markdown.render(value)));
  return found.map(value => `Mark-up in: ${value}`).concat(Object.values(element).flatMap(markupOf));
}

const cards = JSON.parse(await text(process.stdin));
const report = cards.map(({ name, card }) => ({ name, problems: problemsOf(card) })).filter(({ problems }) => problems.length > 0);
process.stdout.write(JSON.stringify(report));
