import { createHash } from "node:crypto";

const emptyImage = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

/**
 * Makes a built page ask nobody for anything: takes out the addresses that the page's own script would load from, and
 * lets the Content-Security-Policy of its template allow no scripts but the ones in the page.
 * @throws Error when the page has no policy to complete
 */
export function seal(html: string): string {
  return allowOwnScripts(withoutRemoteParts(html));
}

// Logo, icons and statistics of the tool's maker.
function withoutRemoteParts(html: string): string {
  return html.replaceAll(
    /https:\/\/(cdn\.redoc\.ly|cdn\.redocly\.com|otel\.cloud\.redocly\.com)[^"'`\s)]*/g,
    emptyImage,
  );
}

function allowOwnScripts(html: string): string {
  const placeholder = "'scripts-of-this-page'";
  if (!html.includes(placeholder)) throw new Error(`scripts/docs/template.hbs has no ${placeholder} in its policy.`);
  const hashes = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, source = ""]) => `'sha256-${createHash("sha256").update(source).digest("base64")}'`,
  );
  return html.replace(placeholder, () => hashes.join(" "));
}
