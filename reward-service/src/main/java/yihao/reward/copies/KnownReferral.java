package yihao.reward.copies;

/// A referrer's filing.
public record KnownReferral(String id, String number, String referrerId, String leadId, boolean confirmed) {}
