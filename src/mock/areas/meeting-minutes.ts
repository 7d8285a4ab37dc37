import type { AreaOperations } from "../../../generated/operations.ts";
import type { QrCodePairs } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import { mentions } from "../engine/searching.ts";
import { filesOfMinutes, toMinutesFiles, topicOf } from "../records/minutes.ts";
import type { SavedMinutes } from "../state/state.ts";

// Each whiteboard is kept in so many files.
const filesEach = 3;

/** Whiteboards that were saved. Every QR code counts as that of a terminal that is showing one. */
export const meetingMinutes: Behaviours<AreaOperations["meeting-minutes"]> = {
  searchMeetingFileList({ input, user }, { state }) {
    const found = [...state.minutes.values()]
      .filter((minutes) => minutes.ownerId === user.id && mentions([topicOf(minutes)], input.searchKey))
      .reverse();
    const page = pagedToEnd(found, input);
    return { ...page, data: page.data.map((minutes) => ({ ...toMinutesFiles(minutes), userId: minutes.ownerId })) };
  },

  showMeetingFile({ input: { file_code }, user, origin }, { state }) {
    const minutes = state.minutes.get(file_code);
    // Other users may look at minutes whose code they were given, other enterprises may not.
    if (!minutes || state.users.get(minutes.ownerId)?.corpId !== user.corpId) {
      throw new Refusal("USG.000000003", { message: `There are no minutes with the code ${file_code}.` });
    }
    const { board, thumbnail, pdf } = filesOfMinutes(minutes);
    const link = ({ id }: { id: string }) => `${origin}/v1/usg/sss/minutes/${file_code}/${id}`;
    return { ...toMinutesFiles(minutes), fileUrl: link(board), thumbnailUrl: link(thumbnail), pdfUrl: link(pdf) };
  },

  addToPersonalSpace({ input: { body }, user }, { state, clock, random }) {
    codeOf(body);
    const minutes: SavedMinutes = {
      fileCode: random.uuid(),
      ownerId: user.id,
      firstFile: state.minutes.size * filesEach + 1,
      savedAt: clock.now(),
    };
    state.minutes.set(minutes.fileCode, minutes);
  },

  showMeetingFileList({ input: { body }, user }, { state }) {
    state.shownMinutes.set(codeOf(body), user.id);
  },
};

// Whatever the pairs are called, together they name the terminal.
function codeOf(pairs: QrCodePairs): string {
  const code = new URLSearchParams(pairs).toString();
  if (code === "") throw new Refusal("USG.000000003", { message: "The body holds nothing of a QR code." });
  return code;
}
