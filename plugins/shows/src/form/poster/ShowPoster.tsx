import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Button, Flex } from '@backstage/ui';
import { RiDeleteBinLine, RiImageAddLine } from '@remixicon/react';
import { useEffect, useState } from 'react';
import { showsTranslationRef } from '../../translation';
import { readDraft } from '../draft/draftStore';
import { useDraft } from '../draft/useDraft';
import { FieldFrame } from '../FieldFrame';
import { FileButton } from '../FileButton';
import { readPoster, type PosterReading } from './readPoster';

/** Takes a small picture and keeps it in the form as data URL. */
export function ShowPoster(props: FieldExtensionComponentProps<string>) {
  const { formData, onChange, formContext } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const { title = '' } = useDraft(formContext);
  const [refused, setRefused] = useState<PosterReading>();

  useEffect(() => {
    // Too long for the address bar, through which the rest of a draft comes back.
    const poster = readDraft()?.form.poster;
    if (!formData && poster) onChange(poster);
    // Only when the form is opened: afterwards the seller decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const choose = async (file: File) => {
    const reading = await readPoster(file);
    setRefused(reading.type === 'poster' ? undefined : reading);
    if (reading.type === 'poster') onChange(reading.url);
  };
  const errors = [];
  if (refused?.type === 'wrong-type') errors.push(t('form.poster.wrongType'));
  if (refused?.type === 'too-large') {
    errors.push(t('form.poster.tooLarge', { size: `${refused.size}` }));
  }
  return (
    <FieldFrame
      label={t('form.poster.label')}
      hint={t('form.poster.hint')}
      errors={errors}
    >
      <Flex gap="3" align="center" style={{ flexWrap: 'wrap' }}>
        {formData && (
          <img
            src={formData}
            alt={t('form.poster.preview', { title })}
            style={{ height: 120, borderRadius: 6 }}
          />
        )}
        <FileButton
          label={t(formData ? 'form.poster.replace' : 'form.poster.choose')}
          accept="image/png,image/jpeg,image/webp"
          icon={<RiImageAddLine />}
          onFile={choose}
        />
        {formData && (
          <Button
            variant="tertiary"
            iconStart={<RiDeleteBinLine />}
            onPress={() => onChange(undefined)}
          >
            {t('form.poster.remove')}
          </Button>
        )}
      </Flex>
    </FieldFrame>
  );
}
