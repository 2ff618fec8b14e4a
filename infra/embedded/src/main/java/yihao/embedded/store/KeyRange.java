package yihao.embedded.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The index keys from one (inclusive) to another (exclusive; none: to the end), all beginning with the same prefix.
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyRange(byte[] from, byte @Nullable [] to, int prefix) {

    boolean reaches(byte[] key, boolean backwards) {
        return backwards ? Arrays.compareUnsigned(key, from) >= 0 : to == null || Arrays.compareUnsigned(key, to) < 0;
    }
}
