package yihao.talent.expertyear;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.consultation.Fraction;

/// What an expert did in a year, by the day of assignment.
///
/// @param given opinions, the late ones among them
/// @param marks how many opinions the askers have marked
/// @param quality their mean mark; none while nobody has marked one
public record ExpertYear(
        String expertId,
        String expertNumber,
        int year,
        int asked,
        int given,
        int late,
        int declined,
        int recused,
        int replaced,
        int marks,
        @Nullable Fraction quality) {

    /// As they stand beside a grade for good.
    public List<String> figures() {
        return List.of(
                "asked=" + asked,
                "given=" + given,
                "late=" + late,
                "declined=" + declined,
                "recused=" + recused,
                "replaced=" + replaced,
                "quality=" + (quality == null ? "-" : quality.toString()));
    }
}
