// Loaded after tsx: Node then leaves pdf.js's source maps alone, which are 8 MB and would take 100 MB of memory.
process.setSourceMapsEnabled(false);
