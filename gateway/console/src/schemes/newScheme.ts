import type { Scheme } from '../api/scheme';
import { written } from './schemeText';

/// The least that a scheme has to say, to be filled in.
export const beginning = `kind: scheme
id: ""
version: 1
validFrom: ""
source: ours
title: {zh: "", en: ""}
rules:
  unit: 10000
  currency: CNY
  publicity: {workingDays: 5, source: ours}
  components:
    - id: ""
      name: ""
      kind: flat_rate
      base: {kind: PAID_IN}
`;

/// The same rules under the next number.
export function nextVersionOf({ text, schemeVersion }: Scheme): string {
  return written(text, { path: ['version'], value: String(schemeVersion + 1) });
}
