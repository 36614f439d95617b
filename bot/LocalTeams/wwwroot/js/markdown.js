let reader;

/** The small part of markdown that Teams shows: emphasis, lists, links to the web. Never HTML, never pictures. */
export function markdown(text) {
  reader ??= globalThis.markdownit?.({ html: false, linkify: false, breaks: true }).disable(["image", "table", "code", "fence", "heading", "lheading", "hr", "html_block"]);
  if (!reader) return null;
  reader.validateLink = address => /^(https?:|mailto:)/i.test(address.trim());
  reader.renderer.rules.link_open ??= (tokens, at, options, env, self) => {
    tokens[at].attrSet("target", "_blank");
    tokens[at].attrSet("rel", "noopener noreferrer");
    return self.renderToken(tokens, at, options);
  };
  return reader.render(text);
}
