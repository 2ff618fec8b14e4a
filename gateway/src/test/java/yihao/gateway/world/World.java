package yihao.gateway.world;

import java.util.List;

/// The one world of all tests of this module.
public final class World {

    public static final FakeService LEAD = new FakeService("lead");
    public static final FakeService PROJECT = new FakeService("project");
    public static final FakeService REWARD = new FakeService("reward");
    public static final FakeService TALENT = new FakeService("talent");
    /// A second instance of it, which is not there unless a test starts it.
    public static final FakeService SECOND_REWARD = new FakeService("reward");
    public static final FakeProvider PROVIDER = new FakeProvider();

    static {
        SECOND_REWARD.stop();
    }

    private World() {}

    public static void forget() {
        List.of(LEAD, PROJECT, REWARD, SECOND_REWARD, TALENT).forEach(FakeService::forget);
    }
}
