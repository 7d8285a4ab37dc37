import type { InterpreterGroupInfo, InterpreterInfo } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";

const mostLanguages = 16;

/** The languages that groups interpret. */
export function languagesOf(groups: InterpreterGroupInfo[]): Set<string> {
  return new Set(groups.flatMap(({ firstLanguage, secondLanguage }) => [firstLanguage, secondLanguage]));
}

/**
 * Checks what must hold among the groups of a meeting.
 * @throws Refusal when they contradict each other or themselves, or have too many languages
 */
export function checkGroups(groups: InterpreterGroupInfo[]): void {
  if (languagesOf(groups).size > mostLanguages) throw new Refusal("MMC.111071100");
  checkEachOnce(groups, ({ groupID }) => groupID, "groupID");
  checkEachOnce(groups, pairOf, "pair of languages");
  for (const group of groups) checkGroup(group);
}

function checkGroup(group: InterpreterGroupInfo): void {
  const { firstLanguage, secondLanguage, groupType = "MANUAL", interpreters = [] } = group;
  if (firstLanguage === secondLanguage) throw refuse(`the languages of group ${group.groupID} are the same`);
  for (const interpreter of interpreters) {
    if ((interpreter.interpreterType ?? "MANUAL") !== groupType) {
      throw refuse(`interpreterType does not agree with groupType ${groupType}`);
    }
    if (groupType === "AI") checkVoice(interpreter);
  }
  const numbered = interpreters.filter(({ interpreterId }) => interpreterId !== undefined);
  if (groupType === "AI") checkEachOnce(numbered, ({ interpreterId }) => interpreterId, "interpreterId");
}

function checkVoice({ aiDigitalInfo: voice = {} }: InterpreterInfo): void {
  if (voice.type === "PRIVATE" && !voice.presenterAccount && !voice.presenterRealNameAccount) {
    throw refuse("a PRIVATE asset needs presenterAccount or presenterRealNameAccount");
  }
  if (voice.type === "LOCAL" && !voice.localConfId) throw refuse("a LOCAL asset needs localConfId");
}

function pairOf({ firstLanguage, secondLanguage }: InterpreterGroupInfo): string {
  return [firstLanguage, secondLanguage].sort().join(" ");
}

function checkEachOnce<Item>(list: Item[], keyOf: (item: Item) => string | undefined, name: string): void {
  if (new Set(list.map(keyOf)).size < list.length) throw refuse(`each ${name} may occur only once`);
}

function refuse(what: string): Refusal {
  return new Refusal("MMC.111071061", { message: `interpreterGroups: ${what}.` });
}
