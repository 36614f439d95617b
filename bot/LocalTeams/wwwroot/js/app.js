import { rendererIsHere } from "./card.js";
import { chooser } from "./chooser.js";
import { h } from "./dom.js";
import { Frame } from "./frame.js";
import { Session } from "./session.js";

const app = document.getElementById("app");

function missingRenderer() {
  return h("div", { class: "banner", role: "alert" },
    h("strong", {}, "Cards cannot be drawn yet. "),
    "The card renderer comes with Node.js, and the build did not find it. Install Node.js 20 or later from nodejs.org, stop the bot, and start it again with “dotnet run --project bot”. Until then you can still type to the bot.");
}

async function show() {
  const query = new URLSearchParams(location.search);
  const session = await Session.open(query.get("as"));
  const frame = session.me ? new Frame(session) : null;
  app.replaceChildren(frame ? frame.element : chooser(session));
  if (!rendererIsHere()) app.prepend(missingRenderer());
  await frame?.start(query.get("chat"));
}

show().catch(error => app.replaceChildren(h("p", { class: "plain-note" }, error.message)));
