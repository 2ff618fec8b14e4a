package yihao.reward.whatif;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// What the versions under trial would have paid altogether.
///
/// @param projects of the span
/// @param comparison where exactly two versions of one currency were asked for
public record Answer(
        LocalDate from,
        LocalDate until,
        int projects,
        List<Total> schemes,
        @Nullable Comparison comparison) {

    public Answer {
        schemes = List.copyOf(schemes);
    }

    /// @param total what a budget would have needed
    /// @param awarded projects that would have been paid anything
    /// @param limited projects whose award a ceiling cut
    /// @param byPayer none where the version does not say who pays
    /// @param unknown facts that conditions asked for and no copy tells, with the number of projects
    public record Total(
            String version,
            String name,
            String status,
            Money total,
            int awarded,
            int limited,
            List<District> byDistrict,
            List<Payer> byPayer,
            List<Unknown> unknown) {
        public Total {
            byDistrict = List.copyOf(byDistrict);
            byPayer = List.copyOf(byPayer);
            unknown = List.copyOf(unknown);
        }
    }

    public record District(String unit, String nameZh, String nameEn, Money amount, int awarded) {}

    public record Payer(String payer, Money amount) {}

    public record Unknown(String fact, int projects) {}

    /// From the first version to the second.
    ///
    /// @param difference what the second one costs more
    /// @param most those who gain most, the greatest first
    /// @param least those who lose most, the greatest loss first
    public record Comparison(
            Money difference,
            int gaining,
            Money gained,
            int losing,
            Money lost,
            int same,
            List<Row> most,
            List<Row> least) {
        public Comparison {
            most = List.copyOf(most);
            least = List.copyOf(least);
        }
    }
}
