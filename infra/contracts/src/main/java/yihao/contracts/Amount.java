package yihao.contracts;

/// Money on the wire: a decimal as text and an ISO 4217 code.
public record Amount(String amount, String currency) {}
