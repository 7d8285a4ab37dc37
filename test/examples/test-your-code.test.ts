// How to test code that uses the client: msw stands between it and the network, the local service answers, and the code
// under test need not know. It calls the service's own address.
import { createMeetingService } from "huaweicloud-meeting/mock";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { bookReview } from "./book-review.ts";

let service = createMeetingService();
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  service = createMeetingService();
  server.use(...service.handlers);
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const subjects = () => [...service.state.meetings.values()].map(({ settings }) => settings.subject);

test("a review is booked once", async () => {
  const first = await bookReview("SHOP-17");
  expect(await bookReview("SHOP-17")).toBe(first);
  expect(subjects()).toEqual(["Review of SHOP-17"]);
});

test("a review is booked anew when the last one is over", async () => {
  const first = await bookReview("SHOP-17");
  service.clock.advance({ hours: 2 });
  expect(await bookReview("SHOP-17")).not.toBe(first);
});

test("a review is booked once, even when the connection breaks while the answer comes", async () => {
  service.faults.add({ operation: "createMeeting", count: 1, fault: { drop: "in-body" } });
  await bookReview("SHOP-17");
  expect(subjects()).toEqual(["Review of SHOP-17"]);
});

test("a review that the service refuses is not booked", async () => {
  service.faults.add({ operation: "createMeeting", fault: { status: 403 } });
  await expect(bookReview("SHOP-17")).rejects.toMatchObject({ name: "MeetingApiError", status: 403 });
  expect(subjects()).toEqual([]);
});
