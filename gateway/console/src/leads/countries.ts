import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../patterns/fields';

/// ISO 3166-1 codes an office is likely to need, the frequent ones first; the names come from the browser in the reader's language.
const codes = (
  'CN DE US JP KR GB FR SG HK TW MO CH NL IT SE AT BE DK NO FI ES PT IE LU PL CZ HU RO SK SI HR BG GR EE LV LT IS LI RU UA BY KZ UZ ' +
  'TR IL AE SA QA KW OM BH JO EG MA ZA NG KE ET TN GH IN PK BD LK NP TH VN MY ID PH MM KH LA BN MN AU NZ CA MX BR AR CL PE CO UY KY VG BM'
).split(' ');

export function useCountryChoices(): Choice[] {
  const { i18n } = useTranslation();
  return useMemo(() => codes.map((value) => ({ value, label: `${countryName(value, i18n.language)} (${value})` })), [i18n.language]);
}

export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language === 'en' ? 'en' : 'zh-CN'], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
