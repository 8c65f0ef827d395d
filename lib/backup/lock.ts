/**
 * A file locked with a passphrase: a line that says how, the file as AES-GCM left it, and a checksum of both. So
 * that a broken file is told from a wrong passphrase: only where the checksum holds is the passphrase to blame.
 */
import { z } from 'zod/mini';
import { fail, ok, type Result } from '@/lib/result';
import type { BackupProblem } from './model';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
/** A file that asks for more would hold up the page for minutes. */
const MOST_ROUNDS = 10_000_000;
const SUM_BYTES = 32;
/** A line that says how is far shorter. */
const LONGEST_HEAD = 1000;

const Base64 = z
  .string()
  .check(z.regex(/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/), z.maxLength(100));

const Head = z.object({
  format: z.literal('kloe-locked'),
  version: z.literal(1),
  kdf: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().check(z.minimum(ROUNDS), z.maximum(MOST_ROUNDS)),
  salt: Base64,
  cipher: z.literal('AES-256-GCM'),
  iv: Base64,
});

const START = '{"format":"kloe-locked"';

type Bytes = Uint8Array<ArrayBuffer>;

export const isLocked = (bytes: Bytes): boolean =>
  new TextDecoder().decode(bytes.subarray(0, START.length)) === START;

/** What locks files where the passphrase is not kept: a key that no script can read. */
export type Lock = { readonly key: CryptoKey; readonly salt: Bytes };

/** A new salt each time: two files of one passphrase have two keys. */
export async function lockFrom(passphrase: string): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { key: await keyFrom(passphrase, salt, ROUNDS, 'encrypt'), salt };
}

export const lock = async (file: Bytes, passphrase: string): Promise<Bytes> =>
  lockWith(await lockFrom(passphrase), file);

export async function lockWith({ key, salt }: Lock, file: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const said: z.infer<typeof Head> = {
    format: 'kloe-locked',
    version: 1,
    kdf: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    salt: base64(salt),
    cipher: 'AES-256-GCM',
    iv: base64(iv),
  };
  const head = new TextEncoder().encode(`${JSON.stringify(said)}\n`);
  const cipher = { name: 'AES-GCM', iv, additionalData: head };
  const locked = new Uint8Array(await crypto.subtle.encrypt(cipher, key, file));
  return joined([head, locked, await sumOf(joined([head, locked]))]);
}

/** What it was before; `wrong-passphrase` is only said of a file that is whole, else `damaged`. */
export async function unlock(bytes: Bytes, passphrase: string): Promise<Result<Bytes, BackupProblem>> {
  const parts = await partsOf(bytes);
  if (parts === null) return fail({ kind: 'damaged' });
  const { head, end, body } = parts;
  const cipher = { name: 'AES-GCM', iv: fromBase64(head.iv), additionalData: body.slice(0, end) };
  const key = await keyFrom(passphrase, fromBase64(head.salt), head.rounds, 'decrypt');
  try {
    return ok(new Uint8Array(await crypto.subtle.decrypt(cipher, key, body.slice(end))));
  } catch {
    // All that AES-GCM says is that it does not fit.
    return fail({ kind: 'wrong-passphrase' });
  }
}

/** As it was locked, byte for byte: a passphrase can be asked for. */
export const isWholeLocked = async (bytes: Bytes): Promise<boolean> => (await partsOf(bytes)) !== null;

/** The line that says how, where it ends, and all that the checksum is of; `null` where that does not hold. */
async function partsOf(bytes: Bytes) {
  const end = bytes.subarray(0, LONGEST_HEAD).indexOf(0x0a) + 1;
  const body = bytes.subarray(0, Math.max(end, bytes.length - SUM_BYTES));
  const isWhole = base64(await sumOf(body)) === base64(bytes.subarray(body.length));
  const head = isWhole ? headOf(body.subarray(0, end)) : null;
  return head && { head, end, body };
}

function headOf(line: Bytes): z.infer<typeof Head> | null {
  try {
    return Head.parse(JSON.parse(new TextDecoder().decode(line)));
  } catch {
    return null;
  }
}

/** Letters that look the same are the same, however a keyboard puts them together. */
async function keyFrom(
  passphrase: string,
  salt: Bytes,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const sumOf = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
