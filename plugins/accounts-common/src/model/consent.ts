/** Texts that people agree to when they sign up, each by itself. */
export const CONSENTS = ['terms', 'privacy'] as const;
/** One of {@link CONSENTS}. */
export type Consent = (typeof CONSENTS)[number];

/**
 * Version of each text in force. A consent is stored with its version and time;
 * whoever changes a text gives it a new version.
 */
export const CONSENT_VERSIONS: Record<Consent, string> = {
  terms: '2026-12-01',
  privacy: '2026-12-01',
};
