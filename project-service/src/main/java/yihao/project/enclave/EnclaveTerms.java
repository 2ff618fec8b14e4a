package yihao.project.enclave;

import java.util.HashSet;
import java.util.List;
import yihao.project.enclave.Phase.Repay;
import yihao.project.enclave.Phase.Share;
import yihao.project.enclave.Phase.Start;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// Rule PE-01: the terms of an agreement as data, in a format that README.md tells.
public record EnclaveTerms(List<SharedItem> items) {

    public static final RuleFormat<EnclaveTerms> FORMAT = RuleFormat.of(
                    "enclave-terms", EnclaveTerms.class, "/rules/enclave-terms.schema.json")
            .checkedBy(EnclaveTerms::check);

    public EnclaveTerms {
        items = List.copyOf(items);
    }

    private static void check(EnclaveTerms terms, Complaints complaints) {
        var ids = new HashSet<String>();
        var repays = false;
        for (int i = 0; i < terms.items().size(); i++) {
            var item = terms.items().get(i);
            var at = "/items/" + i;
            if (!ids.add(item.id())) {
                complaints.add(at + "/id", "rule.twice", item.id());
            }
            if (item.otherwise().isOfNothing()) {
                complaints.add(at + "/otherwise", "rule.enclave-nobody");
            }
            checkRepayment(item, at, repays, complaints);
            repays = repays || item.repays();
            for (int k = 0; k < item.phases().size(); k++) {
                checkPhase(item, k, at + "/phases/" + k, complaints);
            }
        }
    }

    private static void checkRepayment(SharedItem item, String at, boolean another, Complaints complaints) {
        if (!item.repays()) {
            return;
        }
        if (another || item.phases().stream().filter(Repay.class::isInstance).count() > 1) {
            complaints.add(at + "/phases", "rule.enclave-repaid-once");
        }
        if (!item.unit().equals(SharedItem.YUAN)) {
            complaints.add(at + "/unit", "rule.enclave-input-unit", SharedItem.YUAN);
        }
        if (item.scale() != SharedItem.FEN) {
            complaints.add(at + "/scale", "rule.enclave-input-scale", SharedItem.FEN);
        }
    }

    private static void checkPhase(SharedItem item, int index, String at, Complaints complaints) {
        if (index > 0 && !ends(item, index - 1)) {
            complaints.add(at, "rule.enclave-never-reached");
        }
        switch (item.phases().get(index)) {
            case Repay repay -> {
                if (repay.fraction().signum() == 0) {
                    complaints.add(at + "/share", "rule.enclave-never-repaid");
                }
            }
            case Share share -> {
                if (share.ratio().isOfNothing()) {
                    complaints.add(at + "/ratio", "rule.enclave-nobody");
                }
                if ((share.from() == Start.DAY) != share.statedDay().isPresent()) {
                    complaints.add(at + "/day", "rule.enclave-day-from");
                }
                if (share.from() == Start.END_OF_PREVIOUS && index == 0) {
                    complaints.add(at + "/from", "rule.enclave-nothing-before");
                }
            }
        }
    }

    private static boolean ends(SharedItem item, int index) {
        return switch (item.phases().get(index)) {
            case Repay _ -> true;
            case Share share -> share.years() != null;
        };
    }
}
