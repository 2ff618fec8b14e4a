package yihao.gateway.world;

import java.util.List;

/// The one world of all tests of this module.
public final class World {

    public static final FakeService LEAD = new FakeService("lead");
    public static final FakeService PROJECT = new FakeService("project");
    public static final FakeService REWARD = new FakeService("reward");
    public static final FakeService TALENT = new FakeService("talent");
    public static final FakeProvider PROVIDER = new FakeProvider();

    private World() {}

    public static void forget() {
        List.of(LEAD, PROJECT, REWARD, TALENT).forEach(FakeService::forget);
    }
}
