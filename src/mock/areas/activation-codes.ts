import type { AreaOperations } from "../../../generated/operations.ts";
import type { ActiveCode } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { PendingCode, User } from "../state/state.ts";

// A code can be used for ten days.
const lifetime = 10 * 24 * 3600_000;

/** Activation codes of terminals. Only administrators get here. */
export const activationCodes: Partial<Behaviours<AreaOperations["activation-codes"]>> = {
  createVisionActiveCode({ input: { body }, user }, service) {
    if (!isMainlandNumber(body.smsNumber, body.country) && !body.emailAddr) {
      const message = "emailAddr is missing; it is needed when there is no smsNumber of the Chinese mainland.";
      throw new Refusal("USG.000000003", { message });
    }
    const code: PendingCode = {
      id: service.random.uuid(),
      corpId: user.corpId as string,
      code: newCode(service),
      name: body.devName,
      type: body.devType,
      deptCode: body.deptCode || "1",
      expiresAt: service.clock.now() + lifetime,
    };
    service.state.codes.set(code.id, code);
    return { activeCode: code.code };
  },

  searchVisionActiveCode({ input, user }, service) {
    const { offset = 0, limit = 10, searchKey = "", devType } = input;
    const found = [...service.state.codes.values()]
      .filter(({ corpId }) => corpId === user.corpId)
      .filter(({ code, name }) => code.includes(searchKey) || name.includes(searchKey))
      .filter(({ type }) => devType === undefined || type === devType);
    // Behind the end comes the last page once more.
    const from = offset < found.length ? offset : Math.max(0, Math.ceil(found.length / limit) - 1) * limit;
    const data = found.slice(from, from + limit).map((code) => toActiveCode(code, user, service));
    return { offset: from, limit, count: found.length, data };
  },

  deleteVisionActiveCode({ input: { body: ids }, user }, service) {
    const unknown = ids.find((id) => service.state.codes.get(id)?.corpId !== user.corpId);
    if (unknown !== undefined) throw new Refusal("USG.201050012");
    for (const id of ids) service.state.codes.delete(id);
  },

  resetVisionActiveCode({ input: { account }, user }, service) {
    const terminal = service.state.terminals.get(account);
    if (!terminal || terminal.corpId !== user.corpId) throw new Refusal("USG.201040000");
    terminal.activated = false;
    terminal.activeCode = newCode(service);
    return { activeCode: terminal.activeCode };
  },
};

function isMainlandNumber(number: string | undefined, country = "chinaPR"): boolean {
  return Boolean(number) && country === "chinaPR" && !/^\+(?!86)/.test(number ?? "");
}

function newCode(service: MockService): string {
  const used = [...service.state.codes.values()].map(({ code }) => code);
  for (;;) {
    const code = service.random.digits(9);
    if (!used.includes(code)) return code;
  }
}

function toActiveCode(code: PendingCode, user: User, service: MockService): ActiveCode {
  return {
    id: code.id,
    activeCode: code.code,
    devName: code.name,
    devType: code.type,
    deptCode: code.deptCode,
    deptName: code.deptCode === "1" ? service.enterpriseOf(user)?.name : code.deptCode,
    expireDate: code.expiresAt,
  };
}
