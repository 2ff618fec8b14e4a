package yihao.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The rooms of the house and the arrows between them: what stands further down never knows what stands above it.
enum Room {
    KERNEL("yihao.kernel"),
    CONTRACTS("yihao.contracts"),
    PLATFORM("yihao.platform"),
    PLATFORM_WEB("yihao.platform.web"),
    RULES("yihao.rules"),
    LEDGERS("yihao.ledgers"),
    PAPERS("yihao.papers"),
    REFERENCE("yihao.reference"),
    TESTKIT("yihao.testkit"),
    EMBEDDED("yihao.embedded"),
    LEAD("yihao.lead"),
    PROJECT("yihao.project"),
    REWARD("yihao.reward"),
    TALENT("yihao.talent"),
    GATEWAY("yihao.gateway"),
    RUNNER("yihao.runner"),
    E2E("yihao.e2e"),
    BENCH("yihao.bench"),
    K8S("yihao.k8s");

    private static final Set<Room> WORDS = EnumSet.of(KERNEL, CONTRACTS);
    private static final Set<Room> GROUND = EnumSet.of(KERNEL, CONTRACTS, PLATFORM);
    private static final Set<Room> FLOORS = EnumSet.range(KERNEL, REFERENCE);

    private final String root;

    Room(String root) {
        this.root = root;
    }

    /// The most special room that a class lives in; none outside the house.
    static Optional<Room> of(JavaClass type) {
        return Arrays.stream(values())
                .filter(room -> isIn(type.getPackageName(), room.root))
                .max(Comparator.comparingInt(room -> room.root.length()));
    }

    boolean mayKnow(Room other) {
        return other == this
                || switch (this) {
                    case KERNEL, CONTRACTS -> false;
                    case PLATFORM -> WORDS.contains(other);
                    case PLATFORM_WEB, PAPERS, REFERENCE, EMBEDDED, GATEWAY -> GROUND.contains(other);
                    case RULES -> GROUND.contains(other) || other == PLATFORM_WEB || other == REFERENCE;
                    case LEDGERS -> GROUND.contains(other) || other == PLATFORM_WEB;
                    // the kit is test scope only: a service under test stands on the real store
                    case TESTKIT -> GROUND.contains(other) || other == PLATFORM_WEB || other == EMBEDDED;
                    case LEAD, PROJECT, REWARD, TALENT -> FLOORS.contains(other);
                    case RUNNER, E2E, BENCH, K8S -> true;
                };
    }

    static boolean isIn(String packageName, String root) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }
}
