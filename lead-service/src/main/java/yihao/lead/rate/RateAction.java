package yihao.lead.rate;

/// What happens to a rate; the names are those of its published events.
public enum RateAction {
    PUBLISHED,
    CORRECTED
}
