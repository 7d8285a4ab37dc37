// Answers everything with an empty page of a list; for scripts/bench.ts.
import { createServer } from "node:http";

const server = createServer((_request, response) => {
  response.setHeader("Content-Type", "application/json");
  response.end('{"count":0,"data":[]}');
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
