/** The background of a cell as "#rrggbb", where the page states one. */
import type { Looks } from './looks';

/** "rgb(255, 0, 0)", "rgba(255, 0, 0, 0.5)". */
const RGB =
  /rgba?\((?<red>\d{1,3})[\s,]+(?<green>\d{1,3})[\s,]+(?<blue>\d{1,3})(?:\s*[,/]\s*(?<alpha>[\d.]+))?/;

/** `null` where there is none or it is white. */
export function fillOf(cell: Element, looks: Looks): string | null {
  const { red, green, blue, alpha } = RGB.exec(looks.of(cell, 'background-color'))?.groups ?? {};
  if (red === undefined || Number(alpha ?? 1) === 0) return null;
  const fill = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return fill === 'ffffff' ? null : `#${fill}`;
}
