package yihao.talent.appointment;

import java.time.Instant;

/// A contract that two people agreed to.
public record Agreed(Proposal.Kind as, Contract contract, String proposedBy, String decidedBy, Instant at) {}
