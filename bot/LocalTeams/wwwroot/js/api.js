/** An answer that was not a yes; the message is a sentence for the person at the page. */
export class Refused extends Error {}

async function call(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refused("The practice server is not answering. Is it still running?");
  }
  if (response.status === 204) return null;
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(body?.error ?? `The practice server answered with an error (${response.status}).`);
  return body;
}

export const get = (path, query = {}) => call(`${path}?${new URLSearchParams(query)}`);

export const post = (path, body) =>
  call(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
