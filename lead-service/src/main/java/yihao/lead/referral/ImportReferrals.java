package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_REPEATED_IN_FILE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.referral.NameReferrer.Called;

/// L11, G5: referrals from a spreadsheet, each filed as a single one is. A filing of the same lead by the same
/// referrers with the same shares is known and adds nothing, whatever became of it: what was withdrawn or refused is
/// filed again by hand.
public final class ImportReferrals {

    private final Referrals referrals;
    private final NameReferrer nameReferrer;
    private final FileReferral fileReferral;
    private final ReferralSight sight;

    ImportReferrals(Referrals referrals, NameReferrer nameReferrer, FileReferral fileReferral, ReferralSight sight) {
        this.referrals = referrals;
        this.nameReferrer = nameReferrer;
        this.fileReferral = fileReferral;
        this.sight = sight;
    }

    /// @param code the referrer's number or credit code
    /// @param percent none where it has the whole
    public record Part(
            @Nullable String code,
            @Nullable String name,
            @Nullable BigDecimal percent) {}

    /// @param place of the first of its rows in the file; several rows of joint referrers are one filing
    /// @param lead id or number
    public record Item(String place, String lead, List<Part> parts, String statement) {

        public Item {
            parts = List.copyOf(parts);
        }
    }

    /// What became of a row, or would.
    public sealed interface Result {}

    /// @param referral none where it was only asked what would become of it
    /// @param waits behind an earlier filing of the lead
    public record Good(List<Referrer> referrers, @Nullable Versioned<Referral> referral, boolean waits)
            implements Result {}

    public record Known(List<Referrer> referrers, Versioned<Referral> referral) implements Result {}

    /// @param referrers none where one of them could not be told
    public record No(List<Referrer> referrers, Refusal refusal) implements Result {}

    /// How many referrers one filing names at most.
    public int jointMost(LocalDate day) {
        return fileReferral.jointMost(day);
    }

    /// @param preview whether nothing is to be filed
    public Run run(boolean preview) {
        return new Run(preview);
    }

    /// Goes through one file, part by part, and remembers what was filed before.
    public final class Run {

        private final boolean preview;
        private final Map<Called, Outcome<Versioned<Referrer>>> called = new HashMap<>();
        private final Map<String, String> filed = new HashMap<>();
        private final Set<String> leads = new HashSet<>();
        private final Map<String, Result> joint = new HashMap<>();

        private Run(boolean preview) {
            this.preview = preview;
        }

        public Result bring(Item item, Act act) {
            return item.parts().size() == 1 ? one(item, act) : joint.computeIfAbsent(item.place(), _ -> one(item, act));
        }

        private Result one(Item item, Act act) {
            var referrers = new ArrayList<Versioned<Referrer>>();
            for (var part : item.parts()) {
                var found = called.computeIfAbsent(new Called(part.code(), part.name()), nameReferrer::of);
                switch (found) {
                    case Outcome.Done<Versioned<Referrer>>(var referrer) -> referrers.add(referrer);
                    case Outcome.Refused<Versioned<Referrer>>(var refusal) -> {
                        return new No(List.of(), refusal);
                    }
                }
            }
            return bring(new NamedItem(item, referrers), act);
        }

        private Result bring(NamedItem one, Act act) {
            var lead = fileReferral.named(one.item().lead(), one.filer().state(), act.actor());
            var key = lead.map(Versioned::id).orElse("") + "|" + one.filer().id();
            var repeated = filed.get(key);
            if (repeated != null) {
                return one.no(Refusal.of(REFERRAL_REPEATED_IN_FILE, "row", repeated));
            }
            var known = lead.flatMap(found -> known(found.id(), one, act));
            if (known.isPresent()) {
                return new Known(one.states(), known.get());
            }
            return switch (fileReferral.fitting(one.filing(), act)) {
                case Outcome.Refused<Fitting>(var refusal) -> one.no(refusal);
                case Outcome.Done<Fitting>(var fitting) -> {
                    var result = preview ? looked(one, fitting) : entered(one, act);
                    if (result instanceof Good) {
                        filed.put(key, one.item().place());
                        leads.add(fitting.lead().id());
                    }
                    yield result;
                }
            };
        }

        private Result looked(NamedItem one, Fitting fitting) {
            var refusal = fileReferral.whyNotBesides(fitting);
            var waits = leads.contains(fitting.lead().id())
                    || fileReferral.standing(fitting).isPresent();
            return refusal.isPresent()
                    ? one.no(refusal.get())
                    : waits && !fitting.waits()
                            ? one.no(FileReferral.alreadyFiled("—"))
                            : new Good(one.states(), null, waits);
        }

        private Result entered(NamedItem one, Act act) {
            return switch (fileReferral.file(one.filing(), act.alsoFor())) {
                case Outcome.Done<Versioned<Referral>>(var referral) ->
                    new Good(one.states(), referral, referral.state().status() == ReferralStatus.WAITING);
                case Outcome.Refused<Versioned<Referral>>(var refusal) -> one.no(refusal);
            };
        }
    }

    /// One that stands or waits before one that is over.
    private Optional<Versioned<Referral>> known(String leadId, NamedItem one, Act act) {
        return referrals.ofLead(leadId).stream()
                .filter(found -> one.isThis(found.state()) && sight.sees(act.actor(), found.state()))
                .min(Comparator.comparing(found -> !found.state().isOpen()));
    }
}
