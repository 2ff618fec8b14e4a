package yihao.reward.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.scheme.SchemeVersion.Status;

public class InMemorySchemes extends InMemory<SchemeVersion> implements Schemes {

    public InMemorySchemes() {
        super(_ -> null, new PowerCut());
    }

    @Override
    public List<Versioned<SchemeVersion>> versionsOf(String schemeId) {
        return all().stream()
                .filter(version -> version.state().scheme().id().equals(schemeId))
                .toList();
    }

    @Override
    public List<Versioned<SchemeVersion>> list(@Nullable Status status, @Nullable String after, int limit) {
        return all().stream()
                .filter(version -> status == null || version.state().status() == status)
                .filter(version -> after == null || version.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(@Nullable Status status, int most) {
        return list(status, null, most + 1).size();
    }
}
