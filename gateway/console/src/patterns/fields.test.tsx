import { cleanup, fireEvent, screen } from '@testing-library/react';
import { Form } from 'antd';
import { afterEach, describe, expect, it } from 'vitest';
import { show } from '../testing/render';
import { DateField } from './fields';

afterEach(cleanup);

describe('The field of a day', () => {
  it('takes Enter for itself and does not send the form', async () => {
    await show(
      <Form>
        <DateField name="on" label="Day" />
      </Form>,
    );
    const field = screen.getByLabelText('Day');

    const sent = fireEvent.keyDown(field, { key: 'Enter' });
    const typed = fireEvent.keyDown(field, { key: '2' });

    expect(sent).toBe(false);
    expect(typed).toBe(true);
  });
});
