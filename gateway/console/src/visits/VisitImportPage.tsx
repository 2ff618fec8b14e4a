import { useTranslation } from 'react-i18next';
import type { VisitRow } from '../api/visit';
import { useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { DateValue } from '../patterns/values';
import { SheetImport } from '../sheets/SheetImport';
import type { SheetKind } from '../sheets/SheetKind';

const fields: Record<string, string> = {
  '/unit': 'visit.unit',
  '/firm/name': 'visit.firm',
  '/firm/creditCode': 'lead.creditCode',
  '/firm/country': 'lead.country',
  '/place': 'visit.place',
  '/stay/from': 'visit.from',
  '/stay/days': 'visit.days',
  '/people': 'visit.people',
  '/purpose': 'visit.purpose',
  '/record/met': 'visit.met',
  '/record/topics': 'visit.topics',
  '/record/result': 'visit.result',
  '/record/next/on': 'visit.nextOn',
};

/// A squad's spreadsheet of visits.
export function VisitImportPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead title={t('visit.sheet.title')} about={t('visit.sheet.about')} back={{ to: '/visits', label: t('visit.title') }} />
      <SheetImport kind={useVisitSheet()} />
    </div>
  );
}

function useVisitSheet(): SheetKind<VisitRow> {
  const { t } = useTranslation();
  const unit = useUnitName();
  return {
    kind: 'visits',
    page: '/visits',
    waiting: t('visit.sheet.waiting'),
    toRegister: t('visit.sheet.toRegister'),
    refresh: [['visits'], ['work']],
    main: { title: t('visit.firm'), cell: (row) => row.firm },
    columns: [
      { title: t('visit.unit'), cell: (row) => unit(row.unit) },
      { title: t('visit.from'), cell: (row) => <DateValue value={row.day} /> },
      { title: t('visit.days'), right: true, cell: (row) => row.days },
    ],
    fields,
  };
}
