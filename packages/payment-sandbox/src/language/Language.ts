/** Languages of the pages and of error messages. */
export type Language = 'ko' | 'en';

/**
 * The language that a caller asked for. As at Toss Payments, everything is Korean
 * unless English is preferred.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'ko';
  const [first] = acceptLanguage
    .split(',')
    .map((part, index) => {
      const [tag, ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find(it => it.trim().startsWith('q='));
      const weight = quality ? Number(quality.trim().slice(2)) : 1;
      return { language: tag.split('-')[0], weight, index };
    })
    .filter(({ language, weight }) => /^(ko|en)$/.test(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  return first?.language === 'en' ? 'en' : 'ko';
}
