import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldHost } from '../../__testUtils__/FieldHost';
import { ShowAddress } from './ShowAddress';

describe('ShowAddress', () => {
  it('follows the title, and shows where buyers will find the show', async () => {
    await renderInTestApp(
      <FieldHost field={ShowAddress} form={{ title: '햄릿' }} />,
    );
    expect(await screen.findByDisplayValue('haemrit')).toBeVisible();
    expect(screen.getByText(/http:\/\/haemrit\.x\.test/)).toBeVisible();
  });

  it('keeps what was typed by hand', async () => {
    const onChange = jest.fn();
    await renderInTestApp(
      <FieldHost
        field={ShowAddress}
        value="to-be"
        form={{ title: 'Hamlet' }}
        onChange={onChange}
      />,
    );
    await userEvent.type(await screen.findByDisplayValue('to-be'), '-x');
    expect(screen.getByDisplayValue('to-be-x')).toBeVisible();
    expect(onChange).toHaveBeenLastCalledWith('to-be-x');
  });
});
