/** What a page asks of the browser and no simulated one has. */
export function withBrowserParts(): void {
  const parts = {
    storage: { estimate: async () => ({}), persist: async () => true, persisted: async () => true },
    locks: { request: (_: string, work: () => unknown) => work() },
  };
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(navigator, name, { value, configurable: true });
  }
}
