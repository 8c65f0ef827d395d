/** Where the reader's paper comes from: an address, what Kloe keeps, or a file from this computer. */
import { type FetchProblem, readBytes } from '@/lib/platform/bytes';
import { ownAddress, SAMPLE_PACK } from '@/lib/platform/own-pages';
import { request } from '@/lib/platform/request';
import type { ReadProblem } from '@/lib/read/problems';
import { fail, ok, type Result } from '@/lib/result';
import type { Store } from '@/lib/store/open';
import { fileOf, paperById } from '@/lib/store/papers';
import { readerWords } from '@/lib/words/reader';

export type OpenProblem = FetchProblem | ReadProblem | { readonly kind: 'not-kept' };

/** What `reader.html?…` asks for. */
export type Asked =
  | { readonly kind: 'address'; readonly address: string; readonly tabId: number | null }
  | { readonly kind: 'kept'; readonly paperId: string }
  | { readonly kind: 'sample' }
  | { readonly kind: 'nothing' };

export type PaperFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The file's own, without ".pdf"; the title of a paper that is kept. */
  readonly name: string;
  readonly address: string | null;
};

export function readAsked(search: string): Asked {
  const asked = new URLSearchParams(search);
  const address = asked.get('src');
  const paperId = asked.get('paper');
  const tab = asked.get('tab');
  if (address !== null) {
    return { kind: 'address', address, tabId: tab !== null && /^\d+$/.test(tab) ? Number(tab) : null };
  }
  if (paperId !== null) return { kind: 'kept', paperId };
  return { kind: asked.has('sample') ? 'sample' : 'nothing' };
}

export async function fetchPaper(
  address: string,
  tabId: number | null,
): Promise<Result<PaperFile, OpenProblem>> {
  const fetched = await readBytes(address, { tabId });
  if (!fetched.ok) return fetched;
  return ok({ bytes: fetched.value.bytes, name: nameFrom(fetched.value.finalAddress), address });
}

export async function keptPaper(store: Store, paperId: string): Promise<Result<PaperFile, OpenProblem>> {
  const [file, paper] = await Promise.all([fileOf(store, paperId), paperById(store, paperId)]);
  if (!file.ok || !paper.ok || !file.value) return fail({ kind: 'not-kept' });
  const { title = '', addresses = [] } = paper.value ?? {};
  return ok({ bytes: new Uint8Array(file.value), name: title, address: addresses[0] ?? null });
}

/** The sample council's, which ships with Kloe. */
export async function samplePaper(): Promise<Result<PaperFile, OpenProblem>> {
  const file = await request(new URL(ownAddress(SAMPLE_PACK)));
  return file?.blob
    ? ok({
        bytes: new Uint8Array(await file.blob.arrayBuffer()),
        name: readerWords.open.sample,
        address: null,
      })
    : fail({ kind: 'not-kept' });
}

export const chosenPaper = async (file: File): Promise<PaperFile> => ({
  bytes: new Uint8Array(await file.arrayBuffer()),
  name: withoutEnding(file.name),
  address: null,
});

/** ".../Public%20reports%20pack.pdf?x=1" → "Public reports pack"; the host where the path names nothing. */
export function nameFrom(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return withoutEnding(decodeURIComponent(last)) || hostname;
  } catch {
    return withoutEnding(last) || hostname;
  }
}

const withoutEnding = (name: string) =>
  name
    .replace(/\.pdf$/i, '')
    .replaceAll('_', ' ')
    .trim();
