package yihao.lead;

/// A name as somebody wrote it.
///
/// @param language BCP 47: zh, zh-Hant, en, de …
public record InvestorName(String text, String language) {}
