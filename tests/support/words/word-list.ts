/** Words and turns of phrase that no text for a person may hold, each with what to write instead. */

/** One entry of the list. */
export interface BannedWords {
  readonly find: RegExp;
  /** What to write instead, or why it has to go. */
  readonly instead: string;
}

/** Hard or official words that have a plain one. */
const hardWords: Readonly<Record<string, string>> = {
  "physicians?|practitioners?|gps?": "doctor",
  "commenc\\w+": "begin",
  "utili[sz]\\w+": "use",
  "exacerbat\\w+|aggravat\\w+": "make worse",
  "alleviat\\w+|ameliorat\\w+": "ease",
  approximately: "about",
  "sufficient(?:ly)?": "enough",
  "additional(?:ly)?": "more, also",
  "prior to": "before",
  "subsequent(?:ly)?": "later, then",
  "in order to": "to",
  "regarding|concerning": "about",
  "discontinu\\w+|ceas(?:e|es|ed|ing)": "stop",
  "administer\\w*": "give, take",
  "facilitat\\w+": "help",
  "demonstrat\\w+|indicat(?:e|es|ed|ing)": "show",
  "requir(?:e|es|ed|ing)": "need",
  "assist(?:s|ed|ing|ance)?": "help",
  "attempt\\w*": "try",
  "obtain\\w*": "get",
  "purchas\\w+": "buy",
  "monitor(?:s|ed|ing)": "watch",
  "seek(?:ing)?|consult\\w*": "see, ask",
  "medical attention": "medical help",
  "please note|kindly|be advised": "say it without the wrapping",
  "adverse|contraindicat\\w+|indication": "harmful, not to be used",
  "onset|aetiolog\\w+|etiolog\\w+|prognos[ei]s": "start, cause, outlook",
  "acute|chronic(?:ally)?": "sudden, long-term",
  "bilateral(?:ly)?|unilateral(?:ly)?": "both sides, one side",
};

/** Words of a profession for things that have a name at home. */
const clinicalWords: Readonly<Record<string, string>> = {
  "thoracic|dorsal": "upper back",
  lumbar: "low back",
  cervical: "neck",
  "scapula\\w*": "shoulder blade",
  "vertebra\\w*": "bone of the spine",
  "sternum|clavicle": "breastbone, collarbone",
  "fractur\\w+": "broken bone",
  musculoskeletal: "of muscles and joints",
  "abdom\\w+": "tummy",
  "nausea\\w*": "feeling sick",
  "dyspn\\w+": "short of breath",
  "syncop\\w+": "fainting",
  "urin(?:e|ary|ate\\w*|ation)": "pee",
  "stools?|f(?:a)?eces": "poo",
  hypertension: "high blood pressure",
  "o?edema|swellings": "swelling",
  "h(?:a)?ematuria|h(?:a)?emoptysis": "blood in the pee, coughing up blood",
  "par(?:a)?esthesia\\w*": "tingling",
  "myocardial|cardiac|coronary|pulmonary|renal|hepatic": "of the heart, lungs, kidneys or liver",
  "malignan\\w+|neoplas\\w+": "cancer",
  "trauma(?:tic)?": "injury, accident",
  "palpat\\w+|auscultat\\w+": "press, listen",
  "analges\\w+": "painkiller",
};

/** How we speak of the person and of what was found. */
const manners: Readonly<Record<string, string>> = {
  "patients?": "person, or you",
  "users?": "person, or you",
  "sufferers?|victims?|suffer(?:s|ing)? from": "people who have it",
  "elderly|the disabled|handicapped": "older people, disabled people",
  "tested positive|positive for|negative for": "present, absent",
  "(?:simply|obviously|of course)": "nothing is simple for someone in pain",
  "don’t worry|no need to worry|nothing to worry about|completely safe": "a promise that we cannot keep",
  "(?:cure|cures|cured|guarantee\\w*|miracle)": "a promise that we cannot keep",
};

