import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createMeetingClient, isMeetingApiError, tokenAuth } from "../../src/index.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function answer(header: Record<string, string>, status: number, seen: IncomingMessage[] = []): Promise<string> {
  const server = createServer((request, response) => {
    seen.push(request);
    response.writeHead(status, header).end("{}");
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([301, 302, 307, 308])(
  "a redirection with status %s takes no token elsewhere, and is told as one",
  async (status) => {
    const seen: IncomingMessage[] = [];
    const elsewhere = await answer({}, 200, seen);
    const meeting = createMeetingClient({
      baseUrl: await answer({ Location: `${elsewhere}/login` }, status),
      auth: tokenAuth("planted-token"),
    });
    const error: unknown = await meeting.searchMeetings().catch((error: unknown) => error);
    expect(isMeetingApiError(error) && [error.status, error.message]).toEqual([
      status,
      expect.stringMatching(/a redirection, which is not followed.*check the address/),
    ]);
    const bare = await meeting.http.GET("/v1/mmc/management/conferences", {});
    expect(bare.response.status).toBe(status);
    expect(seen).toEqual([]);
  },
);

test("a 304, which asks for no redirection, is not told as one", async () => {
  const meeting = createMeetingClient({ baseUrl: await answer({}, 304), auth: tokenAuth("token") });
  const error: unknown = await meeting.searchMeetings().catch((error: unknown) => error);
  expect(String(error)).toMatch(/status 304: no reason was given/);
});
