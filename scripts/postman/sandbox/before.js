// Runs before each request of the collection: fills the variables that its headers and its body name.
const { HmacSHA256, enc } = require("crypto-js");

const roles = {
  userToken: () => ({ appId: "{{appId}}", appKey: "{{appKey}}", userId: "{{userId}}" }),
  administratorToken: () => ({ appId: "{{appId}}", appKey: "{{appKey}}" }),
  providerToken: () => ({ appId: "{{spAppId}}", appKey: "{{spAppKey}}", corpId: "" }),
};

// A kept token serves until one of these changes.
const holders = {
  userToken: "{{baseUrl}} {{appId}} {{userId}}",
  administratorToken: "{{baseUrl}} {{appId}}",
  providerToken: "{{baseUrl}} {{spAppId}}",
  controlToken: "{{baseUrl}} {{conferenceID}}",
};

setDates();
if (named("Authorization", "signature")) {
  sign(filled(roles.userToken()), keep);
  keep({ userToken: "", userTokenFor: holderOf("userToken") });
}
keep({ basicCredentials: base64(pm.variables.replaceIn("{{account}}:{{password}}")) });
for (const token of Object.keys(roles)) {
  if (named("X-Access-Token", token) && !isFresh(token)) signIn(token);
}
const control = ["X-Conference-Authorization", "confToken"].some((header) => named(header, "controlToken"));
if (control && !isFresh("controlToken")) takeControl();

function setDates() {
  const now = Date.now();
  const days = { weekAgo: -7, yesterday: -1, tomorrow: 1, weekAhead: 7, monthAhead: 30 };
  for (const [name, distance] of Object.entries(days)) {
    const time = now + distance * 86400000;
    keep({ [name]: new Date(time).toISOString().slice(0, 10), [`${name}Time`]: String(time) });
  }
  keep({ nowTime: String(now) });
}

/** Signs in with the App ID. The signature covers the enterprise ID only where the app is a service provider's. */
function signIn(token) {
  sign(filled(roles[token]()), ({ signature, appId, corpId, userId, expireTime, nonce }) => {
    const body = { appId, corpId, userId, expireTime: Number(expireTime), nonce, clientType: 72 };
    const url = pm.variables.replaceIn("{{baseUrl}}/v2/usg/acs/auth/appauth");
    const header = { "Content-Type": "application/json", Authorization: signature };
    pm.sendRequest({ url, method: "POST", header, body: { mode: "raw", raw: JSON.stringify(body) } }, answered);
  });
  function answered(error, response) {
    if (error || response.code !== 200) return console.error("Signing in failed.", error || response.text());
    const { accessToken, expireTime } = response.json();
    keep({ [token]: accessToken, [`${token}Until`]: String(expireTime), [`${token}For`]: holderOf(token) });
  }
}

function sign({ appId, appKey, corpId, userId = "" }, then) {
  const expireTime = String(Math.floor(Date.now() / 1000) + 600);
  const nonce = Array.from({ length: 48 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
  const text = [appId, ...(corpId === undefined ? [] : [corpId]), userId, expireTime, nonce].join(":");
  const signature = `HMAC-SHA256 signature=${HmacSHA256(text, appKey)},access=${base64(appId)}`;
  then({ signature, appId, corpId, userId, expireTime, nonce });
}

/** Fetches the control token of the meeting that the variables conferenceID and hostPassword tell. */
function takeControl() {
  const url = pm.variables.replaceIn("{{baseUrl}}/v1/mmc/control/conferences/token?conferenceID={{conferenceID}}");
  const header = { "X-Password": pm.variables.get("hostPassword"), "X-Login-Type": "1" };
  pm.sendRequest({ url, method: "GET", header }, (error, response) => {
    if (error || response.code !== 200) return console.error("Taking control failed.", error || response.text());
    const { token, expireTime } = response.json().data;
    const controlTokenFor = holderOf("controlToken");
    keep({ controlToken: token, controlTokenUntil: String(expireTime / 1000), controlTokenFor });
  });
}

// Tokens are renewed a minute before they expire.
function isFresh(token) {
  if (!pm.variables.get(token) || pm.variables.get(`${token}For`) !== holderOf(token)) return false;
  return Number(pm.variables.get(`${token}Until`)) * 1000 > Date.now() + 60000;
}

function holderOf(token) {
  return pm.variables.replaceIn(holders[token]);
}

function base64(text) {
  return enc.Base64.stringify(enc.Utf8.parse(text));
}

function named(header, variable) {
  const value = pm.request.headers.get(header);
  return Boolean(value?.includes(`{{${variable}}}`));
}

function filled(values) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, pm.variables.replaceIn(value)]));
}

function keep(values) {
  for (const [name, value] of Object.entries(values)) if (value !== undefined) pm.collectionVariables.set(name, value);
}
