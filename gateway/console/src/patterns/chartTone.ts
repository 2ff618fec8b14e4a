import { createContext } from 'react';
import { palette } from '../theme/tokens';

/// How a chart is drawn: on paper-white, or on the dark of a wall.
export interface ChartTone {
  text: string;
  line: string;
  size: number;
  colours: readonly string[];
  /// Of the whole chart; else it is as high as its bars need.
  height?: number;
}

const onPage: ChartTone = { text: palette.text, line: palette.line, size: 13, colours: [palette.ink, '#b87400', palette.green, palette.seal, '#6a7d95'] };

export const ChartToneContext = createContext<ChartTone>(onPage);
