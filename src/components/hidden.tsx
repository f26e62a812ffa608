/** Words for those who hear the page, where the others see what they belong to. */
export function hidden(words: string) {
  return <span className="visually-hidden">{words}</span>;
}
