/** Colours of the map that are not price categories, taken from the style sheet. */
export interface Palette {
  surface: string;
  text: string;
  faint: string;
  line: string;
  mine: string;
  onMine: string;
  lost: string;
  focus: string;
}

const NAMES: Record<keyof Palette, string> = {
  surface: '--map-surface',
  text: '--text',
  faint: '--map-faint',
  line: '--map-line',
  mine: '--map-mine',
  onMine: '--map-on-mine',
  lost: '--danger',
  focus: '--focus',
};

/** Reads the palette that applies to an element now; again when the colour scheme changes. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = Object.entries(NAMES).map(([name, property]) => [
    name,
    style.getPropertyValue(property).trim() || '#888888',
  ]);
  return Object.fromEntries(entries) as Palette;
}

/** Whether white reads better than black on a `#rrggbb` colour. */
export function isDark(color: string): boolean {
  const [r, g, b] = [1, 3, 5].map(at => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045
      ? channel / 12.92
      : ((channel + 0.055) / 1.055) ** 2.4;
  });
  // Where both give the same contrast by WCAG's formula.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179;
}
