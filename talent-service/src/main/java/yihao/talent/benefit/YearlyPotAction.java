package yihao.talent.benefit;

/// What happens to what an employer got in a year.
public enum YearlyPotAction {
    OPENED,
    CHANGED
}
