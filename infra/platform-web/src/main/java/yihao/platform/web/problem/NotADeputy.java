package yihao.platform.web.problem;

/// Who calls wants to act in the place of an officer whose deputy it is not today.
public final class NotADeputy extends RuntimeException {

    public NotADeputy() {
        super("not a deputy", null, false, false);
    }
}
