/** The one place from which Kloe asks anything of anybody: the host of a paper that the member opens, or its own files. */
import type { FetchedBlob } from './messages';

/** `null` where no answer may be seen: no network, or no leave to read this host. */
export async function request(address: URL): Promise<FetchedBlob | null> {
  try {
    const response = await fetch(address);
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      finalAddress: response.url,
      blob: await response.blob().catch(() => null),
    };
  } catch {
    return null;
  }
}

/** Asks for no more than a sign of life, which needs nobody's leave. */
export async function isWithinReach(address: URL): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', mode: 'no-cors', credentials: 'omit' });
    return true;
  } catch {
    return false;
  }
}
