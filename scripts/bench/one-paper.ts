/** A process of its own that reads one paper in one way: `one-paper.ts kloe|pdfjs FILE`. */
import { readFileSync } from 'node:fs';
import { WAYS, type Way } from './both-ways';

const [way, file = ''] = process.argv.slice(2);
await WAYS[way as Way](new Uint8Array(readFileSync(file)));
