import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetRow } from '../api/sheet';
import type { Problem, Violation } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { RegisterRows } from '../patterns/RegisterRows';
import { StateTag, type Tone } from '../patterns/values';
import { wordsOf } from '../patterns/violations';
import { placeOf } from './SheetLeftOut';
import type { SheetKind } from './SheetKind';

const atOnce = 100;

const tones: Record<SheetRow['outcome'], Tone> = { FREE: 'good', REGISTERED: 'good', KNOWN: 'plain', REFUSED: 'bad' };

interface Props<R extends SheetRow> {
  kind: SheetKind<R>;
  rows: R[];
  label: string;
  /// Beside the filter.
  extra?: ReactNode;
}

/// The rows of a spreadsheet with what becomes of each; a part at a time, for there may be thousands.
export function SheetRows<R extends SheetRow>({ kind, rows, label, extra }: Props<R>) {
  const { t } = useTranslation();
  const [onlyProblems, setOnlyProblems] = useState(false);
  const [shown, setShown] = useState(atOnce);
  const problems = rows.filter((row) => row.problem);
  const chosen = onlyProblems ? problems : rows;
  return (
    <>
      <div className="register-filters">
        <Checkbox checked={onlyProblems} onChange={({ target }) => setOnlyProblems(target.checked)}>
          {t('sheet.onlyProblems', { count: problems.length })}
        </Checkbox>
        {extra}
        <span className="register-total" role="status">
          {t('register.total', { shown: chosen.length })}
        </span>
      </div>
      {chosen.length === 0 && <EmptyNotice text={t(rows.length === 0 ? 'sheet.empty' : 'sheet.noProblems')} />}
      {chosen.length > 0 && (
        <RegisterRows<R>
          rows={chosen.slice(0, shown)}
          label={label}
          rowKey={(row) => `${row.sheet}!${row.row}`}
          rowLink={(row) => (row.id ? `${kind.page}/${row.id}` : undefined)}
          columns={[
            {
              title: kind.main.title,
              main: true,
              cell: (row) => (
                <>
                  {kind.main.cell(row) || '—'}
                  <span className="row-sub">{[placeOf(t, row), row.number].filter(Boolean).join(' · ')}</span>
                </>
              ),
            },
            ...kind.columns,
            {
              title: t('sheet.outcomeLabel'),
              phone: 'head',
              cell: (row) => <StateTag tone={tones[row.outcome]}>{t(`sheet.outcome.${row.outcome}`)}</StateTag>,
            },
            { title: t('sheet.notes'), wide: true, cell: (row) => <Notes kind={kind} row={row} /> },
          ]}
        />
      )}
      {chosen.length > shown && (
        <div className="register-more">
          <Button onClick={() => setShown(shown + atOnce)}>{t('register.more')}</Button>
        </div>
      )}
    </>
  );
}

function Notes<R extends SheetRow>({ kind, row }: { kind: SheetKind<R>; row: R }) {
  return (
    <>
      {row.problem && <Reason problem={row.problem} fields={kind.fields} />}
      {kind.notes?.(row)}
    </>
  );
}

/// Where single cells are wrong, each of them; else what the server says of the whole row.
function Reason({ problem, fields }: { problem: Problem; fields: Record<string, string> }) {
  const { t } = useTranslation();
  if (!problem.violations?.length) return <>{problem.detail ?? problem.title}</>;
  const field = ({ pointer }: Violation) => Object.keys(fields).find((one) => pointer === one || pointer.startsWith(`${one}/`));
  return (
    <>
      {problem.violations.map((violation) => {
        const name = fields[field(violation) ?? ''];
        return (
          <span key={violation.pointer + violation.code} className="ledger-note">
            {name ? t('sheet.cell', { field: t(name), problem: wordsOf(violation) }) : wordsOf(violation)}
          </span>
        );
      })}
    </>
  );
}
