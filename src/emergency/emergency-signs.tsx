import { emergencyAlso, emergencySigns, questions } from "#rules";

/** The signs for which nobody should wait, in the words of the questions. */
export function EmergencySigns() {
  return (
    <>
      <ul>
        {emergencySigns.map((sign) => (
          <li key={sign}>{questions[sign].plain}</li>
        ))}
      </ul>
      <p>{emergencyAlso}</p>
    </>
  );
}
