package yihao.lead.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;

/// L1 代理: who may act in an officer's place on a day, and what it sees and does there.
public final class ActingDeputies {

    private final OfficerRegister officers;

    public ActingDeputies(OfficerRegister officers) {
        this.officers = officers;
    }

    public Optional<Actor> of(String officer, LocalDate day) {
        return officers.find(officer)
                .filter(one -> one.state().holdsOn(day))
                .flatMap(one -> standingIn(one, day)
                        .findFirst()
                        .map(deputy -> deputy.state()
                                .as(deputy.id())
                                .inPlaceOf(one.state().as(officer))));
    }

    private Stream<Versioned<Officer>> standingIn(Versioned<Officer> officer, LocalDate day) {
        return officer.state().deputies().stream()
                .filter(one -> one.holdsOn(day))
                .flatMap(one -> officers.find(one.deputy()).stream())
                .filter(deputy -> deputy.state().holdsOn(day))
                .filter(deputy -> NameDeputy.stoodInForBy(deputy, officers, day).contains(officer.id()));
    }
}
