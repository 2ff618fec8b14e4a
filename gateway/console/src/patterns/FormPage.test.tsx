import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Form } from 'antd';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError, type Violation } from '../api/problem';
import { show } from '../testing/render';
import { TextField } from './fields';
import { FormPage } from './FormPage';
import { MoneyField } from './MoneyField';
import { useSubmission } from './submission';

function Page({ violations }: { violations: Violation[] }) {
  const [form] = Form.useForm<object>();
  const submission = useSubmission<object, void>(async () => {
    throw new ProblemError({ status: 400, code: 'platform.malformed', title: 'Malformed', violations });
  });
  return (
    <FormPage<object> title="New" back={{ to: '/', label: 'Back' }} form={form} submission={submission} confirm="Send">
      <TextField name="title" label="Title" optional />
      <MoneyField name={['amount']} label="Amount" optional />
    </FormPage>
  );
}

const wrong = (pointer: string, detail: string): Violation => ({ pointer, code: 'invalid', detail });

async function sent(...violations: Violation[]) {
  await show(<Page violations={violations} />);
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
}

afterEach(cleanup);

describe('A form the server found wrong', () => {
  it('goes to the first wrong field on the page, whatever order the server names them in', async () => {
    await sent(wrong('/amount/amount', 'too fine'), wrong('/title', 'too long'));
    await waitFor(() => expect(document.activeElement?.id).toBe('title'));
  });

  it('says what is wrong with an amount at the amount', async () => {
    await sent(wrong('/amount', 'too fine'));
    await waitFor(() => expect(document.activeElement?.id).toBe('amount_amount'));
    expect((await screen.findByText('too fine')).closest('.ant-form-item')?.textContent).toMatch(/^Amount/);
  });

  it('keeps what belongs to no field in the problem', async () => {
    await sent(wrong('/externalId', 'used before'));
    expect((await screen.findByText('used before')).closest('.problem')).toBeTruthy();
  });
});
