package yihao.platform.production;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// The process does not start, and says why: names of settings, never their values.
final class WeakSetUp extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    WeakSetUp(List<Weakness> weaknesses) {
        super(weaknesses.stream()
                .map(Weakness::sentence)
                .collect(Collectors.joining("\n- ", "Not started, this set-up is too weak for production:\n- ", "")));
    }
}
