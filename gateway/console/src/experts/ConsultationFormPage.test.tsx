import { describe, expect, it } from 'vitest';
import { body } from './ConsultationFormPage';

describe('a question to experts', () => {
  it('names whose matter it is: enterprises, institutions with blanks in their names, units', () => {
    const asked = body({
      kind: 'PROJECT',
      topic: 'FREE',
      title: '示例',
      text: '请论证。',
      level: 'INTERNAL',
      wanted: '3',
      enterpriseIds: ['e-1'],
      institutions: 'Example University，示例研究院',
      units: ['unit-1'],
    });

    expect(asked).toMatchObject({
      wanted: 3,
      involved: { enterpriseIds: ['e-1'], institutions: ['Example University', '示例研究院'], units: ['unit-1'] },
    });
  });
});
