package yihao.reward.claim;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// Takes a claim back, stops its payments, lets them go on.
public final class HoldClaim {

    private final Claims claims;

    public HoldClaim(Claims claims) {
        this.claims = claims;
    }

    public Outcome<Versioned<Claim>> withdraw(String id, Act act) {
        return DecideClaim.known(id, claims.change(id, ClaimAction.WITHDRAWN, act, claim -> Hold.withdraw(claim, act)));
    }

    public Outcome<Versioned<Claim>> suspend(String id, Act act) {
        return DecideClaim.known(id, claims.change(id, ClaimAction.SUSPENDED, act, claim -> Hold.suspend(claim, act)));
    }

    public Outcome<Versioned<Claim>> resume(String id, Act act) {
        return DecideClaim.known(id, claims.change(id, ClaimAction.RESUMED, act, claim -> Hold.resume(claim, act)));
    }
}
