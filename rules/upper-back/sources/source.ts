/** The shape of one source. */

/** Something published that a rule or a piece of advice rests on. Each was read as a stored copy, not live. */
export interface Source {
  /** Who publishes it; for a journal also the authors. */
  readonly organization: string;
  /** The title as the page or its record gives it; see `titleShortened`. */
  readonly title: string;
  /** Year of publication or of the version read, when the page gives one. */
  readonly year?: string;
  readonly url: string;
  /**
   * How much weight it carries. A: guideline body, health service, professional society or medicine label.
   * B: peer-reviewed journal. C: charity or hospital with medical review.
   */
  readonly tier: "A" | "B" | "C";
  /** How much of it was read: the whole page, its first part, or the abstract. */
  readonly readAs: "full" | "excerpt" | "abstract";
  /** What identifies a journal article for good: DOI, PubMed, PubMed Central or Cochrane number. */
  readonly registeredNumber?: string;
  /** The title is our description: it was not seen word for word, or it does not name what is cited. */
  readonly titleShortened?: true;
  /** A journal article for which no registered number was found. */
  readonly noRegisteredNumber?: true;
}
