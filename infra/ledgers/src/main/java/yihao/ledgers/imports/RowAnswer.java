package yihao.ledgers.imports;

/// What is told of one row, in both languages: a decision is told as it was when it was made.
///
/// @param zh a JSON object
/// @param en a JSON object
public record RowAnswer(RowOutcome outcome, String zh, String en) {}
