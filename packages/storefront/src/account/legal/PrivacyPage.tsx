import type { AccountPageProps } from '../accountPage';
import { LegalPage } from './LegalPage';
import { privacyEn } from './privacy.en';
import { privacyKo } from './privacy.ko';

/** The privacy notice in force. */
export function PrivacyPage({ data }: AccountPageProps) {
  return (
    <LegalPage
      data={data}
      consent="privacy"
      content={{ ko: privacyKo, en: privacyEn }}
    />
  );
}
