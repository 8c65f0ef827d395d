/** Sources with `{{names}}` in them → text. A name that nobody knows is a mistake, never an empty space. */

const NAME = /\{\{(?<path>[\w.-]+)\}\}/g;

/** "{{cast.chair}}" → "Councillor Philippa Garrowby". */
export function fill(source: string, values: Readonly<Record<string, unknown>>): string {
  return source.replaceAll(NAME, (_, path: string) => valueAt(values, path));
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function valueAt(values: Readonly<Record<string, unknown>>, path: string): string {
  let at: unknown = values;
  for (const key of path.split('.')) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  }
  if (typeof at !== 'string') throw new Error(`The sample's facts say nothing of "${path}".`);
  return at;
}
