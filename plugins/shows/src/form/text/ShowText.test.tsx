import { translationApiRef } from '@backstage/frontend-plugin-api';
import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFilledForm } from '../../__fixtures__/forms';
import { FormHost } from '../../__testUtils__/FormHost';
import { koreanTexts } from '../../__testUtils__/koreanTexts';

/** The filled-in form, as far as its words are ours in Korean. */
const openForm = () =>
  renderInTestApp(
    <TestApiProvider apis={[[translationApiRef, koreanTexts()]]}>
      <FormHost form={aFilledForm({ address: 'own' })} onCreate={() => {}} />
    </TestApiProvider>,
  );
const next = () =>
  userEvent.click(screen.getByRole('button', { name: 'Next' }));
const write = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** What is said at a field that is shown to be wrong. */
function saidAt(label: RegExp) {
  const field = screen.getByLabelText(label);
  expect(field).toBeInvalid();
  const ownFrame = field.closest('.MuiFormControl-root');
  return ownFrame?.parentElement?.textContent;
}

const VENUE = /^공연장\s*\*?$/;
const FEW = '한 글자 이상 적어 주세요.';
const ADDRESS =
  '영문 소문자, 숫자, 붙임표로 3~30자를 쓰고 영문자로 시작하세요.';

describe('the texts of the form', () => {
  it.each([
    ['a title of blanks', /^공연 이름/, '   ', FEW],
    ['no title', /^공연 이름/, '', FEW],
    [
      'a title that is too long',
      /^공연 이름/,
      'ㄱ'.repeat(121),
      '120자까지 쓸 수 있어요. 지금은 121자예요.',
    ],
    ['no address', /^공연 주소/, '', ADDRESS],
    [
      'a description that is too long',
      /^소개/,
      'a'.repeat(5_001),
      '5000자까지 쓸 수 있어요. 지금은 5001자예요.',
    ],
  ])(
    'refuse %s at its own field, in Korean',
    async (_what, label, text, words) => {
      await openForm();
      write(label, text);
      await next();
      await waitFor(() => expect(saidAt(label)).toContain(words));
      write(label, 'hamlet');
      await next();
      expect(await screen.findByLabelText(VENUE)).toBeVisible();
    },
  );

  it('refuse a venue of blanks, and an address of it that is too long', async () => {
    await openForm();
    await next();
    await screen.findByLabelText(VENUE);
    write(VENUE, '   ');
    write(/^공연장 주소/, '길'.repeat(201));
    await next();
    await waitFor(() => expect(saidAt(VENUE)).toContain(FEW));
    expect(saidAt(/^공연장 주소/)).toContain(
      '200자까지 쓸 수 있어요. 지금은 201자예요.',
    );
  });

  it('are marked where they have to be filled in', async () => {
    await openForm();
    expect(screen.getByLabelText(/^공연 이름/)).toHaveAttribute(
      'aria-required',
      'true',
    );
    expect(screen.getByLabelText(/^소개/)).toHaveAttribute(
      'aria-required',
      'false',
    );
  });
});
