import { useTranslation } from 'react-i18next';
import { asSearch, type WhatIfComparison, type WhatIfQuestion, type WhatIfRow } from '../api/whatif';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Facts, Section } from '../patterns/Section';
import { MoneyValue } from '../patterns/values';

interface Props {
  comparison: WhatIfComparison;
  question: WhatIfQuestion;
}

/// What changes from the first version to the second, and for whom most.
export function ComparisonSection({ comparison, question }: Props) {
  const { t } = useTranslation();
  const [before, after] = question.schemes;
  return (
    <>
      <Section title={t('whatIf.comparison', { before, after })}>
        <Facts
          items={[
            [t('whatIf.difference'), <MoneyValue key="difference" value={comparison.difference} strong />],
            [t('whatIf.gaining'), <Side key="gaining" count={comparison.gaining} amount={comparison.gained} />],
            [t('whatIf.losing'), <Side key="losing" count={comparison.losing} amount={comparison.lost} />],
            [t('whatIf.same'), t('whatIf.projects', { count: comparison.same })],
          ]}
        />
      </Section>
      <Named title={t('whatIf.most')} rows={comparison.most} question={question} />
      <Named title={t('whatIf.least')} rows={comparison.least} question={question} />
    </>
  );
}

function Side({ count, amount }: { count: number; amount: WhatIfComparison['gained'] }) {
  const { t } = useTranslation();
  return (
    <>
      {t('whatIf.projects', { count })} · <MoneyValue value={amount} />
    </>
  );
}

function Named({ title, rows, question }: { title: string; rows: WhatIfRow[]; question: WhatIfQuestion }) {
  const columns = useRowColumns(question.schemes);
  if (rows.length === 0) return null;
  return (
    <Section title={title} flush>
      <RegisterRows rows={rows} label={title} columns={columns} rowKey={(row) => row.projectId} rowLink={(row) => linesOf(row, question)} />
    </Section>
  );
}

/// Where a row opens into its lines.
export function linesOf(row: WhatIfRow, question: WhatIfQuestion): string {
  return `/claims/what-if/projects/${encodeURIComponent(row.projectId)}?${asSearch(question)}`;
}

/// A project with its award under each version, and the difference where two are compared.
export function useRowColumns(schemes: string[]): Column<WhatIfRow>[] {
  const { t } = useTranslation();
  const awards = schemes.map((version, at): Column<WhatIfRow> => ({
    title: version,
    right: true,
    cell: (row) => <Award award={row.awards[at]} />,
  }));
  const difference: Column<WhatIfRow> = {
    title: t('whatIf.difference'),
    right: true,
    phone: 'head',
    cell: (row) => <MoneyValue value={row.difference} />,
  };
  return [
    {
      title: t('whatIf.project'),
      main: true,
      cell: (row) => (
        <>
          {row.name}
          <span className="row-sub">{row.number}</span>
        </>
      ),
    },
    ...awards,
    ...(schemes.length === 2 ? [difference] : []),
  ];
}

/// A ceiling that cut it is said in words.
function Award({ award }: { award: WhatIfRow['awards'][number] | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <MoneyValue value={award?.amount} />
      {award?.limited && <span className="row-sub">{t('whatIf.atCeiling')}</span>}
    </>
  );
}
