// How cards look: close to Teams, with colours that keep at least 4.5:1 on every background used here.
const palettes = {
  light: {
    text: { default: "#242428", accent: "#4348a8", dark: "#242428", light: "#55555f", good: "#0b6a24", warning: "#7a4f00", attention: "#a4262c" },
    subtle: "#55555f",
    back: { default: "#ffffff", emphasis: "#f4f4f8", accent: "#ecedfb", good: "#e7f4e9", warning: "#fff3d9", attention: "#fdeceb" },
    line: "#d9d9e0",
  },
  dark: {
    text: { default: "#f3f3f5", accent: "#b3b7ff", dark: "#1c1c20", light: "#f3f3f5", good: "#8fdb9c", warning: "#f5cd7d", attention: "#ffb0a9" },
    subtle: "#bdbdc7",
    back: { default: "#26262b", emphasis: "#303037", accent: "#2b2d54", good: "#1c3823", warning: "#3d3113", attention: "#472122" },
    line: "#46464f",
  },
};

const colors = palette => Object.fromEntries(Object.entries(palette.text).map(([name, colour]) => [name, { default: colour, subtle: name === "default" ? palette.subtle : colour }]));

export function hostConfig(theme, headingLevel) {
  const palette = palettes[theme];
  const style = background => ({ backgroundColor: background, foregroundColors: colors(palette) });
  return {
    fontFamily: "inherit",
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    supportsInteractivity: true,
    fontTypes: {
      default: {
        fontFamily: "inherit",
        fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
        fontWeights: { lighter: 400, default: 400, bolder: 600 },
      },
      monospace: {
        fontFamily: "Consolas, 'DejaVu Sans Mono', monospace",
        fontSizes: { small: 12, default: 13, medium: 15, large: 17, extraLarge: 21 },
        fontWeights: { lighter: 400, default: 400, bolder: 600 },
      },
    },
    containerStyles: Object.fromEntries(Object.entries(palette.back).map(([name, background]) => [name, style(background)])),
    imageSizes: { small: 32, medium: 52, large: 100 },
    actions: {
      maxActions: 6,
      spacing: "default",
      buttonSpacing: 8,
      showCard: { actionMode: "inline", inlineTopMargin: 12 },
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      preExpandSingleShowCardAction: false,
    },
    adaptiveCard: { allowCustomStyle: false },
    textBlock: { headingLevel },
    factSet: {
      title: { color: "default", size: "default", isSubtle: false, weight: "bolder", wrap: true, maxWidth: 200 },
      value: { color: "default", size: "default", isSubtle: false, weight: "default", wrap: true },
      spacing: 12,
    },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { weight: "bolder", color: "default", suffix: " *", suffixColor: "attention" },
        optionalInputs: { weight: "bolder", color: "default" },
      },
      errorMessage: { color: "attention", spacing: "small", weight: "default" },
    },
  };
}
