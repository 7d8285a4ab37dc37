import createClient from "openapi-fetch";

export async function connect(baseUrl) {
  const meeting = createClient({ baseUrl });
  const authorization = `Basic ${btoa("demo:Demo@12345")}`;
  const { data } = await meeting.POST("/v1/usg/acs/auth/account", {
    params: { header: { Authorization: authorization } },
    body: { account: "demo", clientType: 72 },
  });
  const token = { "X-Access-Token": data.accessToken };
  return {
    search: () => meeting.GET("/v1/mmc/management/conferences", { headers: token }),
    lookUp: (conferenceID) =>
      meeting.GET("/v1/mmc/management/conferences/confDetail", { headers: token, params: { query: { conferenceID } } }),
  };
}
