import { demoCredentials } from "../../src/mock/state/demo-state.ts";
import { stableId } from "./request.ts";

/** An environment of Postman. */
export interface Environment {
  id: string;
  name: string;
  values: { key: string; value: string; type: "default" | "secret"; enabled: true }[];
  _postman_variable_scope: "environment";
}

const secret = /key$|password$/i;

/** The environment for a local service: its address, and the credentials that it accepts. */
export function localEnvironment(): Environment {
  const {
    appId,
    appKey,
    spAppId,
    spAppKey,
    corpId,
    account,
    password,
    weLinkAccount,
    weLinkPassword,
    terminalAccount,
  } = demoCredentials;
  const name = "Huawei Cloud Meeting, local service";
  const values = {
    baseUrl: "http://127.0.0.1:4010",
    ...{ appId, appKey, userId: "alice", spAppId, spAppKey, corpId },
    ...{ account, password, weLinkAccount, weLinkPassword, terminalAccount },
    ...{ userPhone: "+8613800000001", newEmail: "alice.chen@example.com", bobPhone: "+8613800000002" },
    // Where the local service shows the messages that it sends.
    inbox: "{{baseUrl}}/inbox",
  };
  return {
    id: stableId(name),
    name,
    values: Object.entries(values).map(([key, value]) => ({
      key,
      value,
      type: secret.test(key) ? "secret" : "default",
      enabled: true,
    })),
    _postman_variable_scope: "environment",
  };
}
