import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { fieldPath, type Problem, type Violation } from '../api/problem';

const ownWords = ['type', 'title', 'status', 'detail', 'instance', 'code', 'traceId'];

/// Puts each violation at the field it names, and the cursor into the first of them.
export function useViolations(form: FormInstance, problem: Problem | undefined): void {
  useEffect(() => {
    const violations = problem?.violations ?? (problem ? quoted(form, problem) : []);
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

/// A refusal that quotes what was typed into a field is about this field.
function quoted(form: FormInstance, problem: Problem): Violation[] {
  const typed = form.getFieldsValue() as Record<string, unknown>;
  return Object.entries(problem)
    .filter(([fact, value]) => !ownWords.includes(fact) && typeof value === 'string' && value !== '' && typed[fact] === value)
    .map(([fact]) => ({ pointer: `/${fact}`, code: problem.code, detail: problem.detail ?? problem.title }));
}
