import { expect, test } from "vitest";
import { type SignedFields, signAppId } from "../../src/index.ts";

// The signatures were computed with OpenSSL, each by the command above it, with
//   appId=fdb8e4699586458bbd10c834872dcc62 appKey=9f2c6d1e84b34a7fa0c5d37e61b8f924
//   end=1627722929:EycLQsHwxhzK9OW8UEKWNfH2I3CGR2nINuU1EBpv162d42d92s
const appId = "fdb8e4699586458bbd10c834872dcc62";
const appKey = "9f2c6d1e84b34a7fa0c5d37e61b8f924";
const end = { expireTime: 1627722929, nonce: "EycLQsHwxhzK9OW8UEKWNfH2I3CGR2nINuU1EBpv162d42d92s" };

const vectors: { who: string; fields: Partial<SignedFields>; signature: string }[] = [
  {
    // printf '%s' "$appId:testuser@mycorp.com:$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "a user of a single enterprise",
    fields: { userId: "testuser@mycorp.com" },
    signature: "6c5467d84d2e5fcfb313b32617dc90725b6a0cca6a75b23b3f69de0ffbfb3bd3",
  },
  {
    // printf '%s' "$appId::$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "the default administrator of a single enterprise",
    fields: {},
    signature: "cf1c3b907f2bc0ff0104161d0b9b1814e41cf57d6fbbee93444a8756ee66bdc2",
  },
  {
    // printf '%s' "$appId:::$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "an SP administrator",
    fields: { multiEnterprise: true },
    signature: "79fc8f39461433512fb1ea273ad936021dacb0ae350925aee153f006ab4c2d53",
  },
  {
    // printf '%s' "$appId:807074304::$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "an administrator of one of an SP's enterprises",
    fields: { multiEnterprise: true, corpId: "807074304" },
    signature: "c8334e89f02bb210dc78340a6f52988266d226482592c2bfd2aee5402e881446",
  },
  {
    // printf '%s' "$appId:807074304:testuser@mycorp.com:$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "a user of one of an SP's enterprises",
    fields: { multiEnterprise: true, corpId: "807074304", userId: "testuser@mycorp.com" },
    signature: "6bcef9243a09e0d92499c640a4f9edb013d8e9da5ba32f326d6185d28c737195",
  },
  {
    // printf '%s' "$appId:张三@企业.cn:$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "a user with a Chinese user ID",
    fields: { userId: "张三@企业.cn" },
    signature: "33321ab10a84093654f9f40918d0e35f4ab5d84f41ca981ed44b2ce58aee5485",
  },
  {
    // printf '%s' "$appId:müller-ß:$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "a user with a German user ID",
    fields: { userId: "müller-ß" },
    signature: "f22a379760e3b7fd4ccb7bdfd3500fd6e97079c57755e780f32a7fe2e5b5272a",
  },
  {
    // printf '%s' "$appId:user-😀:$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "a user with an emoji in the user ID",
    fields: { userId: "user-😀" },
    signature: "044c28206a839ceebd54b0218ea1c2d4d1c6fd2a340bdb541f5a5800b83ed00e",
  },
  {
    // printf '%s' "$appId:807074304:张三@企业.cn:$end" | openssl dgst -sha256 -hmac "$appKey"
    who: "a user with a Chinese user ID in one of an SP's enterprises",
    fields: { multiEnterprise: true, corpId: "807074304", userId: "张三@企业.cn" },
    signature: "0dd1e2380dd2e2745b2731ff56978d09fd1475a2fd26be60e2a938be4cd68d0b",
  },
  {
    // printf '%s' "$appId:testuser@mycorp.com:0:${end#*:}" | openssl dgst -sha256 -hmac "$appKey"
    who: "a user whose signature never expires",
    fields: { userId: "testuser@mycorp.com", expireTime: 0 },
    signature: "49c118e109226b739ae66b11d283022ac90571a7276b49484a02ff41876e0d04",
  },
];

test.each(vectors)("$who is signed as OpenSSL signs", async ({ fields, signature }) => {
  const header = await signAppId({ appId, ...end, ...fields }, appKey);
  expect(header).toBe(`HMAC-SHA256 signature=${signature},access=ZmRiOGU0Njk5NTg2NDU4YmJkMTBjODM0ODcyZGNjNjI=`);
});

test("an app key outside ASCII counts as UTF-8", async () => {
  // printf '%s' "$appId::$end" | openssl dgst -sha256 -hmac 'schlüssel-密钥'
  const signature = "3adc697b0178c0f641edb542cc5f9c39e9293037c91c7c202dec0c5512e9bbbe";
  expect(await signAppId({ appId, ...end }, "schlüssel-密钥")).toContain(`signature=${signature},`);
});

test("an App ID outside ASCII counts as UTF-8, in the signature and in the access part", async () => {
  // printf '%s' "企业应用:testuser@mycorp.com:$end" | openssl dgst -sha256 -hmac "$appKey"
  const signature = "b6384caf1fd63d3eeac569063fb9e2785f5c294e92ba753d9830672c14e42c73";
  // printf '%s' '企业应用' | openssl base64 -A
  const access = "5LyB5Lia5bqU55So";
  const header = await signAppId({ appId: "企业应用", userId: "testuser@mycorp.com", ...end }, appKey);
  expect(header).toBe(`HMAC-SHA256 signature=${signature},access=${access}`);
});

test("an empty user ID is signed like none", async () => {
  const without = await signAppId({ appId, ...end }, appKey);
  expect(await signAppId({ appId, userId: "", ...end }, appKey)).toBe(without);
});

test("an enterprise ID is left out where the app serves only one enterprise", async () => {
  const without = await signAppId({ appId, userId: "alice", ...end }, appKey);
  expect(await signAppId({ appId, userId: "alice", corpId: "807074304", ...end }, appKey)).toBe(without);
});
