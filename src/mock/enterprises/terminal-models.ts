import type { ResourceType, TerminalType } from "../../../generated/types.ts";

/** The models of professional meeting terminals, and what they can do. */
export const terminalModels: readonly Required<TerminalType>[] = [
  ...["TE10", "TE20"].map((model) => own(model, { enableActiveCode: true })),
  ...["TE30", "TE40", "TE50", "TE60", "DP300"].map((model) =>
    own(model, { supportProjectionCode: false, supportSVC: false }),
  ),
  own("HUAWEI Board", { enableActiveCode: true }),
  ...[200, 300, 500, 600, 700, 900].map((size) => own(`HUAWEI Box ${size}`, { enableActiveCode: true })),
  foreign("polycom"),
  foreign("cisco"),
];

/** The kind of access account that a terminal of a model takes. */
export function accessOfModel({ type, resolution }: TerminalType): ResourceType {
  if (type === "3rd") return "HARD_THIRD_PARTY";
  return resolution === "720P" ? "HARD_720P" : "HARD_1080P";
}

function own(model: string, capabilities: Partial<TerminalType>): Required<TerminalType> {
  const usual = { enableActiveCode: false, resolution: "1080P", supportProjectionCode: true, supportSVC: true };
  return { type: "TE", model, ...usual, ...capabilities };
}

function foreign(model: string): Required<TerminalType> {
  const none = { enableActiveCode: false, supportProjectionCode: false, supportSVC: false };
  return { type: "3rd", model, resolution: "720P", ...none };
}
