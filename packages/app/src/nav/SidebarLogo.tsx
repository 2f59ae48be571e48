import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { MarqueeMark } from '../brand/MarqueeMark';
import { appTranslationRef } from '../translation';

/** The sign, and the name beside it while the sidebar is open; leads home. */
export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  const { t } = useTranslationRef(appTranslationRef);
  return (
    <Link
      to="/"
      underline="none"
      aria-label={t('nav.home')}
      style={{
        display: 'flex',
        alignItems: 'center',
        gap: 12,
        height: 2.5 * sidebarConfig.logoHeight,
        paddingLeft: 16,
        color: '#fff',
        fontSize: 20,
        fontWeight: 700,
      }}
    >
      <MarqueeMark size={40} />
      {isOpen && <span>Marquee</span>}
    </Link>
  );
}
