import type { EnterpriseProperty, EnterpriseUpdateRequest } from "../../../generated/types.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import type { Enterprise, User } from "../state/state.ts";

/** How somebody can be reached. */
interface Contact {
  email?: string | null;
  phone?: string | null;
  country?: string | null;
}

/**
 * Changes how an enterprise is registered and what is known of its default administrator, or nothing at all.
 * @throws Refusal for particulars that cannot be
 */
export function changeEnterprise(
  enterprise: Enterprise,
  administrator: User | undefined,
  request: EnterpriseUpdateRequest,
  service: MockService,
): void {
  const { name, ...contact } = present(request.basicInfo);
  const admin = present(request.adminInfo);
  const person = { ...administrator, ...admin };
  for (const change of [contact, admin]) checkCountry(change);
  for (const given of [name, admin.name]) {
    if (given === "") throw new Refusal("USG.000000003", { message: "name must not be empty." });
  }
  if (request.adminInfo) checkContact(person, enterprise.services.enableSMS);
  checkGroup(request.groupId, service);
  enterprise.name = name ?? enterprise.name;
  enterprise.contact = withoutEmpty({ ...enterprise.contact, ...contact });
  enterprise.groupId = request.groupId ?? enterprise.groupId;
  for (const [key, value] of toProperties(request.propertyInfo)) enterprise.properties.set(key, value);
  if (administrator) Object.assign(administrator, reachable(person));
}

/**
 * Checks that somebody can be reached with what is sent to them alone, such as a new password.
 * @param hasSms whether the service sends messages to mobile numbers
 * @throws Refusal when they cannot
 */
export function checkContact({ email, phone }: Contact, hasSms: boolean): void {
  if (email || (phone && hasSms)) return;
  const message = hasSms
    ? "A mobile number or an e-mail address is needed."
    : "An e-mail address is needed, as there are no text messages.";
  throw new Refusal("USG.000000003", { message });
}

/**
 * Checks that a media access group is one of the provider's that is in use.
 * @throws Refusal when it is not
 */
export function checkGroup(id: string | undefined, { state }: MockService): void {
  if (id === undefined || state.provider.groups.some(({ groupId, status }) => groupId === id && status === 0)) return;
  throw new Refusal("USG.000000003", { message: "groupId: the service provider has no such group in use." });
}

/** Configurable items by their keys. */
export function toProperties(list: EnterpriseProperty[] = []): Map<string, string> {
  return new Map(list.map(({ propertyKey = "", propertyValue = "" }) => [propertyKey, propertyValue]));
}

function checkCountry({ phone, country }: Contact): void {
  if (!phone || country) return;
  throw new Refusal("USG.000000003", { message: "A phone number is only accepted together with its country." });
}

// What is left out or null stays as it is.
function present<T extends object>(changes: T | undefined): { [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== null)) as never;
}

// An empty text removes what was there.
function withoutEmpty(contact: Enterprise["contact"]): Enterprise["contact"] {
  const known = Object.fromEntries(Object.entries(contact).map(([name, value]) => [name, value || null]));
  return known.phone ? known : { ...known, country: null };
}

function reachable({ name, email = "", phone = "", country }: Partial<User>): Partial<User> {
  return { name, email, phone, country };
}
