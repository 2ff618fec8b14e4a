import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Visit } from '../api/visit';
import { show } from '../testing/render';
import { ProofSection } from './ProofSection';

afterEach(cleanup);

const visit = (part: Partial<Visit>) => ({ value: { id: 'v1', proofs: [], actions: [], ...part } as unknown as Visit, etag: '"1"' });
const field = () => document.querySelector('input[type=file]') as HTMLInputElement;

describe('The proofs of a visit', () => {
  it('are taken with the camera of a phone, or chosen from its files', async () => {
    await show(<ProofSection read={visit({ actions: ['prove'] })} />);

    fireEvent.click(screen.getByRole('button', { name: /Take a photo/ }));
    expect(field().getAttribute('capture')).toBe('environment');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    cleanup();

    await show(<ProofSection read={visit({ actions: ['prove'] })} />);
    fireEvent.click(screen.getByRole('button', { name: /Add a file/ }));
    expect(field().hasAttribute('capture')).toBe(false);
    expect(field().accept).toContain('application/pdf');
  });

  it('are not spoken of to who does not work the visit', async () => {
    await show(<ProofSection read={visit({})} />);

    expect(screen.queryByText('Proof')).toBeNull();
  });
});
