package yihao.platform.events;

import org.jspecify.annotations.Nullable;

/// Which loss somebody has seen to; who and when the journal says.
///
/// @param known up to which version the owner knows the record; null: not at all
public record LossSettlement(
        String topic,
        String key,
        String type,
        long sequence,
        @Nullable Long known) {}
