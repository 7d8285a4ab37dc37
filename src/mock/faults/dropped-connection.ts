/** A connection that breaks, as `fetch` reports it. */
export class DroppedConnection extends TypeError {
  constructor(message = "fetch failed") {
    super(message, { cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }) });
  }
}
