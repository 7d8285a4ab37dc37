/** The service's time, as far as its answers have told it. */
export class ServiceClock {
  #ahead = 0;
  #latest: string | null = null;

  /** Milliseconds since 1970 by the service's clock. */
  readonly now = (): number => Date.now() + this.#ahead;

  /** Takes notice of the `Date` header of an answer; it is exact to a second, so small differences are left alone. */
  readonly learn = (response: Response): void => {
    const date = response.headers.get("date");
    // Many answers come within a second.
    if (date === this.#latest) return;
    this.#latest = date;
    const ahead = Date.parse(date ?? "") - Date.now();
    if (Number.isNaN(ahead)) return;
    this.#ahead = Math.abs(ahead) > 2000 ? ahead : 0;
  };
}
