/** The open line from the server. A hidden window lets go of it, since a browser keeps only six to one address. */
export function listen(person, { changed, caughtUp, lost }) {
  let source;
  let wasLost = false;

  const open = () => {
    source = new EventSource(`/local/page/events?as=${encodeURIComponent(person)}`);
    source.onopen = () => {
      lost(false);
      if (wasLost) caughtUp();
      wasLost = false;
    };
    source.onmessage = event => changed(JSON.parse(event.data));
    source.onerror = () => {
      wasLost = true;
      lost(true);
      if (source.readyState === EventSource.CLOSED) setTimeout(() => { if (!document.hidden) open(); }, 2000);
    };
  };

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source.close();
      wasLost = true;
    } else if (source.readyState === EventSource.CLOSED) {
      open();
    }
  });
  open();
}
