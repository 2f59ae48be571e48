import { ResponseError } from '@backstage/errors';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import {
  failureText,
  type UploadedSeatingPlan,
} from '@marquee/plugin-shows-common';
import { FileButton } from '@marquee/plugin-ticketing-react';
import { RiUpload2Line } from '@remixicon/react';
import { useState } from 'react';
import { showsApiRef } from '../../api/ShowsApi';
import { failureWords } from '../../format/failureWords';
import type { ShowsTranslation } from '../fieldTexts';
import { showsTranslationRef } from '../../translation';

/** Sends a seating plan to the portal, and says what is wrong with it if it is refused. */
export function UploadPlan(props: {
  onUploaded: (plan: UploadedSeatingPlan) => void;
}) {
  const { t } = useTranslationRef(showsTranslationRef);
  const api = useApi(showsApiRef);
  const [uploading, setUploading] = useState(false);
  const [failure, setFailure] = useState<Error>();

  const upload = async (file: File) => {
    setUploading(true);
    setFailure(undefined);
    try {
      props.onUploaded(await api.uploadSeatingPlan(file));
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setUploading(false);
    }
  };
  return (
    <Flex direction="column" gap="2" align="start">
      <FileButton
        label={t('form.seatingPlan.chooseFile')}
        accept="application/json,.json"
        icon={<RiUpload2Line />}
        isPending={uploading}
        onFile={upload}
      />
      {failure && (
        <Text variant="body-small" color="danger" role="alert">
          {t('form.seatingPlan.fault', { message: faultWords(failure, t) })}
        </Text>
      )}
    </Flex>
  );
}

/** What is wrong with a file is said by whoever read it: where, and what. */
function faultWords(failure: Error, t: ShowsTranslation): string {
  return failure instanceof ResponseError && failure.statusCode === 400
    ? failureText(failure)
    : failureWords(failure, t);
}
