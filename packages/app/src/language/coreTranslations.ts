/** One extension per translated plugin. */
export const coreTranslations = [];
