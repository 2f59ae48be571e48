import { useRef, type ReactNode } from 'react';
import { OPEN_SHOW_TEMPLATE, usePath } from '../../navigation';
import { clearDraft, readDraft } from './draftStore';
import { draftQuery, replaceQuery } from './draftUrl';

type Place = 'form' | 'task' | 'elsewhere';

function placeOf(path: string): Place {
  if (path.endsWith(`/templates/default/${OPEN_SHOW_TEMPLATE}`)) return 'form';
  return path.includes('/tasks/') ? 'task' : 'elsewhere';
}

/**
 * Stands around the scaffolder's page. Backstage forgets a half-filled form on
 * reload; it does begin with what the address bar holds, so the draft is put there
 * just before the form is built. Once the form was submitted the draft is gone.
 */
export function DraftKeeper({ children }: { children: ReactNode }) {
  const place = placeOf(usePath());
  const before = useRef<Place>('elsewhere');
  if (place !== before.current) {
    if (place === 'form' && !window.location.search.includes('formData=')) {
      const draft = readDraft();
      if (draft) replaceQuery(draftQuery(draft.form));
    }
    if (place === 'task' && before.current === 'form') clearDraft();
    before.current = place;
  }
  return <>{children}</>;
}
