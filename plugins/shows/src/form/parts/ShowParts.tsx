import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Checkbox, Flex, Skeleton, Text } from '@backstage/ui';
import { useLanguage } from '@marquee/plugin-ticketing-react';
import { useCallback, useEffect } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { localized } from '../../format/localized';
import { useLoaded } from '../../hooks/useLoaded';
import { failureWords } from '../../format/failureWords';
import { showsTranslationRef } from '../../translation';
import { useDraft } from '../draft/useDraft';
import { FieldFrame } from '../FieldFrame';
import { pickedParts } from './pickedParts';

/** Asks which microservices of the pool make up the show; what it cannot do without is picked already. */
export function ShowParts(props: FieldExtensionComponentProps<string[]>) {
  const { formData, onChange, formContext, rawErrors = [] } = props;
  const { t } = useTranslationRef(showsTranslationRef);
  const api = useApi(showsApiRef);
  const language = useLanguage();
  const { genre = 'other', seating = 'reserved' } = useDraft(formContext);
  const { data: offer, error } = useLoaded(
    useCallback(() => api.listParts({ genre, seating }), [api, genre, seating]),
  );
  const picked = offer && pickedParts(offer, formData ?? []);

  useEffect(() => {
    if (picked && picked.join() !== formData?.join()) onChange(picked);
  }, [picked, formData, onChange]);

  const errors = [];
  if (error)
    errors.push(
      t('form.parts.loadFailed', { message: failureWords(error, t) }),
    );
  // Once the step was checked, its own words stand below the field.
  if (picked?.length === 0 && rawErrors.length === 0) {
    errors.push(t('form.parts.none'));
  }
  const internal = offer?.parts.filter(part => part.internal) ?? [];
  return (
    <FieldFrame
      label={t('form.parts.label')}
      hint={t('form.parts.hint')}
      errors={errors}
    >
      {!offer && !error && <Skeleton width="100%" height={160} />}
      {offer?.parts
        .filter(part => !part.internal)
        .map(({ name, alias, description, essential }) => (
          <Flex key={name} direction="column" gap="0.5">
            <Checkbox
              isSelected={picked?.includes(name)}
              isDisabled={essential}
              onChange={selected =>
                onChange(
                  pickedParts(
                    offer,
                    selected
                      ? [...(formData ?? []), name]
                      : (formData ?? []).filter(other => other !== name),
                  ),
                )
              }
            >
              {localized(alias, language)}
              {essential && ` (${t('form.parts.essential')})`}
            </Checkbox>
            <Text
              variant="body-small"
              color="secondary"
              style={{ paddingInlineStart: 28 }}
            >
              {localized(description, language)}
            </Text>
          </Flex>
        ))}
      {internal.length > 0 && (
        <Text variant="body-small" color="secondary">
          {t('form.parts.internal', {
            names: internal
              .map(({ alias }) => localized(alias, language))
              .join(', '),
          })}
        </Text>
      )}
    </FieldFrame>
  );
}