/** What would be a diagnosis, or would look like a measured chance of one. */
const claims: readonly BannedWords[] = [
  {
    find: /(?<!\b(?:if|when|what|that|which|do|as|once|until|unless|since|while|where|or|can|may) )\byou(?: have|’ve)(?: got)? (?:an? |the )?(?:\w+ ){0,2}(?:strains?|sprains?|tears?|break|broken bone|heart attack|clot|infection|disease|condition|injury|pulled muscle|illness|stroke|cancer)\b(?!,? or had)/iu,
    instead: "no diagnosis: “this can fit with …”",
  },
  {
    find: /\byour (?:diagnosis|disease|condition)\b/iu,
    instead: "no diagnosis: “your pain”, “your answers”",
  },
  {
    find: /\b(?:you (?:most )?(?:probably|likely)|most likely you) have\b/iu,
    instead: "no diagnosis: “this can fit with …”",
  },
  { find: /%|\bper ?cent(?:age)?s?\b/iu, instead: "no shares or chances: say “many”, “most”, “a few”" },
  { find: /\b(?:one|\d+) (?:in|out of) (?!10\b)(?:\d+|ten|hundred)\b/iu, instead: "no shares or chances" },
];

/** Marks of typewriters, and spelling of the other side of the ocean: the rules are written in American spelling. */
const typography: readonly BannedWords[] = [
  { find: /['`´]/u, instead: "’" },
  { find: /"/u, instead: "“ and ”" },
  { find: /\.\.\.|--/u, instead: "… or –" },
  { find: / {2}|^ | $/u, instead: "one space between words, none at the ends" },
  { find: /!/u, instead: "a calm full stop" },
  { find: /\b(?:e\.g|i\.e|etc|resp|approx|vs)\b/iu, instead: "for example, that is, and so on" },
  { find: /\b\w*(?:colour|behaviour|favour|labour|tumour|humour|neighbour|harbour)\w*\b/iu, instead: "-or" },
  { find: /\b(?:centre|metre|litre|fibre|theatre)s?\b/iu, instead: "-er" },
  {
    find: /\b(?:anaes|paed|orthopaed|gynaec|haem|oedem|anaem|diarrhoe)\w*/iu,
    instead: "-e-, or a plain word",
  },
  {
    find: /\b(?:recogni|organi|reali|apologi|minimi|stabili|mobili|immuni|speciali)s(?:e|es|ed|ing|ation|ations)\b/iu,
    instead: "-iz-",
  },
  {
    find: /\b(?:programme|grey|ageing|judgement|practise|practised|practising|whilst|towards|afterwards|learnt|cancelled|travelled|travelling|labelled)\b/iu,
    instead: "the American spelling",
  },
  // Named once in brackets, for those who know it by that name.
  { find: /\b(?<!also spelled )oestrogens?\b/iu, instead: "estrogen" },
];

export const bannedWords: readonly BannedWords[] = [
  ...wordsOfList(hardWords),
  ...wordsOfList(manners),
  ...claims,
  ...typography,
];

/** Not for what a source supports: that line names what a professional’s text says. */
export const bannedClinicalWords: readonly BannedWords[] = wordsOfList(clinicalWords);

function wordsOfList(list: Readonly<Record<string, string>>): readonly BannedWords[] {
  return Object.entries(list).map(([words, instead]) => ({
    find: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "iu"),
    instead,
  }));
}

const negation = /\b(?:no|not|never|without|nobody|nothing|none|neither|cannot)\b|n’t\b/giu;

/** Whether one part of a sentence says no twice. Parts end at a comma, so "no heat, and no alcohol" is none. */
export function doubleNegative(text: string): boolean {
  return text
    .split(/[.;:!?,]|\band (?=no\b|not\b|don’t\b)/u)
    .some(
      (part) =>
        (part.match(negation) ?? []).length > 1 || /\bnot (?:un(?!til|der|less)|im|ir)\w/iu.test(part),
    );
}

/** A question that already says no: nobody knows what yes means then. */
export const negativeQuestion =
  /(?:^|[.?] )(?:\w+n’t (?:you|it|the)|(?:do|is|are|have) (?:you|it) not)\b[^.]*\?/iu;
