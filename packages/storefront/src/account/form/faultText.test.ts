import { FIELD_FAULTS, REFUSALS } from '@marquee/plugin-accounts-common';
import { LANGUAGES } from '../../i18n/language';
import { accountTextsOf } from '../texts/useAccountTexts';
import type { Fault } from './faults';
import { faultText, refusalText } from './faultText';

const FIELDS = ['email', 'password', 'current', 'code', 'name', 'phone'];
const CONSENTS = ['terms', 'privacy'];
const ALL_FAULTS: Fault['fault'][] = [
  ...FIELD_FAULTS,
  'wrong-password',
  'wrong-code',
  'code-expired',
];

// A text that is missing comes out as its own key, a value as its own name.
const isSentence = (text: string) =>
  text.length > 5 && !/^[\w.-]+$/.test(text) && !/[{}[\]]/.test(text);

describe.each(LANGUAGES)('in %s', language => {
  const texts = accountTextsOf(language);

  it.each(REFUSALS)('the refusal %s has a sentence', reason => {
    const text = refusalText(texts, { reason });
    expect([text, isSentence(text)]).toEqual([text, true]);
  });

  it.each(ALL_FAULTS)('the fault %s has a sentence for every field', fault => {
    const label = language === 'ko' ? '이메일' : 'E-mail';
    for (const field of [...FIELDS, ...CONSENTS]) {
      const text = faultText(texts, { field, fault }, label);
      expect([field, text, isSentence(text)]).toEqual([field, text, true]);
    }
  });
});

describe('refusalText', () => {
  const texts = accountTextsOf('en');

  it.each([
    [undefined, 'later'],
    [1, 'in 1 second.'],
    [45, 'in 45 seconds.'],
    [90, 'in 2 minutes.'],
    [600, 'in 10 minutes.'],
  ])('says after %j seconds to try again %s', (retryAfter, when) => {
    const refused = { reason: 'too-many-attempts', retryAfter } as const;
    expect(refusalText(texts, refused)).toContain(`try again ${when}`);
  });
});
