// Loaded before a program: says at its end how much memory it held at most, in bytes.
process.on('exit', () => console.error(`peak ${process.resourceUsage().maxRSS * 1024}`));
