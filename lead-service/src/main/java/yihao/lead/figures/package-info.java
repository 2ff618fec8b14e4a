/// G4: figures of many leads at once, for charts, the map and the wall, and where each unit's tile stands on the map.
/// Counted by the store among the rows that one sees; nothing is kept.
@NullMarked
package yihao.lead.figures;

import org.jspecify.annotations.NullMarked;
