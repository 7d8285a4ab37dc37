import type { KnownErrorCode } from "../../../generated/types.ts";
import type { Contract } from "../../validation/contract.ts";
import type { MockService } from "../mock-service.ts";
import type { ControlToken, IssuedToken, User } from "../state/state.ts";
import { Refusal } from "./refusal.ts";

/** Who calls, as the tokens of the request tell. */
export interface Caller {
  user?: User;
  token?: IssuedToken;
  controlToken?: ControlToken;
}

/**
 * Finds out who calls, and whether they have the role that the operation needs.
 * @throws Refusal when the operation's token is missing, unknown or expired, or the role is not enough
 */
export function authorize(contract: Contract, request: Request, service: MockService): Caller {
  if (!contract.security || !contract.securityHeader) return {};
  const code = contract.codes[contract.security] as KnownErrorCode;
  const unauthorized = new Refusal(code, { status: contract.statusOf(contract.security) });
  const value = request.headers.get(contract.securityHeader);
  if (!value) throw unauthorized;
  if (contract.security === "conferenceToken") {
    const controlToken = service.controls.find(value);
    if (!controlToken) throw unauthorized;
    return { controlToken };
  }
  // The credentials of the sign-in operations are theirs to judge.
  if (contract.security !== "accessToken") return {};
  const token = service.tokens.find(value);
  if (!token) throw unauthorized;
  const user = service.userOf(token.userId);
  if (user.disabled) throw unauthorized;
  if (!hasRole(user, contract.requiredRole)) {
    const message = `Only ${whoMay[contract.requiredRole ?? ""] ?? contract.requiredRole} may do this.`;
    throw new Refusal(contract.codes.forbidden, { status: contract.statusOf("forbidden"), message });
  }
  return { user, token };
}

const whoMay: Record<string, string> = {
  administrator: "an enterprise administrator",
  "sp-administrator": "an administrator of the service provider",
  "any-administrator": "an administrator of an enterprise or of the service provider",
};

function hasRole(user: User, role: string | undefined): boolean {
  if (role === undefined) return true;
  if (role === "sp-administrator") return user.corpId === undefined;
  if (role === "any-administrator" && user.corpId === undefined) return true;
  return user.corpId !== undefined && user.role !== "user";
}
