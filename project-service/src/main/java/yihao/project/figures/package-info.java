/// Figures of many projects at once, for charts, the map and the wall: how far the running ones are, and which money
/// arrived when. Counted by the store among the rows that one sees; nothing is kept.
@NullMarked
package yihao.project.figures;

import org.jspecify.annotations.NullMarked;
