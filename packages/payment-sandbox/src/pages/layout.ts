import type { Language } from '../language/Language';
import { Html, html, type HtmlValue } from './html';
import { STYLES } from './STYLES';
import { TEXTS } from './TEXTS';

/** A whole page. */
export function layout(options: {
  language: Language;
  heading: string;
  /** For tables. */
  wide?: boolean;
  content: HtmlValue;
}): Html {
  const { language, heading, wide, content } = options;
  const { company } = TEXTS[language];
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading} · ${company}</title>
        ${new Html(`<style>${STYLES}</style>`)}
      </head>
      <body>
        <main class="${wide ? 'wide' : 'narrow'}">
          <h1>${heading}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}
