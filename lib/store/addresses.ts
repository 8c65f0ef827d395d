/** Addresses of papers, as far as two of them lead to one paper. */

/** Without the part after "#", spelled as the browser spells it; `null` for what is no web address. */
export function plainAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}
