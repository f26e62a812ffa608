import { emergencyAlso, emergencySigns, emergencySignWords, upperFirst } from "#rules";

/** The signs for which nobody should wait, in the words of the questions. */
export function EmergencySigns() {
  return (
    <>
      <ul>
        {emergencySigns.map((sign) => (
          <li key={sign}>{upperFirst(emergencySignWords[sign])}</li>
        ))}
      </ul>
      <p>{emergencyAlso}</p>
    </>
  );
}
