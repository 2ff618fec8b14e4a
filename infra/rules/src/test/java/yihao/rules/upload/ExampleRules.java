package yihao.rules.upload;

import yihao.kernel.Money;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// A kind of rule that no service has; its first version ships.
final class ExampleRules {

    private static final String TEXT = """
            kind: fees
            id: fees
            version: %d
            validFrom: 202%d-03-01
            source: ours
            rules:
              ceiling: 5000000 CNY
            """;

    private ExampleRules() {}

    record Fees(Money ceiling) {}

    static RuleBook<?> book() {
        return RuleFormat.of("fees", Fees.class, "/rules/fees.schema.json").book("/rules/fees.yaml");
    }

    /// Of a release that asks more of a new version.
    static RuleBook<?> bookWithAtMost(Money most) {
        return RuleFormat.of("fees", Fees.class, "/rules/fees.schema.json")
                .checkedBy((fees, complaints) -> {
                    if (most.isLessThan(fees.ceiling())) {
                        complaints.add("/ceiling", "rule.schema.maximum", most);
                    }
                })
                .book("/rules/fees.yaml");
    }

    static RuleBook<?> bookThatBreaksOn(int version) {
        return RuleFormat.of("fees", Fees.class, "/rules/fees.schema.json")
                .book(
                        set -> {
                            if (set.version() == version) {
                                throw new IllegalStateException("no words for " + set.reference());
                            }
                            return set;
                        },
                        "/rules/fees.yaml");
    }

    /// The first is valid from March 2026, the second from March 2027.
    static String version(int version) {
        return TEXT.formatted(version, 5 + version);
    }

    /// With a rule that this release does not know.
    static RuleUpload unreadable(RuleUpload upload) {
        return new RuleUpload(
                upload.kind(),
                upload.reference(),
                upload.validFrom(),
                upload.title(),
                upload.text() + "  floor: 1 CNY\n",
                upload.reason(),
                upload.proposed(),
                upload.status(),
                upload.decided(),
                upload.declinedBecause());
    }
}
