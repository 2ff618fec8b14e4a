/// L9 驻点招商: a unit's team stays in a place for a time with a task; its visits in that time are counted.
@NullMarked
package yihao.lead.station;

import org.jspecify.annotations.NullMarked;
