package yihao.contracts.lead;

import yihao.contracts.EventKind;

/// What happens to an exchange rate. Topic `lead.exchange-rate`, keyed by its id.
public enum ExchangeRateEvent implements EventKind<ExchangeRateState> {
    PUBLISHED("lead.exchange-rate-published.v1"),
    CORRECTED("lead.exchange-rate-corrected.v1");

    public static final String TOPIC = "lead.exchange-rate";

    private final String type;

    ExchangeRateEvent(String type) {
        this.type = type;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Class<ExchangeRateState> body() {
        return ExchangeRateState.class;
    }
}
