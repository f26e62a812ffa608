/** Browsers inside of apps, and Firefox on phones for years, have no printing: the button ended in an error that nobody saw. */
import { render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { PrintButton } from "../../src/components/print-button.tsx";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("says how else to print", () => {
  const { unmount } = render(<PrintButton>Print</PrintButton>);
  expect(screen.getByRole("button", { name: "Print" })).toBeInTheDocument();
  unmount();
  const { print } = window;
  Reflect.deleteProperty(window, "print");
  render(<PrintButton>Print</PrintButton>);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  expect(screen.getByText(/Look for “Print” in the menu of your browser/)).toBeInTheDocument();
  window.print = print;
});
