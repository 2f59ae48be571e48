import type { TranslationFunction } from '@backstage/frontend-plugin-api';
import type { RefusalBody } from '@marquee/plugin-accounts-common';
import type { accountsTranslationRef } from '../translation';

/** Gives the texts of the plugin in the portal's language. */
export type AccountsTranslation = TranslationFunction<
  (typeof accountsTranslationRef)['T']
>;

/** Why the server said no, as a sentence. */
export function refusalText(
  t: AccountsTranslation,
  refusal: Pick<RefusalBody, 'reason' | 'retryAfter'>,
): string {
  const { reason, retryAfter } = refusal;
  if (reason !== 'too-many-attempts') return t(`refusal.${reason}`);
  if (!retryAfter) return t('refusal.too-many-attempts');
  return retryAfter < 60
    ? t('locked.seconds', { count: retryAfter })
    : t('locked.minutes', { count: Math.ceil(retryAfter / 60) });
}
