import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LeftOut } from '../api/sheet';

/// One line of how much was not taken for a row of data; it opens to what, where and why.
export function SheetLeftOut({ items, count }: { items: LeftOut[]; count: number }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <details className="notice notice-quiet">
      <summary>{t('sheet.leftOut', { count })}</summary>
      <ul className="ledger-left-out">
        {items.map((item) => (
          <li key={`${item.sheet}!${item.row}!${item.reason}`}>
            {t('sheet.leftOutItem', { place: placeOf(t, item), reason: t(`sheet.leftOutReason.${item.reason}`) })}
            {item.text && <span className="row-sub">{item.text}</span>}
          </li>
        ))}
        {count > items.length && <li>{t('sheet.leftOutMore', { count: count - items.length })}</li>}
      </ul>
    </details>
  );
}

interface Place {
  sheet: string;
  row: number | null;
}

/// As the spreadsheet program shows it.
export function placeOf(t: TFunction, { sheet, row }: Place): string {
  if (row === null) return t('sheet.sheet', { sheet });
  return sheet ? t('sheet.lineInSheet', { sheet, row }) : t('sheet.line', { row });
}
