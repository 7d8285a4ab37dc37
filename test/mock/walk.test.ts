import { describe, expect, it } from "vitest";
import type { AreaOperations, OperationId } from "../../generated/operations.ts";
import { isMeetingApiError } from "../../src/index.ts";
import { contractOf } from "../../src/validation/contract.ts";
import { newScene, type Walk } from "../support/walk.ts";
import { walks } from "./walk/index.ts";

describe.each(Object.entries(walks) as [keyof AreaOperations, Record<string, Walk>][])("%s", (_area, cases) => {
  describe.each(Object.entries(cases) as [OperationId, Walk][])("%s", (operation, { success, refused, invalid }) => {
    it("is carried out", async () => {
      const scene = newScene();
      await success(scene);
      expect(scene.answers).toContainEqual({ operation, status: 200 });
    });

    it(`is refused with ${refused.code}`, async () => {
      const error = await failureOf(refused.by(newScene()));
      expect(error).toMatchObject({ operation, code: refused.code });
    });

    it.runIf(invalid)("refuses what the description does not allow", async () => {
      const error = await failureOf((invalid as NonNullable<typeof invalid>)(newScene()));
      const status = contractOf(operation).statusOf("invalidParameter");
      expect(error).toMatchObject({ operation, status });
    });
  });
});

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => new Error("The call was carried out."),
    (reason) => reason,
  );
  if (!isMeetingApiError(error)) throw error;
  return error;
}
