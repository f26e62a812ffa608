import { emergencyAlso, emergencySignWords } from "#rules";

/** The signs for which nobody should wait, in the words of the questions. */
export function EmergencySigns() {
  return (
    <>
      <ul>
        {emergencySignWords.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{emergencyAlso}</p>
    </>
  );
}
