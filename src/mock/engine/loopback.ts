import { follow, type Schema } from "../../validation/document.ts";

const loopback = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(?=[:/?#]|$)/;

/**
 * The body as the description is asked about it. Where that wants https://, this service also takes http:// if it leads
 * to this very machine, so that a receiver under development needs no certificate.
 */
export function withSecureLoopback(body: unknown, bodySchema: Schema): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { properties = {} } = follow(bodySchema);
  const entries = Object.entries(body).map(([name, value]) => {
    const pattern = Object.hasOwn(properties, name) ? properties[name]?.pattern : undefined;
    return [name, pattern !== undefined && typeof value === "string" ? secured(value, new RegExp(pattern)) : value];
  });
  return Object.fromEntries(entries);
}

function secured(value: string, pattern: RegExp): string {
  const withTls = value.replace(loopback, "https://$1");
  return !pattern.test(value) && pattern.test(withTls) ? withTls : value;
}
