package yihao.contracts.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A talent whom somebody recommended for a need. Topic `talent.recommendation`. Nothing about the person.
///
/// @param talentId under which the person is or will be registered
/// @param recommenderKind UNIT, ENTERPRISE or PERSON
/// @param unit none of a person
/// @param usedFor the need of the arrival that used it up
public record RecommendationState(
        String recommendationId,
        String number,
        String talentId,
        String needId,
        String recommenderKind,
        @Nullable String unit,
        @Nullable String enterpriseId,
        String status,
        @Nullable LocalDate confirmedOn,
        @Nullable String usedFor,
        @Nullable LocalDate arrivedOn) {}
