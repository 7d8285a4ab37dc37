import { describe, expect, test } from "vitest";
import { downloadRecording, isMeetingApiError, isMeetingNetworkError } from "../../src/index.ts";
import { failureOf, openServer, printed, silence } from "../support/client.ts";

const token = "pl4nted-one-time-token";

/** A server with one file, whose token is good for one download. */
async function openStore(size: number) {
  let spent = false;
  const origin = await openServer((request, response) => {
    const refused = spent || request.headers.authorization !== token || request.url !== "/file.mp4?part=1";
    spent = true;
    if (refused) return response.writeHead(401, { "Content-Type": "application/json" }).end(`{"error_msg":"${token}"}`);
    response.writeHead(200, { "Content-Type": "video/mp4", "Content-Length": size });
    response.end(Buffer.alloc(size, 7));
  });
  return { url: `${origin}/file.mp4?part=1`, token };
}

describe("downloading a recording", () => {
  test("streams the file with its token", async () => {
    const file = await openStore(3_000_000);
    const response = await downloadRecording(file);
    expect(response.headers.get("content-length")).toBe("3000000");
    let read = 0;
    const reader = response.body!.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) read += piece.value.length;
    expect(read).toBe(3_000_000);
  });

  test("a second time is refused, and the token is not shown", async () => {
    const file = await openStore(10);
    await (await downloadRecording(file)).arrayBuffer();
    const error = await failureOf(downloadRecording(file));
    expect(isMeetingApiError(error) && error).toMatchObject({ operation: "downloadRecording", status: 401 });
    expect(printed(error)).not.toContain("pl4nted");
  });

  test("without an answer is a network error, and is not repeated", async () => {
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      throw new TypeError("fetch failed");
    };
    const error = await failureOf(
      downloadRecording({ url: "https://files.test/a.mp4?sign=pl4nted", token }, { fetch }),
    );
    expect(isMeetingNetworkError(error) && error.ambiguous).toBe(false);
    expect(String(error)).toContain("https://files.test");
    expect(printed(error)).not.toContain("pl4nted");
    expect(asked).toBe(1);
  });

  test("ends when the caller gives up, before the answer and while reading", async () => {
    const [early, late] = [new AbortController(), new AbortController()];
    const waiting = failureOf(
      downloadRecording({ url: "https://files.test/a.mp4", token }, { signal: early.signal, fetch: silence }),
    );
    early.abort(new Error("closed"));
    expect(await waiting).toBe(early.signal.reason);

    const file = await openStore(50_000_000);
    const response = await downloadRecording(file, { signal: late.signal });
    const reader = response.body!.getReader();
    await reader.read();
    late.abort(new Error("enough"));
    const rest = failureOf(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    );
    expect(await rest).toBe(late.signal.reason);
  });

  test("reads of a refusal no more than it takes to tell it, and ends with its caller", async () => {
    const endless = (pieces: number) => async () => {
      let left = pieces;
      const pull = async (controller: ReadableStreamDefaultController) => {
        left -= 1;
        if (left < 0) await new Promise(() => {});
        controller.enqueue(new Uint8Array(1_000_000));
      };
      return new Response(new ReadableStream({ pull }), { status: 404 });
    };
    const file = { url: "https://files.test/a.mp4", token };
    const error = await failureOf(downloadRecording(file, { fetch: endless(30) }));
    expect(error).toMatchObject({ status: 404, message: expect.stringContaining("too large") });
    const impatient = new AbortController();
    const waiting = failureOf(downloadRecording(file, { signal: impatient.signal, fetch: endless(3) }));
    setTimeout(() => impatient.abort(new Error("closed")), 20);
    expect(await waiting).toBe(impatient.signal.reason);
  });

  test.each([
    [{}, /"url"/],
    [{ url: "ftp://files.test/a.mp4", token }, /"url"/],
    [{ url: "https://files.test/a.mp4" }, /"token"/],
    [{ url: "https://files.test/a.mp4", token: "pl4nted\n" }, /"token"/],
  ])("needs an address and a token: %#", async (file, words) => {
    const error = await failureOf(downloadRecording(file));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(words);
    expect(printed(error)).not.toContain("pl4nted");
  });
});
