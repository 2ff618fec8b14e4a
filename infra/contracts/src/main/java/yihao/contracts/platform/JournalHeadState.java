package yihao.contracts.platform;

import java.time.Instant;

/// The head of a service's journal: kept by the other services, so that a cut-off journal is found. Topic
/// `platform.journal-head`.
public record JournalHeadState(String service, long epoch, long number, String hash, Instant at) {}
