import { en } from './en';
import { ko } from './ko';
import type { KeyOf, TranslateBy } from './translator';

/** Texts that pages of both sites use. */
export const pageTexts = { en, ko };

/** Name of a text of the pages; plural forms share one name. */
export type MessageKey = KeyOf<typeof en>;
/** Gives a text of the pages with its `{values}` filled in; `count` also chooses the plural. */
export type Translate = TranslateBy<MessageKey>;
