import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { type Consultation, decideConsultation, readSuggestions, type Suggestion } from '../api/consultation';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { StateTag } from '../patterns/values';

/// Who could be asked and why, the best fitting first; whoever conflicts is shown with what conflicts.
export function SuggestionSection({ read }: { read: Read<Consultation> }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Suggestion>();
  const found = useQuery({
    queryKey: ['consultations', read.value.id, 'suggestions', read.etag],
    queryFn: ({ signal }) => readSuggestions(read.value.id, signal),
  });
  return (
    <Section title={t('consultation.suggestions')}>
      {(found.data?.items ?? []).map((one) => (
        <div key={one.expertId} className="list-row">
          <div>
            <strong>{one.name}</strong> {one.expertNumber} · {one.institution}{' '}
            <StateTag tone={one.suitable ? 'good' : 'bad'}>
              {one.suitable ? t('consultation.points', { points: one.points }) : t('consultation.unsuitable')}
            </StateTag>
            <span className="row-sub">{one.reasons.map((reason) => `${reason.met ? '✓' : '✗'} ${reason.text}`).join('；')}</span>
          </div>
          {one.suitable && <Button onClick={() => setChosen(one)}>{t('consultation.assign')}</Button>}
        </div>
      ))}
      {found.isSuccess && found.data.items.length === 0 && <p>{t('consultation.noSuggestions')}</p>}
      {chosen && <AssignDialog read={read} chosen={chosen} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

function AssignDialog({ read, chosen, onClose }: { read: Read<Consultation>; chosen: Suggestion; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (_: object, call) => decideConsultation(read.value.id, 'assignments', { expertId: chosen.expertId }, call),
    { refresh: [['consultations'], ['experts'], ['work']] },
  );
  return (
    <DecisionDialog
      title={t('consultation.assign')}
      about={t('consultation.assignAbout', { name: chosen.name })}
      confirm={t('consultation.assign')}
      submission={submission}
      onClose={onClose}
    />
  );
}
