import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { PosterFields } from '@marquee/plugin-ticketing-react';
import { useEffect } from 'react';
import { readDraft } from '../draft/draftStore';
import { useDraft } from '../draft/useDraft';
import { posterOf, type PosterValue } from './PosterValue';

/** Takes a picture and what it shows, and keeps them in the form. */
export function ShowPoster(props: FieldExtensionComponentProps<PosterValue>) {
  const { formData, onChange, formContext } = props;
  const { title = '' } = useDraft(formContext);
  const { url, alt = '' } = formData ?? {};

  useEffect(() => {
    // Too long for the address bar, through which the rest of a draft comes back.
    const poster = readDraft()?.form.poster;
    if (!url && poster?.url) onChange(poster);
    // Only when the form is opened: afterwards the seller decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <PosterFields
      poster={url}
      title={title}
      alt={alt}
      onPoster={next => onChange(posterOf(next, alt))}
      onAlt={next => onChange(posterOf(url, next))}
    />
  );
}
