import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useEffect } from 'react';

/** Tells browsers and screen readers which language the page is in. */
export function DocumentLanguage() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
