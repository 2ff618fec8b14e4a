package yihao.talent.wish;

import java.util.Collection;
import java.util.Map;
import yihao.kernel.Aggregates;

/// The wishes of the talents, one each.
public interface Wishes extends Aggregates<Wish> {

    /// Division codes by talent, of those who said one.
    Map<String, String> placesOf(Collection<String> talents);
}
