package yihao.rules.upload;

import java.util.List;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryRuleUploads extends InMemoryAggregates<RuleUpload> implements RuleUploads {

    @Override
    public List<Versioned<RuleUpload>> of(RuleUpload.Status status) {
        return where(upload -> upload.status() == status);
    }
}
