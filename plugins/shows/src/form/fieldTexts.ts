import {
  translationApiRef,
  type ApiHolder,
  type TranslationFunction,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { showsTranslationRef } from '../translation';

type MessagesOf<Ref> = Ref extends TranslationRef<string, infer Messages>
  ? Messages
  : never;

/** Gives the plugin's texts in the language of the page. */
export type ShowsTranslation = TranslationFunction<
  MessagesOf<typeof showsTranslationRef>
>;

/**
 * The plugin's texts outside of components, where a field is checked.
 *
 * @throws Error when the language is still being loaded, which cannot be: the
 * field that is checked has been shown in it.
 */
export function fieldTexts(apiHolder: ApiHolder): ShowsTranslation {
  const snapshot = apiHolder
    .get(translationApiRef)
    ?.getTranslation(showsTranslationRef);
  if (!snapshot?.ready) {
    throw new Error('The texts of the form are not loaded yet');
  }
  return snapshot.t;
}
