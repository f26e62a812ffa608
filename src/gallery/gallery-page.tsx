import * as z from "zod/mini";
import { useEffect, useRef, type ReactNode } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { PageTitle } from "../components/page-title.tsx";
import * as paths from "../paths.ts";
import { emptySession } from "../session/saved-session.ts";
import { useAdvice } from "../offline/use-advice.ts";
import { useSession } from "../session/session.ts";
import {
  failClosedState,
  frameWidths,
  gallery,
  galleryState,
  isFrameWidth,
  type FrameWidth,
  type GalleryState,
} from "./samples.ts";
import "./gallery.css";

/** What the address may ask for: one state, or all of them as frames of one width. */
const query = z.object({
  state: z.nullable(z.string()),
  frames: z.nullable(z.custom<FrameWidth>((value) => typeof value === "string" && isFrameWidth(value))),
});

/** Every screen, state and level, for review. Development only: it is not in the built site. */
export default function GalleryPage() {
  const [search] = useSearchParams();
  const asked = query.safeParse({ state: search.get("state"), frames: search.get("frames") });
  if (!asked.success) return <Contents />;
  const { state: id, frames } = asked.data;
  const state = id === null ? undefined : galleryState(id);
  if (state !== undefined) return <Show state={state} />;
  return frames === null ? <Contents /> : <Frames width={frames} />;
}

/** Puts the answers into the session and goes where the real page shows them. */
function Show({ state }: { readonly state: GalleryState }) {
  const ready = useSession((session) => session.ready);
  const navigate = useNavigate();
  const shown = useRef(false);
  useEffect(() => {
    // Before that, the session would still be replaced by what an earlier page load saved.
    if (!ready || shown.current || state === failClosedState) return;
    shown.current = true;
    useSession.setState(sessionOf(state));
    // In development there is no site to ask; the pages are shown as they are when it has answered.
    useAdvice.setState({ asked: true, lookedAt: Date.now() });
    const { screen, ticked } = state;
    const place = screen === undefined ? null : { screen, ...(ticked === undefined ? {} : { ticked }) };
    void navigate(state.path, { replace: true, state: place });
    pressWhenThere(toPress(state));
  }, [ready, state, navigate]);
  if (state === failClosedState) throw new Error("The gallery shows what happens when something goes wrong.");
  return null;
}

const hour = 60 * 60 * 1000;

function sessionOf({ answers, ticks = [], hoursSinceStart }: GalleryState) {
  const now = Date.now();
  return {
    ...emptySession,
    answers,
    ticks,
    answeredAt: Object.keys(answers).length === 0 ? undefined : now,
    painStarted: hoursSinceStart === undefined ? undefined : now - hoursSinceStart * hour,
    lastSeen: now,
  };
}

/** Finds something to press; nothing as long as it is not there. */
type Find = () => Element | null | undefined;

function toPress({ press = [] }: GalleryState): readonly Find[] {
  if (press === "continue") return [() => document.querySelector("form [type=submit]")];
  if (press === "notSure") return [notSureBox];
  return press.map((name) => () => buttonNamed(name));
}

/** The page is drawn after the navigation, so a button may need a moment. */
function pressWhenThere([find, ...others]: readonly Find[]): void {
  const found = find?.();
  if (find === undefined) sayReady();
  else if (found instanceof HTMLElement) {
    found.click();
    // What the press changes is drawn before the next one.
    requestAnimationFrame(() => pressWhenThere(others));
  } else requestAnimationFrame(() => pressWhenThere([find, ...others]));
}

/** Tells whoever takes pictures that the state is on the page, two frames after it was asked for. */
function sayReady(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset["gallery"] = "ready";
    }),
  );
}

function buttonNamed(name: string): Element | undefined {
  return [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
}

function notSureBox(): Element | undefined {
  return [...document.querySelectorAll("label")].find(({ textContent }) =>
    textContent.includes("not sure about some"),
  );
}

function Contents() {
  return (
    <div className="stack">
      <PageTitle windowTitle="Gallery">Gallery</PageTitle>
      <ul>
        {Object.entries(frameWidths).map(([name, width]) => (
          <li key={name}>
            <Link to={`${paths.gallery}?frames=${name}`}>{`All as frames of ${width} pixels`}</Link>
          </li>
        ))}
      </ul>
      <Groups>{(state) => <Link to={addressOf(state)}>{state.title}</Link>}</Groups>
    </div>
  );
}

function Frames({ width }: { readonly width: FrameWidth }) {
  return (
    <div className="stack gallery">
      <PageTitle windowTitle="Gallery">Gallery</PageTitle>
      <Groups>
        {(state) => (
          <figure>
            <figcaption>
              <Link to={addressOf(state)}>{state.title}</Link>
            </figcaption>
            <iframe
              className="gallery__frame"
              title={state.title}
              width={frameWidths[width]}
              height={frameWidths[width] * 2}
              loading="lazy"
              src={import.meta.env.BASE_URL + addressOf(state).slice(1)}
            />
          </figure>
        )}
      </Groups>
    </div>
  );
}

function Groups({ children }: { readonly children: (state: GalleryState) => ReactNode }) {
  return gallery.map(({ title, states }) => (
    <section key={title}>
      <h2>{title}</h2>
      <ul className="gallery__states">
        {states.map((state) => (
          <li key={state.id}>{children(state)}</li>
        ))}
      </ul>
    </section>
  ));
}

function addressOf({ id }: GalleryState): string {
  return `${paths.gallery}?state=${id}`;
}
