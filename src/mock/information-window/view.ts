import type { Material, Program, ProgramDetail, Publication, PublicationDetail } from "../../../generated/types.ts";
import { departmentName } from "../devices/departments.ts";
import type { MockService } from "../mock-service.ts";
import type { MaterialPicture, PictureProgram, ProgramPublication } from "../state/state.ts";
import { updaterOf } from "./items.ts";

/** A picture as the service shows it. */
export function toMaterial(picture: MaterialPicture, service: MockService): Required<Material> {
  return {
    id: picture.id,
    lastUpdatedBy: updaterOf(picture, service),
    updateTime: picture.updatedAt,
    materialName: picture.name,
    materialResolution: `${picture.width}*${picture.height}`,
    materialSizeStr: sizeText(picture.size),
    filePath: `https://clouddrive.example.com/files/${picture.id}`,
  };
}

/** A program as the service lists it. */
export function toProgram(program: PictureProgram, service: MockService): Program {
  const sizes = program.items.map(({ materialId }) => service.state.materials.get(materialId)?.size ?? 0);
  return {
    id: program.id,
    lastUpdatedBy: updaterOf(program, service),
    updateTime: program.updatedAt,
    programName: program.name,
    materialSizeStr: sizeText(sum(sizes)),
    playTime: sum(program.items.map(({ playTime }) => playTime)),
  };
}

/** A program with its pictures. */
export function toProgramDetail(program: PictureProgram, service: MockService): ProgramDetail {
  const programItemList = program.items.flatMap(({ materialId, playTime }) => {
    const picture = service.state.materials.get(materialId);
    if (!picture) return [];
    const { materialName, filePath } = toMaterial(picture, service);
    return [{ materialId, materialName, filePath, playTime }];
  });
  return { ...toProgram(program, service), programItemList };
}

/** A publication as the service lists it. */
export function toPublication(publication: ProgramPublication, service: MockService): Publication {
  return {
    id: publication.id,
    lastUpdatedBy: updaterOf(publication, service),
    createTime: publication.createdAt,
    updateTime: publication.updatedAt,
    publishName: publication.name,
    publishScope: "",
    startTime: publication.startTime,
    endTime: publication.endTime,
    publishStatus: statusAt(service.clock.now(), publication),
  };
}

/** A publication with its programs and places. */
export function toPublicationDetail(publication: ProgramPublication, service: MockService): PublicationDetail {
  const { corpId, deptCodes, deviceUserIds, programIds } = publication;
  const { programs, terminals } = service.state;
  const shown = programIds.flatMap((id) => programs.get(id) ?? []);
  const devices = [...terminals.values()].filter((terminal) => terminal.corpId === corpId);
  return {
    ...toPublication(publication, service),
    programList: shown.map((program) => toProgram(program, service)),
    deptList: deptCodes.map((deptCode) => ({ deptCode, deptName: departmentName(deptCode, corpId, service) ?? null })),
    deviceList: deviceUserIds.map((deviceUserId) => ({
      deviceUserId,
      deviceName: devices.find(({ userId }) => userId === deviceUserId)?.name ?? null,
    })),
  };
}

function statusAt(now: number, { startTime, endTime }: ProgramPublication): Publication["publishStatus"] {
  if (now >= endTime) return "ALREADY_OFFLINE";
  return now < startTime ? "NOT_ONLINE" : "PUBLISHING";
}

function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(2)}KB` : `${(kilobytes / 1024).toFixed(2)}MB`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
