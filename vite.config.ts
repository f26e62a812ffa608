import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Tests that need a DOM: those of pages, and any other that says so in its name or is written in TSX. */
const needDom = ["tests/pages/**/*.test.ts", "tests/**/*.dom.test.ts", "tests/**/*.test.tsx"];
const needBrowser = ["tests/browser/**"];

export default defineConfig(({ isSsrBuild }) => ({
  /** Where on its host the site lives; starts and ends with a slash. */
  base: process.env["BASE_PATH"] ?? "/",
  plugins: [react()],
  build: {
    outDir: isSsrBuild === true ? ".cache/server" : "dist",
    emptyOutDir: true,
    copyPublicDir: isSsrBuild !== true,
    // One style sheet, so that every page can carry all of it inside, under one hash in the policy.
    cssCodeSplit: false,
    // Every browser that this build is for preloads modules by itself, and the policy forbids fetch.
    modulePreload: { polyfill: false },
    // A data: address for a font or a script would need a hole in the policy.
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          setupFiles: ["tests/support/random-setup.ts"],
          include: ["tests/**/*.test.ts"],
          exclude: [...needDom, ...needBrowser],
        },
      },
      {
        extends: true,
        test: {
          name: "pages",
          environment: "jsdom",
          include: needDom,
          exclude: needBrowser,
          setupFiles: ["tests/support/random-setup.ts", "tests/support/pages-setup.ts"],
        },
      },
    ],
  },
}));
