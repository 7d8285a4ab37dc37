const exposed = [
  "Content-Length",
  "Date",
  "Retry-After",
  "X-APIG-Ratelimit-Api",
  "X-APIG-Ratelimit-Api-Allenv",
  "X-Request-Id",
];

/** Headers with which a browser shows an answer to the page that asked. Any page may ask: there are no cookies here. */
export function corsHeaders(request: Request): Record<string, string> {
  if (!request.headers.has("Origin")) return {};
  return { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": exposed.join(", ") };
}

/** The answer to a browser that asks whether it may call, or undefined for another request. */
export function preflight({ method, headers }: Request): Response | undefined {
  const wanted = headers.get("Access-Control-Request-Method");
  if (method !== "OPTIONS" || !headers.has("Origin") || wanted === null) return undefined;
  const granted = new Headers({
    "Access-Control-Allow-Methods": wanted,
    // "*" would leave out Authorization.
    "Access-Control-Allow-Headers": headers.get("Access-Control-Request-Headers") ?? "",
    "Access-Control-Max-Age": "600",
    Vary: "Access-Control-Request-Method, Access-Control-Request-Headers",
  });
  // A page from the Internet asks so before it calls this machine.
  if (headers.get("Access-Control-Request-Private-Network") === "true") {
    granted.set("Access-Control-Allow-Private-Network", "true");
  }
  return new Response(null, { status: 204, headers: granted });
}
