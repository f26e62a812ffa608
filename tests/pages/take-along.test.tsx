/** Saving the answers to a file and sharing the summary, by role and name. */
import { ruleSetVersion } from "#rules";
import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readAnswersFile } from "../../src/files/read-answers-file.ts";
import { useSession } from "../../src/session/session.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { show } from "../support/app/show.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "share");
});

const saveName = "Save my answers to a file";

/** Catches the files that the page makes. */
function catchFiles() {
  const files: { readonly name: string; readonly blob: Blob }[] = [];
  let latest: Blob | undefined;
  vi.stubGlobal(
    "URL",
    class extends URL {
      static override createObjectURL = (blob: Blob) => {
        latest = blob;
        return "blob:saved";
      };
      static override revokeObjectURL = () => undefined;
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (latest !== undefined) files.push({ name: this.download, blob: latest });
  });
  return files;
}

describe("saving the answers", () => {
  it.each(["/summary", "/answers"])("on %s makes a file that can be opened again", async (path) => {
    const files = catchFiles();
    const answers = sore({ fever: "yes", sepsisSigns: "no" });
    const person = show(path, answers);
    await person.click(await screen.findByRole("button", { name: saveName }));
    expect(screen.getByText(/Anyone who opens it can read your answers/)).toBeInTheDocument();
    const [file, ...others] = files;
    expect(others).toEqual([]);
    expect(file?.name).toMatch(/^my-answers-\d{4}-\d\d-\d\d\.json$/);
    expect(file?.blob.type).toBe("application/json");
    const { answeredAt } = useSession.getState();
    expect(readAnswersFile((await file?.blob.text()) ?? "")).toMatchObject({
      status: "read",
      file: { answers, answeredAt },
    });
  });

  it("says so when it does not work", async () => {
    catchFiles();
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {
      throw new Error("This device keeps no files.");
    });
    const person = show("/summary", soreNextDay);
    await person.click(await screen.findByRole("button", { name: saveName }));
    expect(screen.getByText(/did not make the file/)).toBeInTheDocument();
  });

  it("is not offered before the first answer", () => {
    show("/answers");
    expect(screen.queryByRole("button", { name: saveName })).not.toBeInTheDocument();
  });
});

/** A device with a share sheet that does as `sheet` says. */
function withShareSheet(sheet: (data: ShareData) => Promise<void>) {
  const share = vi.fn(sheet);
  Object.defineProperty(navigator, "share", { value: share, configurable: true });
  return share;
}

describe("sharing the summary", () => {
  const button = () => screen.findByRole("button", { name: "Share as text" });

  it("is not offered where the device has no share sheet", async () => {
    show("/summary", soreNextDay);
    expect(await screen.findByRole("button", { name: "Copy as text" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Share as text" })).not.toBeInTheDocument();
  });

  it("gives the text and nothing else, only when the person presses", async () => {
    const share = withShareSheet(() => Promise.resolve());
    const person = show("/summary", soreNextDay);
    await button();
    expect(share).not.toHaveBeenCalled();
    await person.click(await button());
    expect(await screen.findByText("The text was given to the app that you chose.")).toBeInTheDocument();
    const shared = share.mock.calls.flat();
    expect(shared.map((data) => Object.keys(data))).toEqual([["text"]]);
    expect(shared[0]?.text).toContain(ruleSetVersion.version);
    expect(JSON.stringify(shared)).not.toContain("http");
  });

  it("says nothing when the person closes the sheet", async () => {
    const share = withShareSheet(() => Promise.reject(new DOMException("Share canceled", "AbortError")));
    const person = show("/summary", soreNextDay);
    await person.click(await button());
    expect(share).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/did not share|was given/)).not.toBeInTheDocument();
    await person.click(await button());
    expect(share).toHaveBeenCalledTimes(2);
  });

  it("says so when it does not work", async () => {
    withShareSheet(() => Promise.reject(new DOMException("No.", "NotAllowedError")));
    const person = show("/summary", soreNextDay);
    await person.click(await button());
    expect(await screen.findByText(/You can copy it as text instead/)).toBeInTheDocument();
  });

  it("opens one sheet for two presses", async () => {
    const share = withShareSheet(() => new Promise(() => undefined));
    const person = show("/summary", soreNextDay);
    await person.dblClick(await button());
    expect(share).toHaveBeenCalledTimes(1);
  });
});
