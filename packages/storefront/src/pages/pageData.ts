import type {
  DirectoryEntry,
  ShowPage,
  SignInFault,
} from '@marquee/plugin-ticketing-common';
import type { ShowFilter } from '../directory/filterShows';
import type { Language } from '../i18n/language';

/** What every page is rendered from, on the server and again in the browser. */
export interface CommonPageData {
  language: Language;
  /** Address of this very page in each language. */
  alternates: Record<Language, string>;
  /** Path and query of this very page. */
  path: string;
  /** Why the reader comes back from signing in as a stranger. */
  signInFault?: SignInFault;
  /** When the data was fetched; ISO 8601. */
  asOf: string;
  /** The source does not answer at present: this is the last known copy. */
  stale: boolean;
}

/** What the directory is rendered from. */
export interface DirectoryPageData extends CommonPageData {
  /** Undefined when the list was never fetched. */
  shows?: DirectoryEntry[];
  filter: ShowFilter;
}

/** Pages of a show's own site. */
export type ShowPageName =
  | 'show'
  | 'seats'
  | 'zones'
  | 'checkout'
  | 'return'
  | 'order'
  | 'tickets'
  | 'missing';

/** What a page of a show's own site is rendered from. */
export interface ShowPageData extends CommonPageData {
  page: ShowPageName;
  /** Undefined when the box office never answered. */
  show?: ShowPage;
  directoryUrl: string;
  performance?: string;
  /** Path of a drawing of the house, to be seen until its seats are there. */
  housePicture?: string;
  /** Day of the calendar that the address asks for. */
  date?: string;
  order?: string;
  /** What the payment company appended when it sent the buyer back. */
  payment?: PaymentReturn;
}

/** Why a payment was not made: by the buyer's will, by that of the card's company, or else. */
export type PaymentFailure = 'cancelled' | 'refused' | 'broken';

/** How a payment ended, as the payment company's redirect tells it. */
export type PaymentReturn =
  | { type: 'paid'; order: string; paymentKey: string; amount: number }
  | { type: 'failed'; order: string; failure: PaymentFailure };

/** Props of the pages of a show's own site. */
export interface ShowPageProps {
  data: ShowPageData;
}
