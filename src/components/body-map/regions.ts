/** Where on the picture each place lies that a person can mark. */
import type { QuestionOf } from "#rules";
import { mirrored } from "./outline.ts";

/** A place that can be marked: the id of its question. */
export type SiteId = QuestionOf<"site">;

/** The shape of one place, in the units of `outline.ts`. */
export interface Region {
  /** Which of the two pictures shows it. */
  readonly view: "back" | "front";
  readonly paths: readonly string[];
  /** Where its name stands: the middle of the words, on their base line, in the units of the large picture. */
  readonly label: { readonly x: number; readonly y: number };
  /** Where a finger may also land: beside the body, so that narrow places are easier to hit. */
  readonly reach?: readonly string[];
}

const bothSides = (path: string): readonly string[] => [path, mirrored(path)];

const leftBlade =
  "M81 205 C98 197 120 192 133 193 C142 210 142 244 131 273 C125 288 115 287 109 277 C97 254 86 236 79 218 C77 211 77 207 81 205 Z";

/** Drawn in this order: a later region lies on top of an earlier one. */
export const regions: Readonly<Record<SiteId, Region>> = {
  siteNeck: {
    view: "back",
    label: { x: 180, y: 136 },
    paths: [
      "M163 112 C174 116 186 116 197 112 C202 111 204 113 204 119 C205 130 208 138 215 143 C218 146 217 148 212 149 " +
        "C196 154 164 154 148 149 C143 148 142 146 145 143 C152 138 155 130 156 119 C156 113 158 111 163 112 Z",
    ],
    reach: ["M150 84 L210 84 L222 152 L138 152 Z"],
  },
  siteShoulderTops: {
    view: "back",
    label: { x: 106, y: 182 },
    paths: bothSides(
      "M130 153 C134 150 138 150 142 154 C150 160 155 168 156 174 C157 179 155 181 150 182 C124 187 98 195 76 194 " +
        "C66 193 63 189 64 182 C65 174 70 169 80 166 C96 161 116 158 130 153 Z",
    ),
    reach: bothSides("M137 149 L134 132 L60 150 L46 184 L68 193 Z"),
  },
  siteBetweenBlades: {
    view: "back",
    label: { x: 180, y: 222 },
    paths: [
      "M164 187 C175 184 185 184 196 187 C208 189 214 192 215 202 C213 226 215 248 219 270 C220 281 216 285 206 286 " +
        "C190 289 170 289 154 286 C144 285 140 281 141 270 C145 248 147 226 145 202 C146 192 152 189 164 187 Z",
    ],
  },
  siteLeftBlade: { view: "back", label: { x: 104, y: 240 }, paths: [leftBlade] },
  siteRightBlade: { view: "back", label: { x: 256, y: 240 }, paths: [mirrored(leftBlade)] },
  siteMidBack: {
    view: "back",
    label: { x: 180, y: 334 },
    paths: [
      "M150 300 C170 303 190 303 210 300 C219 299 223 301 225 309 C228 322 228 334 226 346 C225 354 221 356 212 357 " +
        "C192 360 168 360 148 357 C139 356 135 354 134 346 C132 334 132 322 135 309 C137 301 141 299 150 300 Z",
    ],
  },
  siteRib: {
    view: "back",
    label: { x: 110, y: 316 },
    paths: bothSides(
      "M103 279 C109 288 117 294 125 297 C130 299 130 302 129 306 C127 318 126 330 127 341 C127 348 124 350 119 348 " +
        "C113 345 111 342 109 337 C104 320 100 302 99 284 C99 277 101 276 103 279 Z",
    ),
    reach: bothSides("M99 268 L88 290 L80 330 L80 346 L110 346 Z"),
  },
  siteFlank: {
    view: "back",
    label: { x: 252, y: 390 },
    paths: bothSides(
      "M115 357 C118 359 121 361 124 363 C127 365 128 369 128 375 C128 385 127 393 126 400 C125 406 122 408 117 408 " +
        "C110 407 107 405 108 400 C112 388 113 374 112 362 C112 357 113 356 115 357 Z",
    ),
    reach: bothSides("M112 350 L80 350 L76 412 L106 412 Z"),
  },
  siteLowBack: {
    view: "back",
    label: { x: 180, y: 398 },
    paths: [
      "M148 370 C170 373 190 373 212 370 C221 369 225 372 226 380 C228 390 228 396 227 404 C226 412 222 414 213 415 " +
        "C192 418 168 418 147 415 C138 414 134 412 133 404 C132 396 132 390 134 380 C135 372 139 369 148 370 Z",
    ],
    reach: ["M134 368 L226 368 L230 438 L130 438 Z"],
  },
  siteSpine: {
    view: "back",
    label: { x: 180, y: 274 },
    paths: [
      "M180 158 C187 158 191 161 191 170 C193 230 193 290 191 348 C191 358 187 362 180 362 C173 362 169 358 169 348 " +
        "C167 290 167 230 169 170 C169 161 173 158 180 158 Z",
    ],
  },
  siteChestWall: {
    view: "front",
    label: { x: 302, y: 80 },
    paths: [
      "M118 184 C140 178 160 182 180 186 C200 182 220 178 242 184 C254 187 259 194 261 206 C264 226 265 246 262 270 " +
        "C260 288 256 294 246 294 C224 292 200 284 180 284 C160 284 136 292 114 294 C104 294 100 288 98 270 " +
        "C95 246 96 226 99 206 C101 194 106 187 118 184 Z",
    ],
    reach: ["M0 0 L360 0 L360 440 L0 440 Z"],
  },
};
