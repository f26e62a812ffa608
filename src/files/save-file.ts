/** How a text becomes a file on the device. Nothing leaves it: the browser itself is asked to save the file. */

/** Saves `text` under `name`, with `type` as its media type. Throws what the browser throws when it makes no files. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then; until that moment it needs the address.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
