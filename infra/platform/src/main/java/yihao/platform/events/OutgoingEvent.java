package yihao.platform.events;

import yihao.contracts.EventKind;

/// An event about to be written beside the decision that caused it: the contract's kind and the aggregate's public
/// state.
public record OutgoingEvent(EventKind<?> kind, Object body) {}
