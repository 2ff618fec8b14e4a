package yihao.contracts.talent;

/// A sheet of performance pay of a unit: that it exists and how far it has come. Persons and amounts are
/// told to nobody. Topic `talent.performance-sheet`.
///
/// @param period a quarter (`2026-Q3`) or a year (`2026`)
public record PerformanceSheetState(
        String sheetId, String number, String unit, String period, String method, int lines, String status) {}
