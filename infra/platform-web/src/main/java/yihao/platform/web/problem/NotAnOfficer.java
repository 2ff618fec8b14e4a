package yihao.platform.web.problem;

/// The token is good, but nobody has registered its subject as working anywhere today.
public final class NotAnOfficer extends RuntimeException {

    public NotAnOfficer() {
        super("not an officer", null, false, false);
    }
}
