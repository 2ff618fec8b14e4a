package yihao.reward.copies;

import java.time.LocalDate;

/// A lead as lead-service tells it.
///
/// @param unit that reported it
public record KnownLead(String id, String number, String unit, LocalDate receivedOn, boolean valuable) {}
