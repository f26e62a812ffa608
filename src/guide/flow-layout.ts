/** Where the boxes of the interview's drawing stand, in the units of its view box. */
import { flow, type FlowBox, type FlowBoxId } from "#rules";
import { say } from "../words/say.ts";

/** One line of text in a box. */
export interface TextLine {
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
}

/** A box with its place and its lines. */
export interface PlacedBox {
  readonly box: FlowBox;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** As wide as the reading column of a small phone, so that letters keep their size there. */
export const flowWidth = 330;
/** The lane on the right for the way that leaves the questions early. */
export const railX = flowWidth - 9;

const lineHeight = 20;
const padding = 10;
const gap = 26;
const boxRight = flowWidth - 32;
/** No browser measures text before it is drawn; this is a wide letter of the device's own font at 15 units. */
const letterWidth = 7.9;

const indents: Readonly<Record<FlowBox["kind"], number>> = { screen: 2, followUp: 30, check: 2, level: 30 };

/** What a box says: its title and the lines below. */
export function wordsOfBox(box: FlowBox): readonly [title: string, ...rest: readonly string[]] {
  switch (box.kind) {
    case "screen":
      return box.optional === undefined
        ? [box.title, questionCount(box.asks)]
        : [box.title, questionCount(box.asks), box.optional];
    case "followUp":
      return [say("One more: {title}", { title: box.title }), box.when];
    case "check":
      return [box.title, say("Change any answer, then see the result.")];
    case "level":
      return [box.title, box.when];
  }
}

function questionCount(asks: number): string {
  return say("{asks} questions", { asks });
}

export const placedBoxes: readonly PlacedBox[] = place(flow.boxes);

export const flowHeight = bottomOf(placedBoxes) + 4;

/** The box with this id; throws RangeError when nothing is drawn under it. */
export function placedBox(id: FlowBoxId): PlacedBox {
  const found = placedBoxes.find(({ box }) => box.id === id && box.kind !== "followUp");
  if (found === undefined) throw new RangeError(`The drawing has no box ${id}.`);
  return found;
}

function place(boxes: readonly FlowBox[]): readonly PlacedBox[] {
  return boxes.reduce<readonly PlacedBox[]>((placed, box) => {
    const x = indents[box.kind];
    const y = placed.length === 0 ? 4 : bottomOf(placed) + (box.kind === "followUp" ? gap / 2 : gap);
    const width = boxRight - x;
    const [title, ...rest] = wordsOfBox(box);
    const wrapped = [
      ...wrap(title, width).map((text) => ({ text, strong: true })),
      ...rest.flatMap((text) => wrap(text, width)).map((text) => ({ text, strong: false })),
    ];
    const lines = wrapped.map((line, index) => ({ ...line, y: y + padding + 15 + index * lineHeight }));
    return [...placed, { box, x, y, width, height: 2 * padding + wrapped.length * lineHeight, lines }];
  }, []);
}

function bottomOf(placed: readonly PlacedBox[]): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y + last.height;
}

function wrap(text: string, width: number): readonly string[] {
  const most = Math.floor((width - 2 * padding) / letterWidth);
  return text.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
