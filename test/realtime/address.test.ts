import { expect, test } from "vitest";
import { connectionAddress } from "../../src/realtime/address.ts";

const query = { confID: "914673889", tmpToken: "a+b/c=" };
const asked = "/cms/open/websocket/confctl/increment/conn?confID=914673889&tmpToken=a%2Bb%2Fc%3D";

test.each([
  [
    "the address of the service's answer",
    "wss://r1.meeting.huaweicloud.com",
    "https://api.example",
    "wss://r1.meeting.huaweicloud.com",
  ],
  ["its port", "wss://r1.example:8443", "https://api.example", "wss://r1.example:8443"],
  ["not its path", "wss://r1.example/cms/open?x=1", "https://api.example", "wss://r1.example"],
  ["the web's name for the same", "https://r1.example", "https://api.example", "wss://r1.example"],
  [
    "an open connection to a service that is called openly",
    "ws://127.0.0.1:4010",
    "http://127.0.0.1:4010",
    "ws://127.0.0.1:4010",
  ],
  ["a secret one where only that is offered", "wss://r1.example", "http://127.0.0.1:4010", "wss://r1.example"],
  [
    "never an open one to a service that is called in secret",
    "ws://r1.example",
    "https://api.example",
    "wss://r1.example",
  ],
  ["the service itself where it tells no address", undefined, "http://127.0.0.1:4010", "ws://127.0.0.1:4010"],
  ["the service itself where it tells nonsense", "r1.example", "https://api.example/prefix", "wss://api.example"],
  ["the service itself where it tells no port", "wss://r1.example:none", "https://api.example", "wss://api.example"],
])("it takes %s", (_, wsURL, baseUrl, expected) => {
  expect(connectionAddress(wsURL, baseUrl, query)).toBe(expected + asked);
});
