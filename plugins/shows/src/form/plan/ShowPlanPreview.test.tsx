import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldHost } from '../../__testUtils__/FieldHost';
import { aFilledForm, aTimedForm, aZonesForm } from '../../__fixtures__/forms';
import { FIRST_SALE, saleOf } from '../sale/SaleValue';
import { ShowPlanPreview } from './ShowPlanPreview';

describe('ShowPlanPreview', () => {
  it('says in a sentence what would run, then what each part is for', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost
        field={ShowPlanPreview}
        form={aFilledForm({ plan: undefined })}
        onChange={onChange}
      />,
    );
    expect(
      await screen.findByText(
        '3 microservices, 0.9 cores and 1.9 GiB reserved; on sale in about 40 s.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Does postgres')).toBeVisible();
    expect(screen.getByText(/needed by The box-office/)).toBeVisible();
    expect(
      screen.getByRole('row', { name: /The box-office The postgres/ }),
    ).toBeVisible();
    expect(onChange).toHaveBeenLastCalledWith('seen');
  });

  it.each([
    [aFilledForm(), '100 numbered seats; dates: 1.'],
    [aZonesForm(), '300 places in zones; dates: 1.'],
    [aTimedForm(), '48 places at each time of entry; dates: 8.'],
  ])('says what is sold', async (form, words) => {
    await renderInTestApp(<FieldHost field={ShowPlanPreview} form={form} />);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('says by which rules it is sold: discounts, and what cancelling costs when', async () => {
    const form = aFilledForm();
    const student = {
      id: 'd-1',
      name: 'Students',
      kind: 'percent' as const,
      value: 20,
      proof: '',
    };
    const typed = { ...FIRST_SALE, discounts: [student] };
    const sale = saleOf(typed, form.sale!.context);
    await renderInTestApp(
      <FieldHost field={ShowPlanPreview} form={{ ...form, sale }} />,
    );
    expect(
      await screen.findByText('Discounts: Students: 20 % off.'),
    ).toBeVisible();
    expect(
      screen.getByRole('row', { name: /from Thu, Dec 24, 2099.*90%/ }),
    ).toBeVisible();
  });

  it('opens every object as YAML', async () => {
    await renderInTestApp(
      <FieldHost field={ShowPlanPreview} form={aFilledForm()} />,
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /Kubernetes objects: 2/ }),
    );
    await userEvent.click(screen.getByText('Service hamlet-box-office'));
    expect(screen.getByText(/kind: Service/)).toHaveTextContent(
      'apiVersion: v1 kind: Service metadata: name: hamlet-box-office',
    );
  });

  it('says in words what stands in the way, and does not go on', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost
        field={ShowPlanPreview}
        value="seen"
        form={aFilledForm()}
        onChange={onChange}
        api={{
          planShow: async () => ({
            problems: [
              {
                type: 'missing',
                capability: 'booking',
                requiredBy: 'show-page',
                path: 'parts',
                candidates: ['box-office'],
              },
            ],
          }),
        }}
      />,
    );
    expect(
      await screen.findByText(
        '"show-page" needs booking, and nothing in the show provides it. Possible: box-office.',
      ),
    ).toBeVisible();
    expect(onChange).toHaveBeenLastCalledWith('');
  });
});
