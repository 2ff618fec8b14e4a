package yihao.talent.talent.web;

import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.talent.Talent;

/// The talent of an address, for whoever may know that there is one.
@Component
class SeenTalents {

    private final Listing<Talent> talents;

    SeenTalents(Listing<Talent> talents) {
        this.talents = talents;
    }

    Versioned<Talent> one(String id, Actor actor) {
        return talents.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
