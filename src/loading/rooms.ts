/** Which page an address has. Addresses are without the base path of the site. */
import { neededByAll, rooms, startPages, wantedLater, type Page, type Room } from "./routes.tsx";
import * as paths from "../paths.ts";

/** The page of the start at this address. */
export function startPageAt(path: string): Page | undefined {
  return pageAt(startPages, path);
}

/** The address for which the page that is shown here was built; its room must have been fetched. */
export function builtFor(path: string): string {
  const page = startPageAt(path) ?? pageAt(roomAt(path)?.pages.now() ?? [], path);
  return page?.path ?? paths.noPage;
}

/** The room that the address belongs to; undefined for the start page and where there is nothing. */
export function roomAt(path: string): Room | undefined {
  return rooms.find((room) => room.at.some((at) => isAt(at, path)));
}

/** The page among `pages` at this address. */
export function pageAt(pages: readonly Page[], path: string): Page | undefined {
  return pages.find((page) => isAt(page.path, path));
}

/** Hosts add a slash to the address of a folder, and some people write in capitals. */
function isAt(pattern: string, path: string): boolean {
  const plain = withoutLastSlashes(path).toLowerCase();
  return pattern.endsWith("/*") ? plain.startsWith(pattern.slice(0, -1)) : plain === pattern;
}

/** Anybody can make up an address, so this must be quick for a very long one too; a pattern would not be. */
function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path.charAt(end - 1) === "/") end -= 1;
  return path.slice(0, end);
}

/** Every page, with all that is fetched later; for the building of pages and for tests. */
export async function everyPage(): Promise<readonly Page[]> {
  const all = await Promise.all([...neededByAll, ...wantedLater].map(({ fetch }) => fetch()));
  if (all.includes(undefined)) throw new Error("A room could not be loaded.");
  return [...startPages, ...rooms.flatMap(({ pages }) => pages.now() ?? [])];
}
