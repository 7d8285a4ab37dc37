// Lets a candidate do something with the service at MEETING_URL, and sends what came of it to the parent process.
import { connect } from "./program.js";

const tasks = {
  names: ({ names }) => names?.(),
  crowd: ({ search }) => Promise.all(Array.from({ length: 10 }, search)),
  search: ({ search }) => outcome(search()),
  refusal: ({ lookUp }) => outcome(lookUp("900000000")),
};

const task = tasks[process.argv[2]];
process.send(await task(await connect(process.env.MEETING_URL)), () => process.exit());

/** How a call ended, and what its failure tells. */
async function outcome(call) {
  try {
    const answer = await call;
    // Beside the error stands the response, with its status.
    return answer?.error ? { returned: true, tells: ["status", ...Object.keys(answer.error)] } : {};
  } catch (error) {
    const names = [...Object.keys(error), ...Object.keys(Object.getOwnPropertyDescriptors(error))];
    const tells = names.filter((name) => error[name] !== undefined);
    return { thrown: error.constructor.name, tells: [...new Set(tells)] };
  }
}
