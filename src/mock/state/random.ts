/** What SIP numbers begin with. */
export const sipPrefix = "+9911";

/** Random identifiers, the same ones for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** How far it has come: another one that is made with this number goes on from here. */
  get position(): number {
    return this.#state;
  }

  /** A number from 0 up to, but not including, the limit. */
  below(limit: number): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** A text of random characters. */
  text(length: number, alphabet: string): string {
    return Array.from({ length }, () => alphabet.charAt(this.below(alphabet.length))).join("");
  }

  digits(length: number): string {
    return this.text(length, "0123456789");
  }

  hex(length: number): string {
    return this.text(length, "0123456789abcdef");
  }

  /** Identifier like those of the service: 32 hexadecimal digits. */
  uuid(): string {
    return this.hex(32);
  }

  /** SIP number of a user, a terminal or a participant. */
  sipNumber(): string {
    return `${sipPrefix}${this.digits(10)}`;
  }

  /** Token like those of the service. */
  token(): string {
    return `cnr${this.text(37, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")}`;
  }
}
