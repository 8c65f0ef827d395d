/** An expression that presses the first button in sight whose name begins so; true where there is one. */
export function pressOf(name: string, page: string): string {
  const named = `(button.getAttribute('aria-label') || button.textContent).trim().startsWith(${JSON.stringify(name)})`;
  const found = `[...${page}.querySelectorAll('button')].find((button) => button.checkVisibility() && ${named})`;
  return `((button) => button ? (button.click(), true) : false)(${found})`;
}

/** Asks again and again until the answer is something. */
export async function until<Value>(
  look: () => Promise<Value | null | undefined | false>,
  otherwise: string,
  patienceMs = 10_000,
): Promise<Value> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const value = await look();
    if (value !== undefined && value !== null && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(otherwise);
}
