import { emergencyAlso, emergencySigns, emergencySignWords } from "#rules";

/** The signs for which nobody should wait, in the words of the questions. */
export function EmergencySigns() {
  return (
    <>
      <ul>
        {emergencySigns.map((sign) => (
          <li key={sign}>{emergencySignWords[sign]}</li>
        ))}
      </ul>
      <p>{emergencyAlso}</p>
    </>
  );
}
