import {
  type Consent,
  CONSENT_VERSIONS,
} from '@marquee/plugin-accounts-common';
import { useLocale } from '../../components/locale';
import type { Language } from '../../i18n/language';
import { AccountFrame } from '../AccountFrame';
import type { AccountPageProps } from '../accountPage';
import { useAccountTexts } from '../texts/useAccountTexts';
import type { LegalText } from './LegalText';

/** A legal text with the version that people agree to. */
export function LegalPage(
  props: AccountPageProps & {
    consent: Consent;
    content: Record<Language, LegalText>;
  },
) {
  const texts = useAccountTexts();
  const { language } = useLocale();
  const version = CONSENT_VERSIONS[props.consent];
  return (
    <AccountFrame data={props.data}>
      <p className="muted">{texts('version', { version })}</p>
      <div className="legal">
        {props.content[language].map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </AccountFrame>
  );
}
