import { describe, expect, test, vi } from "vitest";
import { isMeetingApiError, type Page, type PageInput, paginate, tokenAuth } from "../../src/index.ts";
import { administrator, failureOf, openBench, transports } from "../support/client.ts";

/** A list that answers in pages of ten at most, like those of meeting management. */
function listOf(length: number) {
  const records = Array.from({ length }, (_, index) => index);
  return vi.fn(async ({ offset = 0, limit = 10 }: { offset?: number; limit?: number }): Promise<Page<number>> => {
    const data = records.slice(offset, offset + limit);
    return { offset, limit, count: records.length, data };
  });
}

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const record of records) list.push(record);
  return list;
}

const upTo = (length: number, from = 0) => Array.from({ length: length - from }, (_, index) => index + from);
const offsets = (list: ReturnType<typeof listOf>) => list.mock.calls.map(([{ offset }]) => offset);

test.each([
  { length: 0, pages: [0] },
  { length: 1, pages: [0] },
  { length: 10, pages: [0] },
  { length: 11, pages: [0, 10] },
  { length: 25, pages: [0, 10, 20] },
])("a list of $length is read with as few calls as it has pages", async ({ length, pages }) => {
  const list = listOf(length);
  expect(await all(paginate(list))).toEqual(upTo(length));
  expect(offsets(list)).toEqual(pages);
});

test("reading begins at offset, in pages of limit, and the rest of the input goes with every call", async () => {
  const list = listOf(10);
  const input = { offset: 3, limit: 4, searchKey: "x" };
  expect(await all(paginate(list, input))).toEqual(upTo(10, 3));
  expect(list.mock.calls.map(([given]) => given)).toEqual([
    { offset: 3, limit: 4, searchKey: "x" },
    { offset: 7, limit: 4, searchKey: "x" },
  ]);
  expect(input).toEqual({ offset: 3, limit: 4, searchKey: "x" });
});

test("nothing is called before the first record is asked for, and no page before it is needed", async () => {
  const list = listOf(25);
  const records = paginate(list);
  expect(list).not.toHaveBeenCalled();
  for (let index = 0; index < 10; index++) await records.next();
  expect(list).toHaveBeenCalledTimes(1);
  expect(await records.next()).toEqual({ done: false, value: 10 });
  expect(list).toHaveBeenCalledTimes(2);
});

test("break ends the reading", async () => {
  const list = listOf(25);
  for await (const record of paginate(list)) if (record === 4) break;
  expect(list).toHaveBeenCalledTimes(1);
});

test("a list that answers past its end with its last page again ends once", async () => {
  // The count includes a record that the caller may not see, so that it is never reached.
  const list = vi.fn(async ({ offset = 0, limit = 2 }: { offset?: number; limit?: number }) => {
    const from = Math.min(offset, 4);
    return { offset: from, limit, count: 6, data: [0, 1, 2, 3, 4].slice(from, from + limit) };
  });
  expect(await all(paginate(list, { limit: 2 }))).toEqual([0, 1, 2, 3, 4]);
});

test("a list that grows while it is read is read to its new end", async () => {
  const [short, long] = [listOf(15), listOf(22)];
  const list = (input: PageInput) => (input.offset === 0 ? short(input) : long(input));
  expect(await all(paginate(list))).toEqual(upTo(22));
});

test("a list that shrinks while it is read ends", async () => {
  const [long, short] = [listOf(30), listOf(5)];
  const list = (input: PageInput) => (input.offset === 0 ? long(input) : short(input));
  expect(await all(paginate(list))).toEqual(upTo(10));
  expect(offsets(short)).toEqual([10]);
});

test("a last page that comes again and again, under every offset that is asked for, is read once", async () => {
  const list = vi.fn(
    async ({ offset = 0 }: PageInput): Promise<Page<string>> => ({ offset, limit: 2, data: ["a", "b"] }),
  );
  expect(await all(paginate(list))).toEqual(["a", "b"]);
  expect(list).toHaveBeenCalledTimes(2);
});

