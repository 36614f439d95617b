import { h } from "./dom.js";

/** What Teams draws and the renderer does not know: bars, each with its words and its number above it. */
export function registerBars() {
  const { CardElement, GlobalRegistry, Versions } = globalThis.AdaptiveCards;
  const name = "Chart.HorizontalBar";
  if (GlobalRegistry.elements.findByName(name)) return;

  class HorizontalBars extends CardElement {
    getJsonTypeName() { return name; }

    internalParse(source, context) {
      super.internalParse(source, context);
      this.title = String(source.title ?? "");
      this.data = source.data ?? [];
    }

    internalRender() {
      const most = Math.max(1, ...this.data.map(({ y }) => y));
      return h("figure", { class: "bars" },
        h("figcaption", {}, this.title),
        h("ul", {}, this.data.map(({ x, y }) => {
          const bar = h("span", { class: "bar", "aria-hidden": "true" });
          bar.style.width = `${(100 * y) / most}%`;
          return h("li", {}, h("span", {}, x), " ", h("b", {}, String(y)), bar);
        })));
    }
  }

  GlobalRegistry.elements.register(name, HorizontalBars, Versions.v1_5);
}
