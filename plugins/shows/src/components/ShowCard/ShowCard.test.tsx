import {
  appLanguageApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import type { Revision } from '@marquee/plugin-shows-common';
import userEvent from '@testing-library/user-event';
import { languageOf } from '@marquee/plugin-ticketing-react/testUtils';
import { koreanTexts } from '../../__testUtils__/koreanTexts';
import { aShow, stepsUpTo } from '../../__fixtures__/shows';
import { aShowsApi } from '../../__fixtures__/aShowsApi';
import { showsApiRef, type ShowsApi } from '../../api/ShowsApi';
import { ShowCard } from './ShowCard';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'hamlet' },
};

function renderCard(api: Partial<ShowsApi> = {}) {
  return renderInTestApp(
    <TestApiProvider apis={[[showsApiRef, aShowsApi(api)]]}>
      <EntityProvider entity={entity}>
        <ShowCard />
      </EntityProvider>
    </TestApiProvider>,
  );
}

describe('ShowCard', () => {
  it('leads to the page of a show that is on sale, and says what it is made of', async () => {
    await renderCard();
    expect(
      await screen.findByRole('link', { name: /page that buyers see/ }),
    ).toHaveAttribute('href', 'http://hamlet.marquee.localhost:8080');
    expect(await screen.findByText('Does box-office')).toBeVisible();
    expect(screen.getAllByRole('img', { name: 'done' })).toHaveLength(4);
  });

  it('says why a show failed, and starts it again', async () => {
    const failed = aShow({
      state: 'failed',
      liveRevision: undefined,
      latestRevision: {
        ...aShow().latestRevision,
        state: 'failed',
        steps: stepsUpTo(1, 'failed', 'The quota is used up.'),
      },
    });
    const retryShow = jest.fn().mockResolvedValue(failed);
    const getShow = jest
      .fn()
      .mockResolvedValueOnce(failed)
      .mockResolvedValue(aShow());
    await renderCard({ getShow, retryShow });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The quota is used up\.Your answers are kept\./,
    );
    expect(
      screen.queryByRole('link', { name: /page that buyers see/ }),
    ).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retryShow).toHaveBeenCalledWith('hamlet');
    expect(
      await screen.findByRole('link', { name: /page that buyers see/ }),
    ).toBeVisible();
  });

  it.each([
    [undefined, /Away\.The version before this one keeps selling\./],
    ['Away, too.', /Away\.The version before .* could not be put back yet/],
  ])(
    'says of a failed change of a show on sale what buyers see (not undone: %s)',
    async (undoFailure, told) => {
      const show = aShow();
      const retryShow = jest.fn().mockResolvedValue(show);
      const at = (more: Partial<Revision>) => ({
        ...show,
        latestRevision: { ...show.latestRevision, ...more },
      });
      const steps = stepsUpTo(3, 'failed', 'Away.');
      const getShow = jest
        .fn()
        .mockResolvedValueOnce(at({ state: 'failed', steps, undoFailure }))
        .mockResolvedValueOnce(
          at({ state: 'rolling-out', steps: stepsUpTo(3, 'running') }),
        )
        .mockReturnValue(new Promise(() => {}));
      await renderCard({ getShow, retryShow });
      expect(await screen.findByRole('alert')).toHaveTextContent(told);
      expect(
        screen.getByText('The latest change could not be published'),
      ).toBeVisible();
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(retryShow).toHaveBeenCalledWith('hamlet');
      expect(await screen.findByRole('img', { name: 'running' })).toBeVisible();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      // How far it is, is looked at while it moves.
      await waitFor(() => expect(getShow).toHaveBeenCalledTimes(3), {
        timeout: 10_000,
      });
    },
    20_000,
  );

  it('says of a show that never opened that its page may still be there', async () => {
    const show = aShow({ state: 'failed', liveRevision: undefined });
    const latestRevision = {
      ...show.latestRevision,
      state: 'failed' as const,
      steps: stepsUpTo(3, 'failed', 'Away.'),
      undoFailure: 'Away, too.',
    };
    await renderCard({ getShow: async () => ({ ...show, latestRevision }) });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Away\.Your answers .* be taken down yet/,
    );
  });

  it('says to a Korean in Korean why a show failed, and how far each step came', async () => {
    const [compose, apply, start] = stepsUpTo(2, 'failed');
    const latestRevision = {
      ...aShow().latestRevision,
      state: 'failed' as const,
      steps: [
        {
          ...compose,
          note: { type: 'composed' as const, parts: 4, objects: 27 },
        },
        { ...apply, note: { type: 'nothing-to-apply' as const } },
        {
          ...start,
          detail: 'The image of redis cannot be pulled: not found',
          note: {
            type: 'part-failed' as const,
            part: 'redis',
            cause: { type: 'image' as const, message: 'not found' },
          },
        },
      ],
    };
    const failed = aShow({
      state: 'failed',
      liveRevision: undefined,
      latestRevision,
    });
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [translationApiRef, koreanTexts()],
          [appLanguageApiRef, languageOf('ko')],
          [showsApiRef, aShowsApi({ getShow: async () => failed })],
        ]}
      >
        <EntityProvider entity={entity}>
          <ShowCard />
        </EntityProvider>
      </TestApiProvider>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'redis의 이미지를 받지 못했어요: “not found”입력한 내용은 그대로 있어요.',
    );
    expect(
      screen.getByText('마이크로서비스 4개, 쿠버네티스 객체 27개'),
    ).toBeVisible();
    expect(screen.getByText('적용할 것이 없어요')).toBeVisible();
    expect(document.body).not.toHaveTextContent(/cannot be pulled/);
  });

  it('says which dates were called off', async () => {
    const show = aShow();
    const { facts } = show.specification;
    facts.performances = [
      { id: 'p1', startsAt: '2099-12-24T10:30:00Z', state: 'cancelled' },
      { id: 'p2', startsAt: '2099-12-25T10:30:00Z', state: 'scheduled' },
    ];
    await renderCard({ getShow: async () => show });
    const [off, on] = await screen.findAllByText(/2099/);
    expect(off).toHaveTextContent(/Dec 24, 2099.*\(called off\)$/);
    expect(on).not.toHaveTextContent('called off');
  });
});
