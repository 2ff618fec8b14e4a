import type { ThemeConfig } from 'antd';

/// The console's colours. Ink carries actions and links; the deep red of the seal is kept for the mark, for what is overdue and for
/// what cannot be taken back. Every text colour has at least 4.5 : 1 against white.
export const palette = {
  ink: '#1f3a5f',
  inkSoft: '#eaf0f6',
  seal: '#8f1d22',
  sealSoft: '#faf0ef',
  text: '#1d2129',
  muted: '#5a6270',
  line: '#e6e8ec',
  ground: '#f6f7f8',
  green: '#1f6b45',
  amber: '#8a5a00',
} as const;

export const fonts =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.ink,
    colorInfo: palette.ink,
    colorLink: palette.ink,
    colorError: '#b3261e',
    colorSuccess: palette.green,
    colorWarning: '#b87400',
    colorText: palette.text,
    colorTextSecondary: palette.muted,
    colorTextTertiary: '#6b7280',
    colorTextPlaceholder: '#656e7b',
    colorBorder: '#d5d9e0',
    colorBorderSecondary: palette.line,
    colorBgLayout: palette.ground,
    borderRadius: 4,
    borderRadiusLG: 6,
    fontFamily: fonts,
    fontSize: 14,
    controlHeight: 34,
    colorWarningBg: '#fdf8ec',
    colorWarningBorder: '#ecd9ae',
    colorErrorBg: '#fbf3f2',
    colorErrorBorder: '#e9c7c4',
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: '#fff',
      rowSelectedBg: palette.inkSoft,
      rowSelectedHoverBg: palette.inkSoft,
      headerColor: palette.muted,
      headerSplitColor: 'transparent',
      cellPaddingBlock: 13,
      rowHoverBg: '#f7f9fb',
    },
    Form: { itemMarginBottom: 20, verticalLabelPadding: '0 0 6px' },
    Tabs: { titleFontSize: 14, horizontalItemGutter: 28 },
    Tag: { defaultBg: '#f2f4f6', defaultColor: palette.text },
    Modal: { titleFontSize: 17 },
  },
};
