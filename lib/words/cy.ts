export const cy: import('.').Translation = {};
