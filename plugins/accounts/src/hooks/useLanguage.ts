import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { Language } from '@marquee/plugin-accounts-common';
import { useEffect, useState } from 'react';

/** The language that the portal speaks right now. */
export function useLanguage(): Language {
  const api = useApi(appLanguageApiRef);
  const [language, setLanguage] = useState(() => api.getLanguage().language);
  useEffect(() => {
    const subscription = api
      .language$()
      .subscribe(next => setLanguage(next.language));
    return () => subscription.unsubscribe();
  }, [api]);
  return language === 'ko' ? 'ko' : 'en';
}
