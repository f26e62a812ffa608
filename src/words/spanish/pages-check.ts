/** The start page and the questionnaire. */
export const pagesCheck = {
  Emergency: "Emergencia",
  "Call an ambulance now for:": "Pida una ambulancia ahora por:",
  "All signs, and your country’s number": "Todas las señales y el número de su país",
  "If this is happening now, call first:": "Si esto le pasa ahora, primero llame:",
  "Find out how soon you need help, and what to do today.":
    "Descubra con qué urgencia necesita ayuda y qué hacer hoy.",
  "About {minutes} minutes · stays on this device · not a diagnosis":
    "Unos {minutes} minutos · queda en este dispositivo · no es un diagnóstico",
  "For someone else? Answer for them.": "¿Es para otra persona? Responda por ella.",
  "{none}, continue": "{none}, continuar",
  "About what you ticked": "Sobre lo que marcó",
  "A few more questions": "Unas preguntas más",
  "Now please read the other lists too.": "Ahora lea también las otras listas, por favor.",
  "Your pain": "Su dolor",
  "One moment: we look for where you stopped. If nothing more appears, load this page again.":
    "Un momento: buscamos dónde se quedó. Si no aparece nada más, cargue otra vez esta página.",
  "One thing is clear already: get medical help today.":
    "Una cosa ya está clara: busque atención médica hoy mismo.",
  "The questions that are left only find out whether you need an ambulance.":
    "Las preguntas que faltan solo averiguan si necesita una ambulancia.",
  "See what to do now": "Ver qué hacer ahora",
  "{list}: please tick what applies. If nothing does, press “{none}”.":
    "{list}: marque lo que sea cierto. Si nada lo es, pulse «{none}».",
  "Why we ask about {sign}": "Por qué preguntamos por {sign}",
  "Choose from a list": "Elegir de una lista",
  No: "No",
  "No to {count} signs and places": "No a {count} señales y lugares",
  "Fit the plan to your training": "Ajustar el plan a su entrenamiento",
  "Which painkiller is safe for me?": "¿Qué analgésico es seguro para mí?",
  "Answer the rest for the person who sees you": "Responder lo demás para quien le atienda",
  "What you told us": "Lo que nos dijo",
  Neck: "Cuello",
  "Shoulder tops": "Hombros",
  "Left blade": "Omóplato izq.",
  "Right blade": "Omóplato der.",
  Between: "En medio",
  Spine: "Columna",
  Rib: "Costilla",
  "Mid back": "Media",
  "Below ribs": "Bajo costillas",
  Low: "Baja",
  Chest: "Pecho",
} as const;
