/** Turns pages into HTML at build time, so that they can be read before, and without, any script. */
import { StrictMode } from "react";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router";
import { App } from "./app.tsx";
import { pages } from "./routes.tsx";

/** The addresses to build a page for. `/404` stands for every address that there is no page for. */
export const routes: readonly string[] = [...pages.map(({ path }) => path), "/404"];

/** The title and description of a page. */
export function headFor(path: string): { readonly title: string; readonly description: string } {
  const page = pages.find((candidate) => candidate.path === path);
  return {
    title: `${page?.title ?? "Page not found"} – Upper Back Check`,
    description: page?.description ?? "There is no page at this address.",
  };
}

const basePath = import.meta.env.BASE_URL;

/** The HTML of one page, without its head. */
export async function render(path: string): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={basePath} location={basePath + path.slice(1)}>
        <App />
      </StaticRouter>
    </StrictMode>,
  );
  return new Response(prelude).text();
}
