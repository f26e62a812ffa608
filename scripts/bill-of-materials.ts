/** The packages that the project is made of and made with, as a CycloneDX bill of materials. */
import * as z from "zod/mini";
import type { ShippedPackage } from "./shipped.ts";

/** What `package-lock.json` says of each package, as far as the bill says it too. */
const lockSchema = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      integrity: z.optional(z.string()),
    }),
  ),
});

/** One package of others. */
interface Component {
  readonly type: "library";
  readonly "bom-ref": string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  /** Whether it is in the site, or only helps to build and test it. */
  readonly scope: "required" | "excluded";
  readonly hashes?: readonly { readonly alg: "SHA-512"; readonly content: string }[];
  readonly licenses?: readonly { readonly expression: string }[];
  readonly purl: string;
}

/**
 * The bill for a lock file. It holds no time and no number of its own, so that the same sources give the same bill. (npm's
 * own `npm sbom` leaves out what is needed by tests as well, React among it, and stops at packages of ours that want
 * "latest" of another.)
 *
 * @throws when a package that ships is not in the lock file
 */
export function billOfMaterials(lock: unknown, shipped: readonly Pick<ShippedPackage, "name" | "version">[]) {
  const { name: own, version, packages } = lockSchema.parse(lock);
  const inSite = new Set(shipped.map((one) => `${one.name}@${one.version}`));
  const components = new Map<string, Component>();
  for (const [path, locked] of Object.entries(packages)) {
    const [, full = "", group, name = ""] = /(?:^|node_modules\/)((?:(@[^/]+)\/)?([^/]+))$/.exec(path) ?? [];
    if (path === "") continue;
    const ref = `${full}@${locked.version ?? ""}`;
    if (name === "" || locked.version === undefined || locked.integrity === undefined)
      throw new Error(`The lock file has ${path} in a way that the bill does not know.`);
    components.set(ref, {
      type: "library",
      "bom-ref": ref,
      ...(group === undefined ? {} : { group }),
      name,
      version: locked.version,
      scope: inSite.has(ref) ? "required" : "excluded",
      hashes: [{ alg: "SHA-512", content: hexOf(locked.integrity) }],
      ...(locked.license === undefined ? {} : { licenses: [{ expression: locked.license }] }),
      purl: `pkg:npm/${full.replace("@", "%40")}@${locked.version}`,
    });
  }
  for (const ref of inSite) if (!components.has(ref)) throw new Error(`${ref} ships and is not locked.`);
  const project = {
    type: "application",
    "bom-ref": `${own}@${version}`,
    name: own,
    version,
    licenses: [{ expression: "MIT" }],
    purl: `pkg:npm/${own}@${version}`,
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: project },
    components: [...components.values()].toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
    dependencies: [{ ref: project["bom-ref"], dependsOn: [...inSite].toSorted() }],
  };
}

/** `integrity` as npm has it, in the digits that CycloneDX wants. */
function hexOf(integrity: string): string {
  const hash = /\bsha512-(\S+)/.exec(integrity)?.[1];
  if (hash === undefined) throw new Error(`${integrity} is no SHA-512.`);
  return Buffer.from(hash, "base64").toString("hex");
}
