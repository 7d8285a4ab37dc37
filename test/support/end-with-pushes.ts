// A program that ends while 200 events wait for a receiver that never answers. It prints how many were posted.
import { createMeetingService } from "../../src/mock/index.ts";

const wait = globalThis.setTimeout;
// The service's patience would make the program last longer than a test may.
globalThis.setTimeout = ((task: () => void, time = 0) =>
  wait(task, time < 10_000 ? time : time / 100)) as typeof setTimeout;

let posts = 0;
const fetch = () => {
  posts += 1;
  return new Promise<Response>(() => {});
};
const service = createMeetingService({ fetch });
const receiver = { id: "1", corpId: "demo-corp", subscriberId: "s", subscriberKey: "k", url: "https://receiver.test/" };
service.state.pushConfigs.set("1", { ...receiver, status: 0 });
const server = await service.serve();
for (let count = 0; count < 200; count++) service.create.meeting();
service.clock.advance({});
await server.close();
process.once("exit", () => console.log(`${posts} posted, ${service.state.pushes.length} pending`));
