package yihao.testkit.secrecy;

import static yihao.testkit.secrecy.Field.IDENTITY_NUMBER;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import yihao.platform.secrecy.Vault;
import yihao.platform.secrecy.algorithm.AesGcm;
import yihao.platform.secrecy.mongo.MongoPersonKeys;
import yihao.testkit.platform.TestStores;

/// Measures a change of the master key over 100 000 persons in the embedded store while somebody is looked up all the
/// time. Run it by hand, with fewer persons as an argument if you like; it prints how long it took and how long a
/// look-up took meanwhile.
public final class MeasureRotation {

    private static final int PERSONS = 100_000;
    private static final int BATCH = 500;
    private static final byte[] OLD = new byte[32];

    private MeasureRotation() {}

    public static void main(String[] arguments) throws InterruptedException {
        int persons = arguments.length == 0 ? PERSONS : Integer.parseInt(arguments[0]);
        var keys = new MongoPersonKeys(TestStores.fresh("measure").database());
        var before = new Vault(keys, new AesGcm(), List.of(), OLD);
        var begun = System.nanoTime();
        for (int i = 0; i < persons; i++) {
            before.claim("p" + i, IDENTITY_NUMBER, Map.of(IDENTITY_NUMBER, "ID" + i));
        }
        System.out.printf("%d persons registered: %d ms%n", persons, since(begun));
        before.rewrapping().batch(1);
        var master = OLD.clone();
        Arrays.fill(master, (byte) 7);
        rotate(new Vault(keys, new AesGcm(), List.of(), master, List.of(OLD)), persons);
        System.exit(0);
    }

    private static void rotate(Vault vault, int persons) throws InterruptedException {
        var over = new AtomicBoolean();
        var reader = Thread.ofPlatform().start(() -> lookUp(vault, persons, over));
        var begun = System.nanoTime();
        long rewrapped = 0;
        int some = vault.rewrapping().batch(BATCH);
        while (some > 0) {
            rewrapped += some;
            some = vault.rewrapping().batch(BATCH);
        }
        System.out.printf("%d keys wrapped anew: %d ms%n", rewrapped, since(begun));
        over.set(true);
        reader.join();
        System.out.println(vault.rewrapping().progress());
    }

    private static void lookUp(Vault vault, int persons, AtomicBoolean over) {
        long slowest = 0;
        long total = 0;
        int asked = 0;
        while (!over.get()) {
            var begun = System.nanoTime();
            int number = (int) (asked * 7_919L % persons);
            if (!vault.personsWith(IDENTITY_NUMBER, "ID" + number).equals(List.of("p" + number))) {
                throw new IllegalStateException("p" + number + " is not found");
            }
            var took = System.nanoTime() - begun;
            slowest = Math.max(slowest, took);
            total += took;
            asked++;
        }
        System.out.printf(
                "%d look-ups meanwhile: %d µs each, the slowest %d ms%n",
                asked,
                total / 1_000 / Math.max(1, asked),
                Duration.ofNanos(slowest).toMillis());
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
