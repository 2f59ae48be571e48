import type { LocalizedText } from '@marquee/plugin-container-pool-common';

/** A text of the pool in the language of the page; English for languages that the pool does not speak. */
export function localized(text: LocalizedText, language: string): string {
  return language === 'ko' ? text.ko : text.en;
}
