import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchemaObject } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { billOfMaterials } from "../../scripts/bill-of-materials.ts";
import { fetchPackage } from "../../scripts/fetch-package.mjs";

const lock: unknown = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));
const react = billOfMaterials(lock, []).components.filter(({ name, group }) => name === "react" && !group);

describe("the bill of materials", () => {
  const bill = billOfMaterials(lock, react);

  it("says of each locked package once whether it is in the site", () => {
    const names = bill.components.map((one) => one["bom-ref"]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("@types/node@20.19.43");
    expect(bill.components.filter(({ scope }) => scope === "required").map(({ name }) => name)).toEqual([
      "react",
    ]);
  });

  it("is the same for the same sources", () => {
    expect(billOfMaterials(lock, react)).toEqual(bill);
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
  });

  it("is not made when something ships that is not locked", () => {
    expect(() => billOfMaterials(lock, [{ name: "react", version: "0.0.0" }])).toThrow("react@0.0.0");
  });

  describe("by the schema of CycloneDX", () => {
    let validate: (bill: unknown) => boolean;

    beforeAll(() => {
      const folder = join(fetchPackage("cyclonedxSchema"), "res/schema");
      const read = (name: string): AnySchemaObject => {
        const schema: unknown = JSON.parse(
          readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), "utf8"),
        );
        if (typeof schema !== "object") throw new Error(`${name} is no schema.`);
        return { ...schema };
      };
      const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });
      // They name each other by their files.
      for (const name of ["jsf-0.82", "spdx"])
        ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
      const compiled = ajv.compile(read("bom-1.6"));
      validate = (one) => compiled(one) === true;
    }, 120_000);

    it("is valid", () => {
      expect(validate(bill)).toBe(true);
    });

    it.each([
      ["without its format", { ...bill, bomFormat: undefined }],
      ["with a part of no kind", { ...bill, components: [{ name: "react" }] }],
    ])("would not be %s", (_, broken) => {
      expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
    });
  });
});
