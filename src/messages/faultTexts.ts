/** English texts for a fault while no language has loaded, or in the texts themselves. */
export const faultTexts = { title: "This part has stopped working", tryAgain: "Try again" } as const;
