import type { ReactNode } from 'react';
import { Shell } from '../components/Shell';
import type { AccountPageData } from './accountPage';
import { useAccountTexts } from './texts/useAccountTexts';

/** What surrounds every account page; its heading is there before anything is known. */
export function AccountFrame(props: {
  data: AccountPageData;
  wide?: boolean;
  children: ReactNode;
}) {
  const texts = useAccountTexts();
  const { data } = props;
  return (
    <Shell
      data={data}
      homeUrl="/"
      className={props.wide ? 'page account-page' : 'page account-narrow'}
    >
      <h1>{texts(`title.${data.page}`)}</h1>
      {props.children}
    </Shell>
  );
}
