import { cleanup, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { PrintedBy } from './PrintedBy';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('G4 A printed page', () => {
  it('says who printed it, and when by the clock of China, not when it was opened', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T15:00:00Z') });
    await show(<PrintedBy />, '/', { name: 'Officer Example' });
    vi.setSystemTime(new Date('2026-11-30T16:30:00Z'));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText('Printed by Officer Example at 2026-12-01 00:30 (China time)')).toBeTruthy();
  });
});
