// The seven people to start as, and what each may try first. "in" says which chat a command belongs in.
export const roles = [
  { role: "practitioner", title: "Practitioner", does: "Refers a child and fills in a screening tool. Has no seat in the group." },
  { role: "police", title: "Police member", does: "Votes for the police, keeps actions moving, confirms flags." },
  { role: "health", title: "Health member", does: "Votes for health, keeps actions moving, confirms flags." },
  { role: "chair", title: "Chair", does: "Calls flag decisions in the meeting chat and closes them." },
  { role: "deputy", title: "Deputy chair", does: "Does what the chair does when the chair cannot." },
  { role: "coordinator", title: "Coordinator", does: "Sees whom no reminder has reached." },
  { role: "outsider", title: "Outsider", does: "Belongs to no group. Sees how the bot says no." },
];

const refer = { say: "refer", in: "personal", why: "start a referral" };
const screening = { say: "screening", in: "personal", why: "fill in a screening tool" };
const actions = { say: "my actions", in: "personal", why: "see what you owe and tick it off" };
const flags = { say: "flags", in: "personal", why: "see the flags of the group" };
const vote = { say: "vote CH-2041", in: "meeting", why: "call a flag decision in the meeting chat" };
const help = { say: "help", in: "personal", why: "see everything you can do" };

const steps = {
  practitioner: [refer, screening, help],
  police: [actions, flags, help],
  health: [actions, flags, help],
  chair: [vote, actions, help],
  deputy: [vote, actions, help],
  coordinator: [{ say: "undelivered", in: "personal", why: "see whom nobody reached" }, actions, help],
  "front-door": [{ say: "queue", in: "personal", why: "see the referrals that wait" }, help],
  outsider: [{ say: "hello", in: "personal", why: "see what the bot says to someone with no seat" }, help],
};

export const firstSteps = person => steps[person.role] ?? steps.health;

const hints = {
  chair: "Open a second window as somebody from another agency and watch the card change there while you both act.",
  deputy: "Open a second window as somebody from another agency and watch the card change there while you both act.",
  practitioner: "Leave a form half-way, come back and type “continue”.",
  coordinator: "Move practice time forward with the clock at the top, and reminders go out.",
  outsider: "Then go back and choose somebody with a seat, to see the difference.",
};

export const hint = person => hints[person.role] ?? "Move practice time forward with the clock at the top, and reminders arrive.";

export const groups = [
  ["Chair and deputy", person => ["chair", "deputy"].includes(person.role)],
  ["Police", person => person.role === "police"],
  ["Social care", person => person.role === "social-care"],
  ["Education", person => person.role === "education"],
  ["Safeguarding unit", person => person.role === "safeguarding-unit"],
  ["Health", person => person.role === "health"],
  ["Commissioned services", person => person.role === "commissioned"],
  ["Coordinator and front door", person => ["coordinator", "front-door"].includes(person.role)],
  ["Practitioners without a seat", person => person.role === "practitioner"],
  ["Outside the group", person => person.role === "outsider"],
];
