package yihao.reward.copies.kafka;

import java.util.List;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;
import yihao.reward.copies.Known;

/// The copies as the service wires them, over any store, and the readers that keep them.
public record HeardCopies(Known known, List<EventReader<?>> readers) {

    public static HeardCopies in(Store store) {
        var wiring = new CopiesConfiguration();
        var units = wiring.unitCopies(store);
        var projects = wiring.projectCopies(store);
        var capital = wiring.capitalCopies(store);
        var leads = wiring.leadCopies(store);
        var referrals = wiring.referralCopies(store);
        var periods = wiring.periodCopies(store);
        var enterprises = wiring.enterpriseCopies(store);
        return new HeardCopies(
                new KnownFromEvents(units, projects, capital, leads, referrals, periods, enterprises),
                List.of(units.reader(), projects.reader(), capital.reader(), referrals.reader()));
    }
}
