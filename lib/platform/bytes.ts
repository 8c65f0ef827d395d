/**
 * The bytes of a paper that the member asked for: the only place from which
 * Kloe makes a request. Chromium lets an extension page fetch after the click;
 * in Firefox the page hands the file over, or the host has to be asked for.
 */
import { z } from 'zod/mini';
import { fail, ok, type Result } from '@/lib/result';
import { giveBack, webAddress } from './access';
import { askPage, type FetchedBlob } from './messages';

export type FetchedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** After redirects. */
  readonly finalAddress: string;
};

export type FetchProblem =
  /** 401 or 403: the council wants a login, or does not want Kloe. */
  | { readonly kind: 'refused'; readonly status: number }
  /** 404 or 410. */
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'other-status'; readonly status: number }
  /** Nothing answers: no network, or the council's site is down. */
  | { readonly kind: 'offline' }
  /** The host answers, but the browser wants the member's leave first: `askJustOnce` or `turnOn`. */
  | { readonly kind: 'needs-permission'; readonly host: string }
  | { readonly kind: 'not-a-pdf'; readonly contentType: string }
  /** Not an http(s) address. */
  | { readonly kind: 'unfit-address' };

/** `tabId`: the tab the paper was opened from; its page is asked where the browser wants that. */
export async function readBytes(
  address: string,
  { tabId }: { readonly tabId: number | null },
): Promise<Result<FetchedFile, FetchProblem>> {
  const url = webAddress(address);
  if (!url) return fail({ kind: 'unfit-address' });
  try {
    const direct = await fetched(url);
    const isEnough = direct !== null && direct.status < 400;
    const answered = isEnough ? direct : ((await handedOver(url, tabId)) ?? direct);
    if (answered) return await fileFrom(answered);
    return fail(
      (await isWithinReach(url)) ? { kind: 'needs-permission', host: url.hostname } : { kind: 'offline' },
    );
  } finally {
    await giveBack(url);
  }
}

async function fetched(url: URL): Promise<FetchedBlob | null> {
  try {
    const response = await fetch(url, { credentials: 'include' });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      finalAddress: response.url,
      blob: await response.blob(),
    };
  } catch {
    return null;
  }
}

const HandedOver = z.object({
  status: z.number(),
  contentType: z.string(),
  finalAddress: z.string(),
  blob: z.instanceof(Blob),
}) satisfies z.ZodMiniType<FetchedBlob>;

/** Firefox alone: elsewhere a file does not survive the way, and is not needed. */
async function handedOver(url: URL, tabId: number | null): Promise<FetchedBlob | null> {
  if (!import.meta.env.FIREFOX || tabId === null) return null;
  const answer = await askPage(tabId, { kind: 'fetch-bytes', address: url.href });
  const file = answer.ok ? HandedOver.safeParse(answer.value) : null;
  return file?.success ? file.data : null;
}

async function fileFrom(answered: FetchedBlob): Promise<Result<FetchedFile, FetchProblem>> {
  const { status, contentType, finalAddress } = answered;
  if (status === 401 || status === 403) return fail({ kind: 'refused', status });
  if (status === 404 || status === 410) return fail({ kind: 'missing', status });
  if (status < 200 || status > 299) return fail({ kind: 'other-status', status });
  const bytes = new Uint8Array(await answered.blob.arrayBuffer());
  if (!/application\/(?:x-)?pdf/i.test(contentType) && !isPdf(bytes)) {
    return fail({ kind: 'not-a-pdf', contentType });
  }
  return ok({ bytes, contentType, finalAddress });
}

/** "%PDF" may stand anywhere in the first 1,024 bytes (PDF 1.7, annex H, note 13). */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF');
}

/** Asks for nothing but a sign of life, which needs nobody's leave. */
async function isWithinReach(url: URL): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit' });
    return true;
  } catch {
    return false;
  }
}
