package yihao.lead.intake;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.lead.Channel;

/// L7: where leads come from: the investor's country, of a Chinese firm the province that gave its credit code, and the
/// channel by which each was heard of.
///
/// @param places the most leads first
/// @param channels the most leads first
public record LeadSources(List<Source> places, List<ByChannel> channels, long total) {

    /// @param province the first two digits of its division code; none abroad, or where the firm has no code
    public record Place(String country, @Nullable String province) {}

    /// How many leads come from one place by one channel.
    public record Count(Place place, Channel channel, long leads) {}

    public record Source(Place place, long leads, List<ByChannel> channels) {}

    public record ByChannel(Channel channel, long leads) {}

    public static LeadSources of(List<Count> counts) {
        var places = counts.stream().collect(groupingBy(Count::place)).entrySet().stream()
                .map(entry -> new Source(entry.getKey(), sum(entry.getValue()), byChannel(entry.getValue())))
                .sorted(comparing(Source::leads)
                        .reversed()
                        .thenComparing(source -> source.place().toString()))
                .toList();
        return new LeadSources(places, byChannel(counts), sum(counts));
    }

    private static List<ByChannel> byChannel(List<Count> counts) {
        Map<Channel, Long> leads = counts.stream()
                .collect(groupingBy(Count::channel, () -> new EnumMap<>(Channel.class), summingLong(Count::leads)));
        Stream<ByChannel> all = leads.entrySet().stream().map(one -> new ByChannel(one.getKey(), one.getValue()));
        return all.sorted(comparing(ByChannel::leads).reversed()).toList();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::leads).sum();
    }
}
