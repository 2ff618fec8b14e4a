package yihao.contracts.lead;

import java.time.LocalDate;

/// An exchange rate as uploaded by finance: units of CNY for one unit of the currency on a day. Topic
/// `lead.exchange-rate`.
public record ExchangeRateState(String currency, LocalDate day, String rate, String source) {}
