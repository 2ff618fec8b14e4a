import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { TodoSection } from './TodoSection';

const condition = {
  id: 'paid',
  kind: 'CONDITION',
  label: { zh: '造价大于零', en: 'Its cost is above zero' },
  todo: { zh: '填写造价', en: 'Fill in the cost' },
  unknown: [
    { zh: '造价', en: 'Cost' },
    { zh: '币种', en: 'Currency' },
  ],
};
const project = { actions: ['edit', 'addEvidence'], todo: { to: 'DONE', label: { zh: '完成', en: 'Done' }, missing: [condition] } };

afterEach(cleanup);

it('A condition says what to do and what is not known, and offers nothing to fill in', async () => {
  await show(<TodoSection project={project as unknown as Project} onFill={() => undefined} />, '/');

  expect(await screen.findByText('Fill in the cost')).toBeTruthy();
  expect(screen.getByText('Not known: Cost, Currency')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
