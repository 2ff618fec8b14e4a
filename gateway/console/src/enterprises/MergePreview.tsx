import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type MergePreview as Preview, type MergeSide, previewMerge } from '../api/enterprise';
import { problemOf } from '../api/problem';
import { countryName } from '../leads/countries';
import { useUnitName } from '../patterns/labels';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { AllNames } from './EnterpriseName';

/// Before anybody decides: both side by side, everything that names them, and what stands against it.
export function MergePreview({ loser, survivor }: { loser: string; survivor: string }) {
  const { t } = useTranslation();
  const preview = useQuery({
    queryKey: ['merge-preview', loser, survivor],
    queryFn: ({ signal }) => previewMerge(loser, survivor, signal),
    retry: false,
  });
  if (preview.isError) return <ProblemNotice problem={problemOf(preview.error)} onReload={() => void preview.refetch()} />;
  return (
    <div aria-busy={!preview.data}>
      {preview.data?.against.map((problem) => <ProblemNotice key={problem.code + (problem.detail ?? '')} problem={problem} />)}
      {preview.data && <SideBySide preview={preview.data} />}
      {preview.data?.against.length === 0 && <p className="dialog-about">{t('enterprise.whatFollows')}</p>}
    </div>
  );
}

function SideBySide({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const rows = useRows();
  return (
    <table className="compare">
      {preview.severalHolders.length > 0 && (
        <caption>{t('enterprise.severalHolders', { units: preview.severalHolders.map(unit).join(t('list.separator')) })}</caption>
      )}
      <thead>
        <tr>
          <td />
          <th scope="col">
            {t('enterprise.becomesAlias')} <span className="figures">{preview.loser.firm.number}</span>
          </th>
          <th scope="col">
            {t('enterprise.stays')} <span className="figures">{preview.survivor.firm.number}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, of]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{of(preview.loser)}</td>
            <td>{of(preview.survivor)}</td>
          </tr>
        ))}
        {preview.loser.counts.map(({ kind }) => (
          <tr key={kind}>
            <th scope="row">{t(`enterprise.relation.${kind}`)}</th>
            <td>{counted(preview.loser, kind, unit)}</td>
            <td>{counted(preview.survivor, kind, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function counted(side: MergeSide, kind: string, unit: ReturnType<typeof useUnitName>): string {
  const found = side.counts.find((one) => one.kind === kind);
  return [String(found?.count ?? 0), ...(found?.units ?? []).map(unit)].join(' · ');
}

/// What tells whether two entries are one firm.
function useRows(): [label: string, of: (side: MergeSide) => ReactNode][] {
  const { t, i18n } = useTranslation();
  return [
    [t('lead.otherNames'), ({ firm }) => <AllNames names={firm.names} />],
    [t('lead.registration'), ({ firm }) => firm.creditCode ?? firm.foreignRegistration ?? '—'],
    [t('lead.country'), ({ firm }) => countryName(firm.country, i18n.language)],
    [t('lead.industry'), ({ firm }) => firm.industry ?? '—'],
    [t('enterprise.traits'), ({ firm }) => firm.traits.map((trait) => t(`enterprise.trait.${trait}`)).join(t('list.separator')) || '—'],
    [t('enterprise.merged'), ({ firm }) => firm.merged.join(t('list.separator')) || '—'],
  ];
}
