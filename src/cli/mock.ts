import { createMeetingService } from "../mock/create-meeting-service.ts";
import { frontPage } from "./front-page.ts";

/** Serves the local service until the process is told to stop. */
export async function mock({ port, host }: { port: number; host?: string }): Promise<void> {
  const service = createMeetingService();
  const server = await service.serve({ port, host, pages: frontPage }).catch((error) => {
    if (error.code === "EADDRINUSE")
      throw new Error(`Port ${port} is in use. Choose another one with --port, or 0 for any.`);
    throw error;
  });
  console.log(greeting(server.url, service.credentials));
  if (host !== undefined && !["127.0.0.1", "::1", "localhost"].includes(host)) {
    console.warn(`Note: whoever reaches ${host} can use this service; its credentials are public.\n`);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function greeting(url: string, { appId, appKey, userIds, account, password }: Credentials): string {
  return `The Huawei Cloud Meeting API answers at ${url}

  app ID    ${appId}
  app key   ${appKey}   (without a user ID: the administrator; with ${userIds.join(" or ")}: a user)
  account   ${account}
  password  ${password}

It keeps its state in memory. Stop it with Ctrl-C.
`;
}

type Credentials = ReturnType<typeof createMeetingService>["credentials"];
