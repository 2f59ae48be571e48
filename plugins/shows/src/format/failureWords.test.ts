import { ResponseError } from '@backstage/errors';
import { koreanTexts } from '../__testUtils__/koreanTexts';
import { showsTranslationRef } from '../translation';
import { failureWords } from './failureWords';

const texts = koreanTexts().getTranslation(showsTranslationRef);

function answered(status: number, members: object = {}) {
  const error = { name: 'Error', message: 'in English', ...members };
  return ResponseError.fromResponse(
    Response.json({ error, response: { statusCode: status } }, { status }),
  );
}

describe('failureWords', () => {
  it.each([
    [
      'no connection',
      new TypeError('Failed to fetch'),
      '연결하지 못했어요. 인터넷 연결을 확인해 주세요.',
    ],
    [
      'no cluster',
      answered(503),
      '클러스터가 지금 응답하지 않아요. 잠시 뒤에 다시 시도해 주세요.',
    ],
    [
      'an answer that is not taken',
      answered(400, { path: 'answers.facts.title' }),
      '받을 수 없는 값이 있어요: answers.facts.title.',
    ],
    [
      'microservices that do not make a show any more',
      answered(400, {
        path: 'parts',
        problems: [
          { type: 'unknown-part', part: 'bar', path: 'parts', candidates: [] },
        ],
      }),
      '컨테이너 풀에 “bar” 마이크로서비스가 더는 없어요.',
    ],
    ['anything else', answered(409), 'in English'],
    ['a mistake of ours', new Error('in English'), 'in English'],
  ])('tells a Korean of %s', async (_what, error, words) => {
    if (!texts.ready) throw new Error('The texts are not loaded');
    expect(failureWords(await error, texts.t)).toBe(words);
  });
});
