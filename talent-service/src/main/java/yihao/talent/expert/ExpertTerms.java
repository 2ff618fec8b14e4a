package yihao.talent.expert;

import java.util.List;
import java.util.Optional;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// For how long an expert is appointed, how much one may be asked, and how a year is graded.
///
/// @param termYears how many years a term may last
/// @param remindDays how many days before its last day a term stands in the office's list
/// @param openAtMost how many assignments an expert may have open
/// @param perYear how many an expert may be given in a calendar year
/// @param grades of experts, for the fee
/// @param yearGrades how a year went, the best first
public record ExpertTerms(
        int termYears, int remindDays, int openAtMost, int perYear, List<Grade> grades, List<YearGrade> yearGrades) {

    public static final RuleFormat<ExpertTerms> FORMAT =
            RuleFormat.of("expert-terms", ExpertTerms.class, "/rules/expert-terms.schema.json");

    public record Grade(String code, Bilingual name) {}

    /// @param renews whether whoever has it may be given another term
    public record YearGrade(String code, Bilingual name, boolean renews) {}

    public static RuleBook<ExpertTerms> shipped() {
        return FORMAT.book("/rules/expert-terms.yaml");
    }

    boolean knows(String grade) {
        return grades.stream().anyMatch(one -> one.code().equals(grade));
    }

    public Optional<YearGrade> yearGrade(String code) {
        return yearGrades.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
