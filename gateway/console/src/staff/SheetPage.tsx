import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Call, Read } from '../api/http';
import { decideSheet, enterMark, type PaySheet, readSheetWorkbook, sheetPath } from '../api/staff';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { Download } from '../patterns/Download';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { UnitName, useLabel } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { MoneyValue, TimeValue } from '../patterns/values';
import { SheetLineCard } from './SheetLineCard';
import { SheetState } from './SheetRegisterPage';

interface Props {
  read: Read<PaySheet>;
  onClose: () => void;
}

const refresh = [['sheets'], ['work']];

/// A sheet of performance pay: whole for who may see it, the own line for anybody else.
export function SheetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<PaySheet>
      query={useRecord<PaySheet>('sheets', id, sheetPath(id))}
      back={{ to: '/talent/sheets', label: t('paySheet.title') }}
      title={(sheet) => t('paySheet.of', { period: sheet.period })}
      about={(sheet) => `${sheet.number} · ${sheet.method}`}
      tags={(sheet) => <SheetState status={sheet.status} />}
      offered={(sheet) => sheet.actions}
      actions={[
        { name: 'enter', label: t('paySheet.enter'), dialog: (read, close) => <MarkDialog read={read} onClose={close} /> },
        { name: 'recount', label: t('paySheet.recount'), dialog: (read, close) => <StepDialog step="recount" read={read} onClose={close} /> },
        { name: 'check', label: t('paySheet.check'), dialog: (read, close) => <StepDialog step="check" read={read} onClose={close} /> },
        { name: 'approve', label: t('paySheet.approve'), dialog: (read, close) => <StepDialog step="approval" read={read} onClose={close} /> },
        { name: 'return', label: t('paySheet.return'), danger: true, dialog: (read, close) => <ReturnDialog read={read} onClose={close} /> },
      ]}
    >
      {(sheet) => (
        <>
          <Section
            title={t('paySheet.facts')}
            extra={sheet.whole && <Download label={t('paySheet.workbook')} name={sheet.number} load={() => readSheetWorkbook(sheet.id)} />}
          >
            <Facts
              items={[
                [t('staff.unit'), <UnitName key="unit" id={sheet.unit} />],
                [t('paySheet.total'), <MoneyValue key="total" value={sheet.total} />],
                [t('paySheet.known'), <TimeValue key="known" value={sheet.known} />],
                [t('paySheet.preparedBy'), sheet.preparedBy && <Doer key="prepared" by={sheet.preparedBy} />],
                [t('paySheet.approvedBy'), sheet.approvedBy && <Doer key="approved" by={sheet.approvedBy} />],
                ...(sheet.returnedBecause ? [[t('paySheet.returned'), sheet.returnedBecause] as [string, ReactNode]] : []),
              ]}
            />
          </Section>
          {sheet.lines.map((line) => (
            <SheetLineCard key={line.appointment} line={line} />
          ))}
        </>
      )}
    </RecordPage>
  );
}

function StepDialog({ step, read, onClose }: Props & { step: 'recount' | 'check' | 'approval' }) {
  const { t } = useTranslation();
  const title = { recount: t('paySheet.recount'), check: t('paySheet.check'), approval: t('paySheet.approve') }[step];
  const about = { recount: t('paySheet.recountAbout'), check: t('paySheet.checkAbout'), approval: t('paySheet.approveAbout') }[step];
  const submission = useDecision(read.etag, (_: object, call: Call) => decideSheet(read.value.id, step, {}, call), { refresh });
  return (
    <DecisionDialog<object> title={title} about={about} confirm={title} submission={submission} onClose={onClose}>
      {null}
    </DecisionDialog>
  );
}

function ReturnDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideSheet(read.value.id, 'return', body, call), { refresh });
  return (
    <DecisionDialog<{ reason: string }>
      title={t('paySheet.return')}
      confirm={t('paySheet.return')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

function MarkDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { id, lines, marks } = read.value;
  const submission = useDecision(read.etag, (body: { value: string }, call) => enterMark(id, { ...body, value: Number(body.value) }, call), {
    refresh,
  });
  return (
    <DecisionDialog<{ value: string }> title={t('paySheet.enter')} confirm={t('paySheet.enter')} submission={submission} onClose={onClose}>
      <ChoiceField
        name="appointment"
        label={t('appointment.holder')}
        choices={lines.map((line) => ({ value: line.appointment, label: `${line.appointmentNumber} ${line.postTitle}` }))}
      />
      <ChoiceField
        name="of"
        label={t('paySheet.part')}
        choices={marks.map((mark) => ({
          value: mark.id,
          label: mark.most ? `${label(mark.name)} ${mark.least}–${mark.most}` : t('paySheet.cases', { name: label(mark.name) }),
        }))}
      />
      <TextField
        name="value"
        label={t('paySheet.value')}
        max={8}
        fit={{ pattern: /^\d{1,4}(\.\d{1,2})?$/, message: t('paySheet.valueHelp') }}
      />
      <ReasonField />
    </DecisionDialog>
  );
}
