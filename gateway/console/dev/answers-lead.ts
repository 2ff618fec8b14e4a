import type { Answer } from './answers.ts';

export const leads: Answer[] = [];
