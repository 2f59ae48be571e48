import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Text, TextField } from '@backstage/ui';
import { RiDeleteBinLine, RiImageAddLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { FieldGroup } from '../fields/FieldGroup';
import { FileButton } from '../fields/FileButton';
import { ticketingFieldsTranslationRef } from '../translation';
import { readPoster, type PosterReading } from './readPoster';

/** Asks for a poster, made small enough in the browser, and for what it shows. */
export function PosterFields(props: {
  /** Address or data URL. */
  poster: string | undefined;
  /** Title of the show. */
  title: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  onPoster: (poster: string | undefined) => void;
  onAlt: (alt: string) => void;
  /** Instead of the reading of files, in tests. */
  read?: (file: Blob) => Promise<PosterReading>;
}) {
  const { poster, title, alt, onPoster, onAlt, read = readPoster } = props;
  const { t } = useTranslationRef(ticketingFieldsTranslationRef);
  const [state, setState] = useState<PosterReading['type'] | 'reading'>();
  // While a picture is read, the form around goes on being filled in.
  const latest = useRef(onPoster);
  useEffect(() => {
    latest.current = onPoster;
  });
  const refused =
    state === 'too-large' || state === 'unreadable' ? state : undefined;

  const choose = async (file: File) => {
    setState('reading');
    const reading = await read(file);
    setState(reading.type);
    if (reading.type === 'poster') latest.current(reading.url);
  };
  return (
    <FieldGroup label={t('poster.label')} note={t('poster.note')}>
      <Flex gap="3" align="center" style={{ flexWrap: 'wrap' }}>
        {poster && (
          <img
            src={poster}
            alt={t('poster.preview', { title })}
            style={{ height: 120, borderRadius: 6 }}
          />
        )}
        <FileButton
          label={t(poster ? 'poster.replace' : 'poster.choose')}
          accept="image/png,image/jpeg,image/webp"
          icon={<RiImageAddLine />}
          isPending={state === 'reading'}
          onFile={choose}
        />
        {poster && (
          <Button
            variant="tertiary"
            iconStart={<RiDeleteBinLine />}
            onPress={() => onPoster(undefined)}
          >
            {t('poster.remove')}
          </Button>
        )}
      </Flex>
      {refused && (
        <Text role="alert" variant="body-small" color="danger">
          {t(`poster.fault.${refused}`)}
        </Text>
      )}
      {poster && (
        <>
          <TextField
            label={t('poster.alt')}
            value={alt}
            maxLength={300}
            onChange={onAlt}
          />
          {alt.trim() === '' && (
            <Text variant="body-small" color="secondary">
              {t('poster.altMissing')}
            </Text>
          )}
        </>
      )}
    </FieldGroup>
  );
}
