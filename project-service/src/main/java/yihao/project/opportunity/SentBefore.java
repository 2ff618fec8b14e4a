package yihao.project.opportunity;

import yihao.kernel.ProblemCode;

/// The platform's no to a key that comes again with something else.
enum SentBefore implements ProblemCode {
    KEY_REUSED;

    @Override
    public String code() {
        return "platform.idempotency-key-reused";
    }

    @Override
    public Kind kind() {
        return Kind.REFUSED;
    }
}
