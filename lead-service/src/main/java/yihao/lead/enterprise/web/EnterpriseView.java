package yihao.lead.enterprise.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.InvestorName;
import yihao.lead.enterprise.Alias;
import yihao.lead.enterprise.Canonical;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.enterprise.Trait;

/// A firm as one caller may see it. Names, code and registration are the standing entry's own; those of
/// the entries that are merged into it stand with them.
///
/// @param traits with a source or without; of `attestations`, those that are taken back count for nothing
/// @param askedFor the merged entry that was asked for, where it was not this one
/// @param apart who undid the last merge of this entry, and why
/// @param actions what this caller may do now
record EnterpriseView(
        String id,
        String number,
        List<InvestorName> names,
        @Nullable String creditCode,
        boolean creditCodeConfirmed,
        @Nullable String foreignRegistration,
        String country,
        @Nullable String industry,
        List<Trait> traits,
        List<AttestationView> attestations,
        List<MergedView> merged,
        @Nullable String askedFor,
        @Nullable DecidedView apart,
        List<Map<String, String>> warnings,
        List<String> actions,
        long version) {

    /// A warning: such codes have been issued.
    static final String WRONG_DIGIT = "lead.credit-code-check-digit";

    /// @param into the entry it was merged into first; another than this firm's where that was merged in turn
    record MergedView(
            String id,
            String number,
            List<InvestorName> names,
            @Nullable String creditCode,
            @Nullable String foreignRegistration,
            @Nullable String industry,
            List<Trait> traits,
            List<AttestationView> attestations,
            String into,
            @Nullable DecidedView decided,
            List<String> actions,
            long version) {

        static MergedView of(Versioned<Enterprise> entry, Actor actor) {
            var enterprise = entry.state();
            return new MergedView(
                    entry.id(),
                    enterprise.number(),
                    enterprise.names(),
                    enterprise.creditCode(),
                    enterprise.foreignRegistration(),
                    enterprise.industry(),
                    enterprise.allTraits().stream().sorted().toList(),
                    AttestationView.of(enterprise),
                    java.util.Objects.requireNonNull(enterprise.mergedInto()),
                    DecidedView.of(enterprise.alias()),
                    Alias.mayUndo(actor) ? List.of("undo-merge") : List.of(),
                    entry.version());
        }
    }

    record DecidedView(String by, Instant at, String reason) {

        static @Nullable DecidedView of(@Nullable Alias alias) {
            return alias == null ? null : new DecidedView(alias.by(), alias.at(), alias.reason());
        }
    }

    static EnterpriseView of(Canonical firm, String asked, Actor actor) {
        var enterprise = firm.state();
        var merged = firm.merged().stream()
                .filter(entry -> entry.id().equals(asked))
                .map(entry -> entry.state().number())
                .findFirst();
        return new EnterpriseView(
                firm.id(),
                enterprise.number(),
                enterprise.names(),
                enterprise.creditCode(),
                enterprise.creditCodeConfirmed(),
                enterprise.foreignRegistration(),
                enterprise.country(),
                enterprise.industry(),
                enterprise.allTraits().stream().sorted().toList(),
                AttestationView.of(enterprise),
                firm.merged().stream().map(entry -> MergedView.of(entry, actor)).toList(),
                merged.orElse(null),
                DecidedView.of(enterprise.alias()),
                enterprise.creditCodeConfirmed() ? List.of() : List.of(Map.of("code", WRONG_DIGIT)),
                actions(enterprise, actor),
                firm.enterprise().version());
    }

    private static List<String> actions(Enterprise enterprise, Actor actor) {
        var actions = new ArrayList<String>();
        var mayRegister = RegisterEnterprise.mayRegister(actor);
        if (mayRegister && !enterprise.creditCodeConfirmed() && !actor.is(enterprise.registeredBy())) {
            actions.add("confirm-credit-code");
        }
        if (mayRegister) {
            actions.add("attest-trait");
            actions.add("change");
        }
        if (Alias.mayMerge(actor)) {
            actions.add("merge");
        }
        return actions;
    }
}
