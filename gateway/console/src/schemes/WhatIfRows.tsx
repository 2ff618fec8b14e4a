import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { asSearch, exportWhatIf, readWhatIfRows, shownRows, type WhatIfAnswer, type WhatIfQuestion, type WhatIfRow } from '../api/whatif';
import { Download } from '../patterns/Download';
import { useLabel } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { linesOf, useRowColumns } from './ComparisonSection';

/// Every project of the period with what each version awards it.
export function WhatIfRows({ question, answer }: { question: WhatIfQuestion; answer: WhatIfAnswer }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [search] = useSearchParams();
  const offered = answer.comparison ? shownRows : shownRows.slice(0, 3);
  const shown = offered.map((value) => ({ value, label: t(`whatIf.show.${value}`) }));
  const places = new Map(answer.schemes.flatMap((scheme) => scheme.byDistrict.map((one) => [one.unit, one] as const)));
  const districts = [...places.values()].map((one) => ({ value: one.unit, label: label({ zh: one.nameZh, en: one.nameEn }) }));
  const filters = Object.fromEntries(['show', 'district'].flatMap((name) => (search.get(name) ? [[name, search.get(name) as string]] : [])));
  return (
    <>
      <div className="section-head">
        <h2>{t('whatIf.byProject')}</h2>
        <Download label={t('register.export')} name={t('whatIf.title')} load={() => exportWhatIf(question, filters)} />
      </div>
      <RegisterPage<WhatIfRow>
        bare
        name={`what-if ${asSearch(question)}`}
        title={t('whatIf.byProject')}
        filters={[
          { name: 'show', label: t('whatIf.showLabel'), options: shown },
          { name: 'district', label: t('whatIf.district'), options: districts },
        ]}
        columns={useRowColumns(question.schemes)}
        load={({ filters: chosen, after, signal }) => readWhatIfRows(question, chosen, after, signal)}
        rowKey={(row) => row.projectId}
        rowLink={(row) => linesOf(row, question)}
        empty={t('whatIf.none')}
      />
    </>
  );
}
