package yihao.talent.payment;

/// Why the ledger said no: asking the same again would be the same no.
///
/// @param code as the ledger publishes it
/// @param text in the ledger's words, without personal data
public record LedgerRefusal(String code, String text) {}
