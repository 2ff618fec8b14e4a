import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { etagOf } from '../api/http';
import { correctMonthRow, type MonthColumn, type MonthRow } from '../api/monthly';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { CellInput } from './Cell';
import { inForce } from './drafts';

interface Values {
  cells: Record<string, string>;
  reason: string;
}

/// What was handed in stays; what is right stands beside it from now on.
export function CorrectDialog({ month, row, columns, onClose }: { month: string; row: MonthRow; columns: MonthColumn[]; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const before = inForce(row);
  const submission = useDecision(
    etagOf(row.version ?? undefined),
    ({ cells, reason }: Values, call) => {
      const changed = Object.entries(cells).filter(([id, value]) => (value ?? '') !== (before[id] ?? ''));
      return correctMonthRow(month, row.projectId, { cells: Object.fromEntries(changed.map(([id, value]) => [id, value ?? ''])), reason }, call);
    },
    { refresh: [['monthly'], [`monthly-${month}`]] },
  );
  return (
    <DecisionDialog<Values>
      title={t('monthly.correctOf', { name: row.name, month })}
      about={t('monthly.correctAbout')}
      confirm={t('monthly.correct')}
      wide
      initial={{ cells: before }}
      submission={submission}
      onClose={onClose}
    >
      {columns.map((column) => (
        <Form.Item key={column.id} name={['cells', column.id]} label={label(column.label)}>
          <CellInput column={column} label={label(column.label)} />
        </Form.Item>
      ))}
      <ReasonField />
    </DecisionDialog>
  );
}
