/** The icons of the app: one grid of 24, one line, round ends. They never stand without words. */

const lines = {
  phone:
    "M6.6 3.5h2.2l1.7 4.3-2.1 1.7a12.5 12.5 0 0 0 6.1 6.1l1.7-2.1 4.3 1.7v2.2a3 3 0 0 1-3 3C10 20.4 3.6 14 3.6 6.5a3 3 0 0 1 3-3Z",
  emergency: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.5v5.5M12 16.3v.2",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5.2l3.3 2",
  calendar:
    "M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V7A1.5 1.5 0 0 1 5 5.5ZM3.5 10h17M8 3v4M16 3v4",
  home: "M3.5 11.5 12 4l8.5 7.5M6 9.8V20h12V9.8M10 20v-5.5h4V20",
  print:
    "M7 9V3.5h10V9M7 17H5a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 5 9h14a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6.5H7Z",
  copy: "M9 8.5h10a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9.5a1 1 0 0 1 1-1ZM5 15.5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1",
  arrowBack: "M20 12H4.5M11 5.5 4.5 12l6.5 6.5",
  arrowForward: "M4 12h15.5M13 5.5l6.5 6.5-6.5 6.5",
  check: "M4.5 12.8 9.6 18 19.5 6.8",
  cross: "M6 6l12 12M18 6 6 18",
  question: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.4 9.6a2.6 2.6 0 1 1 4 2.2c-.9.6-1.4 1-1.4 2M12 16.6v.2",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.6v.2",
  person: "M12 3.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.6-4 3.4-6 7.5-6s6.9 2 7.5 6",
  pin: "M12 21s7-6.2 7-11.3a7 7 0 0 0-14 0C5 14.8 12 21 12 21ZM12 7.3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  lock: "M6.5 11h11a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V12a1 1 0 0 1 1-1ZM8 11V8a4 4 0 0 1 8 0v3M12 14.5v2.5",
  book: "M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5ZM12 6.5v14",
  leaf: "M5 20C5 10 10 5 20 4c0 10-4 15-10 15-1.8 0-3.2-.6-4-1.5M5 20c1.5-5 4-8 8-10",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof lines;

/** One icon in the color and size of the words beside it. Silent: the words say what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={lines[name]} />
    </svg>
  );
}
