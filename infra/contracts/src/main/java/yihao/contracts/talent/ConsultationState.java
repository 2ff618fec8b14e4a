package yihao.contracts.talent;

import org.jspecify.annotations.Nullable;

/// A question put to experts, without what was asked or answered. Topic `talent.consultation`.
///
/// @param title none of a confidential one
/// @param topicReference what it is about; none of a confidential one
public record ConsultationState(
        String consultationId,
        String number,
        String consultationKind,
        String topicKind,
        @Nullable String topicReference,
        @Nullable String title,
        boolean confidential,
        String unit,
        String due,
        boolean provisional,
        int wanted,
        int assigned,
        int given,
        String status) {}
