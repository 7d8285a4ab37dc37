import { Refusal } from "../engine/refusal.ts";
import { defaultsOf } from "../meetings/request-defaults.ts";

/** Where notices and activation codes go. */
export interface Contact {
  phone?: string;
  country?: string;
  email?: string;
}

// What the description takes for the country where a request does not name it.
const { country: usualCountry } = defaultsOf("TerminalRequest") as { country: string };

/**
 * A contact as it is kept: the country goes with the number.
 * @throws Refusal without a number and an e-mail address
 */
export function contactOf({ phone, country, email }: Contact): Contact {
  if (!phone && !email) {
    throw new Refusal("USG.000000003", { message: "A mobile number or an e-mail address is needed." });
  }
  return { phone: phone || undefined, country: phone ? country || usualCountry : undefined, email: email || undefined };
}
