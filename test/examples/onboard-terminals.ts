// Prepares a new office: a department, somebody who looks after it, an activation code for each meeting room; then
// clears up after a mistake, sends a code anew, and deletes what nobody used.
//   npx huaweicloud-meeting mock
//   npx tsx onboard-terminals.ts
import { appIdAuth, createMeetingClient, paginate } from "huaweicloud-meeting";

// Without a user ID the app acts as the enterprise's administrator.
const admin = createMeetingClient({
  baseUrl: process.env.MEETING_URL ?? "http://127.0.0.1:4010",
  auth: appIdAuth({ appId: "demo-app-id", appKey: "demo-app-key" }),
});

const { value: deptCode } = await admin.addDepartment({ body: { deptName: "Shenzhen office" } });
const carol = await admin.addUser({
  body: { name: "Carol Wu", thirdAccount: "carol", account: "carol@demo", email: "carol@example.com", deptCode },
});
console.log(`${carol.name} works in ${carol.deptNamePath}`);

// A professional terminal is entered with its serial number, and gets its code by e-mail.
const mail = "carol@example.com";
const terminal = await admin.addDevice({
  body: { name: "Board room", model: "TE20", sn: "SN_4711", deptCode, email: mail },
});
console.log(`${terminal.model} ${terminal.sn} is in ${terminal.deptNamePath}`);
await admin.resetActivecode({ sn: "SN_4711", body: { emailAddr: mail } });
console.log("Its activation code was sent anew");

// For an IdeaHub or SmartRooms there is a code first; the terminal appears when somebody enters it there.
for (const devName of ["Room 3.12", "Room 3.14", "Lobby"]) {
  await admin.createVisionActiveCode({ body: { devName, devType: "idea-hub", emailAddr: mail, deptCode } });
}
const waiting = async () => {
  const codes = [];
  for await (const code of paginate(admin.searchVisionActiveCode, {})) codes.push(code);
  return codes;
};
console.log(`Codes to be entered: ${(await waiting()).map(({ devName }) => devName).join(", ")}`);

// A room's device was replaced: its account stays, and a new code binds the new device to it.
const { activeCode } = await admin.resetVisionActiveCode({ account: "demo-ideahub", body: { emailAddr: mail } });
console.log(`The IdeaHub that was there before has a new code of ${activeCode?.length} characters`);

// Codes are deleted by their IDs, which the list tells.
const wrong = (await waiting()).filter(({ devName }) => devName === "Lobby").map(({ id }) => id!);
await admin.deleteVisionActiveCode({ body: wrong });
console.log(`Codes left: ${(await waiting()).map(({ devName }) => devName).join(", ")}`);
