import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../api/problem';
import { show } from '../testing/render';
import { ProblemNotice } from './ProblemNotice';

const problem = (status: number): Problem => ({ status, code: 'lead.closed', title: 'Not now', detail: 'Because', traceId: 't-1' });
const retry = () => screen.queryByRole('button', { name: 'Try again' });

afterEach(cleanup);

describe('The notice of a problem', () => {
  it('says what is the matter in words, never by its code', async () => {
    await show(<ProblemNotice problem={problem(422)} />);
    expect(screen.getByRole('alert').textContent).toBe('Not nowBecause');
  });

  it('names what is missing, and leaves to the detail what the console has no word for', async () => {
    await show(<ProblemNotice problem={{ ...problem(422), missing: ['conclusion', 'COMMITMENTS'] }} />);
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Conclusion']);
  });

  it('gives what to quote when the fault is the system’s', async () => {
    await show(<ProblemNotice problem={problem(500)} />);
    expect(screen.getByText(/quote t-1/)).toBeTruthy();
  });

  it.each([
    [0, true],
    [403, false],
    [404, false],
    [422, false],
    [429, true],
    [503, true],
  ])('after %i offers to try again: %s', async (status, offered) => {
    await show(<ProblemNotice problem={problem(status)} onReload={() => {}} />);
    expect(retry() !== null).toBe(offered);
  });

  it('offers to reload what somebody has changed, and says so once', async () => {
    await show(<ProblemNotice problem={problem(412)} onReload={() => {}} />);
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
    expect(screen.queryByText('Because')).toBeNull();
  });

  it('is the heading of a page that shows nothing else', async () => {
    await show(<ProblemNotice alone problem={problem(404)} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Not now' })).toBeTruthy();
  });
});
