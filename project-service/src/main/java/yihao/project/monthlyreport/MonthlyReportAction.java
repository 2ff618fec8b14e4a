package yihao.project.monthlyreport;

/// The decisions about a monthly report and a month of them.
public enum MonthlyReportAction {
    SAVED,
    HANDED_IN,
    CORRECTED,
    FROZEN
}
