import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Scan } from '../api/file';
import { show } from '../testing/render';
import { FileLink } from './FileLink';

afterEach(cleanup);

const scan = (part: Partial<Scan>): Scan => ({ state: 'CLEAN', detail: null, engine: 'ClamAV 1.4.6', at: null, handedOut: true, ...part });
const link = () => screen.queryByRole('link', { name: /study\.pdf/ });

describe('A file', () => {
  it('that is clean is downloaded and says so', async () => {
    await show(<FileLink withdrawable title="study.pdf" href="/f" scan={scan({})} />);

    expect(link()?.getAttribute('href')).toBe('/f');
    expect(screen.getByText('No virus found')).toBeTruthy();
  });

  it('that is infected is not downloaded, and says what was found and what to do', async () => {
    await show(<FileLink withdrawable title="study.pdf" href="/f" scan={scan({ state: 'INFECTED', detail: 'Eicar', handedOut: false })} />);

    expect(link()).toBeNull();
    expect(screen.getByText('study.pdf', { exact: false })).toBeTruthy();
    expect(screen.getByText(/Eicar was found in it.*Withdraw it/)).toBeTruthy();
  });

  it('that is infected tells nobody to withdraw it who cannot', async () => {
    const infected = scan({ state: 'INFECTED', detail: 'Eicar', handedOut: false });
    await show(<FileLink withdrawable={false} title="study.pdf" href="/f" scan={infected} />);

    expect(screen.getByText(/Eicar was found in it/)).toBeTruthy();
    expect(screen.queryByText(/Withdraw it/)).toBeNull();
  });

  it('that nobody scanned says so, whether or not it is handed out', async () => {
    await show(<FileLink withdrawable title="study.pdf" href="/f" scan={scan({ state: 'NOT_SCANNED', engine: null })} />);

    expect(link()).toBeTruthy();
    expect(screen.getByText('Not scanned')).toBeTruthy();
    expect(screen.queryByText(/Handed out as soon as/)).toBeNull();
    cleanup();

    await show(<FileLink withdrawable title="study.pdf" href="/f" scan={scan({ state: 'NOT_SCANNED', engine: null, handedOut: false })} />);
    expect(link()).toBeNull();
    expect(screen.getByText(/Handed out as soon as/)).toBeTruthy();
  });
});
