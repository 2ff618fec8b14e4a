package yihao.project.enclave;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.project.enclave.Phase.Start;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Who may do what about agreements, and what other places have published about sharing: rule data.
///
/// @param register an agreement of one's own unit, or any with a function for the whole city
/// @param enter the amounts of a year, inputs and starts, for one's own side
/// @param confirm or dispute, for the other side
/// @param decide what is disputed, and answer for a side that is no unit of the city
public record EnclaveRules(
        Set<Function> register,
        Set<Function> enter,
        Set<Function> confirm,
        Set<Function> decide,
        Set<Function> end,
        List<Practice> practices) {

    /// What a place published.
    ///
    /// @param open what the source leaves open and the agreement has to say; none where it says everything
    /// @param terms the file of terms that says the same; none where the source leaves a number open
    /// @param years for which it is shared, and from when on, where that is stated without a ratio
    /// @param validYears how long the document itself holds, from its year on
    public record Practice(
            String id,
            Bilingual place,
            Bilingual name,
            @Nullable Integer year,
            String source,
            Bilingual rule,
            @Nullable Bilingual open,
            @Nullable String terms,
            @Nullable Integer years,
            @Nullable Start from,
            @Nullable Integer validYears) {

        /// Surely no longer valid. Its day is not known, so that it may have begun on the last day of its year.
        public boolean hasExpired(LocalDate on) {
            return year != null && validYears != null && on.getYear() > year + validYears;
        }
    }

    public EnclaveRules {
        practices = List.copyOf(practices);
    }

    public static RuleBook<EnclaveRules> shipped() {
        return RuleFormat.of("enclaves", EnclaveRules.class, "/rules/enclaves.schema.json")
                .checkedBy(EnclaveRules::check)
                .book("/rules/enclaves.yaml");
    }

    private static void check(EnclaveRules rules, Complaints complaints) {
        for (int i = 0; i < rules.practices().size(); i++) {
            var one = rules.practices().get(i);
            var pointer = "/practices/" + i;
            if ((one.terms() == null) == (one.open() == null)) {
                complaints.add(pointer, "rule.enclave-terms-or-open");
            }
            if (one.terms() != null && EnclaveRules.class.getResource(one.terms()) == null) {
                complaints.add(pointer + "/terms", "rule.enclave-terms-unknown", one.terms());
            }
            if (one.validYears() != null && one.year() == null) {
                complaints.add(pointer + "/validYears", "rule.enclave-years-from");
            }
        }
    }
}
