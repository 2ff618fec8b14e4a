import { expect, it } from 'vitest';
import type { Expert } from '../api/expert';
import { yearToAssess } from './AssessDialog';

it('starts with the latest year of a term that has no grade yet', () => {
  const terms = [{ from: '2024-01-01', until: '2026-12-31', proposedBy: 'a', confirmedBy: 'b', grade: null }];
  const graded = (...years: number[]): Expert['assessments'] =>
    years.map((year) => ({ year, grade: 'QUALIFIED', gradeName: null, evidence: '', figures: [], by: 'b' }));

  expect(yearToAssess({ terms, assessments: graded() }, 2026)).toBe(2026);
  expect(yearToAssess({ terms, assessments: graded(2026, 2025) }, 2026)).toBe(2024);
  expect(yearToAssess({ terms, assessments: graded(2024) }, 2025)).toBe(2025);
});
