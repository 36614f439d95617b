const zone = "Europe/London";

const format = options => new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });

const long = format({ weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
const clock = format({ hour: "2-digit", minute: "2-digit" });
const dayFormat = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const short = format({ day: "numeric", month: "short" });

/** "Mon, 23 Nov 2026, 09:00" in UK time. */
export const longTime = time => long.format(time).replaceAll(",", "").replace(/(\d{4}) /, "$1, ");

export const clockTime = time => clock.format(time);

export const dayOf = time => dayFormat.format(time);

/** The time today, the date on other days. */
export const briefTime = (time, now) => dayOf(time) === dayOf(now) ? clockTime(time) : short.format(time);

/** Year, month, day, hour and minute as a clock on a UK wall shows them. */
export function ukParts(time) {
  const parts = Object.fromEntries(format({ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
    .formatToParts(time).map(part => [part.type, part.value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/** The instant at which a UK wall clock shows this date and time. */
export function ukInstant(date, time) {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const shown = ukParts(new Date(wall));
  return new Date(wall - (Date.parse(`${shown.date}T${shown.time}:00Z`) - wall));
}

export function addDays(date, days) {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
