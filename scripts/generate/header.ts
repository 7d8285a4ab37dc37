/** First line of every generated TypeScript file. */
export const header = "// Generated from openapi/ by `npm run build`. Do not edit.\n";
