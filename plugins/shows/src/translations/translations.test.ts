import { describeTranslations } from '@marquee/plugin-ticketing-react/testUtils';
import { formMessages } from './en/form';
import { pageMessages } from './en/pages';
import { planMessages } from './en/plan';
import korean from './ko';

describeTranslations(
  { ...pageMessages, form: formMessages, plan: planMessages },
  korean,
);
