/** The container image cannot be built everywhere, so its files are read: they must fit the nginx that the tests do start. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string): string =>
  readFileSync(new URL(`../../hosting/${name}`, import.meta.url), "utf8");

/** The instructions of each stage, those of the image last. */
const stages = read("Dockerfile")
  .replaceAll(/^#.*\n/gm, "")
  .split(/^(?=FROM )/m)
  .map((stage) => stage.trim().split("\n"));
const nginx = read("nginx.conf");
const compose = read("compose.yaml");

const port = "8080";

describe("the container image", () => {
  it("is an nginx that is not root, and becomes nobody else", () => {
    const [, ...ofImage] = stages.at(-1) ?? [];
    expect(stages.at(-1)?.[0]).toMatch(/^FROM nginxinc\/nginx-unprivileged:/);
    expect(ofImage.map((line) => line.split(" ")[0])).toEqual(["COPY", "COPY", "EXPOSE"]);
  });

  it("serves with our configuration, on a port that needs no rights", () => {
    const [, from = "", to = ""] =
      /sed -i 's\/([^/]+)\/([^/]+)\/' hosting\/nginx\.conf/.exec(read("Dockerfile")) ?? [];
    expect(nginx.split(from)).toHaveLength(2);
    expect(to).toBe(`listen ${port};`);
    expect(stages.at(-1)).toContain(
      "COPY --from=build /build/hosting/nginx.conf /etc/nginx/conf.d/default.conf",
    );
    expect(stages.at(-1)).toContain(`EXPOSE ${port}`);
  });

  it("has the site where the configuration looks for it", () => {
    const root = /root (\S+);/.exec(nginx)?.[1] ?? "nowhere";
    expect(stages.at(-1)).toContain(`COPY --from=build /site ${root}`);
    expect(stages[0]).toContain('RUN mkdir -p "/site$BASE_PATH" && cp -R dist/. "/site$BASE_PATH"');
  });

  it("is built by commands that there are, of what the repository holds", () => {
    const { scripts } = packageJson();
    const commands = [...read("Dockerfile").matchAll(/npm run (\S+)/g)].map(([, name]) => name ?? "");
    expect(commands).toEqual(["build", "compress", "hosting"]);
    for (const name of commands) expect(scripts).toHaveProperty(name);
    expect(read("Dockerfile.dockerignore").split("\n")).toEqual(
      expect.arrayContaining(["node_modules", "dist", ".cache", ".git"]),
    );
  });

  it("runs by the compose file with nothing to write to and no right to gain", () => {
    expect(compose).toContain(`ports: ["127.0.0.1:${port}:${port}"]`);
    expect(compose).toMatch(/read_only: true\n\s+tmpfs: \[\/tmp\]\n\s+cap_drop: \[ALL\]/);
    expect(compose).toContain("no-new-privileges:true");
    const told = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name);
    expect(told(compose, /^ {8}([A-Z_]+):/gm)).toEqual(told(read("Dockerfile"), /^ARG (\w+)=/gm));
  });
});

describe("the workflow for GitHub Pages", () => {
  const workflow = read("github-pages.yml");

  it("publishes what `npm run build` makes for the folder of the repository", () => {
    expect([...workflow.matchAll(/run: (.+)/g)].map(([, command]) => command)).toEqual([
      "npm ci",
      'BASE_PATH="${{ steps.pages.outputs.base_path }}/" npm run build',
    ]);
    expect(workflow).toMatch(/uses: actions\/upload-pages-artifact@v\d+\n\s+with:\n\s+path: dist\n/);
  });

  it("may publish, and no more", () => {
    const rights = /\npermissions:\n((?: {2}.+\n)+)/.exec(workflow)?.[1];
    expect(rights).toBe("  contents: read\n  pages: write\n  id-token: write\n");
  });
});

function packageJson(): { readonly scripts: object } {
  const json: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  if (typeof json !== "object" || json === null || !("scripts" in json))
    throw new Error("There are no scripts.");
  const { scripts } = json;
  if (typeof scripts !== "object" || scripts === null) throw new Error("There are no scripts.");
  return { scripts };
}
