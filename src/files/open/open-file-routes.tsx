import { say } from "../../words/say.ts";
import { OpenFilePage } from "./open-file-page.tsx";
import * as paths from "../../paths.ts";

/** The page that opens a file with saved answers. */
export const openFileRoutes = [
  {
    path: paths.open,
    title: say("Open saved answers"),
    description: say("Go on from answers that you saved to a file. The file is read on your device."),
    element: <OpenFilePage />,
  },
];
