import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { type Assignment, type Consultation, opinionFilePath } from '../api/consultation';
import { useLabel } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';
import { DateValue, DueValue, StateTag, TimeValue, type Tone } from '../patterns/values';
import { AnswerDialog, FileDialog, MarkDialog } from './AnswerDialogs';
import { FeeDialog } from './FeeDialog';
import { OpinionDialog } from './OpinionDialog';

const tones: Record<string, Tone> = {
  PLACING: 'plain',
  OFFERED: 'warn',
  ACCEPTED: 'open',
  GIVEN: 'good',
  DECLINED: 'plain',
  RECUSED: 'plain',
  REPLACED: 'bad',
  RELEASED: 'plain',
};

/// Who was asked: for an expert the own part, with what can be done now; for the asker each part and, once open, what was said.
export function AssignmentSection({ read }: { read: Read<Consultation> }) {
  const { t } = useTranslation();
  return (
    <Section title={t(read.value.mine ? 'consultation.myPart' : 'consultation.assignments')}>
      {read.value.assignments.length === 0 && <p>{t('consultation.noAssignments')}</p>}
      {!read.value.readable && !read.value.mine && <p className="notice notice-quiet">{t('consultation.notReadable')}</p>}
      {read.value.assignments.map((part) => (
        <AssignmentPart key={part.expertId} read={read} part={part} />
      ))}
    </Section>
  );
}

function AssignmentPart({ read, part }: { read: Read<Consultation>; part: Assignment }) {
  const { t } = useTranslation();
  return (
    <article className="section answer">
      <h3>
        {part.name ?? part.expertNumber} <StateTag tone={tones[part.state] ?? 'plain'}>{t(`consultation.state.${part.state}`)}</StateTag>
      </h3>
      <Facts
        items={[
          [t('consultation.assignedOn'), <DateValue key="on" value={part.assignedOn} />],
          ...(part.state === 'OFFERED'
            ? [[t('consultation.answerBy'), <DateValue key="by" value={part.answerBy} />] as [string, ReactNode]]
            : []),
          [t('consultation.due'), <DueValue key="due" value={part.due} overdue={part.overdue} />],
          ...(part.reason ? [[t('form.reason'), part.reason] as [string, ReactNode]] : []),
          ...(part.reasons.length > 0 ? [[t('consultation.why'), part.reasons.join('；')] as [string, ReactNode]] : []),
          [t('consultation.mark'), part.mark],
        ]}
      />
      <OpinionText consultation={read.value} part={part} />
      <PartActions read={read} part={part} />
    </article>
  );
}

function OpinionText({ consultation, part }: { consultation: Consultation; part: Assignment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { opinion } = part;
  const recommendation = consultation.recommendations.find((one) => one.code === opinion?.recommendation);
  return (
    <>
      {opinion && (
        <>
          <p>
            <strong>{label(recommendation?.name)}</strong> · <TimeValue value={opinion.givenAt} />{' '}
            {opinion.late && <StateTag tone="bad">{t('consultation.late')}</StateTag>}
            {opinion.enteredByOffice && <StateTag tone="plain">{t('consultation.enteredByOffice')}</StateTag>}
          </p>
          <Facts items={consultation.criteria.map((one) => [label(one.name), `${opinion.grades[one.id] ?? '-'} / ${one.most}`])} />
          <p className="pre">{opinion.text}</p>
        </>
      )}
      {part.supplements.map((one) => (
        <p key={one.at} className="pre">
          {t('consultation.supplement')} <TimeValue value={one.at} />：{one.text}
        </p>
      ))}
      {part.files.map((file) => (
        <p key={file.fileId}>
          <a href={opinionFilePath(consultation.id, part.expertId, file.fileId)} download>
            {file.name}
          </a>
        </p>
      ))}
    </>
  );
}

/// What each action opens; the server says which are possible.
function PartActions({ read, part }: { read: Read<Consultation>; part: Assignment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  const offered = [
    ...part.actions.flatMap((one) => (one === 'give' ? ['give', 'attach'] : [one])),
    ...(part.reasons.length > 0 && part.state === 'GIVEN' ? ['fee'] : []),
  ];
  return (
    <div className="row-actions">
      {offered.map((name, at) => (
        <Button
          key={name}
          type={at === 0 ? 'primary' : 'default'}
          danger={name === 'decline' || name === 'recuse'}
          onClick={() => setOpen(name)}
        >
          {t(`consultation.action.${name}`)}
        </Button>
      ))}
      {open === 'give' && <OpinionDialog read={read} part={part} onClose={close} />}
      {open === 'attach' && <FileDialog read={read} part={part} onClose={close} />}
      {open === 'mark' && <MarkDialog read={read} part={part} onClose={close} />}
      {open === 'fee' && <FeeDialog consultation={read.value} part={part} onClose={close} />}
      {open && ['accept', 'decline', 'recuse', 'supplement'].includes(open) && (
        <AnswerDialog read={read} part={part} name={open} onClose={close} />
      )}
    </div>
  );
}
