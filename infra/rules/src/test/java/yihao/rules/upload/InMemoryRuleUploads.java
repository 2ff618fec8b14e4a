package yihao.rules.upload;

import java.util.List;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryRuleUploads extends InMemoryAggregates<RuleUpload> implements RuleUploads {

    @Override
    public List<Versioned<RuleUpload>> proposed() {
        return where(upload -> upload.status() == RuleUpload.Status.PROPOSED);
    }

    @Override
    public List<String> inForce() {
        return where(upload -> upload.status() == RuleUpload.Status.IN_FORCE).stream()
                .map(Versioned::id)
                .toList();
    }
}
