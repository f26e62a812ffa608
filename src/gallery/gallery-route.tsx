/** The way to the gallery, in development. Nothing of it is in the built site: the bundler drops the import. */
import { lazy } from "react";

export const GalleryPage = import.meta.env.DEV ? lazy(() => import("./gallery-page.tsx")) : undefined;
