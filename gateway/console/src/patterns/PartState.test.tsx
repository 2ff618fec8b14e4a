import { useQuery } from '@tanstack/react-query';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../api/problem';
import { show } from '../testing/render';
import { PartState } from './PartState';

function Part({ read, asked = true }: { read: () => Promise<string>; asked?: boolean }) {
  const query = useQuery({ queryKey: ['part'], queryFn: read, enabled: asked });
  return (
    <>
      <PartState query={query} />
      <p>{query.data}</p>
    </>
  );
}

afterEach(cleanup);

describe('A part of a page', () => {
  it('says that it is on its way, and nothing more once it is there', async () => {
    let answer = (_: string) => {};
    const { container } = await show(<Part read={() => new Promise((yes) => (answer = yes))} />);
    expect(container.querySelector('[aria-busy]')).not.toBeNull();
    answer('there');
    await screen.findByText('there');
    expect(container.querySelector('[aria-busy]')).toBeNull();
  });

  it('says why it is not there, and asks again by hand', async () => {
    const read = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new ProblemError({ status: 503, code: 'x.down', title: 'Down' }));
    read.mockResolvedValueOnce('there');
    await show(<Part read={read} />);
    await screen.findByText('Down');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('there');
  });

  it('does not wait for what nobody asked', async () => {
    const { container } = await show(<Part read={() => Promise.resolve('there')} asked={false} />);
    expect(container.querySelector('[aria-busy]')).toBeNull();
  });
});
