// The themes that VS Code brings, as its list calls them, and by which class its window is known to show one.

const themes = {
  'Light 2026': 'themes-2026-light-json',
  'Light Modern': 'themes-light_modern-json',
  'Light+': 'themes-light_plus-json',
  'Dark 2026': 'themes-2026-dark-json',
  'Dark Modern': 'themes-dark_modern-json',
  'Dark+': 'themes-dark_plus-json',
  'Dark High Contrast': 'themes-hc_black-json',
  'Light High Contrast': 'themes-hc_light-json',
};

export const themeNames = Object.keys(themes);

/** In which pictures are taken: what they are called, and the theme. */
export const looks = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  'high-contrast': 'Dark High Contrast',
};

/** Part of a class of the window that shows a theme. */
export function markOf(theme) {
  return themes[theme];
}
