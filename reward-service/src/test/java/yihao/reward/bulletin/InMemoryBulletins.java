package yihao.reward.bulletin;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.bulletin.Bulletin.Status;

final class InMemoryBulletins extends InMemory<Bulletin> implements Bulletins {

    InMemoryBulletins(PowerCut power) {
        super(Bulletin::liveKey, power);
    }

    @Override
    public Optional<Versioned<Bulletin>> visible(String id, Actor actor) {
        return find(id).filter(one -> sees(actor, one.state()));
    }

    @Override
    public List<Versioned<Bulletin>> list(@Nullable Status status, Actor actor, int limit) {
        return where(one -> sees(actor, one) && (status == null || one.status() == status)).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Bulletin>> correcting(String id, Actor actor) {
        return where(one -> sees(actor, one) && id.equals(one.corrects()));
    }

    private static boolean sees(Actor actor, Bulletin one) {
        return !Collections.disjoint(BulletinSight.marksOf(actor), BulletinSight.readers(one));
    }
}
