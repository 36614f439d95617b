const root = document.documentElement;

export const isDark = () => root.dataset.theme === "dark";

/** Changes the colours and remembers it for this browser. */
export function setDark(dark) {
  root.dataset.theme = dark ? "dark" : "light";
  localStorage.setItem("theme", root.dataset.theme);
  root.dispatchEvent(new Event("themechange"));
}

export const onTheme = listener => root.addEventListener("themechange", listener);
