/** Which pages Playwright knows of: those that Firefox told of, and those of an extension, once they go somewhere. */
import type { Ask, Parameters, Tell } from './bidi-messages';

type Context = { readonly context: string };

export function knownPages(ask: Ask, tell: Tell) {
  const known = new Set<string>();
  const leave = (context: string) => {
    const params = { context, url: '', children: null };
    if (known.delete(context)) tell({ type: 'event', method: 'browsingContext.contextDestroyed', params });
  };
  return {
    leave,
    async hear(method: string, { context = '' }: Parameters): Promise<void> {
      if (method === 'browsingContext.contextCreated') known.add(context);
      if (method === 'browsingContext.contextDestroyed') known.delete(context);
      if (!method.startsWith('browsingContext.navigation') || known.has(context)) return;
      known.add(context);
      const { result } = await ask('browsingContext.getTree', { root: context, maxDepth: 0 });
      const [params] = (result?.contexts ?? []) as readonly Parameters[];
      if (params) tell({ type: 'event', method: 'browsingContext.contextCreated', params });
    },
    async missGone(): Promise<void> {
      const { result } = await ask('browsingContext.getTree', {});
      const here = new Set(((result?.contexts ?? []) as readonly Context[]).map(({ context }) => context));
      for (const context of [...known]) if (!here.has(context)) leave(context);
    },
  };
}
