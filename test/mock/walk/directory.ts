import { expect } from "vitest";
import type { AreaWalks } from "../../support/walk.ts";

export const directory: AreaWalks<"directory"> = {
  searchCorpDir: {
    async success({ alice, bob }) {
      await bob.updateMyInfo({ body: { name: "Robert Li" } });
      const { data } = await alice.searchCorpDir({ searchKey: "robert" });
      expect(data).toMatchObject([{ account: "bob@demo", type: "NORMAL_USER", deptCodes: ["1"] }]);
    },
    refused: { by: ({ sp }) => sp.searchCorpDir(), code: "USG.000000004" },
    invalid: ({ alice }) => alice.searchCorpDir({ limit: 501 }),
  },
  searchCorpExternalDir: {
    async success({ alice }) {
      const { data } = await alice.searchCorpExternalDir({ searchKey: "brown", searchScope: "CORP" });
      expect(data).toMatchObject([{ name: "Dana Brown", type: "CORP" }]);
    },
    refused: { by: ({ sp }) => sp.searchCorpExternalDir(), code: "USG.000000004" },
    invalid: ({ alice }) => alice.searchCorpExternalDir({ searchScope: "MINE" as never }),
  },
};
