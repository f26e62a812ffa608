import { professionals, whoToSee, type Why } from "#rules";

/** Who suits the signs that set the level, the best first. */
export function WhoToSee({ why }: { readonly why: readonly Why[] }) {
  const suited = whoToSee(why);
  if (suited.length === 0) return null;
  return (
    <section className="stack">
      <h2>Who to see</h2>
      <ul>
        {suited.map((id) => (
          <li key={id}>
            <strong>{capitalized(professionals[id].name)}.</strong> {professionals[id].suits}
          </li>
        ))}
      </ul>
    </section>
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
