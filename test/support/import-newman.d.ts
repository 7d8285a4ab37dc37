// newman brings no types; this is what the tests use of it.
declare module "newman" {
  export interface Execution {
    item: { name: string };
    response?: { code: number; text(): string };
    requestError?: Error;
  }

  export interface Options {
    collection: object;
    envVar?: { key: string; value: string }[];
  }

  type Callback = (error: Error | null, summary: { run: { executions: Execution[] } }) => void;

  const newman: { run(options: Options, callback: Callback): void };
  export default newman;
}
