/** Where every meeting of a local service is held: on the machine that it runs on. */
export const region = { address: "127.0.0.1", domain: "localhost" } as const;
