import { someAnswers } from '@marquee/plugin-shows-common/testUtils';
import { readAnswers } from './readAnswers';

describe('readAnswers', () => {
  it('takes fields that were left empty as absent', () => {
    const answers = someAnswers();
    const facts = { ...answers.facts, poster: '', description: null };
    expect(readAnswers({ ...answers, facts })).toEqual(answers);
  });

  it('names the answer at fault', () => {
    const answers = someAnswers();
    const facts = { ...answers.facts, title: '' };
    expect(() => readAnswers({ ...answers, facts })).toThrow('facts.title');
  });
});
