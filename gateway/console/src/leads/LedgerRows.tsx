import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../api/lead-ledger';
import type { Problem, Violation } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { RegisterRows } from '../patterns/RegisterRows';
import { MoneyValue, StateTag, type Tone } from '../patterns/values';
import { wordsOf } from '../patterns/violations';
import { placeOf } from './LedgerLeftOut';

const atOnce = 100;

const tones: Record<LedgerRow['outcome'], Tone> = { FREE: 'good', REGISTERED: 'good', KNOWN: 'plain', REFUSED: 'bad' };

const fields: Record<string, string> = {
  '/amount': 'lead.amount',
  '/content': 'lead.content',
  '/heardOn': 'lead.heardOn',
  '/industry': 'lead.industry',
  '/title': 'lead.title',
  '/investor/country': 'lead.country',
  '/investor/creditCode': 'lead.creditCode',
  '/investor/names': 'lead.investor',
  '/contacts/0/name': 'lead.contactName',
  '/contacts/0/position': 'lead.contactPosition',
  '/contacts/0/phone': 'lead.contactPhone',
  '/contacts/0/email': 'lead.contactEmail',
};

/// The rows of a spreadsheet with what becomes of each; a part at a time, for there may be thousands.
export function LedgerRows({ rows, label }: { rows: LedgerRow[]; label: string }) {
  const { t } = useTranslation();
  const [onlyProblems, setOnlyProblems] = useState(false);
  const [shown, setShown] = useState(atOnce);
  const problems = rows.filter((row) => row.problem);
  const chosen = onlyProblems ? problems : rows;
  return (
    <>
      <div className="register-filters">
        <Checkbox checked={onlyProblems} onChange={({ target }) => setOnlyProblems(target.checked)}>
          {t('lead.ledger.onlyProblems', { count: problems.length })}
        </Checkbox>
        <span className="register-total" role="status">
          {t('register.total', { shown: chosen.length })}
        </span>
      </div>
      {chosen.length === 0 && <EmptyNotice text={t(rows.length === 0 ? 'lead.ledger.empty' : 'lead.ledger.noProblems')} />}
      {chosen.length > 0 && (
        <RegisterRows<LedgerRow>
          rows={chosen.slice(0, shown)}
          label={label}
          rowKey={(row) => `${row.sheet}!${row.row}`}
          rowLink={(row) => (row.id ? `/leads/${row.id}` : undefined)}
          columns={[
            {
              title: t('lead.investor'),
              main: true,
              cell: (row) => (
                <>
                  {row.investor || '—'}
                  <span className="row-sub">{[placeOf(t, row), row.number].filter(Boolean).join(' · ')}</span>
                </>
              ),
            },
            { title: t('lead.amount'), right: true, cell: (row) => <MoneyValue value={row.amount} /> },
            {
              title: t('lead.ledger.outcomeLabel'),
              phone: 'head',
              cell: (row) => <StateTag tone={tones[row.outcome]}>{t(`lead.ledger.outcome.${row.outcome}`)}</StateTag>,
            },
            { title: t('lead.ledger.notes'), wide: true, cell: (row) => <Notes row={row} /> },
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

function Notes({ row }: { row: LedgerRow }) {
  const { t } = useTranslation();
  return (
    <>
      {row.problem && <Reason problem={row.problem} />}
      {row.warnings.length > 0 && (
        <>
          {t('lead.ledger.similar')}
          {row.warnings.map((one, index) => (
            <span key={one.number ?? index} className="row-sub">
              {[one.name ?? t('lead.check.hidden'), one.number, t('lead.check.heldBy', { unit: one.heldBy })].filter(Boolean).join(' · ')}
            </span>
          ))}
        </>
      )}
    </>
  );
}

/// Where single cells are wrong, each of them; else what the server says of the whole row.
function Reason({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  if (!problem.violations?.length) return <>{problem.detail ?? problem.title}</>;
  const field = ({ pointer }: Violation) => Object.keys(fields).find((one) => pointer === one || pointer.startsWith(`${one}/`));
  return (
    <>
      {problem.violations.map((violation) => {
        const name = fields[field(violation) ?? ''];
        return (
          <span key={violation.pointer + violation.code} className="ledger-note">
            {name ? t('lead.ledger.cell', { field: t(name), problem: wordsOf(violation) }) : wordsOf(violation)}
          </span>
        );
      })}
    </>
  );
}
