import type { OwnSession } from '@marquee/plugin-accounts-common';
import { useLocale } from '../../components/locale';
import { useAccountTexts } from '../texts/useAccountTexts';
import { describeBrowser } from './describeBrowser';

/** One signed-in browser, in words that its owner knows it by. */
export function SessionRow(props: { session: OwnSession; onEnd(): void }) {
  const texts = useAccountTexts();
  const { dateTime } = useLocale();
  const { session } = props;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = describeBrowser(session.userAgent);
  const name = known ? texts('browserOn', known) : texts('unknownBrowser');
  return (
    <li>
      <div>
        <strong>{name}</strong>{' '}
        {session.current && (
          <span className="tag tag-free">{texts('thisBrowser')}</span>
        )}
        <span className="muted small block">
          {texts('lastSeen', {
            time: dateTime(session.lastSeenAt, zone),
            address: session.address,
          })}
        </span>
        <span className="muted small block">
          {texts('signedInOn', { time: dateTime(session.createdAt, zone) })}
        </span>
      </div>
      {!session.current && (
        <button
          type="button"
          className="button button-small"
          aria-label={texts('endSessionNamed', { browser: name })}
          onClick={props.onEnd}
        >
          {texts('endSession')}
        </button>
      )}
    </li>
  );
}
