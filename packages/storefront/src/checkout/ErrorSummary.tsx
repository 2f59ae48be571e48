import { useEffect, useRef } from 'react';
import { useLocale } from '../components/locale';
import type { ContactField } from './contactForm';

/** What there is to put right, with a link to each field; takes the focus after a submit. */
export function ErrorSummary({ wrong }: { wrong: ContactField[] }) {
  const { t } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(wrong);
  useEffect(() => {
    // Only a submit makes more than one mistake at a time, or all anew.
    const { activeElement } = document;
    const submitted =
      activeElement?.getAttribute('type') === 'submit' ||
      activeElement === document.body;
    if (wrong.length > 0 && wrong !== before.current && submitted)
      box.current?.focus();
    before.current = wrong;
  }, [wrong]);
  if (wrong.length === 0) return null;
  return (
    <div
      ref={box}
      className="banner banner-danger error-summary"
      role="alert"
      tabIndex={-1}
    >
      <p>{t('thingsToFix', { count: wrong.length })}</p>
      <ul>
        {wrong.map(field => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={event => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {t(`wrong.${field}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
