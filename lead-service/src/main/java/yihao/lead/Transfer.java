package yihao.lead;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// L6 流转: one unit hands its lead on to another and keeps a share of what comes of it.
///
/// @param from who hands it on
/// @param share that it keeps, in percent; none where nothing was agreed
public record Transfer(String from, @Nullable BigDecimal share) {}
