import { createClient } from "./generated/client/index.ts";
import * as sdk from "./generated/sdk.gen.ts";

export async function connect(baseUrl) {
  const client = createClient({ baseUrl });
  const { data } = await sdk.createToken({
    client,
    headers: { Authorization: `Basic ${btoa("demo:Demo@12345")}` },
    body: { account: "demo", clientType: 72 },
  });
  const headers = { "X-Access-Token": data.accessToken };
  return {
    names: () => Object.keys(sdk),
    search: () => sdk.searchMeetings({ client, headers }),
    lookUp: (conferenceID) => sdk.showMeetingDetail({ client, headers, query: { conferenceID } }),
  };
}
