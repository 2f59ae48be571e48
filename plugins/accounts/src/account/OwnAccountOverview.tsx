import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { Loading } from '../components/Loading';
import { PageFrame } from '../components/PageFrame';
import { Retry } from '../components/Retry';
import { Section } from '../components/Section';
import { usePaths } from '../navigation';
import { accountsTranslationRef } from '../translation';
import { EmailSection } from './EmailSection';
import { PasswordSection } from './PasswordSection';
import { ProfileSection } from './ProfileSection';
import { SessionsSection } from './SessionsSection';
import { TwoFactorSection } from './TwoFactorSection';
import { useOwnAccount } from './useOwnAccount';

/** All of one's own account on one page, a section for each thing that can be changed. */
export function OwnAccountOverview() {
  const { t } = useTranslationRef(accountsTranslationRef);
  const own = useOwnAccount();
  const { withdrawal } = usePaths();
  const account = own.data;
  return (
    <PageFrame title={t('own.title')}>
      {own.error && <Retry error={own.error} onRetry={own.reload} />}
      {!account && !own.error && <Loading rows={6} />}
      {account && (
        <>
          <ProfileSection account={account} onChange={own.replace} />
          {account.hasPassword && (
            <>
              <EmailSection account={account} onChange={own.replace} />
              <PasswordSection />
              <TwoFactorSection account={account} onChange={own.replace} />
            </>
          )}
          <SessionsSection />
          {withdrawal && (
            <Section
              title={t('withdrawal.title')}
              lead={t('withdrawal.overview')}
            >
              <div>
                <ButtonLink href={withdrawal} variant="secondary" size="medium">
                  {t('withdrawal.look')}
                </ButtonLink>
              </div>
            </Section>
          )}
        </>
      )}
    </PageFrame>
  );
}
