package yihao.reward.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownProject;
import yihao.reward.scheme.AskedFact;
import yihao.reward.scheme.AskedFacts;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Sum;
import yihao.reward.scheme.Scheme;

/// Rule RC-02: what a scheme may know of a case: verified money by kind, what the project, the referral and the
/// register of enterprises say, and what the applicant declares where they say nothing.
public final class ClaimFacts {

    static final String CONTRACT_AMOUNT = "CONTRACT_AMOUNT";
    static final String AGREEMENT = "AGREEMENT";
    static final String REFERRAL_FILED = "REFERRAL_FILED";
    static final String APPLIED = "APPLIED";

    private static final String FOREIGN_INVESTED = "foreignInvested";
    private static final String FROM_OUTSIDE = "investorFromOutsideCity";
    private static final String COUNTRY = "country";
    private static final String STAGE = "stage";
    private static final String CLAIMANT_KIND = "claimantKind";
    private static final String REFERRER_KIND = "referrerKind";
    private static final String TRAIT = "trait.";
    private static final Set<String> RECORDED =
            Set.of(FOREIGN_INVESTED, FROM_OUTSIDE, COUNTRY, STAGE, CLAIMANT_KIND, REFERRER_KIND);

    private ClaimFacts() {}

    /// What a scheme asks that no record says.
    public static List<AskedFact> asked(Scheme scheme, String beneficiary) {
        return AskedFacts.of(scheme, beneficiary).stream()
                .filter(one -> !isRecorded(one.name()))
                .toList();
    }

    /// Of the project alone, claimed for or not: each stage is a date of its own name.
    public static Facts of(KnownProject project, List<KnownCapital> capital, Map<String, String> declared) {
        var words = new HashMap<>(declared);
        words.put(FOREIGN_INVESTED, Boolean.toString(project.foreignInvested()));
        words.put(FROM_OUTSIDE, Boolean.toString(project.investorFromOutsideCity()));
        words.put(COUNTRY, project.country());
        words.put(STAGE, project.stage());
        var industry = project.industry();
        if (industry != null) {
            words.put("industry", industry);
        }
        return new Facts(sums(project, capital), words, Map.of()).withDates(dates(project));
    }

    /// @param appliedOn the day of the application, which is the day of the case
    static Facts of(
            Known known,
            Subject subject,
            KnownProject project,
            List<KnownCapital> capital,
            Scheme scheme,
            LocalDate appliedOn) {
        var ofProject = of(project, capital, declarable(subject.declared()));
        var words = new HashMap<>(ofProject.words());
        words.put(CLAIMANT_KIND, subject.payeeKind().name());
        if (subject.beneficiary().equals(Subject.REFERRER)) {
            words.put(REFERRER_KIND, subject.payeeKind().name());
        }
        Optional.ofNullable(project.enterpriseId())
                .flatMap(known::enterprise)
                .ifPresent(one -> one.traits().forEach(trait -> words.put(TRAIT + trait, "true")));
        var dates = new HashMap<>(ofProject.dates());
        dates.put(APPLIED, appliedOn);
        Optional.ofNullable(subject.referralId())
                .flatMap(known::referral)
                .ifPresent(referral -> put(dates, REFERRAL_FILED, referral.filedOn()));
        var recorded =
                new Facts(ofProject.sums(), words, Map.of()).withDates(dates).on(appliedOn);
        return Declared.of(scheme, subject).addedTo(recorded, appliedOn);
    }

    /// What a record alone can say nobody declares.
    private static Map<String, String> declarable(Map<String, String> declared) {
        var words = new HashMap<>(declared);
        words.keySet().removeIf(ClaimFacts::isRecorded);
        return words;
    }

    private static boolean isRecorded(String name) {
        return RECORDED.contains(name) || name.startsWith(TRAIT);
    }

    /// Only stages that were reached through their gate have a day.
    private static Map<String, LocalDate> dates(KnownProject project) {
        var dates = new HashMap<String, LocalDate>();
        project.reachedOn().keySet().forEach(stage -> project.provedOn(stage).ifPresent(day -> dates.put(stage, day)));
        put(dates, AGREEMENT, project.signedOn());
        return dates;
    }

    private static Map<String, List<Sum>> sums(KnownProject project, List<KnownCapital> capital) {
        var sums = new HashMap<String, List<Sum>>();
        for (var money : capital) {
            if (money.verified() && money.projectId().equals(project.id())) {
                sums.computeIfAbsent(money.kind(), _ -> new ArrayList<>())
                        .add(new Sum(money.id(), money.amount(), money.amountCny(), money.valueDate(), null));
            }
        }
        var contract = project.contractAmount();
        if (contract != null) {
            sums.put(CONTRACT_AMOUNT, List.of(new Sum(project.id(), contract, contract)));
        }
        return sums;
    }

    private static void put(Map<String, LocalDate> dates, String name, @Nullable LocalDate day) {
        if (day != null) {
            dates.put(name, day);
        }
    }
}
