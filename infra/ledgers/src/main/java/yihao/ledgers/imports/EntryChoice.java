package yihao.ledgers.imports;

/// What is entered of a file in which rows are refused.
public enum EntryChoice {
    GOOD_ROWS,
    /// Nothing, unless every row can be: looked at together right before the first is entered.
    ALL_OR_NONE
}
