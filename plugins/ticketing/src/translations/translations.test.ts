import { describeTranslations } from '@marquee/plugin-ticketing-react/testUtils';
import { messages } from './en';
import korean from './ko';

describeTranslations(messages, korean);
