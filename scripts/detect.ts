/**
 * `npm run --silent detect -- URL [FILE.html]`: what the detectors make of an
 * address and, where given, of the page behind it, as JSON.
 */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { detectAddress, detectPage } from '@/lib/read/detect';

const [address, file] = process.argv.slice(2);
if (!address) {
  console.error('Which address? npm run detect -- URL [FILE.html]');
  process.exit(1);
}
const detected = file === undefined ? detectAddress(address) : detectPage(pageIn(file, address), address);
process.stdout.write(`${JSON.stringify(detected)}\n`);

function pageIn(path: string, url: string): Document {
  try {
    const source = readFileSync(path, 'utf8');
    return new JSDOM(source, URL.canParse(url) ? { url } : {}).window.document;
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
