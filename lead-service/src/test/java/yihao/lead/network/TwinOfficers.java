package yihao.lead.network;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.lead.InMemoryOfficers;

final class TwinOfficers extends InMemoryOfficers {

    private @Nullable Runnable meanwhile;

    /// What happens just before the next officer is written.
    void meanwhile(Runnable deed) {
        meanwhile = deed;
    }

    @Override
    public Versioned<Officer> replace(Versioned<Officer> before, Officer state, Enum<?> action, Act act) {
        var deed = meanwhile;
        meanwhile = null;
        if (deed != null) {
            deed.run();
        }
        return super.replace(before, state, action, act);
    }
}
