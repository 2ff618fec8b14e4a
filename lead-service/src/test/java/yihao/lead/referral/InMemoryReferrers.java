package yihao.lead.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.lead.referral.Referrer.ReferrerKind;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryReferrers extends InMemoryAggregates<Referrer> implements Referrers {

    private int ids;

    InMemoryReferrers() {
        super(Referrer::keys);
    }

    @Override
    public String newId() {
        return "referrer-" + ++ids;
    }

    @Override
    public String newNumber(int year) {
        return "RF-" + year + "-" + ids;
    }

    @Override
    public Optional<Versioned<Referrer>> withNumber(String number) {
        return where(one -> number.equals(one.number())).stream().findFirst();
    }

    @Override
    public Optional<Versioned<Referrer>> withCode(String creditCode) {
        return where(one -> creditCode.equals(one.creditCode())).stream().findFirst();
    }

    @Override
    public List<Versioned<Referrer>> called(List<String> names, int limit) {
        return where(one -> one.referrerKind() == ReferrerKind.LEGAL_PERSON && names.contains(one.name()));
    }

    @Override
    public Optional<Versioned<Referrer>> ofSubject(String subject) {
        return where(one -> subject.equals(one.subject())).stream().findFirst();
    }

    @Override
    public List<Versioned<Referrer>> unconfirmed(int limit) {
        return where(one -> !one.isConfirmed());
    }

    @Override
    public List<Versioned<Referrer>> all(@Nullable String after, int limit) {
        return all();
    }

    @Override
    public long countAll(int most) {
        return all().size();
    }
}
