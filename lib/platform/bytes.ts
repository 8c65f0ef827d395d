/**
 * The bytes of a paper that the member asked for. Chromium lets an extension
 * page fetch them after the click; in Firefox the page hands them over, or the
 * host has to be asked for.
 */
import { z } from 'zod/mini';
import { fail, ok, type Result } from '@/lib/result';
import { giveBack, webAddress } from './access';
import { askPage, type FetchedBlob } from './messages';
import { isWithinReach, request } from './request';

type FetchedFile = {
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
  /** Nothing answers, or not to the end: no network, or the council's site is down. */
  | { readonly kind: 'offline' }
  /** The host answers, but the browser wants the member's leave first: `askJustOnce` or `turnOn`. */
  | { readonly kind: 'needs-permission'; readonly host: string }
  | { readonly kind: 'not-a-pdf'; readonly contentType: string }
  /** Not an http(s) address. */
  | { readonly kind: 'unfit-address' };

type Fetched = Result<FetchedFile, FetchProblem>;

/** `tabId`: the tab the paper was opened from; its page is asked where the browser wants that. */
export async function readBytes(
  address: string,
  { tabId }: { readonly tabId: number | null },
): Promise<Fetched> {
  const url = webAddress(address);
  if (!url) return fail({ kind: 'unfit-address' });
  try {
    const own = await fileFrom(await request(url));
    if (own?.ok) return own;
    const handed = await fileFrom(await handedOver(url, tabId));
    return handed ?? own ?? fail(await whyNoAnswer(url));
  } finally {
    await giveBack(url.hostname);
  }
}

const HandedOver = z.object({
  status: z.number(),
  contentType: z.string(),
  finalAddress: z.string(),
  blob: z.nullable(z.instanceof(Blob)),
}) satisfies z.ZodMiniType<FetchedBlob>;

/** Firefox alone: elsewhere a file does not survive the way, and need not go it. */
async function handedOver(url: URL, tabId: number | null): Promise<FetchedBlob | null> {
  if (!import.meta.env.FIREFOX || tabId === null) return null;
  const answer = await askPage(tabId, { kind: 'fetch-bytes', address: url.href });
  const file = HandedOver.safeParse(answer.ok ? answer.value : null);
  return file.success ? file.data : null;
}

const whyNoAnswer = async (url: URL): Promise<FetchProblem> =>
  (await isWithinReach(url)) ? { kind: 'needs-permission', host: url.hostname } : { kind: 'offline' };

async function fileFrom(answered: FetchedBlob | null): Promise<Fetched | null> {
  if (answered === null) return null;
  const { status, contentType, finalAddress, blob } = answered;
  if (status === 401 || status === 403) return fail({ kind: 'refused', status });
  if (status === 404 || status === 410) return fail({ kind: 'missing', status });
  if (status < 200 || status > 299) return fail({ kind: 'other-status', status });
  if (blob === null) return fail({ kind: 'offline' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const isWanted = /^application\/(?:x-)?pdf\b/i.test(contentType) || isPdf(bytes);
  return isWanted ? ok({ bytes, contentType, finalAddress }) : fail({ kind: 'not-a-pdf', contentType });
}

/** "%PDF" may stand anywhere in the first 1,024 bytes (PDF 1.7, annex H, note 13). */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF');
}
