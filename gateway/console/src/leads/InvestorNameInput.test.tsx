import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { InvestorNameInput } from './InvestorNameInput';

const fetched = vi.fn<typeof fetch>();
const example = { id: 'e1', number: 'E-1', names: [{ text: '示例化学', language: 'zh' }, { text: 'Beispiel Chemie', language: 'en' }] };

function Field() {
  const [name, setName] = useState('');
  return <InvestorNameInput id="name" value={name} onChange={setName} />;
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockImplementation(async () => new Response(JSON.stringify({ items: [example] })));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('The name of an investor', () => {
  it('is offered from the register in the reader’s language, and taken by a click', async () => {
    await show(<Field />);
    const field = screen.getByRole('combobox');
    fireEvent.change(field, { target: { value: 'Beisp' } });

    fireEvent.click(await screen.findByText('E-1 · 示例化学'));

    expect(fetched.mock.calls[0]?.[0]).toBe('/api/enterprises/suggestions?name=Beisp');
    expect((field as HTMLInputElement).value).toBe('Beispiel Chemie');
  });

  it('asks nothing for a single letter', async () => {
    vi.useFakeTimers();
    try {
      await show(<Field />);
      fireEvent.change(screen.getByRole('combobox'), { target: { value: 'B' } });
      await vi.runAllTimersAsync();
    } finally {
      vi.useRealTimers();
    }
    expect(fetched).not.toHaveBeenCalled();
  });
});
