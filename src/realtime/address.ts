const path = "/cms/open/websocket/confctl/increment/conn";

/**
 * Address of a connection. It holds a token: it must not be shown.
 * @param wsURL what the service gave, with or without a path
 * @param baseUrl address of the service, for when it gave none that can be used
 * @see https://support.huaweicloud.com/intl/en-us/api-meeting/meeting_21_1510.html
 */
export function connectionAddress(
  wsURL: string | undefined,
  baseUrl: string,
  query: { confID: string; tmpToken: string },
): string {
  const base = new URL(baseUrl);
  const { protocol, host } = parsed(wsURL) ?? base;
  // Who talks to the service in secret must not send it a token in the open.
  const open = base.protocol === "http:" && ["http:", "ws:"].includes(protocol);
  return `${open ? "ws" : "wss"}://${host}${path}?${new URLSearchParams(query)}`;
}

function parsed(address = ""): URL | undefined {
  const { protocol, host } = /^(?<protocol>https?:|wss?:)\/\/(?<host>[^/?#]+)/.exec(address)?.groups ?? {};
  const origin = `${protocol}//${host}`;
  return host && URL.canParse(origin) ? new URL(origin) : undefined;
}
