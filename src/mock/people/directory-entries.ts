import type { DirectoryUser, ExternalContact } from "../../../generated/types.ts";
import type { MockService } from "../mock-service.ts";
import { personalRoomOf } from "../rooms/personal-room.ts";
import type { KeptContact, User } from "../state/state.ts";
import { departmentNameOf } from "./views.ts";

/** A person as the directory shows them to another user. */
export function toDirectoryEntry(user: User, viewer: User, service: MockService): DirectoryUser {
  const isHidden = user.hidePhone && user.id !== viewer.id;
  return {
    id: user.id,
    statusCode: 0,
    account: user.account,
    name: user.name,
    englishName: user.englishName,
    email: user.email || null,
    phone: isHidden ? undefined : user.phone || null,
    deptName: departmentNameOf(user, service),
    number: user.number,
    updateTime: user.updateTime,
    isHardTerminal: false,
    vmrId: personalRoomOf(user, service).number,
    signature: user.signature,
    title: user.title,
    description: user.desc,
    hidePhone: user.hidePhone,
    type: "NORMAL_USER",
    deptCodes: [user.deptCode],
  };
}

/** A contact as the one who keeps it sees it, or everybody in the enterprise that does. */
export function toExternalContact({ corpId: _corp, ownerId, ...contact }: KeptContact): ExternalContact {
  return { ...contact, type: ownerId === undefined ? "CORP" : "PERSONAL" };
}
