import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { fieldPath, type Problem } from '../api/problem';

/// Puts each violation at the field it names, and the cursor into the first of them.
export function useViolations(form: FormInstance, problem: Problem | undefined): void {
  useEffect(() => {
    const violations = problem?.violations ?? [];
    if (violations.length === 0) return;
    form.setFields(
      violations.map((violation) => ({
        name: fieldPath(violation.pointer) as string[],
        errors: [violation.detail ?? violation.code],
      })),
    );
    const first = violations[0];
    if (first) form.scrollToField(fieldPath(first.pointer), { focus: true });
  }, [form, problem]);
}
