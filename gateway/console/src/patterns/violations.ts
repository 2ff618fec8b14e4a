import type { FormInstance } from 'antd';
import type { InternalNamePath } from 'antd/es/form/interface';
import { useEffect, useState } from 'react';
import { fieldPath, type Problem, type Violation } from '../api/problem';
import { focusFirstOf } from './focus';

const ownWords = ['type', 'title', 'status', 'detail', 'instance', 'code', 'traceId'];

/// Puts each violation at the field it names, and the cursor into the first of them on the page. Answers those that belong to no field.
export function useViolations(form: FormInstance, problem: Problem | undefined): Violation[] {
  const [unplaced, setUnplaced] = useState<Violation[]>([]);
  useEffect(() => {
    const violations = problem?.violations ?? (problem ? quoted(form, problem) : []);
    const placed = violations.map((violation) => ({ violation, name: fieldOf(form, violation.pointer) }));
    const fields = placed.flatMap(({ violation, name }) => (name ? [{ name, errors: [wordsOf(violation)] }] : []));
    form.setFields(fields as Parameters<FormInstance['setFields']>[0]);
    focusFirstOf(fields.map(({ name }) => name));
    setUnplaced(placed.filter(({ name }) => !name).map(({ violation }) => violation));
  }, [form, problem]);
  return unplaced;
}

export function wordsOf(violation: Violation): string {
  return violation.detail ?? violation.code;
}

/// The field of this name; for what is made of several, such as an amount with its currency, the last of them.
function fieldOf(form: FormInstance, pointer: string): InternalNamePath | undefined {
  const path = fieldPath(pointer).map(String);
  return form
    .getFieldsError()
    .map(({ name }) => name)
    .findLast((name) => path.length > 0 && path.every((part, index) => part === String(name[index])));
}

/// A refusal that quotes what was typed into a field is about this field.
function quoted(form: FormInstance, problem: Problem): Violation[] {
  const typed = form.getFieldsValue() as Record<string, unknown>;
  return Object.entries(problem)
    .filter(([fact, value]) => !ownWords.includes(fact) && typeof value === 'string' && value !== '' && typed[fact] === value)
    .map(([fact]) => ({ pointer: `/${fact}`, code: problem.code, detail: problem.detail ?? problem.title }));
}
