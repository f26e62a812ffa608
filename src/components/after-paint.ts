/**
 * Runs `work` once the browser has painted what is there now: for what nobody has to wait for. Gives what calls it off.
 * On a page in the background, which is not painted, it waits until the page is seen.
 */
export function afterPaint(work: () => void): () => void {
  let timer: number | undefined;
  // The frame's own callback still comes before its paint.
  const frame = window.requestAnimationFrame(() => {
    timer = window.setTimeout(work);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
