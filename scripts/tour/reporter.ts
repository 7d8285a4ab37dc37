import { styleText } from "node:util";

/** Prints the steps of the tour: what is done, every call with its status, and the fields that matter. */
export class Reporter {
  #steps = 0;
  #inStep = false;

  /** A fetch that prints the calls made during a step. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const started = performance.now();
    const response = await fetch(request);
    if (this.#inStep) this.#print(request, response, performance.now() - started);
    return response;
  };

  /** Announces a step, and does it. */
  async step<T>(title: string, act: () => Promise<T>): Promise<T> {
    this.#steps += 1;
    console.log(`\n${styleText("bold", `${String(this.#steps).padStart(2)}  ${title}`)}`);
    this.#inStep = true;
    try {
      return await act();
    } finally {
      this.#inStep = false;
    }
  }

  /** Prints fields by name. */
  show(fields: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(fields)) {
      console.log(`      ${styleText("dim", name)} ${value}`);
    }
  }

  #print(request: Request, response: Response, took: number): void {
    const { pathname, search } = new URL(request.url);
    const status = styleText(response.ok ? "green" : "red", String(response.status));
    console.log(
      `    ${status} ${request.method.padEnd(6)} ${pathname}${search} ${styleText("dim", `${took.toFixed(0)} ms`)}`,
    );
  }
}
