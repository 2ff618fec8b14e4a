package yihao.platform.web;

import yihao.kernel.Refusal;

/// Thrown at the edge only: the domain answers with a refusal, the adapter refuses.
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.problem().code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
