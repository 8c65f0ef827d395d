/** The same, worked out once for each text. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const made = work(text);
    known.set(text, made);
    return made;
  };
}
