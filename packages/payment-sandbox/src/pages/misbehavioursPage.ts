import type { Language } from '../language/Language';
import { html, type Html } from './html';
import { layout } from './layout';
import { misbehaviourGroups } from './misbehaviourGroups';
import { TEXTS } from './TEXTS';

/** The page that lists everything that can go wrong on demand. */
export function misbehavioursPage(language: Language): Html {
  const text = TEXTS[language];
  return layout({
    language,
    heading: text.misbehaviours,
    wide: true,
    content: html`<p class="notice">${text.misbehavioursHint}</p>
      ${misbehaviourGroups().map(
        ({ stage, misbehaviours }) =>
          html`<h2>${text.stages[stage]}</h2>
            <ul>
              ${misbehaviours.map(
                ({ name, does, stages }) =>
                  html`<li>
                    <code>${name}</code>
                    ${stages.length > 1 &&
                    html`(${stages
                      .map(it => text.stages[it])
                      .join(', ')})`}<br />
                    ${does[language]}
                  </li>`,
              )}
            </ul>`,
      )}`,
  });
}
