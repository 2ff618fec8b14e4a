package yihao.reward.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownProject;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Sum;

/// What a scheme may know of a project of the past: verified money with its days, what the project says, the days of
/// its proved stages, and what is assumed where it says nothing. The case stands on the last day of the span; nothing
/// was awarded before.
final class PastFacts {

    private static final String CONTRACT_AMOUNT = "CONTRACT_AMOUNT";

    private PastFacts() {}

    static Facts of(KnownProject project, List<KnownCapital> money, Question question) {
        return new Facts(sums(project, money), words(project, question.assumed()), Map.of())
                .withDates(dates(project))
                .on(question.span().until());
    }

    private static Map<String, List<Sum>> sums(KnownProject project, List<KnownCapital> money) {
        var sums = new HashMap<String, List<Sum>>();
        for (var one : money) {
            sums.computeIfAbsent(one.kind(), _ -> new ArrayList<>())
                    .add(new Sum(one.id(), one.amount(), one.amountCny(), one.valueDate(), null));
        }
        var contract = project.contractAmount();
        if (contract != null) {
            sums.put(CONTRACT_AMOUNT, List.of(new Sum(project.id(), contract, contract)));
        }
        return sums;
    }

    private static Map<String, String> words(KnownProject project, Map<String, String> assumed) {
        var words = new HashMap<>(assumed);
        words.put("foreignInvested", Boolean.toString(project.foreignInvested()));
        words.put("investorFromOutsideCity", Boolean.toString(project.investorFromOutsideCity()));
        words.put("country", project.country());
        words.put("stage", project.stage());
        var industry = project.industry();
        if (industry != null) {
            words.put("industry", industry);
        }
        return words;
    }

    private static Map<String, LocalDate> dates(KnownProject project) {
        var dates = new HashMap<String, LocalDate>();
        project.reachedOn().keySet().forEach(stage -> project.provedOn(stage).ifPresent(day -> dates.put(stage, day)));
        return dates;
    }
}
