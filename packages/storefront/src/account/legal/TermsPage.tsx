import type { AccountPageProps } from '../accountPage';
import { LegalPage } from './LegalPage';
import { termsEn } from './terms.en';
import { termsKo } from './terms.ko';

/** The terms of use in force. */
export function TermsPage({ data }: AccountPageProps) {
  return (
    <LegalPage
      data={data}
      consent="terms"
      content={{ ko: termsKo, en: termsEn }}
    />
  );
}