test("pages gives the answers whole, and no empty one", async () => {
  const list = listOf(25);
  const pages = await all(paginate(list, { limit: 10 }).pages());
  expect(pages.map(({ offset, count, data }) => [offset, count, data?.length])).toEqual([
    [0, 25, 10],
    [10, 25, 10],
    [20, 25, 5],
  ]);
  expect(await all(paginate(listOf(0)).pages())).toEqual([]);
});

test.each([0, -1, 1.5, NaN, Infinity, "ten"])(
  "pages of %s records are refused before anything is asked for",
  (limit) => {
    const list = listOf(1);
    const paging = () => paginate(list, { limit: limit as number });
    expect(paging).toThrow(TypeError);
    expect(paging).toThrow(`a page needs at least 1 record; limit must be a whole number from 1 on, not ${limit}.`);
    expect(list).not.toHaveBeenCalled();
  },
);

test("pages of one record are read", async () => {
  expect(await all(paginate(listOf(3), { limit: 1 }))).toEqual(upTo(3));
});

test("a list without a count ends with its first empty page", async () => {
  const counted = listOf(20);
  const list = async (input: PageInput): Promise<Page<number>> => ({ ...(await counted(input)), count: undefined });
  expect(await all(paginate(list))).toEqual(upTo(20));
  expect(offsets(counted)).toEqual([0, 10, 20]);
});

test("an answer without records is an empty list", async () => {
  expect(await all(paginate(async (_: PageInput): Promise<Page<number>> => ({ count: 3 })))).toEqual([]);
});

test("every call has the options, and a failed one ends the reading with its error", async () => {
  const list = listOf(25);
  list.mockImplementationOnce(list.getMockImplementation()!).mockRejectedValueOnce(new Error("second page"));
  const options = { timeout: 1000 };
  expect(await failureOf(all(paginate(list, {}, options)))).toEqual(new Error("second page"));
  for (const call of list.mock.calls) expect(call).toHaveProperty("1", options);
  expect(list).toHaveBeenCalledTimes(2);
});

describe.each(transports)("%s", (transport) => {
  test("every meeting comes once, in order, over several pages", async () => {
    const { connect, count } = await openBench(transport);
    const meeting = connect();
    for (let index = 0; index < 7; index++) {
      await meeting.createMeeting({ body: { mediaTypes: "Voice", subject: `meeting ${index}` } });
    }
    const found = await all(paginate(meeting.searchMeetings, { limit: 3 }));
    expect(found.map(({ subject }) => subject).sort()).toEqual(upTo(7).map((index) => `meeting ${index}`));
    expect(count("searchMeetings")).toBe(3);
  });

  test("a negative offset, which the service takes as the beginning, brings no record twice", async () => {
    const { connect } = await openBench(transport);
    const meeting = connect();
    for (let index = 0; index < 5; index++) await meeting.createMeeting({ body: { mediaTypes: "Voice" } });
    const found = await all(paginate(meeting.searchMeetings, { offset: -1, limit: 2 }));
    expect(new Set(found.map(({ conferenceID }) => conferenceID)).size).toBe(5);
    expect(found).toHaveLength(5);
  });

  test("activation codes are read to their end, and nothing is read from behind it", async () => {
    const { connect } = await openBench(transport);
    const meeting = connect({ auth: administrator() });
    for (const devName of ["a", "b", "c"]) {
      await meeting.createVisionActiveCode({ body: { devName, devType: "idea-hub", emailAddr: "it@example.com" } });
    }
    const read = (offset: number) => all(paginate(meeting.searchVisionActiveCode, { offset, limit: 2 }));
    expect((await read(0)).map(({ devName }) => devName)).toEqual(["a", "b", "c"]);
    expect((await read(2)).map(({ devName }) => devName)).toEqual(["c"]);
    expect(await read(3)).toEqual([]);
    expect(await read(100)).toEqual([]);
  });

  test("a refusal reaches the reader", async () => {
    const { connect } = await openBench(transport);
    const meeting = connect({ auth: tokenAuth("unknown") });
    const error = await failureOf(all(paginate(meeting.searchMeetings)));
    expect(isMeetingApiError(error) && error.status).toBe(401);
  });
});
