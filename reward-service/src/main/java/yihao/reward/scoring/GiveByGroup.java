package yihao.reward.scoring;

import yihao.reward.scoring.GivePoints.Given;

/// Points by the place or the share among the units compared.
final class GiveByGroup {

    private GiveByGroup() {}

    static Given byRank(Scoring.ByRank kind, Situation in) {
        int place = in.group().place(in.measured());
        var points = place <= kind.points().size() ? kind.points().get(place - 1) : kind.otherwise();
        return new Given(
                Fraction.of(points), "%d / %d → %s".formatted(place, in.group().size(), GivePoints.plain(points)));
    }

    static Given rankShare(Situation in) {
        int place = in.group().place(in.measured());
        int size = in.group().size();
        return new Given(
                Fraction.of(size - place + 1L).dividedBy(Fraction.of(size)).times(in.weight()),
                "(%d − %d + 1) ÷ %d × %s"
                        .formatted(size, place, size, in.weight().text()));
    }

    static Given share(Scoring.Share kind, Situation in) {
        var whole = kind.whole() == Scoring.Share.Whole.SUM
                ? in.group().sum()
                : in.group().highest().orElseThrow();
        var weight = in.indicator().weight() == null ? Fraction.HUNDRED : in.weight();
        var told = "%s ÷ %s × %s".formatted(in.figure().text(), whole.text(), weight.text());
        return whole.signum() == 0
                ? new Given(null, told)
                : new Given(in.figure().dividedBy(whole).times(weight), told);
    }
}
