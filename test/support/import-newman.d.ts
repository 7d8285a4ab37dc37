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
    environment?: object;
    /** Where the files are that requests send. */
    workingDir?: string;
  }

  export interface Failure {
    error: { name: string; message: string };
    source?: { name?: string };
  }

  type Callback = (error: Error | null, summary: { run: { executions: Execution[]; failures: Failure[] } }) => void;

  const newman: { run(options: Options, callback: Callback): void };
  export default newman;
}
