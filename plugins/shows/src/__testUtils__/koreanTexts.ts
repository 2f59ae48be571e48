import {
  createTranslationRef,
  type translationApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { showsTranslationRef } from '../translation';
import korean from '../translations/ko';

type TranslationApi = typeof translationApiRef.T;

/** Gives the plugin's texts in Korean at once; those of other plugins in English. */
export function koreanTexts(): TranslationApi {
  const english = mockApis.translation();
  const ref = createTranslationRef({ id: 'plugin.shows.ko', messages: korean });
  const inKorean = <Ref extends { id: string }>(asked: Ref): Ref =>
    asked.id === showsTranslationRef.id ? (ref as unknown as Ref) : asked;
  return {
    getTranslation: asked => english.getTranslation(inKorean(asked)),
    translation$: asked => english.translation$(inKorean(asked)),
  };
}
