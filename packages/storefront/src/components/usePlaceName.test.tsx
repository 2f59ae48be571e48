import { render } from '@testing-library/react';
import { LocaleProvider } from './locale';
import { type Place, usePlaceName } from './usePlaceName';

function Name({ place }: { place: Place }) {
  return <>{usePlaceName()(place)}</>;
}

describe('usePlaceName', () => {
  it.each([
    ['ko', { section: 'A', row: '3', number: '7' }, 'A 3열 7번'],
    ['en', { section: 'A', row: '3', number: '7' }, 'A, row 3, seat 7'],
    [
      'ko',
      { section: '스탠딩 A', row: '', number: '123' },
      '스탠딩 A · 입장번호 123',
    ],
    [
      'en',
      { section: 'Standing', row: '', number: '123' },
      'Standing · entry no. 123',
    ],
    ['ko', { section: '자유석', row: '', number: '' }, '자유석'],
  ] as const)('names in %s %j', (language, place, name) => {
    const { container } = render(
      <LocaleProvider language={language}>
        <Name place={place} />
      </LocaleProvider>,
    );
    expect(container).toHaveTextContent(name);
  });
});
