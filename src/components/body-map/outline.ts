/**
 * The lines of the body picture, as path data. All of it is drawn for the left half of a picture 360 wide and
 * 440 high whose middle is at x = 180; the right half is the mirror image, so the two sides always agree.
 *
 * Only the commands M, L, C, S and Z with absolute coordinates may be used: `mirrored` relies on it.
 */

/** Size of the drawing in its own units. */
export const drawing = { width: 360, height: 440 } as const;

/** The same path, seen in a mirror that stands on the middle line of the drawing. */
export function mirrored(path: string): string {
  let across = false;
  return path.replace(/-?\d+(?:\.\d+)?/g, (number) => {
    across = !across;
    return across ? String(Math.round((drawing.width - Number(number)) * 10) / 10) : number;
  });
}

const shoulderAndArm =
  "C155 104 156 116 153 126 C149 140 126 148 106 152 C84 156 64 163 54 181 " +
  "C45 198 44 220 43 240 C42 262 37 282 34 304 C32 322 31 334 28 350 C24 376 25 408 30 448 ";
const innerArm = "C66 420 72 392 74 366 C75 350 76 340 79 326 C84 304 90 282 93 254 ";
const flank = "C91 276 96 300 101 322 C106 344 109 358 108 376 C107 398 98 416 93 448";

/** The body seen from behind and, since an outline has no front, from the front too. */
export const outline = {
  /** Closed, and a little over the middle so that no seam shows between the halves. */
  half: `M181 70 L155 84 ${shoulderAndArm} L62 448 ${innerArm} ${flank} L181 448 Z`,
  edges: [`M155 92 ${shoulderAndArm}`, `M62 448 ${innerArm} ${flank}`],
  ear: "M143 64 C135 57 132 67 135 77 C137 86 142 88 145 84 Z",
} as const;

/** What only the back shows. */
export const back = {
  hair: "M181 12 C156 12 140 29 140 55 C140 74 144 88 150 96 C153 100 156 100 159 99 C163 104 168 106 172 105 C175 108 178 109 181 109 Z",
  strands: ["M156 90 C150 78 148 62 152 48", "M168 98 C163 84 162 66 165 50"],
  shade: [
    // Below the hair, on the neck.
    "M155 96 C163 106 172 112 181 112 L181 122 C167 121 159 114 155 106 Z",
    // The furrow of the spine.
    "M181 164 C176 200 173 250 174 300 C175 340 173 372 174 402 C176 412 179 416 181 416 Z",
    // Along the inner border and the lower corner of the shoulder blade.
    "M136 190 C148 208 149 246 136 276 C129 294 114 296 104 280 C113 286 121 284 126 273 C137 246 140 214 136 190 Z",
    // Where the arm meets the trunk, and down the side.
    "M93 254 C89 240 82 228 78 214 C87 226 97 238 103 254 C103 284 106 306 112 328 C116 348 117 366 114 384 C112 404 106 424 102 448 L93 448 C98 416 107 398 108 376 C109 358 106 344 101 322 C96 300 91 276 93 254 Z",
    // The outer side of the arm.
    "M54 181 C45 198 44 220 43 240 C42 262 37 282 34 304 C32 322 31 334 28 350 C24 376 25 408 30 448 L40 448 C34 412 34 380 38 352 C42 328 44 306 48 284 C52 262 50 240 51 218 C52 202 52 192 54 181 Z",
  ],
  light: [
    // The top of the shoulder.
    "M152 136 C144 149 124 156 106 160 C86 164 72 170 62 188 C60 196 64 198 68 190 C78 174 100 170 120 165 C138 160 150 152 154 142 Z",
    // The long muscle beside the spine.
    "M160 302 C153 330 151 362 158 398 C164 372 166 330 160 302 Z",
    // The back of the upper arm.
    "M66 218 C62 244 60 268 56 292 C62 284 70 262 72 240 C72 230 70 222 66 218 Z",
  ],
  lines: [
    // The ridge across the shoulder blade.
    "M138 196 C122 199 96 195 76 184",
    // The inner border and lower corner of the shoulder blade.
    "M136 190 C148 208 149 246 136 276 C129 294 114 296 104 280",
    // The lowest ribs.
    "M107 322 C120 335 134 342 150 343",
    // Dimples of the low back.
    "M159 402 C156 405 156 409 159 412",
  ],
  armLines: [
    // The lower edge of the shoulder muscle.
    "M92 226 C84 244 72 258 58 266",
    // The elbow.
    "M44 344 C48 350 56 352 62 348",
  ],
  /** The small bumps of the spine: how far down each lies. */
  bumps: [150, 167, 184, 201, 218, 235, 252, 269, 286, 303, 320, 337, 354, 371, 388],
  cloth: "M98 422 C126 431 154 434 181 434 L181 448 L93 448 Z",
} as const;

/** What only the front shows. */
export const front = {
  face: "M181 16 C156 16 141 36 142 64 C143 90 160 118 181 119 Z",
  hair: "M181 10 C152 8 136 30 139 64 C143 62 144 54 147 48 C156 47 168 40 174 33 C176 35 178 36 181 37 Z",
  lines: [
    // Collarbone.
    "M170 166 C150 160 118 165 92 166",
    // Lower edge of the chest muscle.
    "M176 262 C150 276 114 270 97 248",
    "M180 190 L180 258",
    "M162 332 C162 352 168 374 178 386",
  ],
} as const;
