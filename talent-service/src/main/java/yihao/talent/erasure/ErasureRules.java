package yihao.talent.erasure;

import java.util.List;
import yihao.rules.Bilingual;
import yihao.rules.RuleFormat;

/// Rule TE-02, as data: on which grounds a person is erased.
public record ErasureRules(List<Ground> grounds) {

    public static final RuleFormat<ErasureRules> FORMAT =
            RuleFormat.of("talent-erasure", ErasureRules.class, "/rules/talent-erasure.schema.json");

    public record Ground(String id, Bilingual name) {}

    boolean knows(String ground) {
        return grounds.stream().anyMatch(one -> one.id().equals(ground));
    }
}
