import { describeTranslations } from '../testUtils';
import { messages } from './en';
import korean from './ko';

describeTranslations(messages, korean);
