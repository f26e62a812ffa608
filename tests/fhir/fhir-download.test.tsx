import { triage } from "#rules";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { questionnaireCanonical } from "../../src/files/fhir/names.ts";
import { answersFromResponse } from "../../src/files/fhir/read-response.ts";
import { FhirDownload } from "../../src/files/fhir-download.tsx";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { thoseThatCount } from "../support/people/sets.ts";

const answeredAt = Date.parse("2026-11-24T15:00:00Z");

/** Where the browser would keep a file until it is saved. */
function takesFiles(take: (file: Blob) => string) {
  vi.stubGlobal(
    "URL",
    class extends URL {
      static override createObjectURL = take;
      static override revokeObjectURL = () => undefined;
    },
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("saving the answers as a FHIR file", () => {
  it("saves the response under a name that says nothing of pain", async () => {
    const files: Blob[] = [];
    takesFiles((file) => {
      files.push(file);
      return "blob:saved";
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(`${this.href} ${this.download}`);
    });
    const answers = sore({ nightPain: "unsure" });
    render(<FhirDownload answers={answers} answeredAt={answeredAt} triage={triage(answers)} />);
    expect(files).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Save as FHIR file" }));
    expect(await screen.findByText(/Your browser saves the file/)).toBeInTheDocument();
    expect(names).toEqual(["blob:saved my-answers-2026-11-24.fhir.json"]);
    const [file] = files;
    expect(file?.type).toBe("application/fhir+json");
    const saved: unknown = JSON.parse((await file?.text()) ?? "");
    expect(saved).toMatchObject({
      resourceType: "QuestionnaireResponse",
      authored: "2026-11-24T15:00:00.000Z",
      questionnaire: questionnaireCanonical,
    });
    expect(answersFromResponse(saved)).toEqual({ ok: true, answers: thoseThatCount(answers) });
  });

  it("says so when it does not work", async () => {
    takesFiles(() => {
      throw new Error("This device keeps no files.");
    });
    render(<FhirDownload answers={sore({})} answeredAt={answeredAt} triage={triage(sore({}))} />);
    await userEvent.click(screen.getByRole("button", { name: "Save as FHIR file" }));
    expect(await screen.findByText(/could not be made/)).toBeInTheDocument();
  });
});
