import { cleanup, fireEvent, screen } from '@testing-library/react';
import { Form } from 'antd';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { IndustryField } from './IndustryField';

const items = [
  { code: '39', name: '计算机、通信和其他电子设备制造业' },
  { code: '3973', name: '集成电路制造' },
];

function Shown({ send }: { send: (values: object) => void }) {
  return (
    <Form onFinish={send}>
      <IndustryField name="industry" label="Industry" />
      <button type="submit">Send</button>
    </Form>
  );
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('An industry is found by its name and sent as its code', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ items })));
  const send = vi.fn();
  await show(<Shown send={send} />);
  const field = screen.getByLabelText('Industry');

  await vi.waitFor(() => {
    fireEvent.change(field, { target: { value: '集成' } });
    fireEvent.click(screen.getByText('3973 集成电路制造'));
  });
  fireEvent.click(screen.getByText('Send'));

  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ industry: '3973' }));
  expect(document.querySelector('.ant-form-item-extra')?.textContent).toBe('3973 集成电路制造');
});

it('A code that the standard does not know may be written: the server says so', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ items })));
  const send = vi.fn();
  await show(<Shown send={send} />);

  fireEvent.change(screen.getByLabelText('Industry'), { target: { value: '9999' } });
  fireEvent.click(screen.getByText('Send'));

  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ industry: '9999' }));
});
