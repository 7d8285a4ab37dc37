import { beforeEach, describe, expect, it } from "vitest";
import type { ResourceRequest } from "../../../generated/types.ts";
import { known, remembered } from "../../support/service.ts";
import { newScene, type Scene } from "../../support/walk.ts";

const corp_id = "demo-corp";
const expireDate = Date.UTC(2031, 0, 1);
const vmr50 = "ff808081699b56cb0169c411a0980152";
const live: ResourceRequest = { id: "live", type: "LIVE", count: 1, expireDate };
const rooms: ResourceRequest = { id: "rooms", type: "VMR", typeId: vmr50, count: 3, expireDate };

let scene: Scene;
beforeEach(() => {
  scene = newScene();
});

const grant = (...body: ResourceRequest[]) => scene.sp.addResource({ corp_id, body });
const find = async (searchKey: string) => (await scene.sp.searchResource({ corp_id, searchKey })).data ?? [];
const records = async (query: object) =>
  (await scene.sp.searchResourceOpRecord({ corp_id, limit: 100, ...query })).data?.map(({ id }) => id);

describe("granting resources", () => {
  it("moves the expiry of one that is there, but not its number", async () => {
    await grant(live);
    await grant({ ...live, count: 4, expireDate: expireDate + 1 });
    expect(await find("live")).toMatchObject([{ count: 1, expireDate: expireDate + 1 }]);
    expect(await records({ operateType: 2 })).toEqual(["live"]);
  });

  it("takes the same ID of another kind for another resource", async () => {
    await grant(live, { ...live, type: "RECORD" });
    expect((await find("live")).map(({ type }) => type)).toEqual(["LIVE", "RECORD"]);
  });

  it("makes up an ID where none is sent", async () => {
    const { id: _none, ...anonymous } = live;
    await grant(anonymous, anonymous);
    const { data } = await scene.sp.searchResource({ corp_id, type: "LIVE", endExpireDate: expireDate + 1 });
    expect(new Set(data?.map(({ id }) => id)).size).toBe(2);
  });

  it.each<[string, ResourceRequest]>([
    ["more than the provider has left", { ...live, id: "more", count: 4 }],
    ["rooms of no package", { type: "VMR", count: 1, expireDate }],
    ["rooms of an unknown package", { ...rooms, typeId: "unknown" }],
  ])("grants nothing when the list has %s", async (_what, bad) => {
    await scene.sp.searchCorp();
    const before = remembered(scene.service);
    await expect(grant(live, bad)).rejects.toMatchObject({ status: 400, code: "USG.000000003" });
    expect(remembered(scene.service)).toEqual(before);
  });

  it("gives the provider back what has expired or was deleted", async () => {
    // The demo enterprise has one of five.
    await grant({ ...live, count: 4 });
    await expect(grant({ ...live, id: "more" })).rejects.toMatchObject({ code: "USG.000000003" });
    await scene.sp.deleteResource({ corp_id, body: ["live"] });
    await grant({ ...live, id: "short", count: 4, expireDate: scene.service.clock.now() + 1000 });
    scene.service.clock.advance({ seconds: 2 });
    await grant({ ...live, id: "more", count: 4 });
  });
});

describe("changing resources", () => {
  it("changes all of an ID, or with the type only one", async () => {
    await grant(live, { ...live, type: "RECORD" });
    const statuses = async () => (await find("live")).map(({ status }) => status);
    await scene.sp.updateResource({ corp_id, body: [{ id: "live", isDisabled: true }] });
    expect(await statuses()).toEqual([2, 2]);
    await scene.sp.updateResource({ corp_id, body: [{ id: "live", type: "RECORD", isDisabled: false }] });
    expect(await statuses()).toEqual([2, 0]);
  });

  it("changes nothing when one of the list is unknown or cannot be changed", async () => {
    await grant(live);
    const { data } = await scene.sp.searchResource({ corp_id, type: "VMR" });
    const fixed = known(data?.find(({ editable }) => !editable)?.id);
    const before = remembered(scene.service);
    for (const id of ["unknown", fixed]) {
      const body = [{ id: "live", isDisabled: true }, { id }];
      await expect(scene.sp.updateResource({ corp_id, body })).rejects.toMatchObject({ code: "USG.000000003" });
      const ids = ["live", id];
      const removal = scene.sp.deleteResource({ corp_id, body: ids });
      await expect(removal).rejects.toMatchObject({ code: "USG.000000003" });
    }
    expect(remembered(scene.service)).toEqual(before);
  });

  it("disables or takes away even when the provider's own stock has expired", async () => {
    await grant(live);
    for (const stock of scene.service.state.provider.stock) stock.expiresAt = 0;
    await scene.sp.updateResource({ corp_id, body: [{ id: "live", isDisabled: true }] });
    await scene.sp.deleteResource({ corp_id, body: ["live"] });
    expect(await find("live")).toEqual([]);
  });

  it("lets resources expire with time, and live again with a later expiry", async () => {
    await grant(rooms);
    const states = async () => [
      (await find("rooms"))[0]?.status,
      (await scene.admin.searchCorpVmr({ status: 1 })).count,
    ];
    scene.service.clock.set(expireDate);
    expect(await states()).toEqual([1, 3]);
    await scene.sp.updateResource({ corp_id, body: [{ id: "rooms", expireDate: expireDate + 1000 }] });
    expect(await states()).toEqual([0, 0]);
  });
});

describe("the history of resources", () => {
  it("has a record for each thing that was done, as the resource was then", async () => {
    await grant(live);
    const begin = scene.service.clock.now();
    scene.service.clock.advance({ hours: 1 });
    const body = [{ id: "live", expireDate: expireDate + 5, isDisabled: true }];
    await scene.sp.updateResource({ corp_id, body });
    scene.service.clock.advance({ hours: 1 });
    await scene.sp.updateResource({ corp_id, body: [{ id: "live", isDisabled: false }] });
    await scene.sp.deleteResource({ corp_id, body: ["live"] });
    const { data } = await scene.sp.searchResourceOpRecord({ corp_id });
    expect(data?.map(({ status, expireDate: end }) => [status, known(end) - expireDate])).toEqual([
      [0, 0],
      [0, 5],
      [2, 5],
      [0, 5],
      [0, 5],
    ]);
    for (const operateType of [0, 1, 2, 3, 4] as const) expect(await records({ operateType })).toEqual(["live"]);
    expect(await records({ startOperateDate: begin + 1000 })).toHaveLength(4);
    expect(await records({ endOperateDate: begin + 1000 })).toHaveLength(1);
  });

  it("is narrowed down by the package of rooms only where rooms are asked for", async () => {
    await grant(rooms, live);
    const typeId = vmr50;
    expect(await records({ type: "VMR", typeId })).toEqual(["rooms"]);
    expect(await records({ type: "VMR", typeId: "ff808081699b56cb0169c41167850151" })).toEqual([]);
    expect(await records({ type: "LIVE", typeId })).toEqual(["live"]);
  });

  it("does not note what changes nothing", async () => {
    await grant(live);
    await scene.sp.updateResource({ corp_id, body: [{ id: "live", isDisabled: false }] });
    expect(await records({})).toEqual(["live"]);
  });
});

it("the search pages to the last page", async () => {
  const { count = 0 } = await scene.sp.searchResource({ corp_id });
  const last = await scene.sp.searchResource({ corp_id, offset: 1000, limit: 5 });
  expect(last).toMatchObject({ count, limit: 5, offset: 5 * Math.floor((count - 1) / 5) });
  expect(last.data).not.toHaveLength(0);
});
