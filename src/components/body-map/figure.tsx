/** The drawn body, without anything marked on it. */
import { back, drawing, front, mirrored, outline } from "./outline.ts";

/** Paths and their mirror images. Separate elements, because overlapping halves in one path cancel each other. */
function Both({ paths, className }: { readonly paths: readonly string[]; readonly className: string }) {
  return (
    paths
      // A line down the middle is its own mirror image.
      .flatMap((path) => [...new Set([path, mirrored(path)])])
      .map((path) => <path key={path} className={className} d={path} />)
  );
}

/** The person from behind: head, neck, shoulders, trunk and arms down to the waist. */
export function BackFigure() {
  return (
    <g>
      <Both className="figure-body__skin" paths={[outline.ear]} />
      <Both className="figure-body__edge" paths={[outline.ear]} />
      <Both className="figure-body__skin" paths={[outline.half]} />
      <Both className="figure-body__shade" paths={back.shade} />
      <Both className="figure-body__light" paths={back.light} />
      {back.bumps.map((y) => (
        <ellipse key={y} className="figure-body__bump" cx={drawing.width / 2} cy={y} rx={3} ry={4.2} />
      ))}
      <Both className="figure-body__cloth" paths={[back.cloth]} />
      <Both className="figure-body__detail" paths={back.lines} />
      <Both className="figure-body__arm" paths={back.armLines} />
      <Both className="figure-body__edge" paths={outline.edges} />
      <Both className="figure-body__hair" paths={[back.hair]} />
      <Both className="figure-body__strand" paths={back.strands} />
    </g>
  );
}

/** The same person from the front, simpler, to be shown small. */
export function FrontFigure() {
  return (
    <g>
      <Both className="figure-body__skin" paths={[outline.ear, outline.half]} />
      <Both className="figure-body__cloth" paths={[back.cloth]} />
      <Both className="figure-body__detail" paths={front.lines} />
      <Both className="figure-body__edge" paths={[...outline.edges, outline.ear]} />
      <Both className="figure-body__edge" paths={[front.face]} />
      <Both className="figure-body__skin" paths={[front.face]} />
      <Both className="figure-body__hair" paths={[front.hair]} />
    </g>
  );
}
