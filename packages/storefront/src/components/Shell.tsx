import type { ReactNode } from 'react';
import { formatClock } from '../format/format';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/language';
import type { CommonPageData } from '../pages/pageData';
import { UserMenu } from '../session/UserMenu';
import { useLocale } from './locale';

function Footer({ homeUrl }: { homeUrl: string }) {
  const { t } = useLocale();
  const home = homeUrl.replace(/\/$/, '');
  return (
    <footer className="site-footer no-print">
      <a href={`${home}/terms`}>{t('terms')}</a>
      <a href={`${home}/privacy`}>{t('privacy')}</a>
    </footer>
  );
}

/** What surrounds every page: skip link, header with language switch, main part. */
export function Shell(props: {
  data: CommonPageData;
  homeUrl: string;
  /** Zone of the time in the note on an old copy. */
  timeZone?: string;
  className?: string;
  /** Left out where the page fills the window. */
  footer?: boolean;
  /** Said on top of the page. */
  note?: ReactNode;
  children: ReactNode;
}) {
  const { t, language } = useLocale();
  const { data } = props;
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skipToContent')}
      </a>
      <header className="site-header">
        <a className="brand" href={props.homeUrl}>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path
              d="M3 5h18v4a3 3 0 0 0 0 6v4H3v-4a3 3 0 0 0 0-6z"
              fill="currentColor"
            />
            <path
              d="M12 8l1.2 2.6 2.8.3-2.1 1.9.6 2.8-2.5-1.4-2.5 1.4.6-2.8L8 10.9l2.8-.3z"
              className="brand-star"
            />
          </svg>
          <span translate="no">Marquee</span>
        </a>
        <nav aria-label={t('language')} className="languages">
          {LANGUAGES.map(other => (
            <a
              key={other}
              href={data.alternates[other]}
              lang={other}
              hrefLang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
        </nav>
        <UserMenu path={data.path} />
      </header>
      {props.note}
      {data.signInFault && (
        <p className="banner banner-warning banner-top" role="alert">
          {t(`signInFault.${data.signInFault}`)}
        </p>
      )}
      {data.stale && (
        <p className="banner banner-warning" role="status">
          {t('staleCopy', {
            time: formatClock(data.asOf, props.timeZone ?? 'UTC'),
          })}
        </p>
      )}
      <main id="main" tabIndex={-1} className={props.className}>
        {props.children}
      </main>
      {props.footer !== false && <Footer homeUrl={props.homeUrl} />}
    </>
  );
}
